package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
import org.haetae.law.model.Reading;
import org.haetae.law.model.Route;
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
        return parts.isEmpty()
                ? wording.say(Phrase.TAKES_NOTHING_OPENS, title)
                : wording.say(Phrase.TAKES_HEAD, title, String.join("; ", parts));
    }

    /** What each way out takes; renewals and exemptions, which open nothing that was shut, are left to the tables. */
    private List<String> parts(OfMeasure measure) {
        Map<String, List<String>> cites = new LinkedHashMap<>();
        for (OfRoute route : measure.routes()) {
            Verb verb = route.route().verb().orElse(Verb.EXEMPT);
            if (verb != Verb.EXEMPT && verb != Verb.RENEW) {
                least(route)
                        .ifPresent(least -> cites.computeIfAbsent(part(verb, least), _ -> new ArrayList<>())
                                .add(route.route().cite().printed()));
            }
        }
        List<String> parts = new ArrayList<>();
        cites.forEach((part, under) -> parts.add(part.replace(UNDER, wording.or(under))));
        return parts;
    }

    private String part(Verb verb, Least of) {
        String part = part(verb, of.set());
        String reading = readings(of.way(), (point, option) -> point + "=" + option);
        return reading.isEmpty() ? part : wording.say(Phrase.TAKES_ON_READING, part, reading);
    }

    private String part(Verb verb, OfSet least) {
        int asked = least.of(Side.OTHER_SIDE).size();
        boolean others = !least.of(Side.OTHERS).isEmpty();
        String verbWords = wording.say(Terms.of(verb));
        if (least.steps().isEmpty()) {
            return wording.say(Phrase.TAKES_BY_LAW, verbWords, UNDER);
        }
        if (asked > 0) {
            Phrase phrase = asked == 1 ? Phrase.TAKES_ONE_THING : Phrase.TAKES_THINGS;
            String part = wording.say(phrase, verbWords, UNDER, asked, least.met(Side.OTHER_SIDE));
            return others ? part + " " + wording.say(Phrase.TAKES_AND_OTHERS) : part;
        }
        return wording.say(others ? Phrase.TAKES_OTHERS : Phrase.TAKES_NOTHING, verbWords, UNDER);
    }

    /** A set and the way it belongs to. */
    private record Least(Way way, OfSet set) {}

    /** The set that leaves least for the other side to do, then the one that asks least of it. */
    private static Optional<Least> least(OfRoute route) {
        return route.ways().stream()
                .flatMap(way -> way.sets().stream().map(set -> new Least(way, set)))
                .min(Comparator.<Least>comparingLong(least -> least.set().unmet(Side.OTHER_SIDE))
                        .thenComparingInt(
                                least -> least.set().of(Side.OTHER_SIDE).size()));
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
        for (Way way : route.ways()) {
            String reading = readings(way, this::option);
            if (!reading.isEmpty()) {
                blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_UNDER, reading)));
            }
            sets(route.route(), way, blocks);
        }
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

    /** What is said of a way that takes no step: it works by itself, now, later, or perhaps. */
    private String byItself(RouteView route) {
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
        List<Table.Group> groups = new ArrayList<>();
        if (!common.isEmpty()) {
            String title = n == 1 ? "" : wording.say(Phrase.TAKES_IN_EVERY_SET);
            groups.add(new Table.Group(title, rows(new OfSet(common))));
        }
        if (n > 1) {
            int shown = 0;
            for (OfSet set : way.sets()) {
                if (shown++ == SETS) {
                    break;
                }
                List<ItemView> own = new ArrayList<>(set.steps());
                own.removeAll(common);
                groups.add(new Table.Group(wording.say(Phrase.TAKES_SET, shown, n), rows(new OfSet(own))));
            }
        }
        blocks.add(new Block.Grid(new Table(columns(), groups)));
        if (n > SETS) {
            blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_FURTHER, n - SETS)));
        }
        waits(way.delay(), blocks);
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        for (Side side : Side.values()) {
            columns.add(new Table.Column(side.name(), wording.say(title(side)), true));
        }
        return columns;
    }

    private static Phrase title(Side side) {
        return switch (side) {
            case OTHER_SIDE -> Phrase.SIDE_OTHER;
            case OTHERS -> Phrase.SIDE_OTHERS;
            case OURS -> Phrase.SIDE_OURS;
        };
    }

    private List<List<Cell>> rows(OfSet set) {
        List<List<Cell>> rows = new ArrayList<>();
        int high = 1;
        for (Side side : Side.values()) {
            high = Math.max(high, set.of(side).size());
        }
        for (int y = 0; y < high; y++) {
            List<Cell> row = new ArrayList<>();
            for (Side side : Side.values()) {
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
        return new Cell(mark + label + step.text() + " · " + step.cite().printed(), tone);
    }
}
