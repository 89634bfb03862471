package org.haetae.server.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.duties.Duties;
import org.haetae.answers.duties.DutiesAnswer;
import org.haetae.answers.duties.DutyLetter;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Reading;
import org.haetae.server.page.Door;
import org.haetae.server.page.Frame;
import org.haetae.server.page.Place;
import org.haetae.server.page.Sheet;
import org.haetae.server.page.Templates;
import org.haetae.server.page.Visit;

/** Who owes what: the ledger, and a letter about it. */
public final class DutiesPlaces {
    private static final List<String> FIELDS = List.of("by", "to", "section", "status", "from", "until", "why");

    /** Up to so many are drawn and listed one by one. */
    private static final int OPENED = 3;

    private DutiesPlaces() {}

    public static List<Place> all() {
        return List.of(new LedgerPlace(), new LetterPlace());
    }

    private static Duties.Question question(Visit visit) {
        return new Duties.Question(
                visit.ask(),
                visit.value("by"),
                visit.value("to"),
                visit.value("section"),
                visit.value("status"),
                visit.value("from"),
                visit.value("until"),
                visit.isSet("why"));
    }

    private static List<Sheet.Tab> tabs(Visit visit, DutiesWord here) {
        List<Sheet.Tab> tabs = new ArrayList<>();
        tab(tabs, visit, here, DutiesWord.ALL, "");
        tab(tabs, visit, here, DutiesWord.COMING, "due");
        tab(tabs, visit, here, DutiesWord.LATE, "late");
        tab(tabs, visit, here, DutiesWord.NO_RECORD, "no-record");
        visit.value("section")
                .ifPresent(section -> tabs.add(new Sheet.Tab(
                        visit.say(DutiesWord.LETTER),
                        visit.to("/duties/letter").with("section", section),
                        here == DutiesWord.LETTER)));
        return tabs;
    }

    private static void tab(List<Sheet.Tab> tabs, Visit visit, DutiesWord here, DutiesWord word, String status) {
        tabs.add(new Sheet.Tab(visit.say(word), visit.to("/duties").with("status", status), word == here));
    }

    private static Ledger.Line line(Visit visit, DutiesAnswer.Line duty) {
        String cite = duty.cite().printed();
        return new Ledger.Line(
                duty,
                cite,
                visit.to("/duties").with("section", duty.cite().path()).toString(),
                duty.items());
    }

    /** What falls due on the day, else what falls due next. */
    private static Optional<Ledger.Next> next(Visit visit, List<Ledger.Line> lines) {
        LocalDate nearest = LocalDate.MAX;
        List<Ledger.Line> at = new ArrayList<>();
        for (Ledger.Line line : lines) {
            for (DutiesAnswer.Item item : line.items()) {
                boolean open =
                        item.state() == Occurrence.State.DUE && item.due().isPresent();
                if (open && !item.due().get().isAfter(nearest)) {
                    if (item.due().get().isBefore(nearest)) {
                        at.clear();
                        nearest = item.due().get();
                    }
                    if (!at.contains(line)) {
                        at.add(line);
                    }
                }
            }
        }
        if (at.isEmpty()) {
            return Optional.empty();
        }
        String section = at.getFirst().duty().cite().path();
        return Optional.of(new Ledger.Next(
                nearest.equals(visit.day()),
                visit.day(nearest),
                List.copyOf(at),
                visit.to("/duties/letter").with("section", section).toString()));
    }

    /** The ledger. */
    private static final class LedgerPlace implements Place {
        @Override
        public String path() {
            return "/duties";
        }

        @Override
        public List<String> fields() {
            return FIELDS;
        }

        @Override
        public Sheet sheet(Visit visit) {
            DutiesAnswer answer = Duties.answer(visit.law(), question(visit));
            List<Ledger.Line> lines =
                    answer.lines().stream().map(duty -> line(visit, duty)).toList();
            List<Ledger.Opened> opened = new ArrayList<>();
            for (Ledger.Line line : lines.size() > OPENED ? List.<Ledger.Line>of() : lines) {
                Optional<DutyChart> chart = Optional.of(DutyChart.of(visit, line.duty()));
                opened.add(new Ledger.Opened(
                        line, chart.filter(drawn -> !drawn.marks().isEmpty())));
            }
            Sheet sheet = Sheet.of(visit, Door.DUTIES, answer);
            DutiesWord here = visit.value("section").isPresent()
                    ? DutiesWord.LEDGER
                    : switch (visit.value("status").orElse("")) {
                        case "" -> DutiesWord.ALL;
                        case "due" -> DutiesWord.COMING;
                        case "late" -> DutiesWord.LATE;
                        case "no-record" -> DutiesWord.NO_RECORD;
                        default -> DutiesWord.LEDGER;
                    };
            Ledger ledger = new Ledger(
                    lines,
                    opened,
                    next(visit, lines),
                    readings(visit, lines),
                    visit.to("/duties/letter")
                            .with("section", visit.value("section").orElse(""))
                            .toString(),
                    sheet.body());
            return sheet.tabs(tabs(visit, here)).body(Templates.part("duties/ledger", visit, ledger));
        }

        /** A link for each option of each point the duties turn on, where there is one duty or a few. */
        private static List<Frame.Item> readings(Visit visit, List<Ledger.Line> lines) {
            List<Frame.Item> items = new ArrayList<>();
            List<String> points = new ArrayList<>();
            if (lines.size() <= OPENED) {
                lines.forEach(line -> line.duty().points().stream()
                        .filter(point -> !points.contains(point))
                        .forEach(points::add));
            }
            for (String id : points) {
                Reading point = visit.law().pack().vocabulary().readings().get(id);
                if (point != null) {
                    point.options().forEach(option -> {
                        String chosen = id + ":" + option.id();
                        List<String> set = new ArrayList<>(visit.values("rd"));
                        boolean here =
                                set.stream().anyMatch(rd -> rd.replace('=', ':').equals(chosen));
                        set.removeIf(rd -> rd.replace('=', ':').startsWith(id + ":"));
                        set.add(chosen);
                        items.add(new Frame.Item(
                                "“" + visit.say(point.words()) + "” " + visit.say(option.plain()),
                                visit.here().with("rd", String.join("\n", set)).toString(),
                                here));
                    });
                }
            }
            return items;
        }
    }

    /** The letter. */
    private static final class LetterPlace implements Place {
        @Override
        public String path() {
            return "/duties/letter";
        }

        @Override
        public List<String> fields() {
            return FIELDS;
        }

        @Override
        public Sheet sheet(Visit visit) {
            DutyLetter letter = DutyLetter.of(visit.law(), question(visit));
            Sheet sheet = Sheet.of(visit, Door.DUTIES, letter);
            return sheet.tabs(tabs(visit, DutiesWord.LETTER))
                    .trail(List.of(new Sheet.Step(visit.say(DutiesWord.LEDGER), visit.to("/duties"))))
                    .body(Templates.part("duties/letter", visit, letter));
        }
    }
}
