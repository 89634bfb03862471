package org.haetae.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.designations.candidates.Ground;
import org.haetae.designations.candidates.Step;
import org.haetae.designations.candidates.Support;

/** Invented candidates, and a clock that stands. */
final class Samples {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-05-06T07:08:09.123Z"));

    private static final Ground SALTING = new Ground("deed-order", "(a)");

    private Samples() {}

    static Candidate candidate(String id) {
        return new Candidate(
                id,
                Candidate.Kind.BODY,
                "Office of " + id,
                "제9국",
                List.of(
                        new Step(CandidateState.IMPORTED, Optional.empty(), ""),
                        new Step(CandidateState.WITHHELD, Optional.of(LocalDate.of(2024, 3, 1)), "one source; wait")),
                List.of(SALTING, new Ground("deed-order", "(b)")),
                List.of(new Support(SALTING, "salts", "E-1", "REP-A"), new Support(SALTING, "fish", "E-2", "REP-B")));
    }

    /** Writes a candidate, in place of one of the same id. */
    static void keep(Store store, Candidate candidate) {
        store.candidates().change("import", _ -> List.of(candidate));
    }
}
