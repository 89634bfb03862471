package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Verb;

/**
 * What a measure does to those it lies on.
 *
 * @param effects in words
 * @param modality how it is imposed on the as-of day
 * @param relief what exempts, waives, licenses, delays or rebuts it that day
 */
record Follow(
        String measure,
        String title,
        UslmRef cite,
        List<String> effects,
        Optional<Modality> modality,
        Standing.Word standing,
        List<Relieved> relief,
        boolean verify) {
    /** A way to be let off. */
    record Relieved(String route, String title, UslmRef cite, Optional<Verb> verb, Verdict.Word verdict) {}

    Follow {
        effects = List.copyOf(effects);
        relief = List.copyOf(relief);
    }
}
