package org.haetae.law.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * What a person must have done, or what marks a thing, in the words of a criterion. Not evaluated: whether a person did it is
 * a determination, which is an act.
 *
 * @param words names, quoted thresholds and references to other labels, in order
 */
public record Conduct(Standard.Quantifier quantifier, int atLeast, List<String> words, List<Limb> limbs) {
    /** The word that asks for a state of mind. */
    public static final String KNOWINGLY = "knowingly";

    /** Words that hold conduct together and are themselves no part of it. */
    public static final Set<String> FRAME = Set.of(
            KNOWINGLY,
            "persons",
            "under",
            "named-in",
            "or",
            "and",
            "of",
            "to",
            "by",
            "from",
            "in",
            "on",
            "for",
            "with",
            "into",
            "against",
            "through",
            "toward",
            "the",
            "any",
            "other",
            "as");

    /**
     * One limb.
     *
     * @param conductFrom first day of conduct that counts
     * @param except what is carved out
     */
    public record Limb(
            String label,
            Conduct conduct,
            Optional<LocalDate> conductFrom,
            List<Dated<String>> except,
            List<Measure.Ground> grounds,
            Life life,
            UslmRef cite,
            Position at) {
        public Limb {
            except = List.copyOf(except);
            grounds = List.copyOf(grounds);
        }
    }

    public Conduct {
        words = List.copyOf(words);
        limbs = List.copyOf(limbs);
    }

    /** Every limb at any depth, with combined labels. */
    public List<Limb> allLimbs() {
        List<Limb> all = new ArrayList<>();
        for (Limb limb : limbs) {
            all.add(limb);
            all.addAll(limb.conduct().allLimbs());
        }
        return all;
    }
}
