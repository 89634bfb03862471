package org.haetae.designations.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a candidate has come. One step forward at a time; a step back says why.
 *
 * <table>
 * <caption>What may follow what</caption>
 * <tr><th>from</th><th>forward</th><th>back, with a reason</th></tr>
 * <tr><td>imported</td><td>triaged, withheld</td><td></td></tr>
 * <tr><td>triaged</td><td>elements, withheld</td><td>imported</td></tr>
 * <tr><td>elements</td><td>reviewed, withheld</td><td>imported, triaged</td></tr>
 * <tr><td>reviewed</td><td>forwarded, withheld</td><td>imported, triaged, elements</td></tr>
 * <tr><td>withheld</td><td></td><td>imported, triaged, elements, reviewed</td></tr>
 * <tr><td>forwarded</td><td>withheld</td><td>imported, triaged, elements, reviewed</td></tr>
 * <tr><td>listed</td><td></td><td>all but withheld, such as after a mistake</td></tr>
 * </table>
 *
 * From every state {@code listed} may follow: to list is a publisher's act, and waits for nobody's pipeline.
 */
public enum CandidateState {
    IMPORTED,
    TRIAGED,
    /** What the law asks is being laid beside the evidence, element by element. */
    ELEMENTS,
    REVIEWED,
    /** Taken no further, for a reason that is kept. */
    WITHHELD,
    /** Handed to an office that may act. */
    FORWARDED,
    /** A publisher listed it. */
    LISTED;

    /** As files and commands spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word, in any case. */
    public static Optional<CandidateState> of(String word) {
        for (CandidateState state : values()) {
            if (state.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (CandidateState state : values()) {
            words.add(state.word());
        }
        return words;
    }

    /** States that may follow this one without a word of why; one that is withheld gives its reason all the same. */
    public List<CandidateState> forward() {
        return switch (this) {
            case IMPORTED -> List.of(TRIAGED, WITHHELD, LISTED);
            case TRIAGED -> List.of(ELEMENTS, WITHHELD, LISTED);
            case ELEMENTS -> List.of(REVIEWED, WITHHELD, LISTED);
            case REVIEWED -> List.of(FORWARDED, WITHHELD, LISTED);
            case WITHHELD -> List.of(LISTED);
            case FORWARDED -> List.of(WITHHELD, LISTED);
            case LISTED -> List.of();
        };
    }

    /** States this one may go back to; a step back says why. */
    public List<CandidateState> back() {
        return switch (this) {
            case IMPORTED -> List.of();
            case TRIAGED -> List.of(IMPORTED);
            case ELEMENTS -> List.of(IMPORTED, TRIAGED);
            case REVIEWED -> List.of(IMPORTED, TRIAGED, ELEMENTS);
            case WITHHELD, FORWARDED -> List.of(IMPORTED, TRIAGED, ELEMENTS, REVIEWED);
            case LISTED -> List.of(IMPORTED, TRIAGED, ELEMENTS, REVIEWED, FORWARDED);
        };
    }

    /** Whether whoever comes here must say on which day. */
    public boolean needsDay() {
        return this == WITHHELD || this == FORWARDED || this == LISTED;
    }

    /** Whether whoever comes here must say why, wherever from. */
    public boolean needsReason() {
        return this == WITHHELD;
    }
}
