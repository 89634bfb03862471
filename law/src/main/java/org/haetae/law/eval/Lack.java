package org.haetae.law.eval;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Standard;

/**
 * Something missing, or (as a need) something one of our own offices can supply.
 *
 * @param label full label within the provision, such as {@code (2)(B)}; empty where there is none
 * @param item in the words of the notation
 * @param by offices that can supply it, for a need
 * @param value FALSE, UNKNOWN or DISPUTED; TRUE for a need that was given
 * @param anyOf one of the parts is enough; otherwise all are missing
 * @param parts what it is made of
 * @param proof how well it must be shown, where the text says
 */
public record Lack(
        String label,
        String item,
        Controller controller,
        UslmRef cite,
        Optional<Atom> atom,
        List<String> by,
        Value value,
        boolean anyOf,
        List<Lack> parts,
        Optional<Standard.Proof> proof) {
    public Lack {
        by = List.copyOf(by);
        parts = List.copyOf(parts);
    }

    /** This and everything under it. */
    public java.util.stream.Stream<Lack> all() {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(this), parts.stream().flatMap(Lack::all));
    }
}
