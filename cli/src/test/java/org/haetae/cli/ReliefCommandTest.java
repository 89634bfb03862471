package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paper is about, on the command line: what denuclearisation alone would open, and what stays. */
class ReliefCommandTest {
    private static final List<String> SCENARIOS = List.of(
            "cvid-only",
            "revoke-eo-13722",
            "security-only",
            "status-quo",
            "suspend-401",
            "suspend-401-certified",
            "terminate-402",
            "terminate-402-certified",
            "vital-interest");

    private static String row(String out, String id) {
        return out.lines().filter(line -> line.startsWith(id + " ")).findFirst().orElseThrow();
    }

    private static List<String> rowsThatEnd(String out) {
        return out.lines()
                .filter(line -> line.contains("● Ends") && !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    @Test
    void denuclearisationAloneEndsNothingAndLeavesTheActWithWaivers() {
        Ran ran = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22");

        assertThat(ran.code()).isZero();
        // What has ended had ended before: it has with nothing changed, too.
        assertThat(ran.out())
                .matches(
                        "(?s)Of \\d+ measures, none ends or can be suspended on these facts;.*3\\s+more\\s+were\\s+over\\s+already\\..*");
        assertThat(rowsThatEnd(ran.out()))
                .isEqualTo(rowsThatEnd(Ran.of("relief", "--scenario", "status-quo", "--as-of", "2019-02-22")
                        .out()))
                .hasSize(3);
        assertThat(row(ran.out(), "nkspea-104a-block")).contains("◔ Waiver only");
        assertThat(row(ran.out(), "nkspea-104c-government")).contains("◔ Waiver only");
        assertThat(row(ran.out(), "eo-13687-block")).contains("◇ Executive may lift");
        assertThat(row(ran.out(), "eo-13687-cyber")).contains("■ Stays");
        assertThat(row(ran.out(), "terrorism-list-faa")).contains("■ Stays");
    }

    @Test
    void theLawsWordsAreThoseOfTheDay() {
        assertThat(why("2019-12-19"))
                .contains("has made progress toward")
                .doesNotContain("(other than section 9214(g)");
        assertThat(why("2019-12-20")).contains("(other than section 9214(g)");
    }

    @Test
    void aJudgementGoesWithTheFunctionItBelongsTo() {
        String before = why("2016-05-17");
        String after = why("2016-05-18");

        String judged =
                "the judgement that the waiver is important to the national security interests · the President ";
        assertThat(before).contains(judged + "· 22 U.S.C. 9228(c)(1)");
        assertThat(after).contains(judged + "or the Secretary of State · 22 U.S.C. 9228(c)(1)");
    }

    private static String why(String day) {
        return Ran.of("relief", "--scenario", "cvid-only", "--measure", "nkspea-104a-block", "--why", "--as-of", day)
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void underSecurityOnlyTheTerrorismListCanEndByItsOwnCertificates() {
        Ran ran = Ran.of("relief", "--scenario", "security-only", "--as-of", "2019-02-22");

        assertThat(row(ran.out(), "terrorism-list-faa")).contains("● Ends");
        assertThat(row(ran.out(), "nkspea-104a-block")).contains("◔ Waiver only");
    }

    @Test
    void repealingTheRuleOrRevokingTheOrderLeavesTheDutyAndTheAnswerSaysUnderWhichCite() {
        Ran rule = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--measure", "section-311");
        Ran order = Ran.of("relief", "--scenario", "revoke-eo-13722", "--as-of", "2019-02-22", "--measure", "A07");

        assertThat(rule.out()).contains("Lifted by itself, the duty under 22 U.S.C. 9221(c)(2)");
        assertThat(order.out().replaceAll("\\s+", " "))
                .contains(
                        "the duty under 22 U.S.C. 9214(c)(1) (command to block the Government and the Party) is owed now.")
                .contains("controlled entities: stands, as something owed");
    }

    @Test
    void deletingTheSixthItemTurnsWaiverIntoSuspensionAndShortensWhatItTakes(@TempDir Path folder) throws IOException {
        BadInputTest.copy(Ran.PACKS, folder);
        Path law = folder.resolve("us-dprk/law/us/pl/114-122/title-4.law.md");
        Path scenario = folder.resolve("five.md");
        Files.writeString(scenario, """
                given COMPLETE VERIFIED counterfeiting-ended
                given STEPS financial-transparency, resolution-compliance-verified, abductees-accounted-for, aid-standards
                rest NONE
                """);
        String[] asked = {"relief", "--scenario", scenario.toString(), "--as-of", "2019-02-22"};
        String[] unlock = {"unlock", "nkspea-104a-block", "--route", "s401a", "--as-of", "2019-02-22"};
        Ran before = Ran.in(folder, asked);
        Ran takesBefore = Ran.in(folder, unlock);
        Files.writeString(law, Files.readString(law).replace("    (6) STEPS VERIFIED prison-camp-conditions\n", ""));
        Ran after = Ran.in(folder, asked);
        Ran takesAfter = Ran.in(folder, unlock);

        assertThat(row(before.out(), "nkspea-104a-block")).contains("◔ Waiver only");
        assertThat(row(after.out(), "nkspea-104a-block")).contains("◐ Can be suspended");
        assertThat(takesBefore.out()).contains("takes 6 things");
        assertThat(takesAfter.out()).contains("takes 5 things");
    }

    @Test
    void everyScenarioFitsAHundredColumnsInBothLanguages() {
        for (String scenario : SCENARIOS) {
            for (String language : List.of("en", "ko")) {
                Ran ran =
                        Ran.of("relief", "--scenario", scenario, "--as-of", "2020-06-01", "--lang", language, "--why");
                assertThat(ran.err()).isEmpty();
                assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
            }
        }
        Ran all = Ran.of("relief", "--scenario", String.join(",", SCENARIOS), "--as-of", "2020-06-01");
        assertThat(all.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
    }

    @Test
    void answersGoToStandardOutputAloneAndEndWithALineFeed() {
        for (String format : List.of("table", "json", "csv", "md")) {
            Ran ran = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--format", format);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).endsWith("\n").doesNotContain("\u001b");
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        String[] asked = {"relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--format", "json"};

        assertThat(Ran.of(asked)).isEqualTo(Ran.of(asked));
    }

    @Test
    void whatOnlyLaterLawHasIsNotInAnEarlierAnswer() {
        Ran before = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-12-19");
        Ran after = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-12-20");

        assertThat(before.out()).doesNotContain("nkspea-201b ");
        assertThat(row(after.out(), "nkspea-201b"))
                .contains("◐ Can be suspended")
                .contains("case by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9251", "'22 USC 9251'", "'section 401'", "'E.O. 13722'"})
    void aProvisionIsFoundAsPeopleCallIt(String name) {
        assertThat(Ran.line("law show " + name + " --as-of 2019-02-22").code()).isZero();
    }

    @Test
    void anItemThatIsAListOfItsOwnSaysItsLabelOnce() {
        Ran ran =
                Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--measure", "nkspea-104a-block");

        assertThat(ran.out())
                .contains("      (2) any one of these: · 22 U.S.C. 9228(c)(2)\n"
                        + "        the judgement that the waiver will further the enforcement");
    }

    @Test
    void aTestThatIsPartOfAnotherIsListedOnceAndNoReasonIsLost() {
        Ran ran = Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--why");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("(1) the test of suspension on progress (22 U.S.C. 9251(a)): the same 5 as under s401a")
                .contains("(6) verified progress toward: living conditions in the political prison camps improve")
                .contains("s402 · termination on the six and the five · Shut · 22 U.S.C. 9252 · as under nkspea-");
    }

    @Test
    void inKoreanAnOrderIsCalledByItsKoreanNameBesideTheCite() {
        Ran ran =
                Ran.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22", "--lang", "ko", "--format", "csv");

        assertThat(ran.out()).contains("(행정명령 13722호, E.O. 13722)").contains("(행정명령 13687호, E.O. 13687)");
    }
}
