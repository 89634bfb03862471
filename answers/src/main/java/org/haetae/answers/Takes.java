package org.haetae.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.words.EffectWording;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.unlock.Step;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSet;
import org.haetae.law.unlock.UnlockSets;
import org.haetae.law.unlock.Wait;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** What it would take: all minimal sets that open the ways out of a measure, split by who controls each thing. */
public final class Takes {
    /**
     * The question.
     *
     * @param measure a name, another name, or a cite; where several measures share it, each is answered
     * @param route all ways out if absent
     */
    public record Question(Ask ask, String measure, Optional<String> route) {}

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final ItemWording items;
    private final Silence silence;

    private Takes(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
        this.items = new ItemWording(wording);
        this.silence = Silence.of(
                question.ask().assumed().getFirst(), question.ask().asOf().law());
    }

    /**
     * Answers for one scenario.
     *
     * @throws org.haetae.notation.BadInput if there are more, no such measure, or no such way out of it on the day
     */
    public static TakesAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        if (question.ask().mode() != Mode.CERTIFIABLE) {
            throw new BadInput(
                    Position.ofFile("--mode"),
                    question.ask().mode().name().toLowerCase(Locale.ROOT),
                    "certifiable: what it would take is asked of the facts, not of the acts on record");
        }
        return new Takes(law, question).answer();
    }

    private TakesAnswer answer() {
        Inquiry inquiry = question.ask().inquiry(law, question.ask().assumed().getFirst());
        List<TakesAnswer.OfMeasure> measures = new ArrayList<>();
        List<Row> named = Rows.named(law.pack(), question.measure(), "unlock");
        Set<String> routes = new LinkedHashSet<>();
        for (Row row : named) {
            measures.add(measure(inquiry, row, routes));
        }
        question.route().ifPresent(route -> {
            boolean none =
                    measures.stream().allMatch(measure -> measure.routes().isEmpty());
            if (none) {
                throw Rows.unknown(
                        "--route " + route, route, "a way out of it: " + String.join(", ", routes), route, routes);
            }
        });
        return new TakesAnswer(Stamp.of(law, question.ask()), measures);
    }

    private TakesAnswer.OfMeasure measure(Inquiry inquiry, Row row, Set<String> reaching) {
        List<TakesAnswer.OfRoute> routes = new ArrayList<>();
        MeasureViews views = new MeasureViews(inquiry, wording);
        Signings signings = new Signings(wording, inquiry.asOf().law());
        boolean there = inquiry.rows().contains(row);
        Map<String, RouteView> known = new LinkedHashMap<>();
        if (there) {
            views.view(inquiry.row(row)).routes().forEach(view -> known.put(view.route(), view));
        }
        for (RouteView view : known.values()) {
            reaching.add(view.route());
            boolean asked = question.route()
                    .map(name -> Called.id(law.pack(), name).equals(view.route()))
                    .orElse(true);
            if (asked && law.pack().rule(view.route()).orElseThrow() instanceof Route route) {
                List<TakesAnswer.Way> ways = ways(inquiry, route, row);
                if (!ways.isEmpty()) {
                    routes.add(new TakesAnswer.OfRoute(view, signings.of(route, view, known.values()), ways));
                }
            }
        }
        return new TakesAnswer.OfMeasure(
                row.id(),
                wording.title(row),
                row.cite(),
                there,
                row.life().span().from(),
                routes,
                there ? also(inquiry, views, row) : List.of());
    }

    /** Effects of the measure that other measures have too, with those of them that stand or may stand. */
    private List<EffectView> also(Inquiry inquiry, MeasureViews views, Row row) {
        List<EffectView> also = new ArrayList<>();
        EffectWording effects = new EffectWording(wording);
        for (EffectAnswer effect : inquiry.effects()) {
            boolean own = false;
            List<EffectAnswer.Basis> others = new ArrayList<>();
            for (EffectAnswer.Basis basis : effect.bases()) {
                boolean same = basis.measure().id().equals(row.id());
                own |= same;
                boolean gone = switch (basis.standing()) {
                    case ENDED, NOT_IMPOSED -> true;
                    case OPERATES, OWED, HELD, UNKNOWN, READING -> false;
                };
                if (!same && !gone) {
                    others.add(basis);
                }
            }
            if (own && !others.isEmpty()) {
                also.add(views.view(
                        new EffectAnswer(effect.words(), effect.effect(), effect.standing(), effect.outcome(), others),
                        effects));
            }
        }
        return also;
    }

    // by reading

    /** Sets under each combination of open readings that makes a difference. */
    private List<TakesAnswer.Way> ways(Inquiry inquiry, Route route, Row row) {
        Profile.Explored<Optional<UnlockSets>> explored = inquiry.under(evaluation -> sets(evaluation, route, row));
        List<TakesAnswer.Way> ways = new ArrayList<>();
        if (explored.branches().stream().allMatch(branch -> branch.answer().isEmpty())) {
            return ways;
        }
        for (Variants<Optional<UnlockSets>> variant : Variants.of(law.pack(), explored)) {
            Optional<UnlockSets> sets = variant.answer();
            List<TakesAnswer.OfSet> all = new ArrayList<>();
            sets.ifPresent(found -> found.sets().forEach(set -> all.add(set(set))));
            ways.add(new TakesAnswer.Way(
                    variant.readings(),
                    sets.isPresent(),
                    all,
                    sets.map(UnlockSets::more).orElse(false),
                    sets.map(UnlockSets::delay).orElse(Wait.NONE)));
        }
        return ways;
    }

    private static Optional<UnlockSets> sets(Evaluation evaluation, Route route, Row row) {
        return evaluation.reach(route, row) == DayLaw.Reach.OVER
                ? Optional.of(Unlock.of(evaluation, route, row))
                : Optional.empty();
    }

    // steps

    private TakesAnswer.OfSet set(UnlockSet set) {
        List<ItemView> steps = new ArrayList<>();
        for (Step step : set.steps()) {
            steps.add(new ItemView(
                    step.item(),
                    step.label(),
                    items.text(Optional.of(step.atom()), step.item(), step.proof()),
                    step.controller(),
                    step.value(),
                    step.cite(),
                    step.by(),
                    false,
                    silence.alone(step),
                    step.proof(),
                    List.of()));
        }
        steps.sort(Comparator.comparing(ItemView::cite));
        return new TakesAnswer.OfSet(steps);
    }
}
