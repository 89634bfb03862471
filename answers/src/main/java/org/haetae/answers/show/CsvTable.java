package org.haetae.answers.show;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180, lines ended by a line feed), the header being the keys of the columns. A cell
 * that a spreadsheet would take for a formula gets an apostrophe in front; a number below zero is none.
 */
final class CsvTable {
    private CsvTable() {}

    static String of(Table table) {
        StringWriter out = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(true)
                .build(out);
        List<String> header = new ArrayList<>();
        table.columns().forEach(column -> header.add(column.key()));
        csv.writeRecord(header);
        for (Table.Group group : table.groups()) {
            for (List<Cell> row : group.rows()) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(safe(cell.text())));
                csv.writeRecord(cells);
            }
        }
        return out.toString();
    }

    private static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNegative(text);
        return formula ? "'" + text : text;
    }

    private static boolean isNegative(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() > 1 && text.charAt(0) == '-';
    }
}
