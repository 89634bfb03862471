package org.haetae.answers.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;

/** Tables as text. */
class TextTableTest {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("id", "Measure", false),
            new Table.Column("title", "Title", true),
            new Table.Column("outcome", "Outcome", false));

    private static String show(int width, String... cells) {
        StringBuilder out = new StringBuilder();
        new TextTable(Table.of(COLUMNS, List.of(Table.row(cells))), new Look(width, false)).write(out);
        return out.toString();
    }

    @Test
    void hangulTakesTwoColumnsSoThatWhatFollowsStandsInLine() {
        List<String> lines = show(100, "salt", "왕실 봉쇄", "end").lines().toList();

        assertThat(DisplayWidth.of(lines.get(0).substring(0, lines.get(0).indexOf("Outcome"))))
                .isEqualTo(
                        DisplayWidth.of(lines.get(2).substring(0, lines.get(2).indexOf("end"))));
    }

    @Test
    void aColumnThatYieldsIsBrokenIntoLinesAndOthersAreNot() {
        assertThat(show(40, "a-name-of-20-letters", "one two three four", "Outcome"))
                .contains("a-name-of-20-letters")
                .contains("\n                      three")
                .doesNotContain("one two three");
    }

    @Test
    void noWordIsCutWhileAnotherColumnCanGiveWay() {
        List<Table.Column> columns = List.of(
                new Table.Column("id", "Name", false),
                new Table.Column("title", "Title", true),
                new Table.Column("by", "Who", true),
                new Table.Column("cite", "Cite", true));
        StringBuilder out = new StringBuilder();
        Table table = Table.of(
                columns,
                List.of(Table.row(
                        "a-name-of-20-letters",
                        "communications broadcast",
                        "the Administrator of the International Agency",
                        "Code 3 C.C. 7814(a)(7)")));
        new TextTable(table, new Look(66, false)).write(out);

        assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= 66);
        assertThat(out)
                .contains("communications", "Administrator", "International", "7814(a)(7)", "a-name-of-20-letters");
    }

    @Test
    void wordsAreCutOnlyWhereNothingElseFits() {
        assertThat(show(40, "name", "communications".repeat(3), "unforeseeable").lines())
                .allMatch(line -> DisplayWidth.of(line) <= 40);
        assertThat(Wrap.widestWord("the far-off Administrator")).isEqualTo(13);
        assertThat(Wrap.widestPart("far-off-mountain, sea")).isEqualTo(9);
    }

    @Test
    void aKoreanWordIsKeptWholeAndAnOverlongOneIsCut() {
        assertThat(Wrap.lines("가나다 라마바사", 8)).containsExactly("가나다", "라마바사");
        assertThat(Wrap.lines("가나다라마바", 8)).containsExactly("가나다라", "마바");
        assertThat(Wrap.lines("terminate-402-certified", 12)).containsExactly("terminate-", "402-", "certified");
    }

    @Test
    void trailingBlanksAreNotPrinted() {
        assertThat(show(100, "a", "b", "").lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void aCellASpreadsheetWouldRunIsDisarmed() {
        String csv = CsvTable.of(Table.of(COLUMNS, List.of(Table.row("=1+1", "a,b", "say \"x\""))));

        assertThat(csv).isEqualTo("id,title,outcome\n'=1+1,\"a,b\",\"say \"\"x\"\"\"\n");
    }

    @Test
    void markdownDoesNotReadMoreIntoACellThanItSays() {
        Page page = new Page(
                "A *b*",
                List.of(new Block.Grid(Table.of(COLUMNS, List.of(Table.row("a|b", "<i>", ""))))),
                new Page.Foot(List.of(), List.of()));

        assertThat(MarkdownPage.of(page)).contains("A \\*b\\*").contains("| a\\|b | \\<i> |  |");
    }
}
