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

        Optional<MeasureView> measure(String id) {
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

    /** Measures of any column, in the order of the screen. */
    List<MeasureView> measures() {
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
