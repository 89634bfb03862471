package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code haetae record} and {@code haetae paper}, on the packs as they are. */
class RecordCommandTest {
    @Test
    void allLinesFitAHundredColumnsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            for (String command : List.of("record", "paper")) {
                Ran ran = Ran.of(command, "--as-of", "2026-11-24", "--lang", language);
                assertThat(ran.err()).isEmpty();
                assertThat(ran.code()).isZero();
                assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
            }
        }
    }

    @Test
    void theDetentionsOfTwoScopesAreNeverOneFigure() {
        Ran ran = Ran.of("record", "--as-of", "2019-02-22", "--topic", "enforcement");

        assertThat(ran.out()).contains("enforcement · all-forced-labour", "enforcement · nk-labour-only");
    }

    @Test
    void theFoundingPaperIsJudged() {
        Ran ran = Ran.of("paper", "--verdict", "wrong-in-a-detail", "--section", "Sanctions Act");

        assertThat(ran.out()).contains("wrong in a").contains("Decides: ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aTableWithAWrongCellIsRefusedAtTheCell(@TempDir Path folder) throws IOException {
        BadInputTest.copy(Ran.PACKS, folder);
        Path table = folder.resolve("us-dprk/record/public/votes.csv");
        Files.createDirectories(table.getParent());
        Files.writeString(table, """
                id,date,kind,topic,scope,by,to,what,ko,quantity,unit,source,mark,note
                a-vote,2018-13-01,vote,votes,council,council,public,A vote,표결,,,A page,read,
                """);

        Ran ran = Ran.in(folder, "record");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("votes.csv:2:8: found 2018-13-01 as date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record --topic vote",
                "record --kind reprot",
                "record --scope nowhere",
                "record --until soon",
                "paper --verdict wrong",
                "paper --section Appendix"
            })
    void whatNamesNothingIsRefused(String line) {
        Ran ran = Ran.line(line);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(line.substring(line.indexOf(' ') + 1) + ": found ");
    }
}
