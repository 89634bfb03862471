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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
                .contains("2019-02-22 · closing the mines alone opens nothing · law/act.law.md:")
                .contains("Tests that speak of it (1):");
    }

    @Test
    void wordsTheLawDidNotHaveThatDayAreNotShown() {
        assertThat(shown("s3a")).doesNotContain("for up to 6 months").doesNotContain("other than goods");
        Ask later = Ask.read(law, SaltPack.ask().on("2019-12-20"), SaltPack.TODAY);
        assertThat(Format.TABLE.show(LawBook.show(law, later, "s3a"), Look.PLAIN))
                .contains("\"other than goods of salt\"")
                .doesNotContain("for up to 6 months");
    }

    @Test
    void aSectionIsShownWithAllThatStandsUnderIt() {
        String text = shown("section 3");

        assertThat(text)
                .contains("\n(a) Suspension · /rt/act/1/s3/a · /rt/act/1/s3/a\n")
                .contains("Up to a year, if progress is certified.")
                .contains("Tests beside it (1):")
                .contains("closing the mines alone opens nothing");
        JsonNode json = JsonMapper.shared().readTree(Format.JSON.show(LawBook.show(law, ask, "3"), Look.PLAIN));
        assertThat(json.at("/provisions/0/parts/0/rules/0/id").asString()).isEqualTo("s3a");
    }

    @Test
    void aRuleSaysWhatUsesItAndAMeasureWhichWaysOutReachIt() {
        assertThat(shown("s3a")).contains("Used by (1):\n  delegation ");
        assertThat(shown("crown-command").replaceAll("\\s+", " "))
                .contains("Ways out that reach it on 22 February 2019 (2): s3a · suspension · /rt/act/1/s3/a s3c")
                .contains("measure order-block · block on the Crown (Order 9)");
    }

    @Test
    void withFactsAMeasureShowsItsOutcomeAndTheVerdicts() {
        Ask asked = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);
        String text = Format.TABLE.show(LawBook.show(law, asked, "crown-command"), Look.PLAIN);

        assertThat(text).contains("progress: ◐ Can be suspended. Ways out").contains("s3a · suspension");
        assertThat(shown("crown-command")).doesNotContain("Can be suspended");
        assertThat(text).doesNotContain("this answer does not depend on");
    }

    @Test
    void aNameOfTheVocabularyIsShownWithWhatUsesIt() {
        assertThat(shown("mine-closure"))
                .startsWith("mine-closure (fact): the salt mines are closed. It is used in 3 places.")
                .contains("Graded by: how far, how sure, how lasting")
                .contains("Who can bring it about: the other side")
                .contains("way out s3a · suspension · /rt/act/1/s3/a")
                .contains("scenario mines-closed · The mines closed");
        assertThat(shown("national-interest")).contains("Who can bring it about: the President, by judgement");
        assertThat(shown("chambers")).contains("senate · the Senate committee");
        assertThat(shown("reach")).contains("narrow: only what is commanded").contains("way out s3a");
        assertThat(shown("president")).contains("fact national-interest");
    }

    @Test
    void anOptionThatCannotCountIsSaidNotToCount() {
        Ask asked = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);

        assertThat(Format.TABLE.show(LawBook.list(law, asked), Look.PLAIN))
                .contains("--scenario was read; this answer does not depend on it.");
        assertThat(Format.TABLE.show(LawBook.test(law, asked), Look.PLAIN))
                .contains("--as-of and --scenario were read; this answer does not depend on them.");
        assertThat(Format.JSON.show(LawBook.list(law, asked, "facts"), Look.PLAIN))
                .contains("\"unused\" : [\n    \"--scenario\"\n  ]");
    }

    @Test
    void everyKindOfNameCanBeListed() {
        String facts = Format.TABLE.show(LawBook.list(law, ask, "facts"), Look.PLAIN);
        String measures = Format.CSV.show(LawBook.list(law, ask, "measures"), Look.PLAIN);

        assertThat(facts)
                .startsWith("The packs hold 4 facts.")
                .contains("mine-closure")
                .contains("the other side");
        assertThat(measures.lines().skip(1)).hasSize(5).anyMatch(line -> line.contains("crown-command,R01,"));
        assertThatThrownBy(() -> LawBook.list(law, ask, "factz")).hasMessageContaining("Did you mean facts?");
        assertThat(Format.TABLE.show(LawBook.list(law, ask, "instruments"), Look.PLAIN))
                .isEqualTo(Format.TABLE.show(LawBook.list(law, ask), Look.PLAIN));
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
                .hasMessageContaining("expected a cite, rule or word of the packs");
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
                .doesNotContain("```")
                .contains("Written in law/tiny.law.md:8:1")
                .doesNotContain(folder.toString());
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
