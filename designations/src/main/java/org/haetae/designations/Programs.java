package org.haetae.designations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.Problem;
import org.haetae.tables.Sheet;

/**
 * The program tags of the packs, from their tables in {@code programs}.
 *
 * @param tags by tag, in the order of the table
 */
public record Programs(List<Sheet> sheets, Map<String, Program> tags) {
    private static final List<String> COLUMNS =
            Arrays.asList("tag,order,authority,since,proves,ko,not,not_ko,source,mark".split(",", -1));

    /**
     * Reads them; empty where the packs have none.
     *
     * @throws BadInput with everything that is wrong in the tables
     */
    public static Programs of(Law law) {
        List<Problem> problems = new ArrayList<>();
        List<Sheet> sheets = Sheet.named(law, "programs", "programs", COLUMNS, problems);
        Map<String, Program> tags = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Sheet.Row cells : sheet.rows()) {
                TableRow row = new TableRow(cells, problems);
                List<String> authority = row.alternatives("authority");
                if (!authority.stream().allMatch(name -> law.pack().rule(name).isPresent())) {
                    row.wrong(
                            "authority",
                            "rules of the packs with or between",
                            law.pack().rules().keySet());
                }
                Program program = new Program(
                        row.text("tag"),
                        row.text("order"),
                        authority,
                        row.day("since"),
                        row.plain("proves", "ko"),
                        row.plain("not", "not_ko"),
                        row.text("source"),
                        row.mark("mark"));
                if (tags.put(program.tag(), program) != null) {
                    row.wrong("tag", "each tag once", List.of());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Programs(sheets, tags);
    }
}
