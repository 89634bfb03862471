package org.haetae.server.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.law.duty.Occurrence;
import org.haetae.server.page.Visit;

/**
 * The times of one duty as marks on a line of years.
 *
 * @param today where the as-of day stands
 */
public record DutyChart(List<Year> years, List<Mark> marks, int today) {
    static final int WIDTH = 1160;
    private static final int LEFT = 10;

    public record Year(int x, int year) {}

    /**
     * One time.
     *
     * @param kind {@code received}, {@code silent}, {@code open}, {@code due} or {@code maybe}
     * @param from where it was due
     * @param to where it was received; the same where it was not
     */
    public record Mark(String kind, int from, int to, String day, String note, boolean low) {}

    static DutyChart of(Visit visit, DutiesAnswer.Line line) {
        LocalDate today = visit.day();
        LocalDate first = today;
        LocalDate last = today;
        List<DutiesAnswer.Item> dated =
                line.items().stream().filter(item -> item.due().isPresent()).toList();
        for (DutiesAnswer.Item item : dated) {
            LocalDate due = item.due().orElseThrow();
            LocalDate came = item.delivered().orElse(due);
            first = due.isBefore(first) ? due : first;
            last = due.isAfter(last) ? due : came.isAfter(last) ? came : last;
        }
        LocalDate from = first.minusDays(60);
        LocalDate until = last.plusDays(90);
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear() + 1; year <= until.getYear(); year++) {
            years.add(new Year(x(LocalDate.of(year, 1, 1), from, until), year));
        }
        List<Mark> marks = new ArrayList<>();
        int room = -1000;
        boolean low = false;
        LocalDate before = LocalDate.MIN;
        for (DutiesAnswer.Item item : dated) {
            LocalDate due = item.due().orElseThrow();
            int x = x(due, from, until);
            // under other readings the same day is something else: the table says what
            if (due.equals(before)) {
                continue;
            }
            before = due;
            low = x - room < 86 && !low;
            room = x;
            String note = item.delivered().isPresent()
                    ? item.daysLate().map(days -> (days > 0 ? "+" : "") + days).orElse("")
                    : "";
            marks.add(new Mark(
                    kind(item),
                    x,
                    item.delivered().map(day -> x(day, from, until)).orElse(x),
                    visit.day(due),
                    note,
                    low));
        }
        return new DutyChart(years, marks, x(today, from, until));
    }

    private static String kind(DutiesAnswer.Item item) {
        if (item.state() == Occurrence.State.FULFILLED) {
            return "received";
        }
        if (!item.reading().isEmpty()) {
            return "maybe";
        }
        return switch (item.state()) {
            case NO_RECORD -> "silent";
            case DUE -> "due";
            case FULFILLED, NOT_SEARCHED, LAPSED, CONTINGENT, VACANT, UNKNOWN -> "open";
        };
    }

    private static int x(LocalDate day, LocalDate from, LocalDate until) {
        double part = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, until));
        return (int) Math.round(LEFT + part * (WIDTH - 2 * LEFT));
    }
}
