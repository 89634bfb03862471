package org.haetae.answers.stays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.stays.StaysAnswer.Change;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.Kind;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.answers.words.Spoken;
import org.haetae.answers.words.StaysPhrase;
import org.haetae.answers.words.Wording;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;

/**
 * What a certificate about facts does not speak of: acts, judgements, the calendar, amendments, what an {@code unless} waits for. The
 * law is monotone in the facts alone.
 */
final class Changes {
    private final Pack pack;
    private final StaysAnswer answer;
    private final Set<String> turned;
    private final Wording wording;
    private final LocalDate day;
    private final List<Change> all = new ArrayList<>();

    /** @param turned rows that facts of the topics begin or end */
    Changes(Pack pack, StaysAnswer answer, Set<String> turned) {
        this.pack = pack;
        this.answer = answer;
        this.turned = turned;
        this.wording = answer.stamp().wording();
        this.day = answer.stamp().ask().asOf().law();
    }

    List<Change> all() {
        List<OfRow> staying = answer.of(Kept.STAYS);
        add(Kind.DECISION, StaysPhrase.CHANGE_DECISION, ids(answer.discretion()));
        if (!answer.judgements().isEmpty()) {
            add(Kind.JUDGEMENT, StaysPhrase.CHANGE_JUDGEMENT, answer.judgements());
        }
        all.add(new Change(Kind.OTHERS, wording.say(StaysPhrase.CHANGE_OTHERS), List.of()));
        Set<String> resting = new LinkedHashSet<>();
        Set<String> ending = new LinkedHashSet<>();
        Set<String> unless = new LinkedHashSet<>();
        for (OfRow of : staying) {
            if (pack.rule(of.id()).orElse(null) instanceof Row row) {
                rests(row, resting);
                ends(row, ending);
            }
        }
        for (Route route : pack.all(Route.class)) {
            boolean lives = route.life().span().contains(day);
            if (lives && route.unless().stream().anyMatch(line -> lives(line.life()))) {
                unless.add(route.id());
            }
            if (begins(route)) {
                ending.add(route.id());
            }
        }
        add(Kind.RESTS_ON, StaysPhrase.CHANGE_RESTS_ON, List.copyOf(resting));
        add(Kind.CALENDAR, StaysPhrase.CHANGE_CALENDAR, List.copyOf(ending));
        add(Kind.UNLESS, StaysPhrase.CHANGE_UNLESS, List.copyOf(unless));
        add(Kind.TURNING, StaysPhrase.CHANGE_TURNING, List.copyOf(turned));
        List<OfRow> read =
                staying.stream().filter(row -> !row.otherwise().isEmpty()).toList();
        add(Kind.READING, StaysPhrase.CHANGE_READING, ids(read));
        Optional<Coverage> coverage = pack.coverage();
        all.add(new Change(
                Kind.AMENDMENT,
                coverage.map(covered -> wording.say(StaysPhrase.CHANGE_AMENDMENT, wording.day(covered.readUpTo())))
                        .orElseGet(() -> wording.say(StaysPhrase.CHANGE_AMENDMENT_UNREAD)),
                List.of()));
        return all;
    }

    private void add(Kind kind, Spoken phrase, List<String> ids) {
        if (!ids.isEmpty()) {
            all.add(new Change(kind, wording.say(phrase, ids.size()), ids));
        }
    }

    private static List<String> ids(List<OfRow> rows) {
        return rows.stream().map(OfRow::id).toList();
    }

    private boolean lives(Life life) {
        return life.span().contains(day);
    }

    private void rests(Row row, Set<String> into) {
        for (Dated<Row.RestsOn> line : row.restsOn()) {
            if (lives(line.life())) {
                into.add(row.id());
            }
        }
    }

    /** Rows whose text has a last day to come, or that run for a term of their own. */
    private void ends(Row row, Set<String> into) {
        LocalDate until = row.life().span().until();
        boolean text = until.isAfter(day) && !until.equals(LocalDate.MAX);
        boolean term = row instanceof Measure measure
                && measure.lasts().stream()
                        .anyMatch(line -> lives(line.life()) && line.value() instanceof Measure.Lasts.For);
        if (text || term) {
            into.add(row.id());
        }
    }

    /** A way out, or a line of what it reaches or asks, that begins after the day. */
    private boolean begins(Route route) {
        List<Dated<?>> lines = new ArrayList<>();
        lines.addAll(route.over());
        lines.addAll(route.except());
        lines.addAll(route.upon());
        lines.addAll(route.doings());
        return later(route.life()) || lines.stream().anyMatch(line -> later(line.life()));
    }

    private boolean later(Life life) {
        return life.span().from().isAfter(day);
    }
}
