/**
 * Where talks stand: {@link org.haetae.answers.milestones.Milestones} reads the tables in {@code talks} of the packs, sets each
 * step against the facts assumed and the public record, and {@link org.haetae.answers.milestones.MilestonesAnswer} shows the
 * ladder, what is claimed out of order, and the score. No legal answer rests on it.
 */
@NullMarked
package org.haetae.answers.milestones;

import org.jspecify.annotations.NullMarked;
