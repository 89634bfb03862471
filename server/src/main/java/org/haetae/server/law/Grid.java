package org.haetae.server.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.show.Block;
import org.haetae.answers.show.Cell;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;

/** A table of an answer with links in its cells. */
public record Grid(String caption, List<Column> columns, List<Group> groups) {
    /**
     * A column.
     *
     * @param number whether only numbers stand in it
     */
    public record Column(String title, boolean number) {}

    /** A cell; without a link it is text. */
    public record Entry(String text, Optional<String> link, String tone) {}

    public record Group(String title, List<List<Entry>> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** Where a cell leads. */
    public interface Leads {
        Optional<String> link(Table.Column column, List<Cell> row, int cell);
    }

    public Grid {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    public static Grid of(String caption, Table table, Leads leads) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new Column(table.columns().get(i).title(), isNumber(table, i)));
        }
        List<Group> groups = new ArrayList<>();
        for (Table.Group group : table.groups()) {
            List<List<Entry>> rows = new ArrayList<>();
            for (List<Cell> row : group.rows()) {
                List<Entry> entries = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    Cell cell = row.get(i);
                    entries.add(new Entry(
                            cell.text(),
                            leads.link(table.columns().get(i), row, i),
                            "t-" + cell.tone().name().toLowerCase(Locale.ROOT)));
                }
                rows.add(entries);
            }
            groups.add(new Group(group.title(), rows));
        }
        return new Grid(caption, columns, groups);
    }

    private static boolean isNumber(Table table, int column) {
        boolean any = false;
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                String text = row.get(column).text();
                if (!text.matches("[0-9.,]* ?%?")) {
                    return false;
                }
                any |= !text.isBlank();
            }
        }
        return any;
    }

    /** The first table of a page, which is not its table for programs. */
    public static Optional<Table> first(Page page) {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Grid(Table table)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The same under other groups. */
    public Grid grouped(List<Group> others) {
        return new Grid(caption, columns, others);
    }
}
