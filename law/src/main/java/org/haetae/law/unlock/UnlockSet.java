package org.haetae.law.unlock;

import java.util.List;

/** One way to open a route, of which nothing can be left out. */
public record UnlockSet(List<Step> steps) {
    public UnlockSet {
        steps = List.copyOf(steps);
    }
}
