package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Calendar;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.model.Act;

/**
 * Who owes what to whom.
 *
 * @param together papers that met more than one duty, with the duties
 * @param limited whether occurrences were left out because of their status or day
 * @param why whether each duty is shown opened, however many there are
 * @param days which days its calendar holds
 */
public record DutiesAnswer(
        Stamp stamp,
        List<DutyView> duties,
        Map<Paper, List<String>> together,
        boolean limited,
        boolean why,
        DutiesCalendar.Days days)
        implements TopicAnswer {
    public DutiesAnswer {
        duties = List.copyOf(duties);
        together = Map.copyOf(together);
    }

    /** A paper as the record knows it. */
    record Paper(LocalDate day, String source) {
        static Optional<Paper> of(Act act) {
            return act.source().map(source -> new Paper(act.date(), source.text()));
        }
    }

    LocalDate today() {
        return stamp.ask().asOf().law();
    }

    /** Other duties that the paper which met an occurrence met too. */
    List<String> with(DutyView duty, Occurrence occurrence) {
        List<String> others = new ArrayList<>(
                occurrence.act().flatMap(Paper::of).map(together::get).orElse(List.of()));
        others.remove(duty.duty().id());
        return others;
    }

    /**
     * An occurrence of the main answer.
     *
     * @param readings combinations of options it depends on, each enough; empty where it is there under all
     */
    record Shown(Occurrence occurrence, List<Map<String, String>> readings) {}

    /** The occurrences of all main variants, each once, by due day; those without a day last. */
    static List<Shown> merged(DutyView duty) {
        List<DutyView.Variant> main = duty.main();
        Set<Occurrence> all = new LinkedHashSet<>();
        main.forEach(variant -> all.addAll(variant.occurrences()));
        List<Shown> merged = new ArrayList<>();
        for (Occurrence occurrence : all) {
            List<Map<String, String>> readings = new ArrayList<>();
            boolean everywhere = true;
            for (DutyView.Variant variant : main) {
                boolean there = variant.occurrences().contains(occurrence);
                everywhere &= there;
                readings.addAll(there ? variant.readings() : List.of());
            }
            merged.add(new Shown(occurrence, everywhere ? List.of() : readings));
        }
        merged.sort(Comparator.comparing(shown ->
                shown.occurrence().due().orElse(shown.occurrence().delivered().orElse(LocalDate.MAX))));
        return merged;
    }

    /**
     * A duty as a line of the ledger, for doors that lay it out themselves.
     *
     * @param owes who owes it to whom
     * @param must a sentence on who must do what to whom
     * @param stands how it stands, in a sentence without an end
     * @param items its times by the default readings, each once, by due day
     * @param points the readings any of it turns on
     */
    public record Line(
            String id,
            String title,
            UslmRef cite,
            String owes,
            String must,
            String stands,
            List<Item> items,
            List<String> points) {
        public Line {
            items = List.copyOf(items);
            points = List.copyOf(points);
        }
    }

    /**
     * One time of a duty.
     *
     * @param state as a code; {@code words} says it
     * @param late whether it came after its day
     * @param reading under which it is there, as codes; empty where it is under all
     */
    public record Item(
            Optional<LocalDate> due,
            Optional<LocalDate> delivered,
            Optional<Integer> daysLate,
            Occurrence.State state,
            String words,
            boolean late,
            String reading,
            Optional<String> source) {}

    /** The duties as lines of the ledger. */
    public List<Line> lines() {
        return new DutiesPage(this).lines();
    }

    @Override
    public Page page() {
        return new DutiesPage(this).page();
    }

    @Override
    public Table table() {
        return DutiesTable.of(this);
    }

    @Override
    public Json json() {
        return DutiesJson.of(this);
    }

    @Override
    public Optional<Calendar> calendar() {
        return Optional.of(new DutiesCalendar(this).calendar());
    }
}
