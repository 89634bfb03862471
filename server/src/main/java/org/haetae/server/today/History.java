package org.haetae.server.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.law.model.Act;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Pack;
import org.haetae.server.page.Visit;

/**
 * How the law got to a day, in lanes: what began, what was done, what was reported and how late.
 *
 * @param today where the as-of day stands
 */
public record History(int from, int until, List<Year> years, List<Lane> lanes, int today) {
    private static final int WIDTH = 1200;
    private static final int LEFT = 128;
    private static final int YEARS = 4;
    private static final int LABEL = 92;

    public record Year(int x, int year) {}

    public record Lane(String kind, String title, int y, List<Mark> marks) {}

    /** A day in a lane; an empty label where there is no room. */
    public record Mark(int x, String day, String words, String label) {}

    static History of(Visit visit, DutiesAnswer duties) {
        LocalDate until = visit.day();
        LocalDate from = LocalDate.of(until.getYear() - YEARS, 1, 1);
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear(); year <= until.getYear(); year++) {
            years.add(new Year(x(LocalDate.of(year, 1, 1), from, until), year));
        }
        Pack pack = visit.law().pack();
        Lanes lanes = new Lanes(visit, from, until);
        for (Instrument instrument : pack.instruments()) {
            lanes.add(
                    0,
                    instrument.inForce().from(),
                    visit.say(instrument.title()),
                    instrument.cite().printed());
        }
        for (Act act : pack.record()) {
            lanes.add(1, act.date(), visit.wording().ruleOrName(act.rule()), "");
        }
        for (DutiesAnswer.Line line : duties.lines()) {
            line.items()
                    .forEach(item -> item.delivered().ifPresent(day -> {
                        String late = item.daysLate()
                                .filter(days -> days > 0)
                                .map(days -> "+" + days)
                                .orElse("");
                        lanes.add(2, day, line.title() + ": " + item.words(), late);
                    }));
        }
        return new History(from.getYear(), until.getYear(), years, lanes.drawn(), x(until, from, until));
    }

    private static int x(LocalDate day, LocalDate from, LocalDate until) {
        double part = (double) ChronoUnit.DAYS.between(from, day) / Math.max(1, ChronoUnit.DAYS.between(from, until));
        return (int) Math.round(LEFT + part * (WIDTH - LEFT - 40));
    }

    /** Marks as they come, then in the order of their days. */
    private record Lanes(Visit visit, LocalDate from, LocalDate until, List<List<Entry>> entries) {
        private record Entry(LocalDate day, String words, String label) {}

        Lanes(Visit visit, LocalDate from, LocalDate until) {
            this(visit, from, until, List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }

        void add(int lane, LocalDate day, String words, String label) {
            if (!day.isBefore(from) && !day.isAfter(until)) {
                entries.get(lane).add(new Entry(day, words, label));
            }
        }

        List<Lane> drawn() {
            List<Lane> lanes = new ArrayList<>();
            List<String> kinds = List.of("law", "act", "paper");
            List<TodayWord> titles = List.of(TodayWord.LANE_LAW, TodayWord.LANE_ACTS, TodayWord.LANE_LATE);
            for (int i = 0; i < entries.size(); i++) {
                List<Entry> sorted = entries.get(i).stream()
                        .sorted((a, b) -> a.day().compareTo(b.day()))
                        .toList();
                List<Mark> marks = new ArrayList<>();
                int free = 0;
                for (Entry entry : sorted) {
                    int x = x(entry.day(), from, until);
                    boolean fits = !entry.label().isEmpty() && x >= free && x + LABEL < WIDTH;
                    free = fits ? x + (entry.label().length() > 5 ? LABEL : LABEL / 2) : free;
                    marks.add(new Mark(x, visit.day(entry.day()), entry.words(), fits ? entry.label() : ""));
                }
                lanes.add(new Lane(kinds.get(i), visit.say(titles.get(i)), 34 + 44 * i, marks));
            }
            return lanes;
        }
    }
}
