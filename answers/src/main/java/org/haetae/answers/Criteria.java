package org.haetae.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Fit;
import org.haetae.law.eval.Fits;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Criterion;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * Conduct in, criteria out: under which limbs of which criteria, of all the law in the packs side by side, a person who did what is
 * said may or must be designated, what would still have to be shown, and which basis fits best.
 */
public final class Criteria {
    /** The question: what is said was done. */
    public record Question(Ask ask, ClaimText claim) {}

    private Criteria() {}

    /**
     * What is asked where the as-of day is not named: the law of the day of the conduct, the last of several.
     *
     * @throws BadInput if that is no day to ask about
     */
    public static Ask asked(Law law, Ask ask, AskText text, ClaimText claim) {
        if (claim.on().isEmpty()) {
            return ask;
        }
        String typed = claim.on().get();
        String last = typed.substring(typed.contains("..") ? typed.lastIndexOf("..") + 2 : 0);
        try {
            // what has not come yet is no conduct; the reader of the claim says so, and what else is wrong with it
            return LocalDate.parse(last.strip()).isAfter(ask.asOf().law())
                    ? ask
                    : Check.asked(law, ask, text, Optional.of(last));
        } catch (DateTimeParseException e) {
            return ask;
        }
    }

    /**
     * Answers for one scenario.
     *
     * @throws BadInput if nothing is said, or said in words conduct is not spelled with
     */
    public static CriteriaAnswer answer(Law law, Question question) {
        Ask ask = question.ask();
        ask.onlyOne();
        if (question.claim().did().isEmpty() && question.claim().thresholds().isEmpty()) {
            throw new BadInput(
                    Position.ofFile("criteria"), "nothing said of conduct", "--did with words conduct is spelled with");
        }
        Claimed claimed = ClaimReader.read(law, question.claim(), ask.asOf().law());
        Inquiry inquiry = ask.inquiry(law, ask.assumed().getFirst());
        FitWording wording = new FitWording(ask.wording(law), ask.asOf().law(), claimed);
        List<CriterionView> views = new ArrayList<>();
        Map<String, List<Follow>> follows = new HashMap<>();
        Follows asked = new Follows(inquiry, wording.wording());
        Evaluation evaluation =
                inquiry.under(each -> each).branches().getFirst().answer();
        for (Criterion criterion : law.pack().all(Criterion.class)) {
            for (Fit fit : Fits.of(evaluation.law(), evaluation.profile(), criterion, claimed)) {
                List<Follow> after = follows.computeIfAbsent(criterion.id(), _ -> asked.of(criterion));
                views.add(view(evaluation, wording, fit, after));
            }
        }
        views.sort(Comparator.comparing(CriterionView::fit, Fit.BEST_FIRST));
        return new CriteriaAnswer(Stamp.of(law, ask), wording, claimed, views);
    }

    private static CriterionView view(Evaluation evaluation, FitWording wording, Fit fit, List<Follow> follows) {
        Set<String> holders = evaluation.holders(fit.criterion());
        return new CriterionView(
                fit,
                wording.name(fit),
                fit.doing().map(doing -> wording.by(doing, holders)).orElse(""),
                List.copyOf(holders),
                wording.days(fit),
                wording.matched(fit),
                wording.missing(fit),
                follows,
                fit.life().verify() || fit.criterion().life().verify());
    }
}
