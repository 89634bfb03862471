/**
 * Every question once: a record goes in, an answer comes out, and every door shows it.
 *
 * <pre>{@code
 * Ask ask = Ask.read(law, AskText.of("cvid-only"), today);
 * ReliefAnswer answer = Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.empty(), false));
 * String text = Format.TABLE.show(answer, Look.PLAIN);
 * }</pre>
 *
 * <p>{@link org.haetae.answers.Relief} is the matrix of what a scenario does to each measure; {@link
 * org.haetae.answers.Takes} what it would take; {@link org.haetae.answers.LawBook} the law itself; {@link
 * org.haetae.answers.Scenarios} the assumptions at hand. {@link org.haetae.answers.Ask} is what all questions share, {@link
 * org.haetae.answers.Stamp} what all answers end with.
 */
@NullMarked
package org.haetae.answers;

import org.jspecify.annotations.NullMarked;
