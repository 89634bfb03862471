package org.haetae.answers.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.haetae.answers.duties.DutiesCount.If;
import org.haetae.answers.duties.DutiesCount.Range;
import org.haetae.answers.duties.DutyView.Variant;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.duty.Occurrence;

/**
 * How some duties stand, in a sentence. A count that a reading left open changes is given as two numbers, and the sentence ends with the
 * options that lead to each: {@code fallen due 5 to 6 times; the lesser number if cap=enactment, the greater if cap=first-due}. Over many
 * duties it names the points, and {@link #turns} has the options.
 */
final class DutiesSummary {
    private final DutyWording words;
    private final Wording wording;
    private final List<DutyView> duties;
    private final DutiesCount count;
    private final List<String> parts = new ArrayList<>();

    /** What the numbers that turn on the same options count. */
    private final Map<Ends, List<String>> turning = new LinkedHashMap<>();

    /** When counts are their least and their most. */
    private record Ends(If least, If most) {}

    /** Counts of two numbers, in words, and when they are the lesser and the greater. */
    record Turn(String counts, String least, String most) {}

    private DutiesSummary(DutyWording words, List<DutyView> duties) {
        this.words = words;
        this.wording = words.wording();
        this.duties = duties;
        this.count =
                new DutiesCount(duties.stream().filter(duty -> !duty.standing()).toList(), words.today());
    }

    private DutiesSummary count() {
        if (duties.size() == 1) {
            one(duties.getFirst());
        } else {
            many();
        }
        if (parts.isEmpty()) {
            parts.add(wording.say(Phrase.DUTIES_NOTHING));
        }
        return this;
    }

    static DutiesSummary of(DutyWording words, List<DutyView> duties) {
        return new DutiesSummary(words, duties).count();
    }

    /** With the readings its numbers turn on: of one duty, or of one pair of readings, which gives which. */
    String text() {
        List<String> all = new ArrayList<>(parts);
        if (isBrief()) {
            for (Turn turn : turns()) {
                all.add(
                        turning.size() == 1
                                ? wording.say(Phrase.DUTIES_TURN, turn.least(), turn.most())
                                : wording.say(Phrase.DUTIES_TURN_OF, turn.counts(), turn.least(), turn.most()));
            }
        } else {
            Set<String> points = new TreeSet<>();
            turning.keySet().forEach(ends -> points.addAll(ends.least().points()));
            all.add(wording.say(Phrase.DUTIES_TURN_ON, wording.and(List.copyOf(points))));
        }
        return String.join("; ", all);
    }

