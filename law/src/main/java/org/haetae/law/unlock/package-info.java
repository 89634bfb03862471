/**
 * What it would take: all minimal sets of facts, papers and decisions that open a route. The same graph as every other answer,
 * with sets in place of truth values ({@link Antichain}).
 */
@NullMarked
package org.haetae.law.unlock;

import org.jspecify.annotations.NullMarked;
