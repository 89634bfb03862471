package org.haetae.law.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Span;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;

/**
 * Since when what a row rests on has carried it, without a gap. A list may pass from one statute to another, and one of two emergencies may
 * end while the other goes on: what hung on them has stood since the first. Of each basis its last time is known, and no earlier one.
 */
final class Bases {
    private final Scene scene;
    private final Runs runs;
    private final Standings standings;

    Bases(Scene scene, Runs runs, Standings standings) {
        this.scene = scene;
        this.runs = runs;
        this.standings = standings;
    }

    /** The first day of the row's present time; that of its text where it rests on nothing. */
    LocalDate since(Row row) {
        LocalDate text = row.life().span().from();
        LocalDate day = scene.today();
        LocalDate since = carriedSince(row, day);
        for (LocalDate turn = lastTurn(row, day); turn.isAfter(text); turn = lastTurn(row, day)) {
            if (since.isAfter(turn)) {
                return since;
            }
            day = turn.minusDays(1);
            if (!carries(row, day)) {
                return turn;
            }
            since = carriedSince(row, day);
        }
        return since;
    }

    private List<Dated<Row.RestsOn>> lines(Row row, LocalDate day) {
        return scene.lawOn(day).lines(row.restsOn(), scene.profile);
    }

    /** The day since which the row has rested on the lines it rests on that day: the last on which one of them came or went. */
    private LocalDate lastTurn(Row row, LocalDate day) {
        LocalDate turn = row.life().span().from();
        for (Dated<Row.RestsOn> line : scene.profile.only(row.restsOn())) {
            for (LocalDate end :
                    List.of(line.life().span().from(), line.life().span().until())) {
                turn = end.isAfter(turn) && !end.isAfter(day) ? end : turn;
            }
        }
        return turn;
    }

    private boolean carries(Row row, LocalDate day) {
        boolean carries = true;
        for (Dated<Row.RestsOn> line : lines(row, day)) {
            List<Span> living = new ArrayList<>(spans(line.value()));
            living.removeIf(span -> !span.contains(day));
            carries &= line.value().any()
                    ? !living.isEmpty()
                    : living.size() == line.value().names().size();
        }
        return carries;
    }

    private LocalDate carriedSince(Row row, LocalDate day) {
        LocalDate since = row.life().span().from();
        for (Dated<Row.RestsOn> line : lines(row, day)) {
            List<Span> spans = spans(line.value());
            Optional<LocalDate> from = line.value().any() ? first(spans, day) : last(spans);
            since = from.isPresent() && from.get().isAfter(since) ? from.get() : since;
        }
        return since;
    }

    private static Optional<LocalDate> last(List<Span> spans) {
        return spans.stream().map(Span::from).max(Comparator.naturalOrder());
    }

    /** Of several the first that reaches the day, or reaches one that does; of none that reaches it, as a lock held it up, the last. */
    private static Optional<LocalDate> first(List<Span> spans, LocalDate day) {
        List<Span> latestFirst = new ArrayList<>(spans);
        latestFirst.sort(Comparator.comparing(Span::until).reversed());
        Optional<LocalDate> first = Optional.empty();
        for (Span span : latestFirst) {
            boolean reaches =
                    first.isEmpty() || span.contains(day) || !span.until().isBefore(first.get());
            boolean earlier = first.isEmpty() || span.from().isBefore(first.get());
            first = reaches && earlier ? Optional.of(span.from()) : first;
        }
        return first;
    }

    private List<Span> spans(Row.RestsOn line) {
        List<Span> spans = new ArrayList<>();
        for (String name : line.names()) {
            Rule rule = scene.pack().rules().get(name);
            if (rule instanceof Row base) {
                span(base).ifPresent(spans::add);
            } else if (rule instanceof Route route) {
                span(route).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private Optional<Span> span(Row base) {
        Standing standing = standings.of(base);
        Optional<LocalDate> from = standings.begun(base).since().or(() -> runs.forms.began(base));
        Optional<LocalDate> until = switch (standing.word()) {
            case OPERATES, OWED, HELD -> Optional.of(LocalDate.MAX);
            case ENDED -> Optional.of(ended(base, standing));
            case NOT_IMPOSED, UNKNOWN, READING -> Optional.empty();
        };
        return from.isPresent() && until.isPresent() && from.get().isBefore(until.get())
                ? Optional.of(new Span(from.get(), until.get()))
                : Optional.empty();
    }

    /** The day it ended; what ended before its text did ended then. */
    private LocalDate ended(Row base, Standing standing) {
        LocalDate first = standing.since().orElse(scene.today());
        for (Standing one : standings.ended(base)) {
            boolean earlier = one.word() == Standing.Word.ENDED
                    && one.since().isPresent()
                    && one.since().get().isBefore(first);
            first = earlier ? one.since().get() : first;
        }
        return first;
    }

    /** The last time a way out was exercised, on whatever, with what renewed it without a gap. */
    private Optional<Span> span(Route route) {
        List<Run> valid = new ArrayList<>();
        for (Row row : scene.law.ever(Row.class)) {
            for (Run run : runs.of(route, row, Optional.empty())) {
                if (run.isValid() && run.effect() == Value.TRUE && !run.from().isAfter(scene.today())) {
                    valid.add(run);
                }
            }
        }
        valid.sort(Comparator.comparing(Run::from));
        Optional<Span> last = Optional.empty();
        for (Run run : valid) {
            LocalDate until = run.until().orElse(LocalDate.MAX);
            boolean goesOn = last.isPresent() && !run.from().isAfter(last.get().until());
            LocalDate from = goesOn ? last.orElseThrow().from() : run.from();
            LocalDate end = goesOn && last.orElseThrow().until().isAfter(until)
                    ? last.orElseThrow().until()
                    : until;
            last = from.isBefore(end) ? Optional.of(new Span(from, end)) : last;
        }
        return last;
    }
}
