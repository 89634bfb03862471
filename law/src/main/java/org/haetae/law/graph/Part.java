package org.haetae.law.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Standard;

/**
 * A node of the graph with its reason: what it is, where the law says it, what it is made of. The tree has the shape of the
 * text; the nodes are shared.
 *
 * @param label full label within its provision, such as {@code (2)(B)}; empty where the text has none
 * @param item what it says, in the words of the notation
 * @param node its node in the graph
 * @param by our own offices that could do it, as actor names
 * @param verify whether it rests on words not yet read in official text
 * @param proof how well it must be shown, where the text says
 */
public record Part(
        Shape shape,
        String label,
        String item,
        UslmRef cite,
        int node,
        List<Part> parts,
        Optional<Atom> atom,
        List<String> by,
        boolean verify,
        Optional<Standard.Proof> proof) {
    /** What a part is. */
    public enum Shape {
        ALL,
        ANY,
        FACT,
        /** A decision of our own office. */
        JUDGEMENT,
        /** A paper of our own office. */
        PAPER,
        /** A duty that must be done first. */
        NOTICE,
        /** An act of Congress, a court or the Council. */
        OUTSIDE,
        /** Time that must pass. */
        TIME,
        /** A lock that must be open. */
        LOCK,
        /** A suspension or the like that must be running. */
        RUN,
        /** The standard of another route. */
        MET,
        /** What would stop it. */
        UNLESS,
        /** What the route itself rests on. */
        CHAIN
    }

    public Part {
        parts = List.copyOf(parts);
        by = List.copyOf(by);
    }

    /** One of which the text says no level of proof. */
    public Part(
            Shape shape,
            String label,
            String item,
            UslmRef cite,
            int node,
            List<Part> parts,
            Optional<Atom> atom,
            List<String> by,
            boolean verify) {
        this(shape, label, item, cite, node, parts, atom, by, verify, Optional.empty());
    }

    /** The nodes of parts, in their order. */
    public static List<Integer> nodes(List<Part> parts) {
        List<Integer> nodes = new ArrayList<>(parts.size());
        for (Part part : parts) {
            nodes.add(part.node());
        }
        return nodes;
    }

    static Part leaf(
            Shape shape, String label, String item, UslmRef cite, int node, Optional<Atom> atom, boolean verify) {
        return new Part(shape, label, item, cite, node, List.of(), atom, List.of(), verify);
    }

    public Part by(List<String> actors) {
        return new Part(shape, label, item, cite, node, parts, atom, actors, verify, proof);
    }

    Part proven(Optional<Standard.Proof> level) {
        return level.isEmpty() ? this : new Part(shape, label, item, cite, node, parts, atom, by, verify, level);
    }

    /** Whether anything in it is marked to be verified. */
    public boolean anyVerify() {
        if (verify) {
            return true;
        }
        for (Part part : parts) {
            if (part.anyVerify()) {
                return true;
            }
        }
        return false;
    }
}
