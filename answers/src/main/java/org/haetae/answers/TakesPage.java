package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.haetae.answers.TakesAnswer.OfMeasure;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.OfSet;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.show.Tone;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Controller.Side;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Verb;
import org.haetae.law.unlock.Wait;

/** What it would take, for people: the other side, others and our own offices in columns that are never mixed. */
final class TakesPage {
    /** Further sets are counted, not shown; the other formats have them all. */
    private static final int SETS = 6;

    /** Stands for the cites of the ways out that take the same, until all of them are known. */
    private static final String UNDER = "\u0000";

    private final TakesAnswer answer;
    private final Wording wording;

    /** Recipients whose members were told; they are told once. */
    private final Set<String> named = new HashSet<>();

    TakesPage(TakesAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        for (OfMeasure measure : answer.measures()) {
            for (OfRoute route : measure.routes()) {
                route(measure, route, blocks);
            }
            also(measure, blocks);
        }
        if (blocks.stream().anyMatch(Block.Grid.class::isInstance)) {
            blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_KEY)));
        }
        List<String> verify = answer.measures().stream()
                .flatMap(measure -> measure.routes().stream())
                .map(OfRoute::route)
                .filter(RouteView::verify)
                .map(RouteView::route)
                .distinct()
                .toList();
        return new Page(headline(), blocks, answer.stamp().foot(verify));
    }

    // the answer in a sentence

    String headline() {
        List<String> sentences = new ArrayList<>();
        answer.measures().forEach(measure -> sentences.add(sentence(measure)));
        return String.join(" ", sentences);
    }

    private String sentence(OfMeasure measure) {
        String title = Wording.sentence(measure.title());
        String day = wording.day(answer.stamp().ask().asOf().law());
        if (!measure.there()) {
            return measure.from().isAfter(answer.stamp().ask().asOf().law())
                    ? wording.say(Phrase.HEAD_NOT_YET, title, day, wording.day(measure.from()))
                    : wording.say(Phrase.HEAD_NOT_DETERMINED, title, day);
        }
        List<String> parts = parts(measure);
        return parts.stream()
                .reduce((before, part) -> wording.say(Phrase.TAKES_JOIN, before, part))
                .map(all -> wording.say(Phrase.TAKES_HEAD, title, all))
                .orElseGet(() -> wording.say(Phrase.TAKES_NOTHING_OPENS, title));
    }

    /** What each way out takes; renewals and exemptions, which open nothing that was shut, are left to the tables. */
    private List<String> parts(OfMeasure measure) {
        Map<String, Set<String>> cites = new LinkedHashMap<>();
        for (OfRoute route : measure.routes()) {
            Verb verb = route.route().verb().orElse(Verb.EXEMPT);
            if (verb != Verb.EXEMPT && verb != Verb.RENEW) {
                least(route)
                        .ifPresent(least -> cites.computeIfAbsent(
                                        part(route.route(), verb, least), _ -> new LinkedHashSet<>())
                                .add(route.route().cite().printed()));
            }
        }
        List<String> parts = new ArrayList<>();
        cites.forEach((part, under) -> parts.add(part.replace(UNDER, wording.or(List.copyOf(under)))));
        return parts;
    }

    private String part(RouteView route, Verb verb, Least of) {
        String part = part(route, verb, of.set());
        String reading = readings(of.way(), (point, option) -> point + "=" + option);
        return reading.isEmpty() ? part : wording.say(Phrase.TAKES_ON_READING, part, reading);
    }

    private String part(RouteView route, Verb verb, OfSet least) {
        int asked = least.of(Side.OTHER_SIDE).size();
        int proved = least.of(Side.PRIVATE).size();
        boolean others = !least.of(Side.OTHERS).isEmpty();
        String verbWords = wording.say(Terms.of(verb));
        if (least.steps().isEmpty() && isByLaw(route)) {
            return wording.say(Phrase.TAKES_BY_LAW, verbWords, UNDER);
        }
        if (asked > 0) {
            Phrase phrase = asked == 1 ? Phrase.TAKES_ONE_THING : Phrase.TAKES_THINGS;
            String part = wording.say(phrase, verbWords, UNDER, asked, least.met(Side.OTHER_SIDE));
            String withProof = proved > 0 ? wording.say(Phrase.TAKES_AND_PRIVATE, part) : part;
            return others ? wording.say(Phrase.TAKES_AND_OTHERS, withProof) : withProof;
        }
        if (proved > 0) {
            Phrase phrase = proved == 1 ? Phrase.TAKES_ONE_PRIVATE : Phrase.TAKES_PRIVATE;
            String part = wording.say(phrase, verbWords, UNDER, proved, least.met(Side.PRIVATE));
            String withLevel = level(least)
                    .map(level -> wording.say(Phrase.TAKES_PROOF, part, wording.say(Terms.of(level))))
                    .orElse(part);
            return others ? wording.say(Phrase.TAKES_AND_OTHERS, withLevel) : withLevel;
        }
        return wording.say(others ? Phrase.TAKES_OTHERS : Phrase.TAKES_NOTHING, verbWords, UNDER);
    }

    /** The level of proof that all a private person must prove has in common. */
    private static Optional<Standard.Proof> level(OfSet set) {
        List<Optional<Standard.Proof>> levels =
                set.of(Side.PRIVATE).stream().map(ItemView::proof).distinct().toList();
        return levels.size() == 1 ? levels.getFirst() : Optional.empty();
    }

    private static boolean isByLaw(RouteView route) {
        return route.modality().filter(Modality.BY_LAW::equals).isPresent();
    }

    /** A set and the way it belongs to. */
    private record Least(Way way, OfSet set) {}

    /** The set that leaves least for the other side to do, then the one that asks least of it. */
    private static Optional<Least> least(OfRoute route) {
        return route.ways().stream()
                .flatMap(way -> way.sets().stream().map(set -> new Least(way, set)))
                .min(Comparator.<Least>comparingLong(least -> least.set().unmet(Side.OTHER_SIDE))
                        .thenComparingInt(
                                least -> least.set().of(Side.OTHER_SIDE).size())
                        .thenComparingInt(least -> least.set().of(Side.PRIVATE).size()));
    }

    /** What does the same and stays: opening the measure alone frees nobody of it. */
    private void also(OfMeasure measure, List<Block> blocks) {
        for (EffectView effect : measure.also()) {
            List<String> others = new ArrayList<>();
            for (EffectView.BasisView basis : effect.bases()) {
                String standing = wording.say(Terms.of(basis.standing()));
                others.add(basis.title() + " · " + basis.cite().printed() + " (" + standing + ")");
            }
            blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_ALSO, effect.text(), wording.and(others))));
        }
    }

    /** How long it takes once everything is there. */
    private void waits(Wait wait, List<Block> blocks) {
        List<String> all = new ArrayList<>();
        for (Route.Effective line : wait.effective()) {
            Phrase phrase = line.atLeast() ? Phrase.TAKES_WAIT_AT_LEAST : Phrase.TAKES_WAIT;
            all.add(wording.say(phrase, wording.period(line.delay())));
        }
        for (Route.NotBefore line : wait.notBefore()) {
            all.add(wording.say(Phrase.TAKES_NOT_BEFORE, wording.period(line.delay())));
        }
        if (!all.isEmpty()) {
            blocks.add(new Block.Sentence(String.join(" ", all)));
        }
    }

    // a way out

    private void route(OfMeasure measure, OfRoute route, List<Block> blocks) {
        String of = answer.measures().size() > 1 ? measure.id() + ": " : "";
        blocks.add(new Block.Heading(of + route.route().route() + " · "
                + route.route().title() + " · " + route.route().cite().printed()));
        blocks.add(new Block.Sentence(signing(route.route(), route.signing())));
        for (Way way : route.ways()) {
            String reading = readings(way, this::option);
            if (!reading.isEmpty()) {
                blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_UNDER, reading)));
            }
            sets(route.route(), way, blocks);
        }
    }

    /** Who signs what, to whom it goes, for how long it runs and how it goes on. */
    private String signing(RouteView route, Signing signing) {
        List<String> all = new ArrayList<>();
        String by = wording.or(signing.signers());
        boolean signed = !signing.papers().isEmpty();
        if (signed) {
            all.add(Wording.sentence(wording.say(Phrase.SIGNED_BY, by, wording.and(signing.papers()))));
        } else if (!signing.signers().isEmpty()) {
            all.add(wording.say(Phrase.SIGNED_BY_ONLY, by));
        }
        boolean done = signed || !signing.signers().isEmpty();
        signing.follows()
                .ifPresent(other -> all.add(wording.say(done ? Phrase.SIGNED_UPON : Phrase.SIGNED_FOLLOWS, other)));
        if (!done && signing.follows().isEmpty()) {
            all.add(wording.say(Phrase.SIGNED_BY_NOBODY));
        }
        if (!signing.to().isEmpty()) {
            String to = wording.and(signing.to());
            boolean known = signing.members().isEmpty() || !named.add(to);
            String whole = known ? to : wording.say(Phrase.SIGNED_MEMBERS, to, wording.and(signing.members()));
            all.add(wording.say(Phrase.SIGNED_TO, whole));
        }
        if (!signing.per().isEmpty()) {
            all.add(wording.say(Phrase.SIGNED_PER, wording.or(signing.per())));
        }
        if (done) {
            if (route.verb().filter(Verb.REBUT::equals).isEmpty()) {
                all.add(period(signing));
            }
            for (Signing.Renewal renewal : signing.renewals()) {
                Phrase phrase = renewal.term().isEmpty() ? Phrase.SIGNED_RENEWED_FREELY : Phrase.SIGNED_RENEWED;
                all.add(wording.say(phrase, renewal.route(), renewal.cite().printed(), renewal.term()));
            }
        }
        return String.join(" ", all);
    }

    private String period(Signing signing) {
        if (signing.ends()) {
            return wording.say(Phrase.SIGNED_FOR_GOOD);
        }
        if (signing.term().isEmpty()) {
            return wording.say(Phrase.SIGNED_NO_TERM);
        }
        boolean goesOn = signing.renewable() || !signing.renewals().isEmpty();
        return wording.say(goesOn ? Phrase.SIGNED_FOR : Phrase.SIGNED_FOR_ONLY, signing.term());
    }

    /** The readings a way is open under; empty where it is the same under all. */
    private String readings(Way way, BinaryOperator<String> words) {
        List<String> all = new ArrayList<>();
        for (Map<String, String> options : way.readings()) {
            List<String> one = new ArrayList<>();
            options.forEach((point, option) -> one.add(words.apply(point, option)));
            if (!one.isEmpty()) {
                all.add(wording.and(one));
            }
        }
        return wording.or(all);
    }

    private String option(String point, String option) {
        Reading reading = wording.pack().vocabulary().readings().get(point);
        String words = reading == null
                ? ""
                : reading.option(option)
                        .map(o -> " (" + wording.say(o.plain()) + ")")
                        .orElse("");
        return point + "=" + option + words;
    }

    /** What is said of a way that takes no step: somebody's decision alone; or it works by itself, now, later, or perhaps. */
    private String byItself(RouteView route) {
        if (!isByLaw(route)) {
            return wording.say(Phrase.TAKES_DECISION, route.by());
        }
        LocalDate today = answer.stamp().ask().asOf().law();
        Optional<LocalDate> later = route.effective().filter(day -> day.isAfter(today));
        if (route.counts() == Verdict.Word.AUTOMATIC) {
            return later.map(day -> wording.say(Phrase.TAKES_BY_LAW_ON, wording.day(day)))
                    .orElseGet(() -> wording.say(Phrase.TAKES_NO_STEP));
        }
        List<String> why = new ArrayList<>();
        why.add(wording.say(Terms.of(route.counts())));
        route.because().forEach(reason -> why.add(reason.text()));
        return wording.say(Phrase.TAKES_BY_LAW_IF, String.join("; ", why));
    }

    private void sets(RouteView route, Way way, List<Block> blocks) {
        if (!way.reaches()) {
            blocks.add(new Block.Sentence(Wording.sentence(wording.say(Phrase.DOES_NOT_REACH)) + "."));
            return;
        }
        if (way.sets().isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_SHUT)));
            return;
        }
        if (way.sets().size() == 1 && way.sets().getFirst().steps().isEmpty()) {
            blocks.add(new Block.Sentence(byItself(route)));
            return;
        }
        int n = way.sets().size();
        String count = wording.say(n == 1 ? Phrase.TAKES_ONE_SET : Phrase.TAKES_SETS, n);
        blocks.add(new Block.Sentence(way.more() ? count + " " + wording.say(Phrase.TAKES_MORE) : count));
        List<ItemView> common = new ArrayList<>(way.sets().getFirst().steps());
        way.sets().forEach(set -> common.removeIf(step -> !set.steps().contains(step)));
        List<Side> sides = sides(way);
        List<Table.Group> groups = new ArrayList<>();
        if (!common.isEmpty()) {
            String title = n == 1 ? "" : wording.say(Phrase.TAKES_IN_EVERY_SET);
            groups.add(new Table.Group(title, rows(sides, new OfSet(common))));
        }
        if (n > 1) {
            int shown = 0;
            for (OfSet set : way.sets()) {
                if (shown++ == SETS) {
                    break;
                }
                List<ItemView> own = new ArrayList<>(set.steps());
                own.removeAll(common);
                groups.add(new Table.Group(wording.say(Phrase.TAKES_SET, shown, n), rows(sides, new OfSet(own))));
            }
        }
        blocks.add(new Block.Grid(new Table(columns(sides), groups)));
        if (n > SETS) {
            blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_FURTHER, n - SETS)));
        }
        waits(way.delay(), blocks);
    }

    /** Most ways out ask nothing of a private person; then there is no column for it. */
    private static List<Side> sides(Way way) {
        boolean proved =
                way.sets().stream().anyMatch(set -> !set.of(Side.PRIVATE).isEmpty());
        return Stream.of(Side.values())
                .filter(side -> side != Side.PRIVATE || proved)
                .toList();
    }

    private List<Table.Column> columns(List<Side> sides) {
        List<Table.Column> columns = new ArrayList<>();
        for (Side side : sides) {
            columns.add(new Table.Column(side.name(), wording.say(title(side)), true));
        }
        return columns;
    }

    private static Phrase title(Side side) {
        return switch (side) {
            case OTHER_SIDE -> Phrase.SIDE_OTHER;
            case PRIVATE -> Phrase.SIDE_PRIVATE;
            case OTHERS -> Phrase.SIDE_OTHERS;
            case OURS -> Phrase.SIDE_OURS;
        };
    }

    private List<List<Cell>> rows(List<Side> sides, OfSet set) {
        List<List<Cell>> rows = new ArrayList<>();
        int high = 1;
        for (Side side : sides) {
            high = Math.max(high, set.of(side).size());
        }
        for (int y = 0; y < high; y++) {
            List<Cell> row = new ArrayList<>();
            for (Side side : sides) {
                List<ItemView> steps = set.of(side);
                boolean none = steps.isEmpty() && y == 0;
                row.add(y < steps.size() ? cell(steps.get(y)) : none ? new Cell("–", Tone.FAINT) : Cell.EMPTY);
            }
            rows.add(row);
        }
        return rows;
    }

    /** A paper of ours has no value worth a mark: it can be made. */
    private Cell cell(ItemView step) {
        boolean ours = step.controller() == Controller.OFFICE;
        String mark = ours ? "" : Terms.mark(step.value()) + " ";
        String label = step.label().isEmpty() ? "" : step.label() + " ";
        Tone tone = !ours && step.value() == Value.TRUE ? Tone.FAINT : Tone.PLAIN;
        String assumed = step.assumed() ? " · " + wording.say(Phrase.ASSUMED) : "";
        return new Cell(mark + label + step.text() + " · " + step.cite().printed() + assumed, tone);
    }
}
