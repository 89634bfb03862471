/**
 * What answers say, in both languages, and nowhere else: {@link Phrase} holds the sentences, {@link Terms} the words of verdicts,
 * outcomes and standings with their glyphs; {@link Wording} speaks of names, days and periods of a pack, and
 * {@link ItemWording}, {@link EffectWording} and {@link ReasonWording} of what is missing, what is forbidden, and why.
 *
 * <p>The rules of the house for words: short, present tense, active; name the actor and the instrument; keep the law's verbs;
 * an answer never promises and never blames. Korean is a draft for a legal translator to read.
 */
@NullMarked
package org.haetae.answers.words;

import org.jspecify.annotations.NullMarked;
