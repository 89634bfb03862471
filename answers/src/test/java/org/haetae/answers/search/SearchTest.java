package org.haetae.answers.search;

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
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words, phrases and cites stand in the packs. */
class SearchTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final LocalDate DAY = LocalDate.of(2019, 2, 22);

    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2016-03-01 .. 2019-06-30
            actor president "the President" "대통령"
            body senate "the Senate" "상원"
            class crown "the Crown" "왕실"
            word property "property" "재산"
            topic rights "rights" "인권"
            ground labour "forced labour" "강제노동" topic rights
            fact mine-closure "the salt mines are closed" "소금광산 폐쇄"
              scale EXTENT
              controlled-by TARGET
              topic rights
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /rt/act/1
            title: Salt Act
            title-ko: 소금법
            in-force: 2016-03-01 ..
            ---
            ## Sec. 2 What is done [/us/usc/t99/s12]
            The Crown is blocked while its mines
            are open.
            > "shall block all property" ... "made progress toward"
            ```law
            measure crown-block "block on the Crown" "왕실 봉쇄" aka R01
              BLOCK property of crown
              imposed BY-LAW
              grounds labour in TEXT
            route s3a "suspension" "정지" MAY suspend by president
              over crown-block
              upon certification to senate that all-of
                (1) STEPS mine-closure
                (2) any-of
                  (A) PROGRESS mine-closure
                  (B) COMPLETE mine-closure
            not-encoded "significant" because evaluative, judged-by president
            ```
            ### (b) Later [/us/usc/t99/s12/b] from 2020-01-01 by /rt/act/9
            Progress is made toward other things.
            """;

    @TempDir
    private Path folder;

    private Law law =
            new Law(org.haetae.law.pack.PackReader.read("none", java.util.Map.of("vocabulary.md", "# none\n")));

    @BeforeEach
    void write() throws IOException {
        Path pack = folder.resolve("salt");
        Files.createDirectories(pack.resolve("law"));
        Files.writeString(pack.resolve("vocabulary.md"), VOCABULARY);
        Files.writeString(pack.resolve("law/act.law.md"), ACT);
        law = Law.read(folder);
    }

    private static SearchAnswer search(Law law, String typed, String language) {
        return Search.answer(
                law, Ask.read(law, AskText.NOTHING.on(DAY.toString()).in(language), DAY), typed);
    }

    private List<Hit> hits(String typed) {
        return search(law, typed, "en").hits();
    }

    @Test
    void wordsAreFoundInAnyOrderAndForm() {
        assertThat(hits("mines crown").getFirst().line()).isEqualTo("The Crown is blocked while its mines");
        assertThat(hits("blocking property")).isNotEmpty();
    }

    @Test
    void aQuotedPhraseIsFoundExactly() {
        assertThat(hits("\"progress toward\"")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("quote");
            assertThat(hit.at()).isEqualTo("salt/law/act.law.md:10:1");
            assertThat(hit.next()).isEqualTo("law show /us/usc/t99/s12");
        });
        assertThat(hits("\"its mines are open\""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.kind()).isEqualTo("words"));
        assertThat(hits("progress toward")).hasSize(2);
    }

    @Test
    void aNameOrAnotherNameOfItComesFirst() {
        assertThat(hits("r01").getFirst().next()).isEqualTo("law show crown-block");
        assertThat(hits("crown-block").getFirst().name()).isEqualTo("crown-block");
        assertThat(hits("mine-closure").getFirst().next()).isEqualTo("law show mine-closure");
    }

    @Test
    void koreanIsFoundWhateverParticleFollows() {
        for (String typed : List.of("소금광산", "소금광산의", "소금광산에서", "소금광산을", "광산")) {
            assertThat(hits(typed).getFirst().name()).as(typed).isEqualTo("mine-closure");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99 U.S.C. 12 | 7",
                "section 2 | 7",
                "§ 12 | 7",
                "제2조 | 7",
                "12(2)(B) | 22",
                "section 2(2)(B) | 22",
                "99 USC 12(1) | 19",
                "99 USC 12(b) | 25",
                "2(b) | 25"
            })
    void aCiteLeadsToTheLineWhereItStands(String typed, int line) {
        Hit first = hits(typed).getFirst();

        assertThat(first.kind()).isEqualTo("cite");
        assertThat(first.at())
                .isEqualTo("salt/law/act.law.md:" + line + ":"
                        + first.at().substring(first.at().lastIndexOf(':') + 1));
    }

    @Test
    void whatIsNotLawYetSaysSo() {
        assertThat(hits("12(b)").getFirst().inForce()).isFalse();
        assertThat(hits("12(2)").getFirst().inForce()).isTrue();
    }

    @Test
    void whereNoPlaceHasItAllThoseWithAPartAreTold() {
        SearchAnswer answer = search(law, "mines elephants", "en");

        assertThat(answer.whole()).isFalse();
        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("No place of the packs has all of");
    }

    @Test
    void whatIsNowhereIsToldTheNearestWord() {
        assertThatThrownBy(() -> hits("significnat"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean significant?");
        assertThatThrownBy(() -> hits(" ")).isInstanceOf(BadInput.class).hasMessageContaining("found nothing");
        assertThatThrownBy(() -> hits("\"never said so\"")).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22 U.S.C. 9251(a)(6) | /us/usc/t22/s9251/a/6",
                "section 401(a) | /us/usc/t22/s9251/a",
                "§ 401 | /us/usc/t22/s9251",
                "제401조 | /us/usc/t22/s9251",
                "9251(a)(6) | /us/usc/t22/s9251/a/6",
                "EO 13722 | /us/eo/13722",
                "E.O. 13,722 | /us/eo/13722",
                "Pub. L. 114-122 | /us/pl/114/122"
            })
    void theRealPacksAreFoundByTheCitesPeopleWrite(String typed, String path) {
        Hit first = search(Law.read(ROOT.resolve("packs")), typed, "en").hits().getFirst();

        assertThat(first.cite()).hasToString("Optional[" + path + "]");
        assertThat(first.next()).isEqualTo("law show " + path);
    }

    @Test
    void pagesFitAndDataHoldToTheSchema() throws IOException {
        for (String typed : List.of("progress toward", "12(2)(B)", "광산")) {
            for (String language : List.of("en", "ko")) {
                SearchAnswer answer = search(law, typed, language);

                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Files.readString(ROOT.resolve("docs/api/law-search.schema.json")))
                                .validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= 100);
            }
        }
    }
}
