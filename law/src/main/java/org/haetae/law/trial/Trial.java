package org.haetae.law.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.haetae.law.Law;
import org.haetae.law.duty.Ledger;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Fit;
import org.haetae.law.eval.Fits;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Lack;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Reason;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Case;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;

/** Runs in-pack tests: each claim is asked of the same engine that answers people. */
public final class Trial {
    private final Law law;
    private final Case test;
    private final List<CaseResult.Failure> failures = new ArrayList<>();

    private Trial(Law law, Case test) {
        this.law = law;
        this.test = test;
    }

    public static List<CaseResult> run(Law law) {
        return law.pack().cases().stream().map(test -> run(law, test)).toList();
    }

    public static CaseResult run(Law law, Case test) {
        Trial trial = new Trial(law, test);
        test.expects().forEach(trial::check);
        return new CaseResult(test, trial.failures);
    }

    private Inquiry asked(List<Life.Choice> readings) {
        Mode mode =
                test.mode().map(m -> Mode.valueOf(m.toUpperCase(Locale.ROOT))).orElse(Mode.CERTIFIABLE);
        return law.on(test.on()).given(test, mode, readings);
    }

    private void check(Expect expect) {
        switch (expect) {
            case Expect.OfRoute claim -> route(claim);
            case Expect.Reaches claim -> {
                boolean over = reach(test.on(), claim.route(), claim.row()) == DayLaw.Reach.OVER;
                if (over != claim.over()) {
                    fail(claim, claim.route() + (over ? " is over " : " is not over ") + claim.row());
                }
            }
            case Expect.OfRow claim -> row(claim);
            case Expect.OfStanding claim -> standing(claim);
            case Expect.OfEffect claim -> effect(claim);
            case Expect.OfPerson claim -> person(claim);
            case Expect.OfConduct claim -> conduct(claim);
            case Expect.Says claim ->
                new SaysTrial(law, claim).failure(asked(claim.readings())).ifPresent(found -> fail(claim, found));
            case Expect.OfDuty claim -> duty(claim);
            case Expect.Changes claim -> changes(claim);
        }
    }

    private void fail(Expect claim, String found) {
        failures.add(new CaseResult.Failure(claim.at(), found));
    }

    // routes

    private void route(Expect.OfRoute claim) {
        Inquiry asked = asked(claim.readings());
        Row row = rowOf(claim.row());
        Route route = (Route) rule(claim.route());
        Verdict verdict;
        if (claim.of().isPresent()) {
            Profile.Explored<Optional<Verdict>> explored =
                    asked.under(evaluation -> evaluation.verdict(route, row, claim.of()));
            Set<Verdict.Word> words = explored.branches().stream()
                    .flatMap(branch -> branch.answer().stream())
                    .map(Verdict::word)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (words.size() != 1) {
                fail(claim, words.isEmpty() ? "not over" : "READING " + words);
                return;
            }
            verdict = explored.branches().getFirst().answer().orElseThrow();
        } else {
            Optional<RouteAnswer> answer = asked.row(row).routes().stream()
                    .filter(r -> r.route().id().equals(claim.route()))
                    .findFirst();
            if (answer.isEmpty()) {
                fail(claim, claim.route() + " is not over " + claim.row());
                return;
            }
            verdict = answer.get().verdict();
        }
        compare(claim, verdict);
    }

    private void compare(Expect.OfRoute claim, Verdict verdict) {
        if (!verdict.word().name().equals(claim.verdict())) {
            fail(claim, said(verdict));
            return;
        }
        Optional<LocalDate> day = verdict.word() == Verdict.Word.EXERCISED ? verdict.until() : verdict.day();
        if (claim.day().isPresent() && !claim.day().equals(day)) {
            fail(claim, verdict.word() + " " + day.map(LocalDate::toString).orElse("without a day"));
        }
        because(claim, claim.because(), verdict.because());
        if (claim.otherwise().isPresent()) {
            String otherwise = verdict.otherwise().map(v -> v.word().name()).orElse("nothing");
            if (!otherwise.equals(claim.otherwise().get())) {
                fail(claim, "else " + otherwise);
            }
        }
        claim.missing().ifPresent(labels -> {
            Set<String> found = missing(verdict);
            if (!found.equals(new TreeSet<>(labels))) {
                fail(claim, "missing " + found);
            }
        });
        needs(claim, claim.needs(), verdict.needs());
    }

    private static String said(Verdict verdict) {
        String text = verdict.word().name();
        text += verdict.because().isEmpty()
                ? ""
                : " because "
                        + verdict.because().stream()
                                .map(reason -> (reason.word().word() + " " + String.join(", ", reason.names())).strip())
                                .collect(Collectors.joining("; "));
        return text + (verdict.missing().isEmpty() ? "" : " missing " + missing(verdict));
    }

    /** Labels, or for a leaf without one the fact or paper it is. */
    private static Set<String> missing(Verdict verdict) {
        Set<String> labels = new TreeSet<>();
        for (Lack lack : verdict.missing()) {
            labels.add(lack.label().isEmpty() ? name(lack) : lack.label());
        }
        return labels;
    }

