package org.haetae.answers.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.law.model.Plain;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/**
 * The tables in {@code record/public} of the packs; a pack need not have any.
 *
 * @param lines by id, in the order of the tables
 */
public record PublicRecord(List<Sheet> sheets, Map<String, RecordLine> lines) {
    static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "kind",
            "topic",
            "scope",
            "by",
            "to",
            "what",
            "ko",
            "quantity",
            "unit",
            "source",
            "mark",
            "note");

    private static final String FOLDER = "record/public";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final List<String> MARKS = List.of("read", "part", "memory");

    /**
     * Reads them.
     *
     * @throws BadInput with everything that is wrong, each with file, line and column
     */
    public static PublicRecord of(Law law) {
        List<Problem> problems = new ArrayList<>();
        List<Sheet> sheets = Sheet.all(law, FOLDER, COLUMNS, problems);
        Map<String, RecordLine> lines = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Sheet.Row row : sheet.rows()) {
                int before = problems.size();
                check(sheet, row, problems);
                if (lines.containsKey(row.get("id"))) {
                    problems.add(row.problem("id", "each id once in all tables", List.of()));
                }
                if (problems.size() == before) {
                    lines.put(row.get("id"), line(row));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new PublicRecord(sheets, lines);
    }

    public boolean has(String id) {
        return lines.containsKey(id);
    }

    private static void check(Sheet sheet, Sheet.Row row, List<Problem> problems) {
        for (String name : List.of("id", "kind", "scope")) {
            if (!NAME.matcher(row.get(name)).matches()) {
                problems.add(row.problem(name, "a name in lower case with hyphens", List.of()));
            }
        }
        for (String text : List.of("by", "to", "what", "ko", "source")) {
            if (row.get(text).isBlank()) {
                problems.add(row.problem(text, "what the README of the tables says of it", List.of()));
            }
        }
        if (Roughly.read(row.get("date")).isEmpty()) {
            problems.add(row.problem("date", "a date as YYYY-MM-DD, YYYY-MM or YYYY", List.of()));
        }
        if (!row.get("topic").equals(sheet.name())) {
            problems.add(row.problem("topic", "the name of the file, " + sheet.name(), List.of(sheet.name())));
        }
        if (!MARKS.contains(row.get("mark"))) {
            problems.add(row.problem("mark", "one of " + String.join(", ", MARKS), MARKS));
        }
        Optional<String> quantity = row.maybe("quantity");
        if (quantity.isPresent() && !NUMBER.matcher(quantity.get()).matches()) {
            problems.add(row.problem("quantity", "a plain number", List.of()));
        }
        if (quantity.isPresent() != row.maybe("unit").isPresent()) {
            problems.add(row.problem("unit", "a quantity and its unit, or neither", List.of()));
        }
    }

    private static RecordLine line(Sheet.Row row) {
        return new RecordLine(
                row.get("id"),
                Roughly.read(row.get("date")).orElseThrow(),
                row.get("kind"),
                row.get("topic"),
                row.get("scope"),
                names(row.get("by")),
                names(row.get("to")),
                new Plain(row.get("what"), row.get("ko")),
                row.maybe("quantity").map(quantity -> new RecordLine.Figure(quantity, row.get("unit"))),
                row.get("source"),
                RecordLine.Mark.valueOf(row.get("mark").toUpperCase(Locale.ROOT)),
                row.get("note"));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }
}
