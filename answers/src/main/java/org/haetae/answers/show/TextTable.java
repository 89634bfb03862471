package org.haetae.answers.show;

import java.util.ArrayList;
import java.util.List;
import org.haetae.notation.DisplayWidth;

/** A table as text: aligned columns, cells broken into lines where the whole would be too wide. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 6;
    private static final int TRIED = 8;

    private final Table table;
    private final Look look;
    private final Paint paint;
    private final int[] widths;

    TextTable(Table table, Look look) {
        this.table = table;
        this.look = look;
        this.paint = new Paint(look.colour());
        this.widths = widths();
    }

    void write(StringBuilder out) {
        List<Cell> titles = new ArrayList<>();
        table.columns().forEach(column -> titles.add(new Cell(column.title(), Tone.STRONG)));
        row(titles, out);
        int all = GAP * (widths.length - 1);
        for (int width : widths) {
            all += width;
        }
        out.append(paint.of("─".repeat(all), Tone.FAINT)).append('\n');
        boolean first = true;
        for (Table.Group group : table.groups()) {
            if (!group.title().isEmpty()) {
                out.append(first ? "" : "\n");
                Wrap.lines(group.title(), look.width())
                        .forEach(line -> out.append(paint.of(line, Tone.STRONG)).append('\n'));
            }
            first = false;
            group.rows().forEach(cells -> row(cells, out));
        }
    }

    private void row(List<Cell> cells, StringBuilder out) {
        List<List<String>> lines = new ArrayList<>();
        int high = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> broken = Wrap.lines(cells.get(i).text(), widths[i]);
            lines.add(broken);
            high = Math.max(high, broken.size());
        }
        for (int y = 0; y < high; y++) {
            StringBuilder line = new StringBuilder();
            int pending = 0;
            for (int i = 0; i < widths.length; i++) {
                String text = y < lines.get(i).size() ? lines.get(i).get(y) : "";
                if (!text.isEmpty()) {
                    line.append(" ".repeat(pending))
                            .append(paint.of(text, cells.get(i).tone()));
                    pending = 0;
                }
                pending += widths[i] - DisplayWidth.of(text) + GAP;
            }
            out.append(line).append('\n');
        }
    }

    /**
     * Natural widths; then the widest of the columns that yield is narrowed until all fit. None is made narrower than its longest word,
     * then than the longest part of one, while another still yields; only at last are words cut anywhere.
     */
    private int[] widths() {
        int[] natural = least(Width.WHOLE);
        int over = GAP * (natural.length - 1) - look.width();
        for (int width : natural) {
            over += width;
        }
        if (over > 0 && !share(natural, over)) {
            int[] words = least(Width.WORD);
            int[] parts = least(Width.PART);
            int left = narrow(natural, over, words, true);
            left = narrow(natural, left, parts, true);
            left = narrow(natural, left, words, false);
            left = narrow(natural, left, parts, false);
            left = narrow(natural, left, new int[natural.length], true);
            narrow(natural, left, new int[natural.length], false);
        }
        return natural;
    }

    /** Where exactly two columns yield: the split under which the rows are lowest, out of a few tried. */
    private boolean share(int[] widths, int over) {
        List<Integer> yielding = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            if (table.columns().get(i).yields()) {
                yielding.add(i);
            }
        }
        if (yielding.size() != 2) {
            return false;
        }
        int a = yielding.getFirst();
        int b = yielding.getLast();
        int room = widths[a] + widths[b] - over;
        int[] parts = least(Width.PART);
        int least = Math.max(NARROWEST, room - widths[b]);
        int most = Math.min(widths[a], room - NARROWEST);
        if (least > most) {
            return false;
        }
        int best = 0;
        int lowest = Integer.MAX_VALUE;
        int step = Math.max(1, (most - least) / TRIED);
        for (int width = least; width <= most; width += step) {
            boolean whole = width >= parts[a] && room - width >= parts[b];
            int height = whole ? height(a, width, b, room - width) : Integer.MAX_VALUE;
            if (height < lowest) {
                lowest = height;
                best = width;
            }
        }
        if (best == 0) {
            return false;
        }
        widths[a] = best;
        widths[b] = room - best;
        return true;
    }

    private int height(int a, int widthA, int b, int widthB) {
        int height = 0;
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                int high = Wrap.lines(row.get(a).text(), widthA).size();
                height += Math.max(high, Wrap.lines(row.get(b).text(), widthB).size());
            }
        }
        return height;
    }

    /** What of a text has to stand on one line. */
    private enum Width {
        WHOLE,
        WORD,
        PART;

        int of(String text) {
            if (this == WHOLE) {
                return DisplayWidth.of(text);
            }
            return this == WORD ? Wrap.widestWord(text) : Wrap.widestPart(text);
        }
    }

    /** For each column the least width that keeps this much of its texts on one line. */
    private int[] least(Width width) {
        int[] least = new int[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = width.of(table.columns().get(i).title());
        }
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                for (int i = 0; i < least.length; i++) {
                    least[i] = Math.max(least[i], width.of(row.get(i).text()));
                }
            }
        }
        return least;
    }

    /** How much is still too wide when no column can be narrowed more. */
    private int narrow(int[] widths, int over, int[] least, boolean onlyYielding) {
        int left = over;
        while (left > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean may = !onlyYielding || table.columns().get(i).yields();
                boolean can = widths[i] > Math.max(NARROWEST, least[i]);
                if (may && can && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return left;
            }
            widths[widest]--;
            left--;
        }
        return left;
    }
}
