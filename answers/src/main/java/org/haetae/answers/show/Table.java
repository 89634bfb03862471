package org.haetae.answers.show;

import java.util.ArrayList;
import java.util.List;

/** Rows under columns, in groups. Every row has a cell for each column. */
public record Table(List<Column> columns, List<Group> groups) {
    /**
     * A column.
     *
     * @param key its name for programs: the header of the CSV form, the same in every language
     * @param title its name for people
     * @param yields whether it gives way when the table is too wide, and is broken into lines
     */
    public record Column(String key, String title, boolean yields) {}

    /**
     * Rows that belong together.
     *
     * @param title empty where there is nothing to say of them together
     */
    public record Group(String title, List<List<Cell>> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        for (Group group : groups) {
            for (List<Cell> row : group.rows()) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, List.of(new Group("", rows)));
    }

    /** A row of plain cells. */
    public static List<Cell> row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return cells;
    }
}
