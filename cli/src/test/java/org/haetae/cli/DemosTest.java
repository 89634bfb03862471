package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The three demonstrations of {@code docs/demos.md}: what the law gives for each, the third column of its tables. */
class DemosTest {
    private static String run(String line) {
        Ran ran = Ran.line(line);
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    /** A row of a table, its continuation lines left out. */
    private static String row(String out, String id) {
        return out.lines().filter(line -> line.startsWith(id + " ")).findFirst().orElseThrow();
    }

    /** The lines on one way out of an opened measure, joined. */
    private static String way(String out, String route) {
        StringBuilder lines = new StringBuilder();
        boolean inside = false;
        for (String line : out.lines().toList()) {
            if (line.matches("[a-z]+[0-9][a-z0-9-]* · .*")) {
                inside = line.startsWith(route + " · ");
            }
            if (inside) {
                lines.append(line.strip()).append(' ');
            }
        }
        return lines.toString();
    }

    private static String between(String text, String from, String to) {
        assertThat(text).contains(from).contains(to);
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    @Test
    void denuclearisationAloneOpensNeitherListNorActAndLeavesOrdersToTheExecutive() {
        String out = run("relief --scenario cvid-only --as-of 2019-02-22");

        for (String list : List.of("terrorism-list-ecra", "terrorism-list-aeca", "terrorism-list-faa", "tariff-307")) {
            assertThat(row(out, list)).contains("■ Stays");
        }
        for (String order : List.of("section-311", "eo-13551-block", "eo-13722-conduct", "eo-13810-block")) {
            assertThat(row(out, order)).contains("◇ Executive may lift");
        }
        for (String act : List.of("nkspea-104a-block", "nkspea-104c-government", "nkspea-302a")) {
            assertThat(row(out, act)).contains("◔ Waiver only");
        }
    }

    @Test
    void ofSection401TheThirdItemIsMetAndOfSection402TheFirstOfTheFive() {
        String out = run("relief --measure nkspea-104a-block --scenario cvid-only --as-of 2019-02-22");
        String suspension = way(out, "s401a");
        String termination = way(out, "s402");

        assertThat(suspension).contains("Shut");
        assertThat(between(suspension, "Met:", "Missing from the other side:"))
                .contains("(3) progress")
                .doesNotContain("(1) ", "(2) ", "(4)", "(5) ", "(6) ");
        assertThat(termination).contains("Shut");
        assertThat(between(termination, "Met:", "Missing from the other side:"))
                .contains("(2)(A) ")
                .doesNotContain("(2)(B)", "(2)(C)", "(2)(D)", "(2)(E)");
        assertThat(way(out, "s208b")).contains("Open");
        assertThat(way(out, "s208c")).contains("Open").contains("case by case");
    }

    @Test
    void twoSmallestSetsOfSixSuspendTheBlockingAndFourEndIt() {
        String out = run("unlock nkspea-104a-block --as-of 2019-02-22");

        assertThat(out.replaceAll("\\s+", " "))
                .contains("to suspend it under 22 U.S.C. 9251(a) takes 6 things from the other side")
                .contains("to terminate it under 22 U.S.C. 9252 takes 11 things from the other side");
        assertThat(way(out, "s401a"))
                .contains("To the five committees")
                .contains("up to 1 year")
                .contains("180 days, consecutive")
                .contains("2 minimal sets open it")
                .contains("(4)(A) progress")
                .contains("(4)(B) progress");
        assertThat(way(out, "s208c")).contains("3 minimal sets open it");
        assertThat(way(out, "s402")).contains("Under the reading met=bar").contains("4 minimal sets open it");
    }

    @Test
    void theActOf2019PutThreeSectionsOutOfReachOfSection401AndItsOwnGateBesideThem() {
        String diff = run("diff --scenario suspend-401 --as-of 2019-02-22 --to 2020-01-01");
        String opened = run("relief --measure nkspea-104g-block --scenario suspend-401 --as-of 2020-01-01");

        for (String rule : List.of("nkspea-104g-block", "nkspea-201b", "nkspea-201c-entities")) {
            assertThat(row(diff, "measure  " + rule)).contains("not there");
            assertThat(diff.replaceAll("\\s+", " ")).containsPattern(rule + " from 2019-12-20 by Pub. L. 116-92");
        }
        assertThat(opened).contains("◔ Waiver only").doesNotContain("s401a · ");
        assertThat(way(opened, "s9269b-b")).contains("up to 180 days").contains("9269b(b)(1)");
        assertThat(way(opened, "s402")).contains("Shut").contains("terminate. 22 U.S.C. 9252");
    }
}
