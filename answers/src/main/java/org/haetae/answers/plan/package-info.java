/**
 * In what order to concede, and what each concession opens. {@link org.haetae.answers.plan.Planning} searches every state of the other
 * side's facts, then plays the plan back through the law as every other answer asks it; {@link org.haetae.answers.plan.Schedule} holds
 * somebody's own order against the clauses.
 */
@NullMarked
package org.haetae.answers.plan;

import org.jspecify.annotations.NullMarked;
