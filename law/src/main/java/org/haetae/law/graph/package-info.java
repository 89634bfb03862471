/**
 * The law of one day as a shared, negation-free graph. {@link DayLaw} says which rules and lines live on a day and what
 * reaches what, with the help of an {@link Index} that is the same for all days; {@link Profile} which readings are
 * chosen; {@link Conditions} turns standards into {@link Part}s, explained
 * trees whose every node is a node of one {@link Graph}; the {@link Kernel} computes all nodes for 64 states of facts at once.
 */
@NullMarked
package org.haetae.law.graph;

import org.jspecify.annotations.NullMarked;
