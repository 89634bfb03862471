package org.haetae.server.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haetae.law.cite.Span;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Rule;

/** The days on which the law of the packs changed, for the line of time under the header. */
public final class Ruler {
    /** Width of the drawing, and the room at its ends. */
    static final int WIDTH = 700;

    private static final int YEARS_BEFORE = 5;
    private static final int YEARS_AFTER = 2;
    private static final int LABEL = 78;

    private final TreeMap<LocalDate, List<Instrument>> begins = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> turns = new TreeMap<>();

    /** A day on the line. */
    public record Tick(int x, LocalDate day, String words, String label) {}

    /** A year on the line. */
    public record Year(int x, int year) {}

    /** The line around a day. */
    public record Line(List<Year> years, List<Tick> ticks, int caret) {}

    Ruler(Pack pack) {
        for (Instrument instrument : pack.instruments()) {
            LocalDate from = instrument.inForce().from();
            if (!from.equals(LocalDate.MIN)) {
                begins.computeIfAbsent(from, _ -> new ArrayList<>()).add(instrument);
            }
        }
        for (Rule rule : pack.rules().values()) {
            Span span = rule.life().span();
            turn(span.from());
            turn(span.until());
        }
    }

    private void turn(LocalDate day) {
        if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
            turns.merge(day, 1, Integer::sum);
        }
    }

    Line around(LocalDate day, Language language) {
        LocalDate from = LocalDate.of(day.getYear() - YEARS_BEFORE, 1, 1);
        LocalDate until = LocalDate.of(day.getYear() + YEARS_AFTER, 1, 1);
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear(); year < until.getYear(); year++) {
            years.add(new Year(x(LocalDate.of(year, 1, 1), from, until), year));
        }
        List<Tick> ticks = new ArrayList<>();
        int free = 0;
        int caret = x(day, from, until);
        TreeMap<LocalDate, String> days = new TreeMap<>();
        begins.subMap(from, until).forEach((on, instruments) -> days.put(on, words(instruments, language)));
        turns.subMap(from, until).forEach((on, _) -> days.putIfAbsent(on, ""));
        for (Map.Entry<LocalDate, String> entry : days.entrySet()) {
            int x = x(entry.getKey(), from, until);
            List<Instrument> begun = begins.getOrDefault(entry.getKey(), List.of());
            String label = begun.isEmpty() ? "" : begun.getFirst().cite().printed();
            boolean fits = !label.isEmpty() && x >= free && x + LABEL <= WIDTH;
            free = fits ? x + LABEL : free;
            ticks.add(new Tick(x, entry.getKey(), entry.getValue(), fits ? label : ""));
        }
        return new Line(years, ticks, caret);
    }

    private static String words(List<Instrument> instruments, Language language) {
        List<String> titles = new ArrayList<>();
        instruments.forEach(instrument -> titles.add(instrument.title().in(language)));
        return String.join(", ", titles);
    }

    private static int x(LocalDate day, LocalDate from, LocalDate until) {
        double part = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return (int) Math.round(4 + part * (WIDTH - 8));
    }
}
