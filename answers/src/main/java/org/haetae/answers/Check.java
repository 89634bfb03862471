package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.CheckAnswer.Verdict;
import org.haetae.answers.words.ActPhrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.ActAnswer;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.PersonAnswer;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** One act, described: whether it is valid, defective or without authority, and what follows from it. */
public final class Check {
    /** The question. */
    public record Question(Ask ask, ActText act) {}

    private final Law law;
    private final Pack pack;
    private final Ask ask;
    private final Wording wording;

    private Check(Law law, Ask ask) {
        this.law = law;
        this.pack = law.pack();
        this.ask = ask;
        this.wording = ask.wording(law);
    }

    /**
     * The shared options as they are meant for an act: where no as-of day was named, the act's own day is it.
     *
     * @param ask as read, on today
     * @throws BadInput if the day is none
     */
    public static Ask asked(Law law, Ask ask, AskText text, Optional<String> on) {
        if (!ask.today() || on.isEmpty()) {
            return ask;
        }
        try {
            return Ask.read(law, text.on(on.get()), ask.asOf().law()).without("--as-of");
        } catch (BadInput e) {
            List<Problem> here = new ArrayList<>();
            for (Problem problem : e.problems()) {
                String place = problem.at().file().replace("--as-of", "--on");
                here.add(new Problem(
                        Position.ofFile(place), problem.found(), problem.expected(), problem.nearest(), ""));
            }
            throw new BadInput(here);
        }
    }

    /**
     * Answers.
     *
     * @throws BadInput under the name of the option it was typed in
     */
    public static CheckAnswer answer(Law law, Question question) {
        if (question.ask().assumed().size() > 1) {
            throw new BadInput(
                    Position.ofFile("--scenario"), "several scenarios", "one: an act is judged in one at a time");
        }
        return new Check(law, question.ask()).answer(question.act());
    }

    private CheckAnswer answer(ActText text) {
        ActTextReader.Described described = new ActTextReader(pack, ask.asOf().law()).read(text);
        Act act = described.act();
        Rule rule = pack.rule(act.rule()).orElseThrow();
        List<String> duties = noticesBefore(rule, act.date());
        WithActs without = without(described, duties);
        WithActs with = new WithActs(without.base(), without.asked(), added(without, act), without.denied());
        Inquiry inquiry = law.on(ask.asOf()).given(with, ask.mode(), ask.readings());
        Inquiry.Asked<ActAnswer> asked = inquiry.ask(evaluation -> evaluation.judge(act));
        MeasureViews views = new MeasureViews(inquiry, wording);
        ActAnswer shown = worst(asked.branches());
        ElementWording elements = new ElementWording(wording, new RouteViews(views, wording, Silence.NOTHING), act);
        LocalDate seen = seen(shown);
        Inquiry before = inquiryOn(seen, without);
        Inquiry after = seen.equals(ask.asOf().law()) ? inquiry : inquiryOn(seen, with);
        List<Change> follows = new ArrayList<>();
        List<Change> holds = new ArrayList<>();
        Optional<ActAnswer.Asked.Between> missed = missed(shown);
        boolean works = works(asked.branches());
        if (works) {
            follows.addAll(cases(act, rule, shown));
            if (rule instanceof Criterion criterion && act.of().isPresent()) {
                follows.addAll(person(criterion, act.of().get(), before, after));
            }
            Contrast contrast = new Contrast(law, wording, before, after);
            follows.addAll(contrast.rowChanges());
            follows.addAll(contrast.effectChanges());
            follows.addAll(contrast.dutyChanges());
        } else if (missed.isPresent()) {
            // it changes nothing; what it came too early or too late for happens unless another one was done in time
            Contrast contrast = new Contrast(law, wording, before, inquiryOn(seen, denied(without, act, missed.get())));
            holds.addAll(contrast.rowChanges());
            holds.addAll(contrast.effectChanges());
        }
        return new CheckAnswer(
                Stamp.of(law, ask),
                act,
                described.line(),
                wording.title(rule),
                rule.cite(),
                verdict(asked.branches()),
                elements.views(shown),
                targets(shown),
                options(asked, views),
                said(described, duties, rule),
                seen,
                works,
                follows,
                missed,
                holds,
                verifies(rule, act));
    }

