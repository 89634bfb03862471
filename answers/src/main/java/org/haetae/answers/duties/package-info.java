/**
 * Who owes what to whom. {@link org.haetae.answers.duties.Duties} asks the ledger under every reading a duty turns on;
 * {@link org.haetae.answers.duties.DutiesAnswer} holds the result, which page, table, JSON and calendar show.
 */
@NullMarked
package org.haetae.answers.duties;

import org.jspecify.annotations.NullMarked;
