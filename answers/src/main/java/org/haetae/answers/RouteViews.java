package org.haetae.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.MeasureView.OptionView;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Atom;
import org.haetae.law.graph.Part;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Upon;

/** Puts the engine's answers about ways out into the words of one language. */
final class RouteViews {
    private final MeasureViews measures;
    private final Wording wording;
    private final Silence silence;
    private final ItemWording items;
    private final Map<String, List<String>> quotes = new HashMap<>();

    RouteViews(MeasureViews measures, Wording wording, Silence silence) {
        this.measures = measures;
        this.wording = wording;
        this.silence = silence;
        this.items = new ItemWording(wording);
    }

    RouteView view(RouteAnswer answer) {
        Verdict verdict = answer.verdict();
        return new RouteView(
                answer.route().id(),
                wording.title(answer.route()),
                answer.doing().map(Doing::verb),
                verdict.word(),
                answer.doing().map(Doing::modality),
                answer.route().upon().stream().anyMatch(line -> line.value() instanceof Upon.Paper),
                wording.by(answer),
                answer.holders(),
                answer.term().map(Wording::notation).orElse(""),
                answer.term().map(wording::term).orElse(""),
                answer.perCase(),
                verdict.day(),
                verdict.until(),
                measures.reasons(verdict.because()),
                verdict.otherwise().map(Verdict::word),
                locks(verdict),
                met(verdict),
                items(verdict.missing()),
                items(verdict.needs()),
                answer.route().cite(),
                answer.verify(),
                options(answer),
                cases(verdict),
                verdict.warrant(),
                notShown(verdict),
                quotesOf(answer.route()));
    }

    // what it takes

    List<ItemView> items(List<Lack> lacks) {
        List<ItemView> views = new ArrayList<>();
        for (Lack lack : lacks) {
            ItemView view = item(lack);
            // a renewal and what it renews ask the same twice, once for longer: the longer says both
            boolean said = views.stream()
                    .anyMatch(other -> other.label().equals(view.label())
                            && other.cite().equals(view.cite())
                            && (other.item().equals(view.item())
                                    || other.item().startsWith(view.item() + " throughout")));
            if (!said) {
                views.add(view);
            }
        }
        return views;
    }

    private ItemView item(Lack lack) {
        List<ItemView> parts = new ArrayList<>();
        lack.parts().forEach(part -> parts.add(item(part)));
        return new ItemView(
                lack.item(),
                lack.label(),
                items.text(lack.atom(), lack.item(), lack.proof()),
                lack.controller(),
                lack.value(),
                lack.cite(),
                lack.by(),
                lack.anyOf(),
                silence.alone(lack),
                lack.proof(),
                parts);
    }

    /** Facts and acts of others that the condition asks and that are so; under a reading that is open, none. */
    private List<ItemView> met(Verdict verdict) {
        List<ItemView> met = new ArrayList<>();
        verdict.condition().ifPresent(condition -> met(condition.part(), condition, met));
        return met;
    }

    private void met(Part part, Verdict.Condition condition, List<ItemView> into) {
        part.parts().forEach(inner -> met(inner, condition, into));
        Optional<Controller> controller = part.atom().flatMap(this::controller);
        boolean asked = part.parts().isEmpty() && part.shape() != Part.Shape.UNLESS;
        if (asked && controller.isPresent() && condition.values().apply(part) == Value.TRUE) {
            ItemView view = new ItemView(
                    part.item(),
                    part.label(),
                    items.text(part.atom(), part.item(), part.proof()),
                    controller.get(),
                    Value.TRUE,
                    part.cite(),
                    part.by(),
                    false,
                    false,
                    part.proof(),
                    List.of());
            if (!into.contains(view)) {
                into.add(view);
            }
        }
    }

