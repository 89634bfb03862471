package org.haetae.answers.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.Law;
import org.haetae.tables.Sheet;
import org.junit.jupiter.api.Test;

/** The tables of the packs hold to what their README says of them. */
class PublicRecordRealDataTest {
    private static final Path PACKS = Path.of(System.getProperty("haetae.root", ".."), "packs");
    private static final Path README = PACKS.resolve("us-dprk/record/public/README.md");

    private final PublicRecord record = PublicRecord.of(Law.read(PACKS));

    /** Rows of the README's tables: the first cell without its backquotes, and the second. */
    private static Map<String, String> described() throws IOException {
        Map<String, String> rows = new HashMap<>();
        Matcher row = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$").matcher(Files.readString(README));
        while (row.find()) {
            rows.put(row.group(1).replace("`", ""), row.group(2));
        }
        return rows;
    }

    @Test
    void theColumnsAreThoseTheReadmeNames() throws IOException {
        Set<String> named = new TreeSet<>();
        described().keySet().forEach(names -> named.addAll(List.of(names.split(", ", -1))));

        assertThat(named).containsAll(PublicRecord.COLUMNS);
    }

    @Test
    void everyKindIsOneTheReadmeNamesForItsTopic() throws IOException {
        Map<String, String> kinds = described();

        assertThat(record.lines().values()).allSatisfy(line -> {
            assertThat(kinds).containsKey(line.topic());
            assertThat(kinds.getOrDefault(line.topic(), "").split(", ", -1)).contains(line.kind());
        });
    }

    @Test
    void rowsStandInTheOrderOfTheirDatesAndIds() {
        for (Sheet sheet : record.sheets()) {
            List<String> keys = sheet.rows().stream()
                    .map(row -> row.get("date") + " " + row.get("id"))
                    .toList();
            assertThat(keys).as(sheet.file()).isSorted();
        }
    }

    @Test
    void aFigureOfOneScopeNeverSharesItsUnitWithTheSumOfAnother() {
        // the two that must never mix are told apart by their scope
        Set<String> scopes = new TreeSet<>();
        record.lines().values().stream()
                .filter(line -> line.topic().equals("enforcement"))
                .forEach(line -> scopes.add(line.scope()));

        assertThat(scopes).contains("nk-labour-only", "all-forced-labour");
    }
}