    // the act in its setting

    private static List<Act> added(WithActs without, Act act) {
        List<Act> acts = new ArrayList<>(without.done());
        acts.add(act);
        return acts;
    }

    /** Duties the law asks before such an act on the day, under any reading. */
    private List<String> noticesBefore(Rule rule, LocalDate day) {
        List<Dated<String>> lines = switch (rule) {
            case Route route -> route.subjectTo();
            case Lock lock -> lock.subjectTo();
            default -> List.of();
        };
        Set<String> duties = new LinkedHashSet<>();
        law.day(day).today(lines).forEach(line -> duties.add(line.value()));
        return List.copyOf(duties);
    }

    private WithActs without(ActTextReader.Described described, List<String> duties) {
        Act act = described.act();
        List<Act> done = new ArrayList<>();
        List<Act.None> denied = new ArrayList<>();
        for (String duty : duties) {
            described.notice().ifPresent(day -> done.add(notice(duty, day, act)));
            if (described.noNotice()) {
                denied.add(new Act.None(
                        duty, Optional.empty(), List.of(), LocalDate.MIN, act.date(), Optional.empty(), act.at()));
            }
        }
        Setting base = ask.assumed().getFirst();
        return new WithActs(base, ask.asOf().law(), done, denied);
    }

    private static Act notice(String duty, LocalDate day, Act act) {
        return new Act(
                day,
                duty,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                act.at());
    }

    /** What was said of the notice before the act, and what was taken as said without being spelled out. */
    private List<String> said(ActTextReader.Described described, List<String> duties, Rule rule) {
        List<String> said = new ArrayList<>(notices(described, duties));
        taken(rule, described.act()).ifPresent(phrase -> said.add(wording.say(phrase)));
        return said;
    }

    /** An act of a rule states what the rule asks unless it says otherwise; a list, or another rule's test, counts item by item. */
    private static Optional<ActPhrase> taken(Rule rule, Act act) {
        if (act.that().isPresent()) {
            return switch (act.that().get()) {
                case Standard.Items _, Standard.Met _ -> Optional.of(ActPhrase.TAKEN_LIST);
                case Standard.Toward(var _, Standard.Items _) -> Optional.of(ActPhrase.TAKEN_LIST);
                case Standard.Reached _, Standard.Toward _, Standard.Proven _, Standard.Found _ -> Optional.empty();
            };
        }
        boolean states = act.limb().isEmpty()
                && act.kind().isEmpty()
                && upons(rule).stream()
                        .anyMatch(line -> line.life().span().contains(act.date())
                                && line.value() instanceof Upon.Paper paper
                                && paper.that().isPresent());
        return states ? Optional.of(ActPhrase.TAKEN_ALL) : Optional.empty();
    }

    private static List<Dated<Upon>> upons(Rule rule) {
        return switch (rule) {
            case Route route -> route.upon();
            case Lock lock -> {
                List<Dated<Upon>> upons = new ArrayList<>();
                lock.until().forEach(line -> upons.add(new Dated<>(line.value().upon(), line.life(), line.at())));
                yield upons;
            }
            case Row _, Criterion _, Duty _, Delegation _, Definition _, NotEncoded _ -> List.of();
        };
    }

    private List<String> notices(ActTextReader.Described described, List<String> duties) {
        boolean asked = described.notice().isPresent() || described.noNotice();
        if (!asked) {
            return List.of();
        }
        if (duties.isEmpty()) {
            return List.of(wording.say(ActPhrase.NOTICE_UNASKED));
        }
        List<String> said = new ArrayList<>();
        for (String duty : duties) {
            String name = wording.ruleOrName(duty);
            said.add(
                    described.noNotice()
                            ? wording.say(ActPhrase.NOTICE_NOT_GIVEN, name)
                            : wording.say(
                                    ActPhrase.NOTICE_GIVEN,
                                    name,
                                    described.notice().orElseThrow()));
        }
        return said;
    }

    private Inquiry inquiryOn(LocalDate day, Setting setting) {
        AsOf asOf = day.equals(ask.asOf().law()) ? ask.asOf() : AsOf.all(day);
        return law.on(asOf).given(setting, ask.mode(), ask.readings());
    }

