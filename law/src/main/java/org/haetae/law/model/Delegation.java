package org.haetae.law.model;

import java.util.List;

/** Who signs instead. */
public record Delegation(Head head, List<Target> functions, List<String> to, List<String> consulting) implements Rule {
    public Delegation {
        functions = List.copyOf(functions);
        to = List.copyOf(to);
        consulting = List.copyOf(consulting);
    }
}
