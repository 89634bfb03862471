package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.duties.DutyView.Variant;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Node;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Phrase;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Act;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Searched;

/** Duties for people: an overview of many, or each opened with its occurrences under every reading side by side. */
final class DutiesPage {
    /** Up to so many duties are opened without being asked. */
    private static final int OPENED = 3;

    /** Readings beside each other; with more of them each has a table of its own. */
    private static final int BESIDE = 4;

    private final DutiesAnswer answer;
    private final Wording wording;
    private final DutyWording words;

    DutiesPage(DutiesAnswer answer) {
        this.answer = answer;
        this.wording = answer.stamp().wording();
        this.words = new DutyWording(wording, answer.today());
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        turning(blocks);
        if (answer.why() || answer.duties().size() <= OPENED) {
            answer.duties().forEach(duty -> opened(duty, blocks));
        } else {
            blocks.add(new Block.Grid(overview()));
        }
        if (!answer.duties().isEmpty()) {
            String key = wording.say(Phrase.DUTIES_KEY);
            blocks.add(new Block.Sentence(
                    someUnsearched() ? key + " " + wording.say(Phrase.DUTIES_KEY_NOT_SEARCHED) : key));
        }
        List<String> verify = answer.duties().stream()
                .filter(DutyView::verify)
                .map(duty -> duty.duty().id())
                .toList();
        return new Page(headline(), blocks, answer.stamp().foot(verify));
    }

    /** The readings that counts of the headline turn on, where it only names them. */
    private void turning(List<Block> blocks) {
        DutiesSummary summary = DutiesSummary.of(words, answer.duties());
        if (summary.isBrief()) {
            return;
        }
        List<Table.Column> columns = List.of(
                new Table.Column("count", wording.say(Phrase.COLUMN_COUNT), true),
                new Table.Column("least", wording.say(Phrase.COLUMN_LEAST), true),
                new Table.Column("most", wording.say(Phrase.COLUMN_MOST), true));
        List<List<Cell>> rows = new ArrayList<>();
        summary.turns().forEach(turn -> rows.add(Table.row(turn.counts(), turn.least(), turn.most())));
        blocks.add(new Block.Sentence(wording.say(Phrase.DUTIES_COUNTS)));
        blocks.add(new Block.Grid(Table.of(columns, rows)));
    }

    private boolean someUnsearched() {
        return answer.duties().stream()
                .flatMap(duty -> duty.variants().stream())
                .flatMap(variant -> variant.occurrences().stream())
                .anyMatch(DutiesCount.is(Occurrence.State.NOT_SEARCHED));
    }

    // the answer in a sentence

    String headline() {
        String day = wording.day(answer.today());
        List<DutyView> duties = answer.duties();
        if (duties.isEmpty()) {
            return wording.say(Phrase.DUTIES_NONE, day);
        }
        String parts = stands(duties);
        String head = duties.size() == 1
                ? wording.say(Phrase.DUTIES_ONE, day, duties.getFirst().title(), parts)
                : wording.say(Phrase.DUTIES_MANY, day, duties.size(), parts);
        return answer.limited() ? head + " " + wording.say(Phrase.DUTIES_LIMITED) : head;
    }

    /** How some duties stand, in a sentence. */
    private String stands(List<DutyView> duties) {
        return DutiesSummary.of(words, duties).text();
    }

    // many duties

