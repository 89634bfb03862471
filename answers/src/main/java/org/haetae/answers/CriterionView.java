package org.haetae.answers;

import java.util.List;
import java.util.Optional;
import org.haetae.law.eval.Fit;
import org.haetae.law.model.Modality;

/**
 * A limb of a criterion, and how far what is said fits it.
 *
 * @param name the criterion's title with the limb's label
 * @param by who determines, in words
 * @param holders offices that may, delegates among them
 * @param days what is to be said of the days, in words; empty where nothing is
 * @param matched in words
 * @param missing in words: things, thresholds, knowledge; the evidence to look for
 * @param follows measures on persons under it that day
 * @param verify whether anything it rests on was not read in official text
 */
record CriterionView(
        Fit fit,
        String name,
        String by,
        List<String> holders,
        List<String> days,
        List<String> matched,
        List<String> missing,
        List<Follow> follows,
        boolean verify) {
    CriterionView {
        holders = List.copyOf(holders);
        days = List.copyOf(days);
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        follows = List.copyOf(follows);
    }

    Optional<Modality> modality() {
        return fit.doing().map(doing -> doing.modality());
    }
}
