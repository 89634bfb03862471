package org.haetae.law.trial;

import java.util.List;
import org.haetae.law.model.Case;
import org.haetae.notation.Position;

/** How a case came out; no failures means that every claim held. */
public record CaseResult(Case test, List<Failure> failures) {
    /** A claim that did not hold, and what was found instead. */
    public record Failure(Position at, String message) {}

    public CaseResult {
        failures = List.copyOf(failures);
    }
}
