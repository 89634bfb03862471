package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.words.ItemWording;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Lack;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Standard;
import org.haetae.law.unlock.Step;

/**
 * Something that is missing or needed, in the language of the answer.
 *
 * @param item in the words of the notation
 * @param text in plain words
 * @param by offices that can supply it
 * @param anyOf one of the parts is enough
 * @param proof how well it must be shown, where the text says; {@code text} says it too
 * @param assumed missing only because a scenario takes every fact it does not name as not so
 */
public record ItemView(
        String item,
        String label,
        String text,
        Controller controller,
        Value value,
        UslmRef cite,
        List<String> by,
        boolean anyOf,
        boolean assumed,
        Optional<Standard.Proof> proof,
        List<ItemView> parts) {
    public ItemView {
        by = List.copyOf(by);
        parts = List.copyOf(parts);
    }

    /** One that is no proof, and of which it is not told whether it is missing by assumption. */
    ItemView(
            String item,
            String label,
            String text,
            Controller controller,
            Value value,
            UslmRef cite,
            List<String> by,
            boolean anyOf,
            List<ItemView> parts) {
        this(item, label, text, controller, value, cite, by, anyOf, false, Optional.empty(), parts);
    }

    /** What is missing, with all it is made of. */
    public static ItemView of(Lack lack, ItemWording items) {
        List<ItemView> parts = new ArrayList<>();
        lack.parts().forEach(part -> parts.add(of(part, items)));
        return new ItemView(
                lack.item(),
                lack.label(),
                items.text(lack.atom(), lack.item(), lack.proof()),
                lack.controller(),
                lack.value(),
                lack.cite(),
                lack.by(),
                lack.anyOf(),
                false,
                lack.proof(),
                parts);
    }

    /** A thing on a list of what it takes. */
    public static ItemView of(Step step, ItemWording items) {
        return new ItemView(
                step.item(),
                step.label(),
                items.text(Optional.of(step.atom()), step.item(), step.proof()),
                step.controller(),
                step.value(),
                step.cite(),
                step.by(),
                false,
                false,
                step.proof(),
                List.of());
    }

    /** Its label where it hangs under a group: empty where the group, standing in the same place, has said it. */
    String labelUnder(ItemView group) {
        return samePlace(group) ? "" : label;
    }

    /** Whether a label and a cite above it have already said where it stands. */
    boolean samePlace(ItemView group) {
        return label.equals(group.label) && cite.equals(group.cite);
    }

    /** So much of it as is up to one side; an any-of that more than one side can satisfy belongs to none. */
    Optional<ItemView> of(Controller.Side side) {
        if (parts.isEmpty()) {
            return controller.side() == side ? Optional.of(this) : Optional.empty();
        }
        if (anyOf) {
            boolean whole = parts.stream().allMatch(part -> part.of(side).equals(Optional.of(part)));
            return whole ? Optional.of(this) : Optional.empty();
        }
        List<ItemView> mine = new ArrayList<>();
        parts.forEach(part -> part.of(side).ifPresent(mine::add));
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ItemView(item, label, text, controller, value, cite, by, false, assumed, proof, mine));
    }

    /** The any-ofs in it that more than one side can satisfy. */
    List<ItemView> shared() {
        if (parts.isEmpty()) {
            return List.of();
        }
        if (anyOf) {
            for (Controller.Side side : Controller.Side.values()) {
                if (of(side).isPresent()) {
                    return List.of();
                }
            }
            return List.of(this);
        }
        return parts.stream().flatMap(part -> part.shared().stream()).toList();
    }
}
