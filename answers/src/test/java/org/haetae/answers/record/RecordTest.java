package org.haetae.answers.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done and found, with sources and marks. */
class RecordTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 2, 22);
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    @TempDir
    private Path folder = Path.of("");

    private static Optional<String> option(String[] options, String name) {
        for (int i = 0; i < options.length; i += 2) {
            if (options[i].equals(name)) {
                return Optional.of(options[i + 1]);
            }
        }
        return Optional.empty();
    }

    private static RecordAnswer asked(Law law, AskText text, String... options) {
        return RecordAsked.answer(
                law,
                new RecordAsked.Question(
                        Ask.read(law, text, TODAY),
                        option(options, "--topic"),
                        option(options, "--scope"),
                        option(options, "--kind"),
                        option(options, "--from"),
                        option(options, "--until")));
    }

    private RecordAnswer asked(String day, String... options) {
        return asked(WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS), AskText.NOTHING.on(day), options);
    }

    private static List<String> ids(RecordAnswer answer) {
        return answer.lines().stream().map(RecordLine::id).toList();
    }

    @Test
    void linesAndActsStandTogetherByTopicAndScope() {
        RecordAnswer answer = asked("2019-02-22");

        assertThat(ids(answer))
                .containsExactly(
                        "lid-report-2018-05-20",
                        "lid-report-none-2019-01-01",
                        "dug-2018",
                        "lid-heard",
                        "lid-none",
                        "dug-north");
    }

    @Test
    void whatIsFromMemoryIsShownAsSuchAndIsNoFact() {
        String shown = Format.TABLE.show(asked("2019-02-22"), Look.PLAIN);

        assertThat(shown.replace("\n", " "))
                .startsWith("By 22 February 2019 the public record of the packs has 6 lines: 4 read in official text or"
                        + " data, 1 in the press or in part. From memory, not read, and so no facts: 1.");
        assertThat(shown.lines().filter(line -> line.contains("From memory  ")))
                .allMatch(line -> line.contains("MEMORY"));
    }

    @Test
    void figuresOfDifferentScopeStandApartAndNoSumOfThemIsSaid() {
        String shown = Format.TABLE.show(asked("2019-02-22", "--kind", "count"), Look.PLAIN);

        assertThat(shown)
                .contains("wells · all-wells", "wells · north-only", "12 wells", "3 wells")
                .doesNotContain("15");
    }

    @Test
    void aLaterDayAndALaterPublicationAreNotYetKnown() {
        assertThat(ids(asked("2018-03-05"))).containsExactly("dug-2018");
        assertThat(ids(asked("2018-07-31"))).doesNotContain("lid-report-2018-05-20");
        assertThat(ids(asked("2018-08-01"))).contains("lid-report-2018-05-20");
    }

    @Test
    void aDateKnownByItsMonthCountsIfAnyOfItsDaysDoes() {
        assertThat(ids(asked("2019-02-22", "--topic", "wells", "--from", "2018-03-31", "--until", "2018-12-31")))
                .containsExactly("dug-2018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-03,count | 2018-3,count | wells.csv:2:10: found 2018-3 as date, expected a date as YYYY-MM-DD, YYYY-MM or YYYY.
            Yearbook,read | Yearbook,raed | wells.csv:2:102: found raed as mark, expected one of read, part, memory.  Did you mean read?
            dug-north,2018 | dug-2018,2018 | wells.csv:3:1: found dug-2018 as id, expected each id once in all tables.
            12,wells | twelve,wells | found twelve as quantity, expected a plain number.
            12,wells | 12, | found nothing as unit, expected a quantity and its unit, or neither.
            count,wells,north | count,well,north | expected the name of the file, wells.
            ,mark,note | ,makr,note | wells.csv:1:61: found the column makr, expected the column mark.  Did you mean mark?
            Press,part | part | wells.csv:3:
            """)
    void aWrongCellIsToldWithFileLineAndColumn(String right, String wrong, String message) {
        String lines = WellPack.LINES.replaceFirst(right, wrong);
        Law law = WellPack.law(folder, lines, WellPack.CLAIMS);

        assertThat(lines).isNotEqualTo(WellPack.LINES);
        assertThatThrownBy(() -> asked(law, AskText.NOTHING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message)
                .extracting(e -> ((BadInput) e).problems().size())
                .isEqualTo(1);
    }

    @Test
    void aQuoteLeftOpenIsToldToo() {
        Law law = WellPack.law(
                folder, WellPack.LINES.replace("\"Wells dug, old and new\"", "\"Wells dug"), WellPack.CLAIMS);

        assertThatThrownBy(() -> asked(law, AskText.NOTHING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("wells.csv:2:1: found a row that is no CSV");
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertThatThrownBy(() -> asked("2019-02-22", "--topic", "well")).hasMessageContaining("Did you mean wells?");
        assertThatThrownBy(() -> asked("2019-02-22", "--kind", "cuont")).hasMessageContaining("Did you mean count?");
    }

    @Test
    void aPackWithoutTablesHasItsActs() throws IOException {
        Law law = WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS);
        Files.delete(folder.resolve("wells/record/public/wells.csv"));

        assertThat(ids(asked(law, AskText.NOTHING))).hasSize(2).allMatch(id -> id.startsWith("lid-report-"));
    }

    @Test
    void jsonHoldsToItsSchemaAndTheWidthIsKeptInBothLanguages() throws IOException {
        Law real = Law.read(ROOT.resolve("packs"));
        for (String language : List.of("en", "ko")) {
            for (Law law : List.of(WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS), real)) {
                RecordAnswer answer =
                        asked(law, AskText.NOTHING.on("2026-11-24").in(language));
                var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(ROOT.resolve("docs/api/record.schema.json")));
                assertThat(schema.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
                assertThat(Format.CSV.show(answer, Look.PLAIN).lines().count())
                        .isGreaterThan(answer.lines().size());
            }
        }
    }
}
