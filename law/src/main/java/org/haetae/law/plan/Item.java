package org.haetae.law.plan;

import java.util.List;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Atom;

/**
 * A fact to negotiate, and how far it can be brought.
 *
 * @param levels grades the law asks for beyond where it stands, each after those it contains; together the joins of all of them
 * @param next for where it stands (0) and each level (from 1), the levels that can be reached in one move
 * @param cites where the law asks for it
 * @param held whether some standard asks that it be kept up for a time
 */
public record Item(
        String fact, List<Atom.Reached> levels, List<List<Integer>> next, List<UslmRef> cites, boolean held) {
    public Item {
        levels = List.copyOf(levels);
        next = List.copyOf(next);
        cites = List.copyOf(cites);
    }
}
