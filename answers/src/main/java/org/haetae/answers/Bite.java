package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Rule;

/**
 * Whether one rule bites.
 *
 * @param kind the word its head begins with
 * @param modality must, may, or by law, where it says
 * @param does what it does, in words: effects, or who does what
 * @param by who acts, in words; empty where nobody does
 * @param why the reason, in words
 * @param missing what is still to be shown, done or determined, in words
 * @param matched what of the claim it asks about, in words
 * @param follow what it does and what lets off, for measures
 * @param readings the points of reading it turns on
 */
record Bite(
        Rule rule,
        String title,
        String kind,
        Word word,
        Optional<Modality> modality,
        List<String> does,
        String by,
        List<String> why,
        List<String> missing,
        List<String> matched,
        Optional<Follow> follow,
        List<String> readings,
        boolean verify) {
    /** Whether it bites. */
    enum Word {
        BITES,
        /** It may, or does once a determination is made that is not made yet. */
        MAY_BITE,
        UNKNOWN,
        DOES_NOT_BITE;

        String code() {
            return name().replace('_', '-');
        }
    }

    Bite {
        does = List.copyOf(does);
        why = List.copyOf(why);
        missing = List.copyOf(missing);
        matched = List.copyOf(matched);
        readings = List.copyOf(readings);
    }
}
