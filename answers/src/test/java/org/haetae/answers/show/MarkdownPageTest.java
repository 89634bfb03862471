package org.haetae.answers.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that a reader, or a program that makes a table of contents, can go by. */
class MarkdownPageTest {
    private static final Block.Grid GROUPS = new Block.Grid(new Table(
            List.of(new Table.Column("id", "Id", false)),
            List.of(
                    new Table.Group("Acts", List.of(Table.row("a"))),
                    new Table.Group("Orders", List.of(Table.row("b"))))));

    private static List<String> headings(Block... blocks) {
        Page page = new Page("It stays.", List.of(blocks), new Page.Foot(List.of("Beware."), List.of("As of today.")));
        return MarkdownPage.of(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    @Test
    void theHeadlineIsTheOnlyTitleAndGroupsStandALevelBelowIt() {
        assertThat(headings(GROUPS, new Block.Heading("Effects")))
                .containsExactly("# It stays.", "## Acts", "## Orders", "## Effects");
    }

    @Test
    void groupsOfATableUnderAHeadingStandBelowThatHeading() {
        assertThat(headings(new Block.Heading("s3a"), GROUPS, new Block.Heading("s3b")))
                .containsExactly("# It stays.", "## s3a", "### Acts", "### Orders", "## s3b");
    }

    @Test
    void theFootDoesNotBelongToTheLastHeading() {
        Page page = new Page("It stays.", List.of(), new Page.Foot(List.of("Beware."), List.of("As of today.")));

        assertThat(MarkdownPage.of(page)).isEqualTo("# It stays.\n\n**Beware.**\n\n---\n\n* As of today.\n");
    }
}
