package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown with data in it: every word has its place, and every fault of form too. */
class DocumentTest {
    private static Document read(String text) {
        return Document.read(new SourceText("a.md", text));
    }

    private static Problem problem(String text) {
        return problems(text).problems().getFirst();
    }

    private static BadInput problems(String text) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(text));
        assertThat(bad).as("a document that is wrong").isNotNull();
        return bad;
    }

    private static Line line(String text) {
        Document document = read("```law\n" + text + "\n```\n");
        return ((Document.Fence) document.blocks().getFirst()).lines().getFirst();
    }

    @Test
    void frontMatterHeadingsProseQuotationsAndBlocksAreReadInOrder() {
        Document document = read("""
                ---
                title: An act
                ---
                # Part [/x/1] verify
                Two lines
                of prose.
                > "quoted"
                > "words"
                ```law
                measure x
                  BLOCK y
                ```
                """);

        assertThat(document.field("title")).contains("An act");
        assertThat(document.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Heading", "Paragraph", "Quote", "Fence");
        Document.Heading heading = (Document.Heading) document.blocks().getFirst();
        assertThat(heading.cites()).containsExactly("/x/1");
        assertThat(heading.suffix().words()).extracting(Word::text).containsExactly("verify");
        assertThat(((Document.Quote) document.blocks().get(2)).text()).isEqualTo("\"quoted\" \"words\"");
    }

    @Test
    void whatFollowsQuotedWordsIsKeptApartLineByLine() {
        Document document = read("""
                > "always"
                > "since" ... "then" from 2019-12-20 by /x/2
                > "still" ...
                """);

        List<Document.Quote> quotes =
                document.blocks().stream().map(Document.Quote.class::cast).toList();
        assertThat(quotes)
                .extracting(Document.Quote::text)
                .containsExactly("\"always\"", "\"since\" ... \"then\"", "\"still\" ...");
        assertThat(quotes.get(1).suffix().words())
                .extracting(Word::text)
                .containsExactly("from", "2019-12-20", "by", "/x/2");
        assertThat(quotes.get(1).suffix().words().getFirst().column()).isEqualTo(22);
        assertThat(quotes.get(2).suffix().words()).isEmpty();
    }

    @Test
    void everyWordKnowsItsKindAndItsColumn() {
        Line line = line("(2)(A) SHALL salt-trade 201B 30 2019-02-22 \"two words\" /x/1 , .. # a comment");

        assertThat(line.words())
                .extracting(Word::kind)
                .containsExactly(
                        Word.Kind.LABEL,
                        Word.Kind.CAPITALS,
                        Word.Kind.NAME,
                        Word.Kind.NAME,
                        Word.Kind.NUMBER,
                        Word.Kind.DATE,
                        Word.Kind.QUOTED,
                        Word.Kind.CITE,
                        Word.Kind.MARK,
                        Word.Kind.MARK);
        assertThat(line.words()).extracting(Word::column).containsExactly(1, 8, 14, 25, 30, 33, 44, 56, 61, 63);
    }

    @Test
    void indentationMakesATreeAndSemicolonsMakeParts() {
        Line line = line("a b ; c d\n  e\n    f\n  g");

        assertThat(line.parts()).hasSize(2);
        assertThat(line.children()).hasSize(2);
        assertThat(line.children().getFirst().children())
                .singleElement()
                .satisfies(deepest -> assertThat(deepest.at()).isEqualTo(new Position("a.md", 4, 5)));
    }

    @Test
    void oddIndentationATabAndAStepTooDeepAreErrors() {
        assertThat(problem("```law\na\n b\n```\n")).satisfies(p -> {
            assertThat(p.at()).isEqualTo(new Position("a.md", 3, 2));
            assertThat(p.found()).isEqualTo("1 spaces");
            assertThat(p.expected()).isEqualTo("an indentation of 0 or 2 spaces");
        });
        assertThat(problem("```law\na\n    b\n```\n").found()).isEqualTo("4 spaces");
        assertThat(problem("```law\na\n\tb\n```\n").found()).isEqualTo("a tab");
    }

    @Test
    void aTabInsideALineIsAnErrorAtItsColumn() {
        assertThat(problem("```law\na\tb\n```\n").at()).isEqualTo(new Position("a.md", 2, 2));
    }

    @Test
    void whatDoesNotEndIsShownWhereItBegan() {
        assertThat(problem("# A\n```law\na\n")).satisfies(p -> {
            assertThat(p.at()).isEqualTo(new Position("a.md", 2, 1));
            assertThat(p.expected()).contains("```");
        });
        assertThat(problem("---\ntitle: A\n# B\n").found()).contains("front matter");
        assertThat(problem("```law\na \"b c\n```\n").at().line()).isEqualTo(2);
    }

    @Test
    void frontMatterHasEachNameOnceAndNothingElse() {
        assertThat(problem("---\na: 1\na: 2\n---\n").found()).isEqualTo("a second a");
        assertThat(problem("---\nnonsense\n---\n").at()).isEqualTo(new Position("a.md", 2, 1));
    }

    @Test
    void aDayOfTheCalendarOnly() {
        assertThat(problem("```law\non 2019-02-29\n```\n").at()).isEqualTo(new Position("a.md", 2, 4));
    }

    @Test
    void aWordThatIsNoneIsShownWithACaretUnderIt() {
        assertThat(problem("```law\nsalt Trade\n```\n").message())
                .startsWith("a.md:2:6: found Trade, expected ")
                .endsWith("\n  salt Trade\n       ^");
    }

    @Test
    void theCaretStandsRightAfterWideCharacters() {
        assertThat(problem("```law\nx \"소금\" Trade\n```\n").message()).endsWith("\n  x \"소금\" Trade\n           ^");
    }

    @Test
    void allFaultsOfAFileAreShownInOrder() {
        BadInput bad = problems("```law\na\n b\nTrade\n```\n");

        assertThat(bad.problems()).extracting(p -> p.at().line()).containsExactly(3, 4);
        assertThat(String.valueOf(bad.getMessage()).lines().filter(line -> line.startsWith("a.md:")))
                .hasSize(2);
    }

    @Test
    void aTextBlockIsNotReadAsWords() {
        Document document = read("```text\nAnything.md, at all\n\tand a tab\n```\n");

        assertThat(document.blocks())
                .singleElement()
                .satisfies(block -> assertThat(((Document.Fence) block).lines()).isEmpty());
    }

    @Test
    void aLineOrANestingBeyondAnyLawIsAnError() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            deep.append("  ".repeat(i)).append("a\n");
        }

        assertThat(problem("```law\n" + "a ".repeat(5_000) + "\n```\n").found()).isEqualTo("a line of 9999 characters");
        assertThat(problem("```law\n" + deep + "```\n").at()).isEqualTo(new Position("a.md", 19, 35));
    }

    @Test
    void anEmptyFileIsADocumentWithoutBlocks() {
        assertThat(read("").blocks()).isEmpty();
    }
}
