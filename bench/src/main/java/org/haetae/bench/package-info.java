/**
 * What is claimed of speed, measured. Each benchmark prints beside itself a peer (a slower, simpler way to the same answer)
 * or a limit. Run all with {@code java -cp 'bench/target/classes:bench/target/lib/*' org.openjdk.jmh.Main}, one with its name
 * at the end; whole processes are timed by the script {@code bench/startup}.
 */
@NullMarked
package org.haetae.bench;

import org.jspecify.annotations.NullMarked;
