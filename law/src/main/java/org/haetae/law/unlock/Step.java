package org.haetae.law.unlock;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Standard;

/**
 * One thing a way out takes.
 *
 * @param item in the words of the notation
 * @param label full label within its provision; empty where there is none
 * @param by our own offices that can supply it
 * @param value whether the situation has it already
 * @param proof how well it must be shown, where the text says
 */
public record Step(
        Atom atom,
        String item,
        String label,
        Controller controller,
        List<String> by,
        UslmRef cite,
        Value value,
        Optional<Standard.Proof> proof) {
    public Step {
        by = List.copyOf(by);
    }
}
