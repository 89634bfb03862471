/**
 * Questions about persons and bodies under consideration: {@link org.haetae.answers.candidates.Candidates} reads a file or what is kept,
 * shows how far each has come and what evidence is missing, moves one on, and hands the table on.
 *
 * <p>"Candidate", "named in report" and "listed" are different words everywhere; {@link org.haetae.answers.words.CandidatesPhrase} holds
 * them. Origins of exhibits are printed nowhere but in the table that is exported.
 */
@NullMarked
package org.haetae.answers.candidates;

import org.jspecify.annotations.NullMarked;