    /** Who has a leaf in hand that is not our own office's. */
    private Optional<Controller> controller(Atom atom) {
        Optional<Controller> controller = switch (atom) {
            case Atom.Reached reached ->
                Optional.ofNullable(wording.pack().vocabulary().facts().get(reached.fact()))
                        .map(Fact::controller);
            case Atom.Outside outside -> Optional.of(outside.controller());
            case Atom.Passed _ -> Optional.of(Controller.CALENDAR);
            case Atom.Judgement _, Atom.Paper _, Atom.Found _, Atom.State _ -> Optional.empty();
        };
        return controller.filter(who -> who.side() != Controller.Side.OURS);
    }

    private List<RouteView.Lock> locks(Verdict verdict) {
        List<RouteView.Lock> shut = new ArrayList<>();
        verdict.condition().ifPresent(condition -> locks(condition.part(), condition, shut));
        return shut;
    }

    private void locks(Part part, Verdict.Condition condition, List<RouteView.Lock> into) {
        boolean lock = part.shape() == Part.Shape.LOCK && !part.parts().isEmpty();
        if (lock && condition.values().apply(part) != Value.TRUE) {
            String title = wording.pack().rule(part.item()).map(wording::title).orElse(part.item());
            RouteView.Lock view = new RouteView.Lock(part.item(), title, part.cite());
            if (!into.contains(view)) {
                into.add(view);
            }
        }
        if (!lock) {
            part.parts().forEach(inner -> locks(inner, condition, into));
        }
    }

    // readings, cases, forms

    /** Under an option by which it does not reach the measure at all, the way out is closed. */
    private List<OptionView> options(RouteAnswer answer) {
        Map<Life.Choice, Verdict.Word> known = new HashMap<>();
        List<String> points = new ArrayList<>();
        for (RouteAnswer.Under under : answer.readings()) {
            known.put(under.choice(), under.verdict());
            if (!points.contains(under.choice().point())) {
                points.add(under.choice().point());
            }
        }
        List<OptionView> all = new ArrayList<>();
        for (String id : points) {
            Reading point = wording.pack().vocabulary().readings().get(id);
            for (Reading.Option option : point == null ? List.<Reading.Option>of() : point.options()) {
                Life.Choice choice = new Life.Choice(id, option.id());
                Optional<Verdict.Word> verdict = Optional.ofNullable(known.get(choice));
                String words = verdict.map(word -> wording.say(Terms.of(word)))
                        .orElseGet(() -> wording.say(Phrase.DOES_NOT_REACH));
                all.add(measures.option(
                        choice, verdict.orElse(Verdict.Word.UNAVAILABLE).name(), words));
            }
        }
        List<OptionView> turning = MeasureViews.turning(all);
        return turning.isEmpty() && answer.verdict().word() == Verdict.Word.READING ? all : turning;
    }

    private List<RouteView.CaseView> cases(Verdict verdict) {
        List<RouteView.CaseView> views = new ArrayList<>();
        for (Verdict.CaseRun run : verdict.cases()) {
            views.add(new RouteView.CaseView(
                    run.of(), run.word(), run.from(), run.until(), measures.reasons(run.because())));
        }
        return views;
    }

    private List<String> notShown(Verdict verdict) {
        List<String> forms = new ArrayList<>();
        for (String form : verdict.notShown()) {
            forms.add(
                    switch (form) {
                        case "recipient" -> wording.say(Phrase.FORM_RECIPIENT);
                        case "period" -> wording.say(Phrase.FORM_PERIOD);
                        default -> wording.ruleOrName(form);
                    });
        }
        return forms;
    }

    // the law's own words, as of the day asked about

    private List<String> quotesOf(Rule rule) {
        List<String> known = quotes.get(rule.id());
        if (known == null) {
            Instrument instrument = wording.pack().instrumentOf(rule.head());
            known = instrument.provisions().stream()
                    .flatMap(provision -> provision.holding(rule).stream())
                    .flatMap(provision -> provision.quotesOn(measures.lawDay()).stream())
                    .toList();
            quotes.put(rule.id(), known);
        }
        return known;
    }
}
