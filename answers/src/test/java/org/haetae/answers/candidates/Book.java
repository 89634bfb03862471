package org.haetae.answers.candidates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateBook;

/** Keeps candidates in memory, as long as a test runs. */
final class Book implements CandidateBook {
    private final Map<String, Candidate> kept = new LinkedHashMap<>();

    @Override
    public List<Candidate> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Optional<Candidate> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Candidate> change(String what, Function<Map<String, Candidate>, List<Candidate>> change) {
        List<Candidate> written = change.apply(Map.copyOf(kept));
        written.forEach(candidate -> kept.put(candidate.id(), candidate));
        return written;
    }
}
