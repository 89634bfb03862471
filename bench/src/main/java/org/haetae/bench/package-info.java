/**
 * What is claimed of speed, measured. Each class measures, in the same run, a peer (a slower, simpler way to the same
 * answer) or a limit (the reading of the packs, which a first answer cannot do without). Run all with {@code java -cp 'bench/target/classes:bench/target/lib/*' org.openjdk.jmh.Main}, one with its name
 * at the end; whole processes are timed by the script {@code bench/startup}.
 */
@NullMarked
package org.haetae.bench;

import org.jspecify.annotations.NullMarked;
