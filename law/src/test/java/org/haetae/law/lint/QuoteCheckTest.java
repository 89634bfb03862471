package org.haetae.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.law.pack.PackReader;
import org.haetae.law.text.Skeleton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotations are compared letter by letter, and by nothing else. */
class QuoteCheckTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        Files.createDirectories(folder.resolve("code"));
        // Q1: typographic marks, dashes, a page mark and a line end inside the phrase
        Files.writeString(
                folder.resolve("code/s4.txt"),
                "/rt/code/c8/s4\n(a) The Chancellor shall\u2014without [p. 7] delay\u2014block\n the Crown\u2019s property.\n");
        // Q2: an older edition of the same section
        Files.writeString(folder.resolve("s4-old.txt"), "/rt/code/c8/s4\nThe Chancellor may block.\n");
        // Q3: a paper filed by its day, cited by its page
        Files.writeString(folder.resolve("memo.txt"), "/rt/memo/2016-07-04/81-fr-37479\nassigned to the Minister\n");
        // Q4: a part only
        Files.writeString(folder.resolve("part.txt"), "/rt/act/9/s1 (EXCERPT)\nthe first words\n");
        // Q5: not a text of law
        Files.writeString(folder.resolve("README.txt"), "About these files\n");
    }

    private QuoteCheck.Result check(String cite, String quotation) {
        Pack pack = PackReader.read("quotes", Map.of("law/a.law.md", """
                        ---
                        instrument: /rt/act/1
                        title: Act
                        in-force: 2014-05-01 ..
                        ---
                        # One [%s]
                        > %s
                        ```law
                        not-encoded because later
                        ```
                        """.formatted(cite, quotation)));
        return QuoteCheck.check(pack, OfficialText.in(folder, List.of()));
    }

    @Test
    void marksDashesAndPagesMakeNoDifference() {
        QuoteCheck.Result result =
                check("/rt/code/c8/s4/a", "\"shall-without delay-block the Crown's\" ... \"property\"");

        assertThat(result.phrases()).isEqualTo(2);
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void oneLetterDoes() {
        assertThat(check("/rt/code/c8/s4", "\"the chancellor shall\"").notFound())
                .singleElement()
                .satisfies(
                        w -> assertThat(w.message()).contains("/rt/code/c8/s4").contains("the chancellor shall"));
    }

    @Test
    void anyEditionWillDo() {
        assertThat(check("/rt/code/c8/s4", "\"Chancellor may block\"").warnings())
                .isEmpty();
    }

    @Test
    void aPaperIsFoundByItsPage() {
        assertThat(check("/rt/fr/81/37479", "\"assigned to the Minister\"").warnings())
                .isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeCheckedAndIsSaidSo() {
        assertThat(check("/rt/code/c8/s5", "\"anything\"").notes()).hasSize(1);
        assertThat(check("/rt/act/9/s1", "\"words left out of the excerpt\"").notes())
                .hasSize(1);
        assertThat(check("/rt/act/9/s1", "\"the first words\"").warnings()).isEmpty();
    }

    @Test
    void everyEditionOfItsDaysHasToHaveAPhrase() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("old/s6.txt"), "/rt/code/c8/s6\nThe Chancellor may fish for pearls.\n");
        Files.writeString(folder.resolve("new/s6.txt"), "/rt/code/c8/s6\nThe Chancellor may dive for pearls .\n");
        List<Skeleton> editions = List.of(edition("old", "2015-01-01"), edition("new", "2018-01-01"));

        assertThat(versions("\"The Chancellor may\" ... \"for pearls.\"", editions))
                .isEmpty();
        assertThat(versions("\"may dive\" from 2017-01-01 by /rt/act/2", editions))
                .isEmpty();
        assertThat(versions("\"may fish\" until 2017-01-01 by /rt/act/2", editions))
                .isEmpty();
        assertThat(versions("\"may dive\"", editions))
                .containsExactly("the text of /rt/code/c8/s6 of old (2015-01-01) does not have \"may dive\"");
        assertThat(versions("\"may fish\" from 2017-01-01 by /rt/act/2", editions))
                .containsExactly("the text of /rt/code/c8/s6 of new (2018-01-01) does not have \"may fish\"");
        assertThat(versions("\"may fish\" from 2016-01-01 by /rt/act/2 until 2017-01-01 by /rt/act/2", editions))
                .singleElement()
                .asString()
                .startsWith("no edition of the days of");
    }

    private static Skeleton edition(String name, String day) {
        return new Skeleton(name, LocalDate.parse(day), name, new UslmRef("/rt/code/c8"), List.of());
    }

    private List<String> versions(String quotation, List<Skeleton> editions) {
        Pack pack = PackReader.read("quotes", Map.of("law/a.law.md", """
                        ---
                        instrument: /rt/act/1
                        title: Act
                        in-force: 2014-05-01 ..
                        ---
                        # One [/rt/code/c8/s6]
                        > %s
                        """.formatted(quotation)));
        return QuoteCheck.check(pack, OfficialText.in(folder, editions)).warnings().stream()
                .map(Warning::message)
                .toList();
    }
}
