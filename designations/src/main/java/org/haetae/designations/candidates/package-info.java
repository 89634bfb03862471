/**
 * Persons and bodies under consideration: a pipeline of an office or an organisation, from {@code imported} to {@code listed}. A
 * {@link org.haetae.designations.candidates.Candidate} carries the steps it took, the limbs it is considered under and which exhibit
 * supports which element of them; {@link org.haetae.designations.candidates.Coverage} counts the independent sources of each element.
 *
 * <p>To be a candidate is not to be named in a report, and neither is to be listed. Nothing here says that anybody did anything. There is
 * no field for a witness: exhibits and origins are codes.
 *
 * <pre>{@code
 * Limbs limbs = Limbs.of(law, day);
 * List<Candidate> candidates = CandidateSheet.read(path, limbs, day);
 * Coverage coverage = Coverage.of(limbs, candidates.getFirst(), candidates.getFirst().grounds().getFirst());
 * }</pre>
 */
@NullMarked
package org.haetae.designations.candidates;

import org.jspecify.annotations.NullMarked;
