package org.haetae.law.model;

import java.util.List;
import java.util.Optional;

/**
 * Who may or must do what.
 *
 * @param by actors; empty where the law acts by itself
 * @param personally no delegate may sign
 * @param consulting whom the actor asks; shown, never checked
 * @param consent whose consent is needed
 * @param object what the verb takes, as written
 */
public record Doing(
        Modality modality,
        Verb verb,
        List<String> by,
        boolean personally,
        List<String> consulting,
        Optional<String> consent,
        List<String> to,
        String object) {
    public Doing {
        by = List.copyOf(by);
        consulting = List.copyOf(consulting);
        to = List.copyOf(to);
    }
}
