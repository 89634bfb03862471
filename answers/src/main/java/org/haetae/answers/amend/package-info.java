/**
 * A bill, and what it would change. A bill is a file of law as the packs have them, with blocks of changes to other rules besides:
 * {@link org.haetae.answers.amend.Bill} reads it and dates what it strikes and adds from its own first day on, as the packs date every
 * amendment; {@link org.haetae.answers.amend.Amending} sets the last day before beside the first day after.
 */
@NullMarked
package org.haetae.answers.amend;

import org.jspecify.annotations.NullMarked;
