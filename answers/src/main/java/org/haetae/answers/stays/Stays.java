package org.haetae.answers.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Ask;
import org.haetae.answers.Assumed;
import org.haetae.answers.Stamp;
import org.haetae.answers.stays.StaysAnswer.Decision;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.answers.words.ItemWording;
import org.haetae.answers.words.StaysPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.DayLaw;
import org.haetae.law.graph.Profile;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.model.Verb;
import org.haetae.law.unlock.Step;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSet;
import org.haetae.law.unlock.UnlockSets;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/**
 * What no state of a topic's facts can end or suspend.
 *
 * <p>No rule negates a fact, so with more of a fact no way out closes: what is neither ended nor suspended when every fact of the
 * topic is at its best is so in no other state of them. One evaluation is the certificate. The exception are facts that set a
 * command going or end a measure ({@link Turning}): their states are tried one by one, or, where these are too many, nothing is
 * certified.
 */
public final class Stays {
    /** So many combinations of the states of facts that set things going are tried; with more the answer says that it cannot tell. */
    private static final int TRIED = 400;

    /** Smallest additions kept of one way out; the number of all others is told. */
    private static final int KEPT = 12;

    /** How many names are offered for a wrong one. */
    private static final int OFFERED = 3;

    /**
     * The question.
     *
     * @param topics names or words of topics, each perhaps several with commas between them
     * @param withDiscretion whether decisions that ask for no fact count as ways out
     */
    public record Question(Ask ask, List<String> topics, boolean withDiscretion) {
        public Question {
            topics = List.copyOf(topics);
        }
    }

    private final Law law;
    private final Question question;
    private final Pack pack;
    private final Wording wording;
    private final ItemWording items;

    private Stays(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.pack = law.pack();
        this.wording = question.ask().wording(law);
        this.items = new ItemWording(wording);
    }

    /**
     * Answers for one scenario: its acts, readings and other facts count; what it says of the topics' facts does not.
     *
     * @throws BadInput if there is no such topic, more than one scenario, another mode, or a fact of the topic is given besides
     */
    public static StaysAnswer answer(Law law, Question question) {
        return new Stays(law, question).answer();
    }

