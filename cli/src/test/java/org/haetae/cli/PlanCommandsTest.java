package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ask}, {@code plan}, {@code offer}, {@code timeline}, {@code warrant}, {@code memo}, {@code amend}; receipts and their replay. */
class PlanCommandsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask nkspea-104a-block",
                "plan nkspea-104a-block --scenario status-quo",
                "offer 'we lift all sanctions upon CVID'",
                "timeline --measure terrorism-list-faa --scenario status-quo",
                "warrant --scenario suspend-401-certified",
                "memo cvid-only"
            })
    void everyAnswerFitsAHundredColumnsInBothLanguages(String command) {
        for (String language : new String[] {"en", "ko"}) {
            Ran ran = Ran.line(command + " --as-of 2019-02-22 --lang " + language);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).isNotBlank();
            assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
        }
    }

    @Test
    void allSanctionsUponDenuclearisationIsFlaggedWithTheClauses() {
        Ran ran = Ran.line("offer 'lift all sanctions upon complete denuclearisation' --as-of 2019-02-22");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("On 22 February 2019, the executive cannot deliver this alone")
                .contains("22 U.S.C. 9252(1)");
    }

    @Test
    void aReceiptIsReplayedByteForByte(@TempDir Path folder) {
        String file = folder.resolve("receipt.json").toString();
        Ran asked = Ran.line("relief --scenario cvid-only --as-of 2019-02-22 --lang ko --receipt " + file);

        Ran again = Ran.line("replay " + file);

        assertThat(again.out()).isEqualTo(asked.out());
        assertThat(again.code()).isEqualTo(asked.code());
        assertThat(again.err()).isEmpty();
    }

    @Test
    void otherPacksAreToldWithTheLinesThatChange(@TempDir Path folder) throws IOException {
        String file = folder.resolve("receipt.json").toString();
        Ran.line("law show s401a --as-of 2019-02-22 --receipt " + file);
        Path other = folder.resolve("packs");
        try (Stream<Path> all = Files.walk(Ran.PACKS)) {
            for (Path path : all.toList()) {
                Path to = other.resolve(Ran.PACKS.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else if (path.toString().endsWith(".md") || path.toString().endsWith(".csv")) {
                    Files.copy(path, to);
                }
            }
        }
        Path title = other.resolve("us-dprk/law/us/pl/114-122/title-4.law.md");
        Files.writeString(title, Files.readString(title).replace("suspension on progress", "suspension upon progress"));

        Ran again = Ran.line("replay " + file + " --packs " + other);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out().replaceAll("\\s+", " "))
                .contains("files of the packs 1,")
                .contains("File of the packs: us-dprk/law/us/pl/114-122/title-4.law.md")
                .contains("suspension upon progress");
    }

    @Test
    void aFileThatWasNamedIsPartOfTheReceipt(@TempDir Path folder) throws IOException {
        Path scenario = Files.writeString(folder.resolve("mine.md"), "given COMPLETE wmd-dismantled\nrest NONE\n");
        String file = folder.resolve("receipt.json").toString();
        Ran.line("relief --as-of 2019-02-22 --scenario " + scenario + " --receipt " + file);
        Files.writeString(scenario, "rest UNKNOWN\n");

        Ran again = Ran.line("replay " + file);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).contains("File that was named: " + scenario);
    }

    @Test
    void whatIsNoReceiptIsRefused(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.json"), "no json");
        Path bare = Files.writeString(folder.resolve("b.json"), "{\"schema\" : \"receipt/1\"}");
        String file = folder.resolve("c.json").toString();
        Ran.line("law list --receipt " + file);
        Path forged = folder.resolve("d.json");
        Files.writeString(forged, Files.readString(Path.of(file)).replace("Not legal advice", "Legal advice"));

        assertThat(Ran.line("replay " + text).err()).contains("a.json:1:").contains("found no JSON");
        assertThat(Ran.line("replay " + bare).err()).contains("found no version");
        assertThat(Ran.line("replay " + forged).err()).contains("found an answer that was changed");
        assertThat(Ran.line("replay " + folder.resolve("none.json")).err()).contains("found no such file");
        assertThat(Ran.line("law list --receipt " + file).err()).contains("found something there already");
        assertThat(Ran.line("law list --receipt " + file).code()).isEqualTo(2);
    }

    @Test
    void onlyTheseAnswersAreDrawnOrPrinted() {
        assertThat(Ran.line("timeline --measure s9999").code()).isEqualTo(2);
        assertThat(Ran.line("relief --format svg").err()).contains("expected a format: table, json, csv, md.");
        assertThat(Ran.line("relief --format html").code()).isEqualTo(2);
        assertThat(Ran.line("memo cvid-only --as-of 2019-02-22 --format html").out())
                .startsWith("<!doctype html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask nothing-such",
                "plan nothing-such",
                "plan --cost x=1",
                "plan --schedule none.txt",
                "offer ''",
                "timeline --from soon",
                "warrant nothing-such",
                "memo nothing-such",
                "amend none.md",
                "replay none.json",
                "plan --mode formal",
                "ask --mode formal"
            })
    void whatNamesNothingIsRefused(String line) {
        Ran ran = Ran.line(line);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("found ").contains("expected ");
    }
}
