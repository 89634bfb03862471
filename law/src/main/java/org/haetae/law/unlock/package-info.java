/**
 * What it would take: all minimal sets of facts, papers and decisions that open a route. The same graph as every other answer,
 * with sets in place of truth values ({@link Antichain}). {@link org.haetae.law.unlock.Settle} asks it of what is not known: which
 * things would have to be found out to settle a verdict, either way.
 */
@NullMarked
package org.haetae.law.unlock;

import org.jspecify.annotations.NullMarked;