    private StaysAnswer answer() {
        Ask ask = question.ask();
        List<Problem> problems = new ArrayList<>();
        Set<String> topics = topics(problems);
        if (ask.assumed().size() > 1) {
            problems.add(problem("--scenario", ask.assumed().size() + " scenarios", "one at a time", Optional.empty()));
        }
        if (ask.mode() != Mode.CERTIFIABLE) {
            problems.add(problem(
                    "--mode",
                    ask.mode().name().toLowerCase(Locale.ROOT),
                    "certifiable: what stays is asked of the facts, not of the acts on record",
                    Optional.empty()));
        }
        List<Fact> facts = new ArrayList<>();
        List<String> judgements = new ArrayList<>();
        for (Fact fact : pack.vocabulary().facts().values()) {
            if (fact.topic().filter(topics::contains).isPresent()) {
                if (fact.isJudgement()) {
                    judgements.add(fact.id());
                } else {
                    facts.add(fact);
                }
            }
        }
        Assumed assumed = ask.assumed().getFirst();
        for (Given given : assumed.added()) {
            if (facts.stream().anyMatch(fact -> fact.id().equals(given.fact()))) {
                problems.add(problem(
                        "--fact " + given.fact(),
                        given.fact(),
                        "a fact of another topic: --given takes those of its own at their best",
                        Optional.empty()));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return answer(List.copyOf(topics), facts, judgements, TopState.of(assumed, facts));
    }

    private StaysAnswer answer(List<String> topics, List<Fact> facts, List<String> judgements, TopState top) {
        Inquiry inquiry = inquiry(top);
        Turning turning = Turning.in(pack);
        List<Fact> turners = facts.stream()
                .filter(fact -> turning.facts().contains(fact.id()))
                .toList();
        Optional<List<TopState>> besides = besides(top, turners, turning.asksHowLong());
        List<Inquiry> others = new ArrayList<>();
        besides.ifPresent(states -> states.forEach(state -> others.add(inquiry(state))));
        List<OfRow> rows = new ArrayList<>();
        for (Row row : grouped(inquiry.rows())) {
            rows.add(row(inquiry, row, others, besides.isPresent()));
        }
        Set<String> turned = turners.isEmpty() ? Set.of() : turning.rows();
        StaysAnswer bare = new StaysAnswer(
                stamp(topics, facts, judgements, top),
                topics,
                facts.stream().map(Fact::id).toList(),
                judgements,
                question.withDiscretion(),
                rows,
                List.of());
        return new StaysAnswer(
                bare.stamp(),
                bare.topics(),
                bare.facts(),
                bare.judgements(),
                bare.withDiscretion(),
                rows,
                new Changes(pack, bare, turned).all());
    }

    private Inquiry inquiry(Setting setting) {
        return law.on(question.ask().asOf())
                .given(setting, question.ask().mode(), question.ask().readings());
    }

    /** What the answer rests on: not what the asker assumed, but that with the topics' facts at their best. */
    private Stamp stamp(List<String> topics, List<Fact> facts, List<String> judgements, TopState top) {
        Stamp asked = Stamp.of(law, question.ask());
        LocalDate day = question.ask().asOf().law();
        int besides = top.given(day).size() - facts.size();
        List<String> said = new ArrayList<>();
        said.add(wording.say(StaysPhrase.FOOT_TOP, wording.and(wording.names(topics)), facts.size()));
        if (!judgements.isEmpty()) {
            said.add(wording.say(StaysPhrase.FOOT_JUDGEMENTS, judgements.size()));
        }
        if (!asked.scenario().isEmpty()) {
            said.add(wording.say(StaysPhrase.FOOT_SCENARIO, asked.scenario()));
        }
        if (besides > 0) {
            said.add(wording.say(StaysPhrase.FOOT_BESIDES, besides));
        }
        said.add(wording.say(StaysPhrase.FOOT_REST));
        return new Stamp(
                asked.wording(),
                asked.ask(),
                asked.packs(),
                asked.reading(),
                asked.scenario(),
                List.of(String.join(" ", said)),
                asked.leftOut());
    }

    // what was typed

    private static Problem problem(String place, String found, String expected, Optional<String> nearest) {
        return new Problem(Position.ofFile(place), found, expected, nearest, "");
    }

    /** Topics by name or by their words in either language. */
    private Set<String> topics(List<Problem> problems) {
        Map<String, Plain> known = pack.vocabulary().topics();
        Map<String, String> told = new LinkedHashMap<>();
        known.forEach((id, plain) -> told.put(id, plain.english() + " " + plain.korean()));
        Set<String> topics = new LinkedHashSet<>();
        List<String> typed = new ArrayList<>();
        question.topics().forEach(some -> typed.addAll(List.of(some.split(",", -1))));
        for (String one : typed) {
            String name = one.strip();
            Optional<String> topic = known.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name)
                            || entry.getValue().english().equalsIgnoreCase(name)
                            || entry.getValue().korean().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (topic.isEmpty()) {
                problems.add(problem(
                        ("--given " + name).strip(),
                        name.isEmpty() ? "nothing" : name,
                        "a topic of the packs: " + String.join(", ", known.keySet()),
                        name.isEmpty() ? Optional.empty() : Nearest.named(name, told, OFFERED)));
            }
            topic.ifPresent(topics::add);
        }
        return topics;
    }

    // other states

    /** Every other state of the facts that set things going; empty where these cannot all be tried. */
    private static Optional<List<TopState>> besides(TopState top, List<Fact> turners, boolean howLong) {
        List<TopState> states = new ArrayList<>(List.of(top));
        if (!turners.isEmpty() && howLong) {
            return Optional.empty();
        }
        for (Fact fact : turners) {
            List<TopState> more = new ArrayList<>();
            for (TopState state : states) {
                for (Given.State one : TopState.states(fact)) {
                    more.add(state.but(fact, one));
                }
            }
            states = more;
            if (states.size() > TRIED) {
                return Optional.empty();
            }
        }
        return Optional.of(turners.isEmpty() ? List.of() : states);
    }

    // a row

    /** Groups in the order of the vocabulary, rows without one last. */
    private List<Row> grouped(List<Row> rows) {
        List<String> order = new ArrayList<>(pack.vocabulary().groups().keySet());
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> {
            int at = order.indexOf(group(row).orElse(""));
            return at < 0 ? order.size() : at;
        }));
        return sorted;
    }

    private Optional<String> group(Row row) {
        return pack.groupOf(row);
    }

    private OfRow row(Inquiry inquiry, Row row, List<Inquiry> others, boolean certified) {
        RowAnswer answer = inquiry.row(row);
        List<Outcome> branches = outcomes(inquiry, row);
        Kept kept = kept(branches);
        if (kept == Kept.STAYS && !certified) {
            kept = Kept.NOT_CERTIFIED;
        }
        for (Inquiry other : kept == Kept.STAYS ? others : List.<Inquiry>of()) {
            kept = kept(outcomes(other, row)) == Kept.STAYS ? kept : Kept.NOT_CERTIFIED;
        }
        List<Life.Choice> otherwise = new ArrayList<>();
        for (RowAnswer.Under under : answer.readings()) {
            if (kept != Kept.GOES && isGone(under.outcome())) {
                otherwise.add(under.choice());
            }
        }
        List<Decision> decisions = kept == Kept.GOES ? List.of() : decisions(answer);
        Found found = kept == Kept.GOES ? new Found(List.of(), 0) : additions(inquiry, row, answer.routes());
        boolean atWill = answer.outcome().word() == Outcome.Word.EXECUTIVE
                && decisions.stream().noneMatch(decision -> decision.verb() == Verb.TERMINATE);
        return new OfRow(
                row.id(),
                wording.title(row),
                row.cite(),
                group(row),
                pack.isBeside(row),
                kept,
                answer.outcome(),
                answer.standing().word(),
                answer.verify(),
                otherwise,
                decisions,
                atWill,
                found.smallest(),
                found.further());
    }

    private static List<Outcome> outcomes(Inquiry inquiry, Row row) {
        List<Outcome> outcomes = new ArrayList<>();
        inquiry.under(evaluation -> evaluation.outcome(row))
                .branches()
                .forEach(branch -> outcomes.add(branch.answer()));
        return outcomes;
    }

    private static boolean isGone(Outcome.Word word) {
        return word == Outcome.Word.ENDS || word == Outcome.Word.SUSPEND;
    }

    /** Whether an end or a suspension is not known to be excluded. */
    private static boolean isOpen(Outcome outcome) {
        boolean perhaps = outcome.perhaps().filter(Stays::isGone).isPresent();
        return perhaps
                || outcome.word() == Outcome.Word.UNKNOWN && outcome.perhaps().isEmpty();
    }

    private static Kept kept(List<Outcome> branches) {
        long gone = branches.stream().filter(outcome -> isGone(outcome.word())).count();
        if (gone == branches.size()) {
            return Kept.GOES;
        }
        if (gone > 0) {
            return Kept.READING;
        }
        return branches.stream().anyMatch(Stays::isOpen) ? Kept.UNKNOWN : Kept.STAYS;
    }

    // decisions that ask for no fact

    private List<Decision> decisions(RowAnswer answer) {
        List<Decision> decisions = new ArrayList<>();
        for (RouteAnswer route : answer.routes()) {
            Verdict.Word word = route.verdict().effective().word();
            boolean open = word == Verdict.Word.AVAILABLE || word == Verdict.Word.EXERCISED;
            Optional<Verb> verb = route.doing().map(Doing::verb).filter(Stays::lifts);
            if (open && verb.isPresent()) {
                decisions.add(new Decision(
                        route.route().id(),
                        wording.title(route.route()),
                        route.route().cite(),
                        verb.get(),
                        wording.by(route),
                        route.perCase()));
            }
        }
        return decisions;
    }

    private static boolean lifts(Verb verb) {
        return switch (verb) {
            case TERMINATE, SUSPEND, WAIVE, LICENSE, DELAY -> true;
            case DESIGNATE,
                    DETERMINE,
                    DECLARE,
                    EXEMPT,
                    RENEW,
                    REBUT,
                    REPORT,
                    CERTIFY,
                    NOTIFY,
                    SUBMIT,
                    APPOINT,
                    REGULATE,
                    MERGE,
                    IMPOSE -> false;
        };
    }

    // additions

    private record Found(List<Addition> smallest, int further) {}

    private Found additions(Inquiry inquiry, Row row, List<RouteAnswer> routes) {
        List<Addition> smallest = new ArrayList<>();
        int further = 0;
        for (RouteAnswer route : routes) {
            Optional<Verb> verb = route.doing().map(Doing::verb);
            boolean ends = verb.filter(Verb.TERMINATE::equals).isPresent() && !route.perCase();
            boolean holds = verb.filter(Verb.SUSPEND::equals).isPresent();
            if (ends || holds) {
                List<Addition> all = additions(inquiry, route, verb.get(), row);
                int least = all.stream().mapToInt(Addition::asked).min().orElse(0);
                int kept = 0;
                for (Addition addition : all) {
                    boolean keep = addition.asked() == least && kept < KEPT;
                    kept += keep ? 1 : 0;
                    further += keep ? 0 : 1;
                    if (keep) {
                        smallest.add(addition);
                    }
                }
            }
        }
        smallest.sort(Comparator.comparingInt(Addition::asked));
        return new Found(smallest, further);
    }

    /** All minimal additions by one way out, each with the readings it is one under. */
    private List<Addition> additions(Inquiry inquiry, RouteAnswer answer, Verb verb, Row row) {
        Route route = answer.route();
        Profile.Explored<List<List<Addition.Thing>>> explored =
                inquiry.under(evaluation -> sets(evaluation, route, row));
        Map<List<Addition.Thing>, List<Map<String, String>>> readings = new LinkedHashMap<>();
        List<Map<String, String>> all = new ArrayList<>();
        for (Profile.Branch<List<List<Addition.Thing>>> branch : explored.branches()) {
            all.add(branch.options());
            branch.answer()
                    .forEach(set -> readings.computeIfAbsent(set, _ -> new ArrayList<>())
                            .add(branch.options()));
        }
        List<Addition> additions = new ArrayList<>();
        readings.forEach((set, under) -> additions.add(new Addition(
                route.id(),
                wording.title(route),
                route.cite(),
                verb,
                answer.perCase(),
                turning(all, new HashSet<>(under)),
                set)));
        additions.sort(Comparator.comparingInt(Addition::asked)
                .thenComparingInt(addition -> addition.things().size()));
        return additions;
    }

    /** The combinations without the points that make no difference; none where no point does. */
    private static List<Map<String, String>> turning(List<Map<String, String>> all, Set<Map<String, String>> under) {
        Set<String> points = new LinkedHashSet<>();
        all.forEach(options -> points.addAll(options.keySet()));
        Set<String> matter = new LinkedHashSet<>();
        for (String point : points) {
            for (Map<String, String> options : under) {
                boolean elsewhere = all.stream()
                        .anyMatch(other ->
                                !under.contains(other) && without(other, point).equals(without(options, point)));
                if (elsewhere) {
                    matter.add(point);
                }
            }
        }
        if (under.size() < all.size() && matter.isEmpty()) {
            matter.addAll(points);
        }
        Set<Map<String, String>> shown = new LinkedHashSet<>();
        for (Map<String, String> options : under) {
            Map<String, String> only = new LinkedHashMap<>(options);
            only.keySet().retainAll(matter);
            if (!only.isEmpty()) {
                shown.add(only);
            }
        }
        return List.copyOf(shown);
    }

    private static Map<String, String> without(Map<String, String> options, String point) {
        Map<String, String> rest = new LinkedHashMap<>(options);
        rest.remove(point);
        return rest;
    }

    /**
     * What is missing of each minimal set, where the way out is shut: what opens it then is earned, since nothing that is open with no fact
     * at all is shut here.
     */
    private List<List<Addition.Thing>> sets(Evaluation evaluation, Route route, Row row) {
        Optional<Verdict> verdict = evaluation.verdict(route, row, Optional.empty());
        boolean shut = verdict.isPresent()
                && switch (verdict.get().effective().word()) {
                    case UNAVAILABLE, UNKNOWN, DISPUTED, LAPSED, DEFECTIVE -> true;
                    case CONFLICT, EXERCISED, AUTOMATIC, AVAILABLE, READING -> false;
                };
        if (!shut || evaluation.reach(route, row) != DayLaw.Reach.OVER) {
            return List.of();
        }
        UnlockSets sets = Unlock.of(evaluation, route, row);
        List<List<Addition.Thing>> missing = new ArrayList<>();
        for (UnlockSet set : sets.sets()) {
            List<Addition.Thing> things = new ArrayList<>();
            boolean demanded = false;
            for (Step step : set.steps()) {
                boolean ours = step.controller().side() == Controller.Side.OURS;
                if (ours || step.value() != Value.TRUE) {
                    things.add(thing(step));
                    demanded |= !ours;
                }
            }
            if (demanded) {
                missing.add(things);
            }
        }
        return minimal(missing);
    }

    private Addition.Thing thing(Step step) {
        return new Addition.Thing(
                step.item(),
                step.label(),
                items.text(Optional.of(step.atom()), step.item(), step.proof()),
                step.controller(),
                step.cite(),
                step.by());
    }

    /** Sets that were minimal with what is there may hold one another without it. */
    private static List<List<Addition.Thing>> minimal(List<List<Addition.Thing>> sets) {
        List<List<Addition.Thing>> bySize = new ArrayList<>(new LinkedHashSet<>(sets));
        bySize.sort(Comparator.comparingInt(Collection::size));
        List<List<Addition.Thing>> kept = new ArrayList<>();
        for (List<Addition.Thing> set : bySize) {
            Set<Addition.Thing> all = new HashSet<>(set);
            if (kept.stream().noneMatch(all::containsAll)) {
                kept.add(set);
            }
        }
        return kept;
    }
}
