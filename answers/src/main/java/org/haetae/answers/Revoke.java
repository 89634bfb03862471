package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.people.PersonFates;
import org.haetae.answers.people.Telling;
import org.haetae.answers.words.EffectWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.designations.Fate;
import org.haetae.designations.Owed;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.eval.ActAnswer;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Standing;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.model.Act;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** An order revoked: what falls with it, what stays on another basis, and what its end sets going. */
public final class Revoke {
    /** The question. */
    public record Question(Ask ask, String order) {}

    private final Law law;
    private final Pack pack;
    private final Ask ask;
    private final Wording wording;

    private Revoke(Law law, Ask ask) {
        this.law = law;
        this.pack = law.pack();
        this.ask = ask;
        this.wording = ask.wording(law);
    }

    /**
     * Answers.
     *
     * @throws BadInput if the packs know no such instrument
     */
    public static RevokeAnswer answer(Law law, Question question) {
        if (question.ask().assumed().size() > 1) {
            throw new BadInput(Position.ofFile("--scenario"), "several scenarios", "one: the rest is compared with it");
        }
        return new Revoke(law, question.ask()).answer(question.order());
    }

    private RevokeAnswer answer(String typed) {
        Instrument instrument = Instruments.named(pack, new Typed("revoke", typed));
        LocalDate day = ask.asOf().law();
        Assumed base = ask.assumed().getFirst();
        Inquiry before = ask.inquiry(law, base);
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : pack.all(Measure.class)) {
            if (measure.head().instrument().equals(instrument.cite())
                    && law.day(day).lives(measure)) {
                measures.add(measure);
            }
        }
        Optional<Route> route = power(before, measures);
        if (measures.isEmpty() || route.isEmpty()) {
            return RevokeAnswer.nothing(Stamp.of(law, ask), instrument, left(before, instrument), !measures.isEmpty());
        }
        List<Measure> reached = reached(before, route.get(), measures);
        Act act = act(route.get(), reached, day);
        WithActs with = new WithActs(base, day, List.of(act), List.of());
        Inquiry after = law.on(ask.asOf()).given(with, ask.mode(), ask.readings());
        Contrast contrast = new Contrast(law, wording, before, after);
        MeasureViews views = new MeasureViews(after, wording);
        List<MeasureView.Then> then = new ArrayList<>();
        List<String> verify = new ArrayList<>();
        for (Measure measure : reached) {
            MeasureView view = views.view(after.row(measure));
            for (MeasureView.Then command : view.then()) {
                if (!then.contains(command)) {
                    then.add(command);
                }
            }
            if (view.verify()) {
                verify.add(view.id());
            }
        }
        List<Measure> outside = new ArrayList<>(measures);
        outside.removeAll(reached);
        return new RevokeAnswer(
                Stamp.of(law, ask),
                instrument,
                Optional.of(route.get()),
                line(act),
                effects(contrast, reached, views),
                contrast.rowChanges(),
                contrast.dutyChanges(),
                locked(after, act),
                then,
                left(after, instrument),
                outside,
                true,
                verify,
                persons(after, reached, views));
    }

    // persons and bodies

    /** What becomes of those the register knows; nothing where the packs have none. */
    private Optional<PersonFates> persons(Inquiry after, List<Measure> reached, MeasureViews views) {
        Register register = Register.of(law);
        if (register.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ended = new HashSet<>();
        for (Measure measure : reached) {
            // a lock may hold what the act was aimed at
            if (after.row(measure).standing().word() == Standing.Word.ENDED) {
                ended.add(measure.id());
            }
        }
        LocalDate day = ask.asOf().law();
        List<Fate> fates = Fate.of(law, register, day, ended);
        Map<String, PersonFates.Basis> basis = new LinkedHashMap<>();
        Map<Registered, List<Owed>> owed = new LinkedHashMap<>();
        for (Fate fate : fates) {
            for (Measure measure : fate.byStatus()) {
                basis.computeIfAbsent(measure.id(), _ -> basis(after, measure, views));
            }
            boolean leaves = fate.kind() == Fate.Kind.LEAVES || fate.kind() == Fate.Kind.LEAVES_THE_LIST;
            if (leaves) {
                owed.put(fate.who(), Owed.of(law, register, fate.who().id(), law.day(day)));
            }
        }
        return Optional.of(new PersonFates(
                new Telling(law, register, wording),
                wording,
                fates,
                basis,
                PersonFates.owed(owed),
                Fate.reaching(law, day, ended)));
    }

    private PersonFates.Basis basis(Inquiry after, Measure measure, MeasureViews views) {
        List<MeasureView.OptionView> readings = new ArrayList<>();
        for (EffectAnswer effect : after.effects()) {
            if (effect.bases().stream().anyMatch(one -> one.measure().equals(measure))) {
                for (MeasureView.OptionView option : readings(after, effect, views)) {
                    if (!readings.contains(option)) {
                        readings.add(option);
                    }
                }
            }
        }
        Standing.Word word = after.row(measure).standing().word();
        return new PersonFates.Basis(
                measure,
                wording.title(measure),
                measure.cite(),
                word,
                word == Standing.Word.READING ? readings : List.of());
    }

    /** The first instrument of the packs that somebody may revoke on a day, by its cite. */
    static Optional<String> example(Law law, LocalDate day) {
        Ask ask = Ask.read(law, AskText.NOTHING.on(day.toString()), day);
        for (Instrument instrument : law.pack().instruments()) {
            String cite = instrument.cite().path();
            if (answer(law, new Question(ask, cite)).route().isPresent()) {
                return Optional.of(cite);
            }
        }
        return Optional.empty();
    }

    // the power and the act

    /** The way out by which an office may end measures of the instrument for themselves, and not through what they rest on. */
    private Optional<Route> power(Inquiry inquiry, List<Measure> measures) {
        Optional<Route> best = Optional.empty();
        int most = 0;
        for (Route route : pack.all(Route.class)) {
            int reached = reached(inquiry, route, measures).size();
            if (reached > most) {
                best = Optional.of(route);
                most = reached;
            }
        }
        return best;
    }

    private List<Measure> reached(Inquiry inquiry, Route route, List<Measure> measures) {
        Set<Measure> all = new LinkedHashSet<>();
        inquiry.under(evaluation -> {
            if (mayEnd(evaluation, route)) {
                for (Measure measure : measures) {
                    boolean over = evaluation.reach(route, measure) == DayLaw.Reach.OVER
                            && isNamed(evaluation, route, measure);
                    if (over) {
                        all.add(measure);
                    }
                }
            }
            return all.size();
        });
        return List.copyOf(all);
    }

    private static boolean mayEnd(Evaluation evaluation, Route route) {
        DayLaw day = evaluation.law();
        if (!day.lives(route) || !day.lines(route.each(), evaluation.profile()).isEmpty()) {
            return false;
        }
        Optional<Doing> doing = day.line(route.doings(), evaluation.profile());
        return doing.isPresent()
                && doing.get().modality() == Modality.MAY
                && doing.get().verb() == Verb.TERMINATE
                && !doing.get().by().isEmpty()
                && isByInstrument(day.lines(route.upon(), evaluation.profile()));
    }

    /** What was laid down by an order, a regulation or a proclamation is unmade by one; a finding that lets go is no revocation. */
    private static boolean isByInstrument(List<Dated<Upon>> lines) {
        for (Dated<Upon> line : lines) {
            boolean plain = line.value() instanceof Upon.Paper paper
                    && paper.that().isEmpty()
                    && (paper.kinds().contains(Kind.ORDER)
                            || paper.kinds().contains(Kind.REGULATION)
                            || paper.kinds().contains(Kind.PROCLAMATION));
            if (!plain) {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    private static boolean isNamed(Evaluation evaluation, Route route, Measure measure) {
        List<Target> targets = new ArrayList<>();
        for (Dated<List<Target>> line : evaluation.law().lines(route.over(), evaluation.profile())) {
            for (Target target : line.value()) {
                boolean statuses =
                        target instanceof Target.Family family && family.kinship() == Target.Kinship.STATUSES;
                boolean status = target instanceof Target.Named(String name)
                        && evaluation.law().pack().rules().get(name) instanceof Status;
                if (!statuses && !status) {
                    targets.add(target);
                }
            }
        }
        return evaluation.law().covers(targets, route.head(), measure, evaluation.profile());
    }

    private Act act(Route route, List<Measure> over, LocalDate day) {
        List<Target> targets = new ArrayList<>();
        over.forEach(measure -> targets.add(new Target.Named(measure.id())));
        Optional<String> kind = Optional.empty();
        Optional<List<String>> to = Optional.empty();
        for (Dated<Upon> line : law.day(day).today(route.upon())) {
            if (line.value() instanceof Upon.Paper paper) {
                kind = Optional.of(paper.kinds().getFirst().word());
                to = paper.to().isEmpty() ? to : Optional.of(paper.to());
            }
        }
        List<String> by = new ArrayList<>();
        for (Dated<Doing> line : law.day(day).today(route.doings())) {
            by.add(line.value().by().getFirst());
        }
        return new Act(
                day,
                route.id(),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by.subList(0, 1),
                to,
                targets,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                route.at());
    }

    private static String line(Act act) {
        List<String> over = new ArrayList<>();
        for (Target target : act.over()) {
            if (target instanceof Target.Named(String name)) {
                over.add(name);
            }
        }
        return "act " + act.date() + " " + act.rule()
                + act.kind().map(kind -> " " + kind).orElse("")
                + " by " + String.join(", ", act.by())
                + act.to().map(to -> " to " + String.join(", ", to)).orElse("")
                + " over " + String.join(", ", over);
    }

    // what follows

    private List<RevokeAnswer.EffectLeft> effects(Contrast contrast, List<Measure> reached, MeasureViews views) {
        Set<String> ids = new HashSet<>();
        reached.forEach(measure -> ids.add(measure.id()));
        Map<String, EffectAnswer> after = new LinkedHashMap<>();
        contrast.after().inquiry().effects().forEach(effect -> after.put(effect.words(), effect));
        EffectWording words = new EffectWording(wording);
        List<RevokeAnswer.EffectLeft> effects = new ArrayList<>();
        for (EffectAnswer was : contrast.before().inquiry().effects()) {
            boolean mine = was.bases().stream()
                    .anyMatch(basis -> ids.contains(basis.measure().id()));
            EffectAnswer is = after.get(was.words());
            if (!mine || is == null) {
                continue;
            }
            EffectView view = views.view(is, words);
            List<EffectView.BasisView> bases = new ArrayList<>();
            for (EffectView.BasisView basis : view.bases()) {
                boolean stands = switch (basis.standing()) {
                    case OPERATES, OWED, HELD, UNKNOWN, READING -> true;
                    case ENDED, NOT_IMPOSED -> false;
                };
                if (stands) {
                    bases.add(basis);
                }
            }
            RevokeAnswer.Fate fate = switch (is.standing()) {
                case OPERATES, OWED ->
                    bases.stream().allMatch(basis -> ids.contains(basis.measure()))
                            ? RevokeAnswer.Fate.LOCKED
                            : RevokeAnswer.Fate.STAYS;
                case ENDED, NOT_IMPOSED -> gone(was) ? RevokeAnswer.Fate.OTHER : RevokeAnswer.Fate.FALLS;
                case HELD, UNKNOWN, READING -> RevokeAnswer.Fate.OTHER;
            };
            effects.add(new RevokeAnswer.EffectLeft(
                    view.effect(),
                    view.text(),
                    fate,
                    contrast.state(was),
                    contrast.state(is),
                    bases,
                    readings(contrast.after().inquiry(), is, views)));
        }
        return effects;
    }

    /** How what an effect rests on stands under each option it turns on. */
    private List<MeasureView.OptionView> readings(Inquiry inquiry, EffectAnswer effect, MeasureViews views) {
        List<MeasureView.OptionView> all = new ArrayList<>();
        for (EffectAnswer.Basis basis : effect.bases()) {
            if (basis.standing() != Standing.Word.READING) {
                continue;
            }
            var asked = inquiry.ask(
                    evaluation -> evaluation.standing(basis.measure()).word());
            List<MeasureView.OptionView> options = new ArrayList<>();
            asked.options().forEach((choice, words) -> {
                boolean one = words.stream().distinct().count() == 1;
                Standing.Word word = one ? words.getFirst() : Standing.Word.READING;
                options.add(views.option(choice, word.word(), wording.say(Terms.of(word))));
            });
            for (MeasureView.OptionView option : MeasureViews.turning(options)) {
                if (!all.contains(option)) {
                    all.add(option);
                }
            }
        }
        return all;
    }

    private static boolean gone(EffectAnswer effect) {
        return switch (effect.standing()) {
            case ENDED, NOT_IMPOSED -> true;
            case OPERATES, OWED, HELD, UNKNOWN, READING -> false;
        };
    }

    private List<RevokeAnswer.Held> locked(Inquiry after, Act act) {
        List<RevokeAnswer.Held> held = new ArrayList<>();
        for (ActAnswer branch : after.ask(evaluation -> evaluation.judge(act)).branches()) {
            for (ActAnswer.OnRow on : branch.onRows()) {
                for (ActAnswer.Element element : on.elements()) {
                    if (element.mark() == ActAnswer.Mark.WRONG
                            && element.asked() instanceof ActAnswer.Asked.Open(String lock)) {
                        Rule rule = pack.rule(lock).orElseThrow();
                        RevokeAnswer.Held one = new RevokeAnswer.Held(on.row(), lock, wording.title(rule), rule.cite());
                        if (!held.contains(one)) {
                            held.add(one);
                        }
                    }
                }
            }
        }
        return held;
    }

    /** Statuses the instrument declares that are still there. */
    private List<RevokeAnswer.Left> left(Inquiry after, Instrument instrument) {
        List<RevokeAnswer.Left> left = new ArrayList<>();
        for (var row : after.rows()) {
            if (row instanceof Status && row.head().instrument().equals(instrument.cite())) {
                var standing = after.row(row).standing();
                boolean there = switch (standing.word()) {
                    case ENDED, NOT_IMPOSED -> false;
                    case OPERATES, OWED, HELD, UNKNOWN, READING -> true;
                };
                if (there) {
                    left.add(new RevokeAnswer.Left(row.id(), wording.title(row), row.cite(), standing.word()));
                }
            }
        }
        return left;
    }
}