    private Table overview() {
        List<Table.Column> columns = List.of(
                new Table.Column("title", wording.say(Phrase.COLUMN_DUTY), true),
                new Table.Column("owes", wording.say(Phrase.COLUMN_OWES), true),
                new Table.Column("stands", wording.say(Phrase.COLUMN_STANDS), true),
                new Table.Column("cite", wording.say(Phrase.COLUMN_CITE), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (DutyView duty : answer.duties()) {
            rows.add(Table.row(
                    duty.title(),
                    words.owes(duty),
                    stands(List.of(duty)),
                    duty.duty().cite().printed()));
        }
        return Table.of(columns, rows);
    }

    /** The same for doors that lay it out themselves. */
    List<DutiesAnswer.Line> lines() {
        List<DutiesAnswer.Line> lines = new ArrayList<>();
        for (DutyView duty : answer.duties()) {
            List<DutiesAnswer.Item> items = new ArrayList<>();
            for (DutiesAnswer.Shown shown : DutiesAnswer.merged(duty)) {
                Occurrence occurrence = shown.occurrence();
                items.add(new DutiesAnswer.Item(
                        occurrence.due(),
                        occurrence.delivered(),
                        occurrence.daysLate(),
                        occurrence.state(),
                        words.text(occurrence, duty.standing()),
                        Duties.isLate(occurrence),
                        DutyWording.codes(shown.readings()),
                        occurrence
                                .act()
                                .or(occurrence::left)
                                .flatMap(Act::source)
                                .map(Act.Source::text)));
            }
            Set<String> points = new LinkedHashSet<>();
            duty.variants().forEach(variant -> variant.readings().forEach(options -> points.addAll(options.keySet())));
            lines.add(new DutiesAnswer.Line(
                    duty.duty().id(),
                    duty.title(),
                    duty.duty().cite(),
                    words.owes(duty),
                    words.sentence(duty),
                    stands(List.of(duty)),
                    items,
                    List.copyOf(points)));
        }
        return lines;
    }

    // one duty

    private void opened(DutyView duty, List<Block> blocks) {
        blocks.add(new Block.Heading(duty.duty().id() + " · " + duty.title() + " · "
                + duty.duty().cite().printed()));
        String stands = answer.duties().size() == 1
                ? ""
                : " " + wording.say(Phrase.DUTY_STANDS, answer.today(), stands(List.of(duty)));
        blocks.add(new Block.Sentence(words.sentence(duty) + "." + stands));
        List<Node> nodes = new ArrayList<>();
        duty.clocks().forEach(clock -> nodes.add(Node.of(wording.say(Phrase.DUTY_DUE_LINE, clock))));
        duty.ends().forEach(end -> nodes.add(Node.of(wording.say(Phrase.DUTY_ENDS_LINE, end))));
        if (!duty.form().isEmpty()) {
            List<String> form = duty.form().stream().map(DutyView.Form::text).toList();
            nodes.add(Node.of(wording.say(Phrase.DUTY_FORM_LINE, String.join(", ", form))));
        }
        nodes.addAll(searched(duty));
        nodes.addAll(points(duty));
        blocks.add(new Block.Outline(nodes));
        side(duty, duty.main(), blocks);
        if (!duty.others().isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(Phrase.DUTY_READ_OTHERWISE)));
            side(duty, duty.others(), blocks);
        }
        List<Node> sources = sources(duty);
        if (!sources.isEmpty()) {
            blocks.add(new Block.Outline(List.of(Node.of(wording.say(Phrase.DUTY_SOURCES), sources))));
        }
    }

