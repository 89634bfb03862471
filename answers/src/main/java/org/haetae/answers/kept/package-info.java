/**
 * What users keep, and whether it is sound: the interfaces the room {@code store} implements, {@link org.haetae.answers.kept.AuditLog} and
 * {@link org.haetae.answers.kept.SavedScenarios}, and the answers of {@code backup}, {@code restore} and {@code doctor}. No law is asked:
 * these answers need no packs. {@link org.haetae.answers.kept.AuditEntry} says how the log is chained.
 */
@NullMarked
package org.haetae.answers.kept;

import org.jspecify.annotations.NullMarked;
