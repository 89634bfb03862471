/**
 * What a careful reader would say of a pack that the parser accepts. First call {@link Linter#lint}; it gives {@link
 * Warning}s in the order of the files, each with a code. A code has one class here and one page in {@code docs/lint}
 * that says what, why and how to mend it. A <em>problem</em> makes {@code law lint} exit with 1; a <em>note</em> is
 * listed and counted, and a good pack may have many (words left for later, measures owed and not imposed).
 *
 * <p>{@link QuoteCheck} stands apart because it needs the official text, which a pack does not carry: it looks every
 * quoted phrase up in a folder of it.
 */
@NullMarked
package org.haetae.law.lint;

import org.jspecify.annotations.NullMarked;
