package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about the packs themselves. */
class LawBookTest {
    private final Law law = SaltPack.law();
    private final Ask ask = Ask.read(law, SaltPack.ask(), SaltPack.TODAY);

    private String shown(String name) {
        return Format.TABLE.show(LawBook.show(law, ask, name), Look.PLAIN);
    }

    @Test
    void aProvisionIsFoundByRuleByCiteByItemAndByNumber() {
        assertThat(shown("s3a")).startsWith("Sec. 3 Ways out, (a) Suspension");
        assertThat(shown("/rt/act/1/s3/a")).startsWith("Sec. 3 Ways out, (a) Suspension");
        assertThat(shown("/rt/act/1/s3/a/2/A")).startsWith("Sec. 3 Ways out, (a) Suspension");
        assertThat(shown("3")).startsWith("Sec. 3 Ways out");
        assertThat(shown("section 3")).startsWith("Sec. 3 Ways out");
        assertThat(shown("Sec. 3")).startsWith("Sec. 3 Ways out");
    }

    @Test
    void itShowsOurWordsTheLawsWordsAndTheTestsThatSpeakOfIt() {
        assertThat(shown("s3a"))
                .contains("Up to a year, if progress is certified.")
                .contains("\"may be suspended for up to 1 year\" ... \"progress toward\"")
                .contains("2019-02-22 · closing the mines alone opens nothing");
    }

    @Test
    void aProvisionThatBeginsLaterSaysWhen() {
        assertThat(shown("export-ban").replace('\n', ' '))
                .contains("not in force on 22 February 2019. It begins on 1 January 2020.");
    }

    @Test
    void anUnknownCiteOrRuleNamesTheNearest() {
        assertThatThrownBy(() -> LawBook.show(law, ask, "s3aa"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected a cite or rule of the packs");
    }

    @Test
    void theRuleIsShownAsItsFileWritesIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("law/tiny.law.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                instrument: /rt/act/2
                title: Tiny Act
                in-force: 2016-03-01 ..
                ---
                ## Sec. 1 A ban [/rt/act/2/s1]
                ```law
                measure tiny "tiny ban" "작은 금지"
                  BAN salt
                  imposed BY-LAW
                ```
                """);
        Files.writeString(folder.resolve("vocabulary.md"), "```vocabulary\nword salt \"salt\" \"소금\"\n```\n");
        Law read = Law.read(folder);

        String text = Format.TABLE.show(
                LawBook.show(read, Ask.read(read, AskText.NOTHING, SaltPack.TODAY), "tiny"), Look.PLAIN);

        assertThat(text)
                .contains("  measure tiny \"tiny ban\" \"작은 금지\"\n    BAN salt\n    imposed BY-LAW\n")
                .doesNotContain("```");
    }

    @Test
    void theListSaysWhatIsInForceAndWhatIsLeftForLater() {
        String text = Format.TABLE.show(LawBook.list(law, ask), Look.PLAIN);

        assertThat(text).startsWith("2 instruments, 2 of them in force on 22 February 2019");
        assertThat(text).contains("Salt Act");
    }

    @Test
    void testsThatHoldHoldAndOnesThatDoNotSayWhatWasFound() {
        LawTried all = LawBook.test(law, ask);

        assertThat(all.holds()).isTrue();
        assertThat(all.page().headline()).isEqualTo("All 1 cases hold (1 claims).");
    }
}