    private static String name(Lack lack) {
        return lack.atom()
                .map(atom -> switch (atom) {
                    case org.haetae.law.graph.Atom.Reached reached -> reached.fact();
                    case org.haetae.law.graph.Atom.Judgement judgement -> judgement.fact();
                    case org.haetae.law.graph.Atom.Outside outside -> firstWord(outside.what());
                    default -> firstWord(lack.item());
                })
                .orElse(firstWord(lack.item()));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private void because(Expect claim, List<String> words, List<Reason> reasons) {
        if (words.isEmpty()) {
            return;
        }
        boolean found = reasons.stream()
                .anyMatch(reason -> reason.word().word().equals(words.getFirst())
                        && reason.names().containsAll(words.subList(1, words.size())));
        if (!found) {
            fail(
                    claim,
                    "because "
                            + reasons.stream()
                                    .map(reason ->
                                            (reason.word().word() + " " + String.join(", ", reason.names())).strip())
                                    .collect(Collectors.joining("; ")));
        }
    }

    private void needs(Expect claim, List<String> names, List<Lack> needs) {
        Set<String> found = new HashSet<>();
        needs.stream().flatMap(Lack::all).forEach(lack -> {
            found.addAll(List.of(lack.item().replace(",", "").split(" ", -1)));
            lack.atom().ifPresent(atom -> {
                if (atom instanceof org.haetae.law.graph.Atom.Paper paper) {
                    found.add(paper.rule());
                }
            });
        });
        for (String name : names) {
            if (!found.contains(name)) {
                fail(claim, "needs " + new TreeSet<>(found));
            }
        }
    }

    private DayLaw.Reach reach(LocalDate day, String rule, String row) {
        Inquiry asked = law.on(day).given(test);
        Set<DayLaw.Reach> found = new LinkedHashSet<>();
        asked.under(evaluation -> switch (rule(rule)) {
                    case Route route -> evaluation.reach(route, rowOf(row));
                    case Lock lock -> evaluation.reach(lock, rowOf(row));
                    default -> DayLaw.Reach.NOT_OVER;
                })
                .branches()
                .forEach(branch -> found.add(branch.answer()));
        return found.size() == 1 ? found.iterator().next() : DayLaw.Reach.NOT_OVER;
    }

    // rows and effects

    private void row(Expect.OfRow claim) {
        RowAnswer answer = asked(claim.readings()).row(rowOf(claim.row()));
        if (!answer.outcome().word().name().equals(claim.outcome())) {
            fail(
                    claim,
                    answer.outcome().word() + ", standing "
                            + answer.standing().word().word() + said(answer));
            return;
        }
        if (claim.perhaps().isPresent()) {
            String perhaps = answer.outcome().perhaps().map(Enum::name).orElse("nothing");
            if (!perhaps.equals(claim.perhaps().get())) {
                fail(claim, "perhaps " + perhaps);
            }
        }
        List<Lack> needs = answer.routes().stream()
                .flatMap(route -> route.verdict().needs().stream())
                .toList();
        needs(claim, claim.needs(), needs);
    }

    private static String said(RowAnswer answer) {
        return answer.routes().stream()
                .map(route -> route.route().id() + " " + said(route.verdict()))
                .collect(Collectors.joining("; ", " (", ")"));
    }

    private void standing(Expect.OfStanding claim) {
        Standing standing = asked(claim.readings()).row(rowOf(claim.row())).standing();
        String word = standing.word().word();
        boolean stands = claim.standing().equals("STANDS") && standing.stands();
        if (!stands && !word.equals(claim.standing())) {
            fail(claim, word);
            return;
        }
        because(claim, claim.because(), standing.because());
    }

    private void effect(Expect.OfEffect claim) {
        Optional<EffectAnswer> found = asked(claim.readings()).effects().stream()
                .filter(effect -> effect.words().equals(claim.effect()))
                .findFirst();
        if (found.isEmpty() && claim.standing().equals(Expect.SILENT) && isEverSaid(claim.effect())) {
            return;
        }
        if (found.isEmpty()) {
            fail(
                    claim,
                    "no such effect; there are: "
                            + asked(claim.readings()).effects().stream()
                                    .map(EffectAnswer::words)
                                    .collect(Collectors.joining("; ")));
            return;
        }
        EffectAnswer effect = found.get();
        String word = effect.stands() ? "STANDS" : effect.standing().word();
        if (!word.equals(claim.standing())) {
            fail(claim, word);
        }
        if (claim.on().isPresent()) {
            String basis = effect.bases().stream()
                    .filter(b -> b.measure().id().equals(claim.on().get()))
                    .map(b -> b.standing().word())
                    .findFirst()
                    .orElse("not a basis");
            boolean carries = basis.equals("OPERATES") || basis.equals("OWED") || basis.equals("HELD");
            if (!claim.basisStanding().map(basis::equals).orElse(carries)) {
                fail(claim, "on " + claim.on().get() + " " + basis);
            }
        }
    }

    /** Whether some rule has the effect on some day: of a misspelled one, everything would be silent. */
    private boolean isEverSaid(String effect) {
        return law.pack().rules().values().stream()
                .filter(Measure.class::isInstance)
                .flatMap(rule -> ((Measure) rule).effects().stream())
                .anyMatch(line -> line.effect().words().equals(effect));
    }

    // persons, duties, changes

    private void person(Expect.OfPerson claim) {
        Criterion criterion = (Criterion) rule(claim.criterion());
        Set<String> answers = new LinkedHashSet<>();
        asked(List.of())
                .under(evaluation -> evaluation.person(criterion, claim.person()))
                .branches()
                .forEach(branch -> answers.add(branch.answer().name().replace('_', '-')));
        if (!answers.equals(Set.of(claim.answer()))) {
            fail(claim, String.join(" or ", answers));
        }
    }

    private void conduct(Expect.OfConduct claim) {
        Criterion criterion = (Criterion) rule(claim.criterion());
        Claimed.Mind mind = claim.mind()
                .map(word -> word.equals("knowingly") ? Claimed.Mind.KNEW : Claimed.Mind.SHOULD_HAVE_KNOWN)
                .orElse(Claimed.Mind.NOT_SAID);
        Claimed claimed = new Claimed(
                Set.copyOf(claim.did()),
                Set.copyOf(claim.thresholds()),
                mind,
                claim.conduct().map(day -> new Claimed.On(day, day)));
        Set<String> found = new LinkedHashSet<>();
        asked(claim.readings())
                .under(each -> best(Fits.of(each.law(), each.profile(), criterion, claimed), claim.limb()))
                .branches()
                .forEach(branch -> found.add(branch.answer()));
        if (!found.equals(Set.of(claim.fit()))) {
            fail(claim, String.join(" or ", found));
        }
    }

    /** Of the ways through one limb the best; in words where nothing claimed touches it. */
    private static String best(List<Fit> fits, String limb) {
        return fits.stream()
                .filter(fit -> fit.limb().equals(limb))
                .min(Fit.BEST_FIRST)
                .map(fit -> fit.word().name().replace('_', '-'))
                .orElse("nothing said of the limb");
    }

    private void duty(Expect.OfDuty claim) {
        Duty duty = (Duty) rule(claim.duty());
        Inquiry asked = asked(claim.readings());
        Profile.Explored<List<Occurrence>> explored = asked.under(evaluation -> occurrences(evaluation, asked, duty));
        Set<String> states = new LinkedHashSet<>();
        Set<Integer> late = new HashSet<>();
        for (Profile.Branch<List<Occurrence>> branch : explored.branches()) {
            List<Occurrence> all = branch.answer();
            // of an office, how it stands now; of other duties the first, where the claim names no day
            Optional<Occurrence> found = all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(duty.standing().isEmpty() ? all.getFirst() : all.getLast());
            if (claim.due().isPresent()) {
                found = all.stream().filter(o -> o.due().equals(claim.due())).findFirst();
            }
            String state = found.map(o -> o.state().word()).orElse("NOT-DUE");
            // a series lists only the first day it no longer reached: of later ones both words are true
            boolean gone = state.equals("NOT-DUE") || state.equals(Occurrence.State.LAPSED.word());
            boolean claimedGone =
                    claim.status().equals("NOT-DUE") || claim.status().equals("LAPSED");
            states.add(gone && claimedGone ? claim.status() : state);
            boolean vacant = claim.status().equals(Occurrence.State.VACANT.word());
            found.flatMap(o -> vacant ? o.daysOpen(test.on()) : o.daysLate()).ifPresent(late::add);
        }
        String state = states.size() == 1 ? states.iterator().next() : "READING";
        if (!state.equals(claim.status())) {
            fail(
                    claim,
                    state + "; due days: " + days(explored.branches().getFirst().answer()));
        }
        if (claim.daysLate().isPresent() && !late.equals(Set.of(claim.daysLate().get()))) {
            fail(claim, late + " days");
        }
    }

    private static String days(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(o -> o.due().map(day -> day + " ").orElse("") + o.state().word())
                .collect(Collectors.joining(", "));
    }

    private List<Occurrence> occurrences(Evaluation evaluation, Inquiry asked, Duty duty) {
        return new Ledger(law.pack(), law::day, asked.situation(), evaluation.profile(), test.on()).of(duty);
    }

    private void changes(Expect.Changes claim) {
        DayLaw.Reach before = reach(claim.from(), claim.rule(), claim.row());
        DayLaw.Reach after = reach(claim.to(), claim.rule(), claim.row());
        boolean changed = (before == DayLaw.Reach.OVER) != claim.over() && (after == DayLaw.Reach.OVER) == claim.over();
        if (!changed) {
            fail(claim, before + " on " + claim.from() + ", " + after + " on " + claim.to());
        } else if (claim.because().contains("except") && after != DayLaw.Reach.EXCEPTED) {
            fail(claim, "because " + after);
        }
    }

    private Rule rule(String id) {
        return law.pack().rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
    }

    private Row rowOf(String id) {
        return (Row) rule(id);
    }
}
