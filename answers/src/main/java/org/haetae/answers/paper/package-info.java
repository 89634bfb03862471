/**
 * A paper judged sentence by sentence: {@link org.haetae.answers.paper.PaperAsked} reads the tables in {@code paper} of the packs
 * and finds what decides each claim, {@link org.haetae.answers.paper.PaperAnswer} shows it.
 */
@NullMarked
package org.haetae.answers.paper;

import org.jspecify.annotations.NullMarked;
