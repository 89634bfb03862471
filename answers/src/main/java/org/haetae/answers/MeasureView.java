package org.haetae.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Later;
import org.haetae.law.model.Modality;

/**
 * A measure or status as an answer shows it, in the language of the answer.
 *
 * @param groupTitle under which it is shown; empty where its instrument has no group
 * @param beside shown beside the measures, and not counted among them
 * @param modality how it came to be; empty where its text does not say
 * @param because why it stands as it does
 * @param then duties that are owed once it is lifted, because it carried them out
 * @param readings only points of which some option leads elsewhere
 * @param judged words of its provision left to somebody's judgement, and not encoded
 */
public record MeasureView(
        String id,
        List<String> aka,
        String title,
        String group,
        String groupTitle,
        boolean beside,
        List<GroundView> grounds,
        Optional<Modality> modality,
        UslmRef cite,
        Standing.Word standing,
        Optional<LocalDate> since,
        List<ReasonView> because,
        Outcome outcome,
        boolean verify,
        List<Then> then,
        List<OptionView> readings,
        Later<List<RouteView>> ways,
        List<String> judged) {
    /** Why it is there; in the legal test itself, or only in the announced reason. */
    public record GroundView(String ground, String words, String topic, boolean inText) {}

    /** A command that is owed once the measure that carries it out is gone. */
    public record Then(String measure, String title, UslmRef cite, boolean owedNow) {}

    /** Why, as a code, the names it concerns, and in words. */
    public record ReasonView(String word, List<String> names, String text, Optional<UslmRef> cite) {}

    /**
     * What an option of a reading point gives.
     *
     * @param pointWords the words the point turns on, with a gloss
     * @param gives an outcome or a verdict, as its code and in words
     */
    public record OptionView(
            String point, String pointWords, String option, String optionWords, String gives, String givesWords) {}

    public MeasureView {
        aka = List.copyOf(aka);
        grounds = List.copyOf(grounds);
        because = List.copyOf(because);
        then = List.copyOf(then);
        readings = List.copyOf(readings);
        judged = List.copyOf(judged);
    }

    /** Its ways out, in the order of the packs. */
    public List<RouteView> routes() {
        return ways.get();
    }
}