    /** Whether the text itself has room for all that {@link #turns} says. */
    boolean isBrief() {
        return duties.size() == 1 || turning.size() < 2;
    }

    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turning.forEach((ends, counted) ->
                turns.add(new Turn(String.join(", ", counted), when(ends.least()), when(ends.most()))));
        return turns;
    }

    private String when(If when) {
        return String.join("; ", when.all().stream().map(words::readings).toList());
    }

    // many duties

    private void many() {
        Range times = count.occurrences(DutiesCount::fellDue);
        if (!times.none()) {
            String fell = say(Phrase.COUNT_FELL, count.with(DutiesCount::fellDue));
            String all = say(Phrase.COUNT_TIMES, times);
            parts.add(wording.say(Phrase.DUTIES_FELL_DUE, all, fallen(), fell));
        }
        add(Phrase.DUTIES_COMING, Phrase.COUNT_COMING, count.occurrences(DutiesCount.is(Occurrence.State.DUE)));
        Range waiting = count.with(DutiesCount.is(Occurrence.State.CONTINGENT));
        add(waiting.one() ? Phrase.DUTIES_WAITS : Phrase.DUTIES_WAIT, Phrase.COUNT_WAITING, waiting);
        Range dayless = count.with(DutiesCount.is(Occurrence.State.UNKNOWN));
        add(dayless.one() ? Phrase.DUTIES_HAS_NO_DAY : Phrase.DUTIES_NO_DAY, Phrase.COUNT_NO_DAY, dayless);
        offices();
        Range lapsed = count.lapsed();
        add(lapsed.one() ? Phrase.DUTIES_HAS_LAPSED : Phrase.DUTIES_LAPSED, Phrase.COUNT_LAPSED, lapsed);
    }

    private void offices() {
        List<DutyView> offices = duties.stream().filter(DutyView::standing).toList();
        if (!offices.isEmpty()) {
            Range vacant = new DutiesCount(offices, words.today()).with(DutiesCount.is(Occurrence.State.VACANT));
            parts.add(wording.say(
                    offices.size() == 1 ? Phrase.DUTIES_OFFICE : Phrase.DUTIES_OFFICES,
                    offices.size(),
                    say(Phrase.COUNT_VACANT, vacant)));
        }
    }

    // one duty

    private void one(DutyView duty) {
        if (duty.standing()) {
            duty.main().getFirst().occurrences().stream()
                    .reduce((a, b) -> b)
                    .ifPresent(last -> parts.add(office(last)));
            return;
        }
        Range times = count.occurrences(DutiesCount::fellDue);
        if (!times.none()) {
            String all = say(Phrase.COUNT_TIMES, times);
            parts.add(wording.say(times.one() ? Phrase.DUTIES_FELL_ONCE : Phrase.DUTIES_FELL_TIMES, all, fallen()));
        }
        add(Phrase.DUTIES_COMING, Phrase.COUNT_COMING, count.occurrences(DutiesCount.is(Occurrence.State.DUE)));
        perhaps(duty, Phrase.DUTIES_ONE_WAITS, has(Occurrence.State.CONTINGENT));
        perhaps(duty, Phrase.DUTIES_ONE_NO_DAY, has(Occurrence.State.UNKNOWN));
        perhaps(duty, Phrase.DUTIES_ONE_LAPSED, variant -> DutiesCount.isOver(variant, words.today()));
    }

    private static Predicate<Variant> has(Occurrence.State state) {
        return variant -> variant.occurrences().stream().anyMatch(DutiesCount.is(state));
    }

    /** What is so of one duty, with the readings under which it is so, if not under all. */
    private void perhaps(DutyView duty, Phrase phrase, Predicate<Variant> holds) {
        List<Map<String, String>> readings = duty.main().stream()
                .filter(holds)
                .flatMap(variant -> variant.readings().stream())
                .toList();
        boolean always = duty.main().stream().allMatch(holds);
        if (!readings.isEmpty()) {
            String text = wording.say(phrase);
            parts.add(always ? text : wording.say(Phrase.DUTIES_IF, text, words.readings(readings)));
        }
    }

    private String office(Occurrence last) {
        return last.due().isPresent() && last.act().isEmpty()
                ? wording.say(
                        Phrase.DUTIES_VACANT_SINCE,
                        wording.day(last.due().get()),
                        last.daysOpen(words.today()).orElse(0))
                : words.text(last, true);
    }

    // either

    private String fallen() {
        List<String> fallen = new ArrayList<>();
        Range delivered =
                count.occurrences(o -> DutiesCount.fellDue(o) && o.act().isPresent());
        Range late = count.occurrences(Duties::isLate);
        if (!delivered.none()) {
            String came = say(Phrase.COUNT_DELIVERED, delivered);
            Phrase phrase = late.none()
                    ? Phrase.DUTIES_DELIVERED
                    : late.equals(delivered) ? Phrase.DUTIES_ALL_LATE : Phrase.DUTIES_DELIVERED_LATE;
            fallen.add(wording.say(phrase, came, late.none() ? "" : say(Phrase.COUNT_LATE, late)));
        }
        Range silent = count.occurrences(DutiesCount.is(Occurrence.State.NO_RECORD));
        if (!silent.none()) {
            fallen.add(wording.say(Phrase.DUTIES_NO_RECORD, say(Phrase.COUNT_NO_RECORD, silent)));
        }
        Range unsearched = count.occurrences(DutiesCount.is(Occurrence.State.NOT_SEARCHED));
        if (!unsearched.none()) {
            fallen.add(wording.say(Phrase.DUTIES_NOT_SEARCHED, say(Phrase.COUNT_NOT_SEARCHED, unsearched)));
        }
        return String.join(", ", fallen);
    }

    private void add(Phrase phrase, Phrase counted, Range range) {
        if (!range.none()) {
            parts.add(wording.say(phrase, say(counted, range)));
        }
    }

    /** @param counted what is counted, named where several counts turn on different options */
    private String say(Phrase counted, Range range) {
        if (!range.turns()) {
            return String.valueOf(range.most());
        }
        List<String> same = turning.computeIfAbsent(new Ends(range.leastIf(), range.mostIf()), _ -> new ArrayList<>());
        String numbers = wording.say(Phrase.DUTIES_RANGE, range.least(), range.most());
        String named = wording.say(counted) + " " + numbers;
        if (!same.contains(named)) {
            same.add(named);
        }
        return numbers;
    }
}
