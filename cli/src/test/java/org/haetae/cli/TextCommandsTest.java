package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code haetae law coverage}, {@code law import} and {@code law skeleton}, on the packs as they are. */
class TextCommandsTest {
    @Test
    void theChapterIsWholeAndTheSharesStandApart() {
        Ran ran = Ran.of("law", "coverage");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("All ")
                .contains("usc-2016: ", "usc-2023: ", "ruled ", "left out with a reason ");
        for (String language : List.of("en", "ko")) {
            assertThat(Ran.of("law", "coverage", "--lang", language).out().lines())
                    .allMatch(line -> DisplayWidth.of(line) <= 100);
        }
    }

    @Test
    void aProvisionThatIsTakenOutIsMissed(@TempDir Path folder) throws IOException {
        BadInputTest.copy(Ran.PACKS, folder);
        Path law = folder.resolve("us-dprk/law/us/pl/114-122/title-4.law.md");
        String text = Files.readString(law);
        String item = "      (D) COMPLETE open-society\n";
        assertThat(text).contains(item);
        Files.writeString(law, text.replace(item, ""));

        Ran ran = Ran.in(folder, "law", "coverage");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("2 are not dealt with").contains("22 U.S.C. 9252(2)(D) · ");
    }

    @Test
    void badTextIsToldOnceAndNothingIsKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cut.xml"), "<uscDoc><section identifier=\"/rt/c8/s1\">");

        Ran ran = Ran.of("law", "import", file.toString(), "--edition", "cut");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("cut.xml:1:").contains("XML that is not well-formed");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void aSkeletonIsShownWhereNoFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("s1.txt"), "/rt/code/c8/s1\n(a) Salt.\n");

        Ran ran = Ran.of(
                "law",
                "skeleton",
                file.toString(),
                "--edition",
                "salt",
                "--day",
                "2019-02-22",
                "--sections",
                "/rt/code/c8");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("salt has 1 segments in 1 sections, 1 words.")
                .contains("s1/a 1 t ");
    }
}
