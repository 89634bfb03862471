package org.haetae.answers.coverage;

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
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.LawBook;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage, skeletons and imports, on a pack of one section. */
class CoverageAnswerTest {
    private static final Path API =
            Path.of(System.getProperty("haetae.root", "..")).resolve("docs/api");
    private static final LocalDate TODAY = LocalDate.of(2019, 2, 22);

    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2016-03-01 .. 2019-06-30
            actor president "the President" "대통령"
            class crown "the Crown" "왕실"
            word property "property" "재산"
            topic rights "rights" "인권"
            ground labour "forced labour" "강제노동" topic rights
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /rt/act/1
            title: Salt Act
            title-ko: 소금법
            in-force: 2016-03-01 ..
            ---
            ## Sec. 2 What is done [/rt/code/c8/s2]
            > "shall block the property of the Crown"
            ```law
            measure crown-command "block on the Crown" "왕실 봉쇄"
              BLOCK property of crown
              imposed SHALL by president
              grounds labour in TEXT
            not-encoded (2) because no-effect "a wish"
            ```
            """;

    private static final String TEXT = """
            /rt/code/c8/s2
            § 2. What is done
            The President
            (1) shall block the property of the Crown;
            (2) should be swift.
            """;

    @TempDir
    Path folder;

    private Path packs;
    private Path text;

    @BeforeEach
    void write() throws IOException {
        packs = Files.createDirectories(folder.resolve("packs"));
        Files.createDirectories(packs.resolve("salt/law"));
        Files.createDirectories(packs.resolve("salt/skeleton"));
        Files.writeString(packs.resolve("salt/vocabulary.md"), VOCABULARY);
        Files.writeString(packs.resolve("salt/law/a.law.md"), ACT);
        text = Files.writeString(folder.resolve("s2.txt"), TEXT);
    }

    private Law law() {
        return Law.read(packs);
    }

    private Ask ask(Law law, String language) {
        return Ask.read(law, AskText.NOTHING.in(language), TODAY);
    }

    private SkeletonAnswer skeleton(Optional<String> sections, Optional<String> into) {
        Law law = law();
        return Skeletons.answer(
                law,
                new Skeletons.Question(
                        ask(law, "en"),
                        text.toString(),
                        Optional.of("code-2018"),
                        Optional.of("2018-01-15"),
                        Optional.of("the code in 2018"),
                        sections,
                        into));
    }

    private static String page(Answer answer) {
        return Format.TABLE.show(answer, Look.PLAIN);
    }

    private static void holds(Answer answer, String schema) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(API.resolve(schema + ".schema.json")))
                        .validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                .isEmpty();
        assertThat(page(answer).lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
        assertThat(Format.CSV.show(answer, Look.PLAIN)).isNotBlank();
        assertThat(Format.MD.show(answer, Look.PLAIN)).isNotBlank();
    }

    @Test
    void aSkeletonThatIsWrittenIsMeasuredAgainst() throws IOException {
        String file = packs.resolve("salt/skeleton/code-2018.txt").toString();
        SkeletonAnswer made = skeleton(Optional.of("/rt/code/c8/s2..s2"), Optional.of(file));

        assertThat(page(made)).startsWith("code-2018 has 3 segments in 1 sections, 15 words.");
        holds(made, "law-skeleton");
        Law law = law();
        CoverageAnswer answer = Covering.answer(law, ask(law, "en"));
        assertThat(answer.holds()).isFalse();
        assertThat(page(answer))
                .startsWith(
                        "Of 3 segments of 1 editions, 1 are not dealt with; 1 are ruled, 0 defined, 1 left out with a reason.")
                .contains("/rt/code/c8/s2/1 · 7 words")
                .contains("ruled 1 (33.3 %)");
        holds(answer, "law-coverage");
        holds(Covering.answer(law, ask(law, "ko")), "law-coverage");
        assertThat(page(Covering.answer(law, ask(law, "ko")))).startsWith("판본 1개의 3개 단위 가운데 1개를 다루지 않았습니다.");
    }

    @Test
    void oneLineMoreMakesItWhole() throws IOException {
        skeleton(
                Optional.of("/rt/code/c8"),
                Optional.of(packs.resolve("salt/skeleton/code-2018.txt").toString()));
        Files.writeString(
                packs.resolve("salt/law/a.law.md"),
                ACT.replace("  grounds labour in TEXT\n", "  grounds labour in TEXT\n  encodes (1)\n"));
        Law law = law();

        CoverageAnswer answer = Covering.answer(law, ask(law, "en"));

        assertThat(answer.holds()).isTrue();
        assertThat(page(answer))
                .startsWith("All 3 segments of 1 editions are dealt with: 2 ruled, 0 defined, 1 left out");
    }

    @Test
    void packsWithoutASkeletonAreNotWhole() throws IOException {
        Law law = law();
        CoverageAnswer answer = Covering.answer(law, ask(law, "en"));

        assertThat(answer.holds()).isFalse();
        assertThat(page(answer)).startsWith("The packs hold no skeleton of any law");
        holds(answer, "law-coverage");
    }

    @Test
    void importedTextStandsBesideTheRuleAndIsCompared() throws IOException {
        Law law = law();
        DataFolder home = new DataFolder(folder.resolve("home"));
        ImportAnswer imported = Importing.answer(
                law,
                home,
                new Importing.Question(ask(law, "en"), text.toString(), Optional.empty(), Optional.of("2018-01-15")));

        assertThat(page(imported)).startsWith("1 sections (3 segments) from 1 files are kept as the edition s2.");
        holds(imported, "law-import");
        Answer shown = LawBook.show(law, ask(law, "en"), "crown-command", home.texts());
        assertThat(page(shown))
                .contains("Official text, s2 (law of 2018-01-15)")
                .contains("(1) shall block the property of the Crown;");
        holds(shown, "law-show");
        Answer linted = LawBook.lint(law, ask(law, "en"), home.texts());
        assertThat(page(linted))
                .contains("1 quoted phrases were compared with imported text; for 0 no text of their days was there");
        holds(linted, "law-lint");

        Files.writeString(text, TEXT.replace("the property", "all property"));
        Importing.answer(
                law,
                home,
                new Importing.Question(ask(law, "en"), text.toString(), Optional.empty(), Optional.of("2018-01-15")));
        Answer again = LawBook.lint(law, ask(law, "en"), home.texts());
        assertThat(again.holds()).isFalse();
        assertThat(page(again)).contains("L008 the text of /rt/code/c8/s2 of s2 (2018-01-15) does not have");
    }

    @Test
    void theEditionOfTheDayIsShown() throws IOException {
        Law law = law();
        DataFolder home = new DataFolder(folder.resolve("home"));
        for (String day : List.of("2017-01-01", "2018-01-01", "2030-01-01")) {
            Files.writeString(text, TEXT.replace("swift", "swift in " + day));
            Importing.answer(
                    law,
                    home,
                    new Importing.Question(
                            ask(law, "en"), text.toString(), Optional.of("code-" + day), Optional.of(day)));
        }

        assertThat(page(LawBook.show(law, ask(law, "en"), "2", home.texts()))).contains("swift in 2018-01-01");
        Ask early = Ask.read(law, AskText.NOTHING.on("2016-06-01"), TODAY);
        assertThat(page(LawBook.show(law, early, "2", home.texts()))).contains("swift in 2017-01-01");
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        Law law = law();
        DataFolder home = new DataFolder(folder.resolve("home"));
        assertThatThrownBy(() -> Importing.answer(
                        law,
                        home,
                        new Importing.Question(
                                ask(law, "en"), text.toString(), Optional.of("Code 2018"), Optional.empty())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--edition Code 2018: found Code 2018, expected a name of lower-case letters");
        assertThatThrownBy(() -> Importing.answer(
                        law,
                        home,
                        new Importing.Question(ask(law, "en"), text.toString(), Optional.empty(), Optional.of("soon"))))
                .hasMessageContaining("--day soon: found soon, expected a date");
        assertThatThrownBy(() -> Importing.answer(
                        law,
                        home,
                        new Importing.Question(
                                ask(law, "en"), folder.resolve("none").toString(), Optional.empty(), Optional.empty())))
                .hasMessageContaining("found no such file, expected a file or folder of official text");
        assertThatThrownBy(() -> skeleton(Optional.of("/rt/code/c8/s2..s"), Optional.empty()))
                .hasMessageContaining("expected two sections of one code");
        assertThatThrownBy(() -> skeleton(Optional.empty(), Optional.empty()))
                .hasMessageContaining("--sections: found nothing, expected a path");
        assertThatThrownBy(() -> skeleton(Optional.of("/rt/code/c9"), Optional.empty()))
                .hasMessageContaining("expected sections that the text has");
        assertThatThrownBy(() -> skeleton(
                        Optional.of("/rt/code/c8"),
                        Optional.of(folder.resolve("no/such/file").toString())))
                .hasMessageContaining("expected a file that can be written");
    }
}
