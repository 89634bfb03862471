package org.haetae.law.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Value;
import org.haetae.notation.Position;

/**
 * A claim and what it rests on.
 *
 * @param subject the rule, fact or paper it is about, by its name
 * @param label its label in the provision, such as {@code (2)(B)}; empty where there is none
 * @param says the claim, in the words of the notation
 * @param value of a part of a condition; empty for other claims
 * @param at where in the packs it stands
 * @param verify whether the words it rests on were not yet read in official text
 */
public record Proof(
        Kind kind,
        String subject,
        String label,
        String says,
        Optional<Value> value,
        Optional<UslmRef> cite,
        Optional<Position> at,
        boolean verify,
        List<Proof> because) {
    /** What a claim is. */
    public enum Kind {
        /** What becomes of a row. */
        OUTCOME,
        /** Whether it stands. */
        STANDING,
        /** What a route can do, or did. */
        VERDICT,
        /** A condition or part of one; its {@code value} says whether it holds. */
        CONDITION,
        /** A paper on record. */
        ACT,
        /** A route that would reach the row but for an exception. */
        EXCEPTED,
        /** A reason in a word: a defect, a fallen basis. */
        REASON,
        /** A command that is owed once this row is gone. */
        THEN
    }

    public Proof {
        because = List.copyOf(because);
    }

    /** This claim and every claim under it. */
    public Stream<Proof> all() {
        return Stream.concat(Stream.of(this), because.stream().flatMap(Proof::all));
    }

    public boolean isLeaf() {
        return because.isEmpty();
    }
}