    /** The day on which to look at what follows: the as-of day, or the first on which it can show. */
    private LocalDate seen(ActAnswer answer) {
        LocalDate day = ask.asOf().law();
        Optional<LocalDate> first = Optional.empty();
        for (ActAnswer.OnRow on : answer.onRows()) {
            if (on.from().isPresent() && (first.isEmpty() || on.from().get().isBefore(first.get()))) {
                first = on.from();
            }
            for (ActAnswer.Element element : on.elements()) {
                if (element.asked() instanceof ActAnswer.Asked.Between(var _, var last)) {
                    LocalDate after = last.plusDays(1);
                    day = after.isAfter(day) ? after : day;
                }
            }
        }
        return first.isPresent() && first.get().isAfter(day) ? first.get() : day;
    }

    /** Whether it has any effect, on anything, as the law may be read. */
    private static boolean works(List<ActAnswer> branches) {
        for (ActAnswer branch : branches) {
            boolean works = switch (branch.word()) {
                case VALID, UNSUPPORTED, INCOMPLETE, UNKNOWN -> true;
                case DEFECTIVE, WITHOUT_AUTHORITY -> branch.onRows().stream().anyMatch(on -> works(on.word()));
            };
            if (works) {
                return true;
            }
        }
        return false;
    }

    private static boolean works(ActAnswer.Word word) {
        return switch (word) {
            case VALID, UNSUPPORTED, INCOMPLETE, UNKNOWN -> true;
            case DEFECTIVE, WITHOUT_AUTHORITY -> false;
        };
    }

    /** The days it missed, if it had to be done in some. */
    private static Optional<ActAnswer.Asked.Between> missed(ActAnswer answer) {
        for (ActAnswer.Element element : answer.all()) {
            boolean wrong = element.mark() == ActAnswer.Mark.WRONG;
            if (wrong && element.asked() instanceof ActAnswer.Asked.Between between) {
                return Optional.of(between);
            }
        }
        return Optional.empty();
    }

    private static WithActs denied(WithActs without, Act act, ActAnswer.Asked.Between days) {
        List<Act.None> denied = new ArrayList<>(without.denied());
        denied.add(new Act.None(
                act.rule(), act.kind(), act.over(), days.first(), days.last(), Optional.empty(), act.at()));
        return new WithActs(without.base(), without.asked(), without.done(), denied);
    }

    // the verdict

    private static ActAnswer worst(List<ActAnswer> branches) {
        ActAnswer worst = branches.getFirst();
        for (ActAnswer branch : branches) {
            worst = branch.word().compareTo(worst.word()) > 0 ? branch : worst;
        }
        return worst;
    }

    private static Verdict verdict(List<ActAnswer> branches) {
        for (ActAnswer branch : branches) {
            if (branch.word() != branches.getFirst().word()) {
                return Verdict.READING;
            }
        }
        return Verdict.of(branches.getFirst().word());
    }

    private List<MeasureView.OptionView> options(Inquiry.Asked<ActAnswer> asked, MeasureViews views) {
        List<MeasureView.OptionView> all = new ArrayList<>();
        for (Map.Entry<Life.Choice, List<ActAnswer>> option : asked.options().entrySet()) {
            Verdict under = verdict(option.getValue());
            all.add(views.option(option.getKey(), under.code(), wording.say(under.words())));
        }
        return MeasureViews.turning(all);
    }

    private List<CheckAnswer.Target> targets(ActAnswer answer) {
        List<CheckAnswer.Target> targets = new ArrayList<>();
        for (ActAnswer.OnRow on : answer.onRows()) {
            Rule row = pack.rule(on.row()).orElseThrow();
            List<ActAnswer.Part> wrong = new ArrayList<>();
            for (ActAnswer.Element element : on.elements()) {
                if (element.mark() == ActAnswer.Mark.WRONG && !wrong.contains(element.part())) {
                    wrong.add(element.part());
                }
            }
            targets.add(new CheckAnswer.Target(
                    on.row(), wording.title(row), row.cite(), Verdict.of(on.word()), wrong, on.from(), on.until()));
        }
        return targets;
    }