    /** How far the silence of the record says something. */
    private List<Node> searched(DutyView duty) {
        if (duty.searched().isEmpty()) {
            boolean silent = duty.variants().stream()
                    .flatMap(variant -> variant.occurrences().stream())
                    .anyMatch(DutiesCount.is(Occurrence.State.NOT_SEARCHED));
            return silent ? List.of(Node.of(wording.say(Phrase.DUTY_NOT_SEARCHED_LINE))) : List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (Searched search : duty.searched()) {
            String source = wording.asWritten(search.source().text());
            nodes.add(Node.of(
                    search.from().equals(LocalDate.MIN)
                            ? wording.say(Phrase.DUTY_SEARCHED_LINE, search.until(), source)
                            : wording.say(Phrase.DUTY_SEARCHED_FROM_LINE, search.from(), search.until(), source)));
        }
        return nodes;
    }

    /** The points a duty turns on, with their options in words. */
    private List<Node> points(DutyView duty) {
        Set<String> ids = new LinkedHashSet<>();
        for (Variant variant : duty.variants()) {
            variant.readings().forEach(options -> ids.addAll(options.keySet()));
        }
        List<Node> nodes = new ArrayList<>();
        for (String id : ids) {
            Reading point = wording.pack().vocabulary().readings().get(id);
            if (point != null) {
                List<Node> options = new ArrayList<>();
                point.options().forEach(o -> options.add(Node.of(id + "=" + o.id() + ": " + wording.say(o.plain()))));
                nodes.add(Node.of(wording.say(Phrase.OPEN_TURNS_ON, wording.say(point.words()), id), options));
            }
        }
        return nodes;
    }

    private void side(DutyView duty, List<Variant> variants, List<Block> blocks) {
        if (variants.size() > BESIDE) {
            for (Variant variant : variants) {
                blocks.add(new Block.Sentence(wording.say(Phrase.TAKES_UNDER, words.readings(variant.readings()))));
                beside(duty, List.of(variant), blocks);
            }
        } else {
            beside(duty, variants, blocks);
        }
    }

    /** A row for each due day, a column for each reading. */
    private void beside(DutyView duty, List<Variant> variants, List<Block> blocks) {
        Map<LocalDate, List<List<Occurrence>>> byDay = new LinkedHashMap<>();
        List<LocalDate> days = new ArrayList<>();
        for (Variant variant : variants) {
            variant.occurrences().forEach(o -> {
                LocalDate day = day(o);
                if (!days.contains(day)) {
                    days.add(day);
                }
            });
        }
        days.sort(LocalDate::compareTo);
        for (LocalDate day : days) {
            List<List<Occurrence>> row = new ArrayList<>();
            for (Variant variant : variants) {
                row.add(variant.occurrences().stream()
                        .filter(o -> day(o).equals(day))
                        .toList());
            }
            byDay.put(day, row);
        }
        if (byDay.isEmpty()) {
            blocks.add(new Block.Sentence(wording.say(Phrase.DUTY_NOTHING_DUE)));
            return;
        }
        List<Table.Column> columns = new ArrayList<>();
        Phrase first = duty.standing() ? Phrase.COLUMN_VACANT_SINCE : Phrase.COLUMN_DUE;
        columns.add(new Table.Column("due", wording.say(first), false));
        for (Variant variant : variants) {
            String reading = words.readings(variant.readings());
            String title = reading.isEmpty() ? wording.say(Phrase.COLUMN_STATE) : reading;
            columns.add(new Table.Column("state", title, true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        byDay.forEach((day, row) -> rows.addAll(rows(duty, row)));
        if (variants.stream().anyMatch(variant -> variant.last().isPresent())) {
            List<Cell> last = new ArrayList<>();
            last.add(Cell.of(wording.say(Phrase.DUTY_LAST_DAY)));
            variants.forEach(variant -> last.add(Cell.of(last(variant.last()))));
            rows.add(last);
        }
        blocks.add(new Block.Grid(Table.of(columns, rows)));
    }

    private String last(Optional<LocalDate> day) {
        return day.map(d -> d.equals(LocalDate.MAX) ? wording.say(Terms.of(Occurrence.State.CONTINGENT)) : d.toString())
                .orElse("–");
    }

    /** Where it stands in time; what has no day comes last. */
    private static LocalDate day(Occurrence occurrence) {
        boolean firstAppointment = occurrence.state() == Occurrence.State.FULFILLED
                && occurrence.due().isEmpty();
        return firstAppointment
                ? occurrence.delivered().orElse(LocalDate.MIN)
                : occurrence.due().orElse(LocalDate.MAX);
    }

    private List<List<Cell>> rows(DutyView duty, List<List<Occurrence>> ofDay) {
        int high = ofDay.stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int y = 0; y < high; y++) {
            List<Cell> row = new ArrayList<>();
            String due = "–";
            for (List<Occurrence> of : ofDay) {
                if (y < of.size() && of.get(y).due().isPresent()) {
                    due = of.get(y).due().get().toString();
                }
            }
            row.add(Cell.of(due));
            for (List<Occurrence> of : ofDay) {
                row.add(y < of.size() ? words.cell(of.get(y), duty.standing()) : Cell.of("–"));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<Node> sources(DutyView duty) {
        Map<Act, List<String>> acts = new LinkedHashMap<>();
        for (Variant variant : duty.variants()) {
            for (Occurrence occurrence : variant.occurrences()) {
                occurrence.left().ifPresent(act -> acts.putIfAbsent(act, List.of()));
                occurrence.act().ifPresent(act -> acts.putIfAbsent(act, answer.with(duty, occurrence)));
            }
        }
        List<Node> nodes = new ArrayList<>();
        acts.forEach((act, with) -> {
            String source = act.source().map(Act.Source::text).orElseGet(() -> wording.say(Phrase.DUTY_ASSUMED));
            List<Node> also = with.isEmpty()
                    ? List.of()
                    : List.of(Node.of(wording.say(Phrase.DUTY_SAME_PAPER, String.join(", ", with))));
            nodes.add(Node.of(act.date() + ": " + wording.asWritten(source), also));
        });
        return nodes;
    }
}
