package org.haetae.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.MeasureView.OptionView;
import org.haetae.answers.MeasureView.ReasonView;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Verb;

/**
 * A way out of a measure as an answer shows it, in the language of the answer.
 *
 * @param verb empty where the text no longer lives
 * @param papers whether it takes a paper of an office, which nobody is bound to make
 * @param by who may act, delegates and whom they ask among them
 * @param period how long one exercise runs, in the notation; {@code term} says it in words
 * @param effective first day: of the run, of what works by itself, or on which an act could take effect
 * @param until end of a run, exclusive
 * @param otherwise of a defective act: the verdict without it
 * @param locks what holds it shut
 * @param met what the other side or others have supplied, as far as the law asks it
 * @param needs what our own offices would still supply; never part of {@code missing}
 * @param warrant of an exercised act: whether the facts carry it
 * @param quotes the law's own words
 */
public record RouteView(
        String route,
        String title,
        Optional<Verb> verb,
        Verdict.Word verdict,
        Optional<Modality> modality,
        boolean papers,
        String by,
        List<String> actors,
        String period,
        String term,
        boolean perCase,
        Optional<LocalDate> effective,
        Optional<LocalDate> until,
        List<ReasonView> because,
        Optional<Verdict.Word> otherwise,
        List<Lock> locks,
        List<ItemView> met,
        List<ItemView> missing,
        List<ItemView> needs,
        UslmRef cite,
        boolean verify,
        List<OptionView> readings,
        List<CaseView> cases,
        Optional<Value> warrant,
        List<String> notShown,
        List<String> quotes) {
    /** An exercise on one case. */
    public record CaseView(
            String of, Verdict.Word verdict, LocalDate from, Optional<LocalDate> until, List<ReasonView> because) {}

    /** What holds the way out shut. */
    public record Lock(String lock, String title, UslmRef cite) {}

    public RouteView {
        actors = List.copyOf(actors);
        because = List.copyOf(because);
        locks = List.copyOf(locks);
        met = List.copyOf(met);
        missing = List.copyOf(missing);
        needs = List.copyOf(needs);
        readings = List.copyOf(readings);
        cases = List.copyOf(cases);
        notShown = List.copyOf(notShown);
        quotes = List.copyOf(quotes);
    }

    /** The verdict that counts: of a defective act, what holds without it. */
    public Verdict.Word counts() {
        return otherwise.orElse(verdict);
    }
}
