/**
 * What was seen done, and what was looked for and not found: {@link org.haetae.answers.record.PublicRecord} reads the tables of
 * the packs, {@link org.haetae.answers.record.RecordAnswer} lists them with the acts that rules act on.
 */
@NullMarked
package org.haetae.answers.record;

import org.jspecify.annotations.NullMarked;
