/**
 * In what order to concede. A {@link org.haetae.law.plan.Bargain} is what can be negotiated and what it opens: the facts of the other
 * side, each with the grades the law asks for, and the doors of the rows that stand, as one small graph. The
 * {@link org.haetae.law.plan.Planner} looks at every state of these facts, 64 at a time, and at every order of reaching the best of
 * them, and keeps the cheapest ({@link org.haetae.law.plan.Plan}): of the cheapest, the one that opens most soonest.
 */
@NullMarked
package org.haetae.law.plan;

import org.jspecify.annotations.NullMarked;
