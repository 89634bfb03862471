package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Steps of talks on the command line, with the packs as they are. */
class MilestonesCommandTest {
    private static String shown(String line) {
        Ran ran = Ran.line(line);
        assertThat(ran.err()).isEmpty();
        return ran.out().replaceAll("\\s+", " ");
    }

    @Test
    void theFirstRungsAreInOrder() {
        assertThat(shown("milestones --scenario first-rights-rungs --as-of 2019-02-22"))
                .startsWith("Rungs claimed: 3 of 7, none ahead of an earlier one that is not.")
                .contains("No fact of the law tells of rung 1 and 5;");
    }

    @Test
    void allPrisonersReleasedWithoutAccessIsOutOfOrder() {
        assertThat(
                        shown(
                                "milestones --scenario status-quo --fact political-prisoners-released=COMPLETE --as-of 2019-02-22"))
                .contains("Out of order: rung 4 is claimed, and not rung 2 and 3.")
                .contains("Out of order: rung 6 is claimed, and not rung 2 and 3.");
    }

    @Test
    void whatCameOfTheStatementOf2018IsWordsAndBoxes() {
        String csv = Ran.line("milestones --scenario status-quo --as-of 2019-03-01 --format csv")
                .out();

        assertThat(csv.lines()
                        .filter(line -> line.startsWith("singapore,"))
                        .map(line ->
                                line.replaceAll(".*,,(cosmetic|partial|tangible|reversed|nothing|unknown),.*", "$1")))
                .containsExactly("cosmetic", "cosmetic", "cosmetic", "partial");
    }

    @Test
    void beforeTheStatementNothingIsShown() {
        assertThat(shown("milestones --scenario status-quo --as-of 2013-01-01"))
                .contains("Scores of all 15 steps: nothing shown 15.");
    }
}
