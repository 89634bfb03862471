package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Setting;

/**
 * What each scenario does to each measure.
 *
 * @param opened down to the ways out
 * @param notYet of measures asked for by name, none of which there is on the day: when their text begins
 */
public record ReliefAnswer(Stamp stamp, List<Column> columns, boolean opened, List<Begins> notYet) implements Answer {
    /**
     * One scenario.
     *
     * @param acts whether it assumes acts beyond the record that count on the day
     * @param rest what it assumes of facts that are not named
     * @param reading the options its answers are given by
     * @param over measures that were over on the day whatever it assumes: the record alone ended them
     */
    public record Column(
            String scenario,
            boolean acts,
            Setting.Rest rest,
            Map<String, String> reading,
            List<MeasureView> measures,
            List<EffectView> effects,
            Set<String> over) {
        public Column {
            over = Set.copyOf(over);
            measures = List.copyOf(measures);
            effects = List.copyOf(effects);
        }

        /** Whether a measure is counted: it is imposed, was not over before, and is not only shown beside the others. */
        public boolean counts(MeasureView view) {
            return !view.beside() && !over.contains(view.id()) && view.standing() != Standing.Word.NOT_IMPOSED;
        }

        /** One of its measures. */
        public Optional<MeasureView> measure(String id) {
            return measures.stream().filter(view -> view.id().equals(id)).findFirst();
        }
    }

    /** A measure whose text is not in force yet, or a status that has not been determined. */
    public record Begins(String id, String title, LocalDate from) {}

    public ReliefAnswer {
        columns = List.copyOf(columns);
        notYet = List.copyOf(notYet);
    }

    Wording wording() {
        return stamp.wording();
    }

    public String headline() {
        return new Headline(this).text();
    }

    /** Of one of its scenarios. */
    public String headline(Column column) {
        return new Headline(this).text(column);
    }

    /** What stands beside an outcome: only what differs from what the outcome says by itself. */
    public String note(MeasureView view) {
        return new Notes(wording()).of(view);
    }

    /** Whether a measure comes out differently in another of the scenarios than in the first, or is there in one of them only. */
    public boolean differs(String id) {
        return columns.stream().anyMatch(column -> differs(column, id));
    }

    /** Whether it does so in this scenario. */
    public boolean differs(Column column, String id) {
        Optional<MeasureView> first = columns.getFirst().measure(id);
        Optional<MeasureView> here = column.measure(id);
        return !first.map(view -> List.of(view.outcome(), view.standing()))
                .equals(here.map(view -> List.of(view.outcome(), view.standing())));
    }

    /** The same with those measures only that come out differently. */
    public ReliefAnswer onlyDiffering() {
        List<Column> fewer = new ArrayList<>();
        for (Column column : columns) {
            fewer.add(new Column(
                    column.scenario(),
                    column.acts(),
                    column.rest(),
                    column.reading(),
                    column.measures().stream()
                            .filter(view -> differs(view.id()))
                            .toList(),
                    column.effects(),
                    column.over()));
        }
        return new ReliefAnswer(stamp, fewer, opened, notYet);
    }

    /** Measures of any column, in the order of the screen. */
    public List<MeasureView> measures() {
        List<MeasureView> all = new ArrayList<>();
        for (Column column : columns) {
            int at = 0;
            for (MeasureView view : column.measures()) {
                int known = indexOf(all, view.id());
                if (known < 0) {
                    all.add(at, view);
                    known = at;
                }
                at = known + 1;
            }
        }
        return all;
    }

    private static int indexOf(List<MeasureView> views, String id) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Measures that rest on text not yet read in official form. */
    List<String> verify() {
        List<String> ids = new ArrayList<>();
        for (Column column : columns) {
            for (MeasureView view : column.measures()) {
                if (view.verify() && !ids.contains(view.id())) {
                    ids.add(view.id());
                }
            }
        }
        return ids;
    }

    @Override
    public Page page() {
        return new ReliefPage(this).page();
    }

    @Override
    public Table table() {
        return new ReliefTable(this).table();
    }

    @Override
    public Json json() {
        return ReliefJson.of(this);
    }
}
