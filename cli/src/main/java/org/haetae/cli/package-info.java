/**
 * The command line: asks and shows, nothing else. {@link org.haetae.cli.Main} runs one command; {@link
 * org.haetae.cli.Commands} says which there are; each {@code …Command} turns options into a question of {@code
 * org.haetae.answers}; {@link org.haetae.cli.Common} holds the options all of them take.
 *
 * <p>Exit codes: 0 an answer, 1 something checked does not hold, 2 bad input, 3 a fault of Haetae's own. Answers go to standard
 * output, all or nothing; everything else goes to standard error.
 */
@NullMarked
package org.haetae.cli;

import org.jspecify.annotations.NullMarked;