    private boolean verifies(Rule rule, Act act) {
        boolean verify = rule.life().verify();
        if (rule instanceof Route route) {
            for (Dated<?> line : law.day(act.date()).today(route.upon())) {
                verify |= line.life().verify();
            }
            for (Dated<?> line : law.day(act.date()).today(route.term())) {
                verify |= line.life().verify();
            }
        }
        return verify;
    }

    // what follows for one case or person

    /** An act on a case decides that case only, and no row stands otherwise because of it. */
    private List<Change> cases(Act act, Rule rule, ActAnswer answer) {
        List<Change> changes = new ArrayList<>();
        if (act.of().isEmpty() || !(rule instanceof Route route)) {
            return changes;
        }
        String verb = law.day(act.date()).today(route.doings()).stream()
                .map(Dated::value)
                .map(Doing::verb)
                .map(v -> wording.say(Terms.of(v)))
                .findFirst()
                .orElse("");
        for (ActAnswer.OnRow on : answer.onRows()) {
            if (on.from().isEmpty()) {
                continue;
            }
            Rule row = pack.rule(on.row()).orElseThrow();
            String runs = on.until()
                    .map(until ->
                            wording.say(ActPhrase.RUNS_FROM_UNTIL, on.from().get(), until))
                    .orElseGet(() -> wording.say(ActPhrase.RUNS_FROM, on.from().get()));
            changes.add(new Change(
                    Change.Sort.CASE,
                    on.row(),
                    wording.title(row),
                    Optional.of(row.cite()),
                    new Change.State("", "", ""),
                    new Change.State(
                            "EXERCISED",
                            "",
                            wording.say(ActPhrase.CASE_LET_THROUGH, act.of().get(), verb, runs)),
                    List.of(),
                    List.of(),
                    false));
        }
        return changes;
    }

    private List<Change> person(Criterion criterion, String person, Inquiry before, Inquiry after) {
        PersonAnswer was = answer(criterion, person, before);
        PersonAnswer is = answer(criterion, person, after);
        if (was == is) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                Change.Sort.PERSON,
                person,
                wording.title(criterion),
                Optional.of(criterion.cite()),
                state(was),
                state(is),
                List.of(),
                List.of(),
                criterion.life().verify()));
        if (is != PersonAnswer.DESIGNATED && was != PersonAnswer.DESIGNATED) {
            return changes;
        }
        boolean now = is == PersonAnswer.DESIGNATED;
        Map<String, Measure> lying = new LinkedHashMap<>();
        after.under(evaluation -> {
            for (Measure measure : pack.all(Measure.class)) {
                if (evaluation.law().lives(measure)
                        && evaluation.law().liesOn(measure, criterion.id(), evaluation.profile())
                        && evaluation.standing(measure).stands()) {
                    lying.put(measure.id(), measure);
                }
            }
            return lying.size();
        });
        for (Measure measure : lying.values()) {
            changes.add(new Change(
                    Change.Sort.MEASURE,
                    measure.id(),
                    wording.title(measure),
                    Optional.of(measure.cite()),
                    lies(!now, person),
                    lies(now, person),
                    List.of(),
                    List.of(),
                    measure.life().verify()));
        }
        return changes;
    }

    private Change.State lies(boolean lies, String person) {
        return new Change.State(
                lies ? "LIES" : "", "", wording.say(lies ? ActPhrase.LIES_ON : ActPhrase.LIES_NOT, person));
    }

    private static PersonAnswer answer(Criterion criterion, String person, Inquiry inquiry) {
        return inquiry.under(evaluation -> evaluation.person(criterion, person))
                .branches()
                .getFirst()
                .answer();
    }

    private Change.State state(PersonAnswer answer) {
        ActPhrase words = switch (answer) {
            case DESIGNATED -> ActPhrase.PERSON_DESIGNATED;
            case OWED -> ActPhrase.PERSON_OWED;
            case OPEN -> ActPhrase.PERSON_OPEN;
            case NOT_SHOWN -> ActPhrase.PERSON_NOT_SHOWN;
        };
        return new Change.State(answer.name().replace('_', '-'), "", wording.say(words));
    }
}
