package org.haetae.answers.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.haetae.answers.Ask;
import org.haetae.answers.Rows;
import org.haetae.answers.Stamp;
import org.haetae.answers.timeline.TimelineAnswer.OfRow;
import org.haetae.answers.timeline.TimelineAnswer.Stretch;
import org.haetae.answers.words.Wording;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.lint.TurningDays;
import org.haetae.law.model.Act;
import org.haetae.law.model.Given;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Life;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * The matrix on every day on which the text of the law turns, an act is done, or a run of one begins or ends. Each day is asked as if it
 * were the as-of day: its law, and the facts and acts of a scenario up to it.
 */
public final class Timeline {
    /**
     * The question.
     *
     * @param measures names or cites; all if empty
     * @param from first day; the first on which any law of the packs was in force if absent
     * @param until last day; the as-of day if absent
     */
    public record Question(Ask ask, List<String> measures, Optional<String> from, Optional<String> until) {
        public Question {
            measures = List.copyOf(measures);
        }
    }

    /** How a row is on a day. */
    private record State(boolean there, Standing.Word standing, Outcome.Word outcome) {
        static final State ABSENT = new State(false, Standing.Word.NOT_IMPOSED, Outcome.Word.STAYS);
    }

    /** A scenario as it is on the as-of day: what it dates by that day does not move with the days that are looked at. */
    private record Fixed(Setting base, LocalDate day) implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return base.given(day);
        }

        @Override
        public Rest rest() {
            return base.rest();
        }

        @Override
        public List<Act> acts(LocalDate asOf) {
            return base.acts(day);
        }

        @Override
        public List<Act.None> none(LocalDate asOf) {
            return base.none(day);
        }

        @Override
        public List<Life.Choice> readings() {
            return base.readings();
        }
    }

    private final Law law;
    private final Question question;
    private final Wording wording;
    private final TreeMap<LocalDate, Map<Row, State>> states = new TreeMap<>();
    private final Set<LocalDate> runs = new HashSet<>();

    private Timeline(Law law, Question question) {
        this.law = law;
        this.question = question;
        this.wording = question.ask().wording(law);
    }

    /**
     * Answers for one scenario.
     *
     * @throws BadInput if there are more, a name of nothing there is, or a day that is none or out of order
     */
    public static TimelineAnswer answer(Law law, Question question) {
        question.ask().onlyOne();
        return new Timeline(law, question).answer();
    }

    private TimelineAnswer answer() {
        LocalDate last = question.ask().asOf().law();
        LocalDate first = law.pack().instruments().stream()
                .map(Instrument::inForce)
                .map(span -> span.from())
                .min(LocalDate::compareTo)
                .orElse(last);
        LocalDate until = day("--until", question.until(), last);
        LocalDate from = day("--from", question.from(), first.isAfter(until) ? until : first);
        if (from.isAfter(until)) {
            throw new BadInput(Position.ofFile("--from " + from), from + " after " + until, "a day up to the last");
        }
        Set<Row> named = new LinkedHashSet<>();
        question.measures().forEach(name -> named.addAll(Rows.named(law.pack(), name, "--measure")));
        List<Row> rows = named.isEmpty() ? Rows.grouped(law.pack(), law.pack().rows()) : List.copyOf(named);
        TreeSet<LocalDate> days = new TreeSet<>(turning());
        days.add(from);
        days.removeIf(day -> day.isBefore(from) || day.isAfter(until));
        days.forEach(day -> look(day, rows));
        // runs end, and acts take effect, on days of their own
        for (LocalDate day : List.copyOf(runs)) {
            if (!day.isBefore(from) && !day.isAfter(until) && days.add(day)) {
                look(day, rows);
            }
        }
        List<OfRow> all = new ArrayList<>();
        for (Row row : rows) {
            OfRow of = new OfRow(row.id(), wording.title(row), row.cite(), stretches(row));
            if (!of.stretches().isEmpty() || !named.isEmpty()) {
                all.add(of);
            }
        }
        return new TimelineAnswer(Stamp.of(law, question.ask()), from, until, List.copyOf(days), all);
    }

    private static LocalDate day(String option, Optional<String> typed, LocalDate otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(typed.get().strip());
        } catch (DateTimeParseException e) {
            throw new BadInput(
                    Position.ofFile((option + " " + typed.get()).strip()),
                    typed.get().isBlank() ? "nothing" : typed.get(),
                    "a date as YYYY-MM-DD");
        }
    }

    private Set<LocalDate> turning() {
        Set<LocalDate> days = new TreeSet<>(TurningDays.of(law));
        law.pack().record().stream().map(Act::date).forEach(days::add);
        question.ask().assumed().getFirst().acts(question.ask().asOf().law()).stream()
                .map(Act::date)
                .forEach(days::add);
        return days;
    }

    private void look(LocalDate day, List<Row> rows) {
        Inquiry inquiry = law.on(AsOf.all(day))
                .given(
                        new Fixed(
                                question.ask().assumed().getFirst(),
                                question.ask().asOf().law()),
                        question.ask().mode(),
                        question.ask().readings());
        Set<Row> there = new HashSet<>(inquiry.rows());
        Map<Row, State> states = new HashMap<>();
        for (Row row : rows) {
            if (there.contains(row)) {
                RowAnswer answer = inquiry.row(row);
                states.put(
                        row,
                        new State(
                                true, answer.standing().word(), answer.outcome().word()));
                answer.routes().forEach(this::run);
            }
        }
        this.states.put(day, states);
    }

    private void run(RouteAnswer route) {
        Verdict verdict = route.verdict();
        verdict.until().ifPresent(runs::add);
        boolean dated = switch (verdict.word()) {
            case EXERCISED, AUTOMATIC, LAPSED -> true;
            case CONFLICT, DEFECTIVE, AVAILABLE, UNAVAILABLE, UNKNOWN, DISPUTED, READING -> false;
        };
        if (dated) {
            verdict.day().ifPresent(runs::add);
        }
    }

    /** Stretches of one state each; none of a time in which the row was not there. */
    private List<Stretch> stretches(Row row) {
        List<Stretch> stretches = new ArrayList<>();
        State state = State.ABSENT;
        LocalDate since = LocalDate.MIN;
        for (var entry : states.entrySet()) {
            State now = entry.getValue().getOrDefault(row, State.ABSENT);
            if (!now.equals(state)) {
                if (state.there()) {
                    stretches.add(new Stretch(since, Optional.of(entry.getKey()), state.standing(), state.outcome()));
                }
                state = now;
                since = entry.getKey();
            }
        }
        if (state.there()) {
            stretches.add(new Stretch(since, Optional.empty(), state.standing(), state.outcome()));
        }
        return stretches;
    }
}
