package org.haetae.designations.candidates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where candidates are kept. */
public interface CandidateBook {
    /** All that are kept, in the order in which they first came. */
    List<Candidate> all();

    Optional<Candidate> find(String id);

    /**
     * Changes what is kept, all of it or nothing: no other change comes between what is read and what is written. What is thrown while it
     * is worked out leaves everything as it was.
     *
     * @param what says what of the change for whoever reads the log, such as {@code import}
     * @param change given all that is kept, by id, says which candidates to write, each whole; others stay as they are
     * @return what was written
     */
    List<Candidate> change(String what, Function<Map<String, Candidate>, List<Candidate>> change);
}
