package org.haetae.law.plan;

import org.haetae.law.graph.Atom;

/**
 * One fact brought one step further.
 *
 * @param to the grade it is brought to
 * @param cost in the asker's own units
 */
public record Move(Item item, Atom.Reached to, long cost) {}
