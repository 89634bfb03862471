package org.haetae.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Searched;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is wrong says where, what stood there, what was expected, and the nearest right word. */
class PackReaderTest {
    private static final String VOCABULARY = """
            ```vocabulary
            actor warden
            body chair
            class shore
            words property, goods
            fact tide-low
              scale EXTENT, VERIFICATION
              controlled-by TARGET
            fact gates-shut
              controlled-by TARGET
            reading reach
              narrow
              wide
            ```
            """;
    private static final String FRONT = """
            ---
            instrument: /x/1
            title: Shore Act
            in-force: 2001-01-01 ..
            ---
            """;
    private static final String MEASURE = """
            measure block
              BLOCK property of shore
              imposed SHALL by warden
            """;

    private static Map<String, String> texts(String rules) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", VOCABULARY);
        texts.put("law/a.law.md", FRONT + "# One [/x/1/s1]\n```law\n" + rules + "```\n");
        return texts;
    }

    private static Pack read(String rules) {
        return PackReader.read("sample", texts(rules));
    }

    private static List<Problem> problems(Map<String, String> texts) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> PackReader.read("sample", texts));
        assertThat(bad).as("a pack that is wrong").isNotNull();
        return bad.problems();
    }

    private static Problem problem(String rules) {
        return problems(texts(rules)).getFirst();
    }

    private static String route(String upon) {
        return MEASURE + "route r MAY suspend by warden\n  over block\n  upon " + upon + "\n";
    }

    // what is right

    @Test
    void whatATourShowsIsRead() {
        Pack pack = read(route("finding to chair that shore has STEPS VERIFIED toward tide-low"));

        Rule block = pack.rule("block").orElseThrow();
        assertThat(block).isInstanceOf(Measure.class);
        assertThat(block.cite().path()).isEqualTo("/x/1/s1");
        assertThat(block.at()).isEqualTo(new Position("law/a.law.md", 8, 1));
    }

    @Test
    void aRuleMayNameOneThatStandsLater() {
        assertThat(read("route r MAY suspend by warden\n  over block\n  upon finding\n" + MEASURE)
                        .rules())
                .containsKey("block");
    }

    @Test
    void aTextBlockIsOnlyShown() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("README.md", "# Files\n```text\nlaw/a.law.md   anything, 1.2.3 at all\n\tand tabs\n```\n");

        assertThat(PackReader.read("sample", texts).rules()).containsKey("block");
    }

    @Test
    void aStandardAloneMayBeAList() {
        assertThat(read(route("all-of\n    (a) gates-shut\n    (b) STEPS tide-low"))
                        .rules())
                .containsKey("r");
    }

    // the days a pack covers

    private static Map<String, String> covering(String lines) {
        Map<String, String> texts = texts(MEASURE);
        texts.put("vocabulary.md", VOCABULARY.replace("actor warden\n", lines + "actor warden\n"));
        return texts;
    }

    @Test
    void aPackKnowsItsFirstDayAndTheDayUpToWhichTheLawWasRead() {
        Coverage coverage = PackReader.read("sample", covering("covers 2001-01-01 .. 2020-06-30\n"))
                .coverage()
                .orElseThrow();

        assertThat(coverage.contains(LocalDate.of(2000, 12, 31))).isFalse();
        assertThat(coverage.contains(LocalDate.of(2001, 1, 1))).isTrue();
        assertThat(coverage.contains(LocalDate.of(2020, 6, 30))).isTrue();
        assertThat(coverage.contains(LocalDate.of(2020, 7, 1))).isFalse();
    }

    @Test
    void aPackThatDoesNotSayWhatDaysItCoversCoversNoneItKnowsOf() {
        assertThat(read(MEASURE).coverage()).isEmpty();
    }

    @Test
    void twoPacksTogetherCoverTheDaysBothCover() {
        Coverage one = new Coverage(LocalDate.of(2001, 1, 1), LocalDate.of(2020, 6, 30));
        Coverage other = new Coverage(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 1, 1));

        assertThat(one.and(other)).isEqualTo(new Coverage(LocalDate.of(2010, 1, 1), LocalDate.of(2020, 6, 30)));
        assertThat(other.and(one)).isEqualTo(one.and(other));
    }

    @Test
    void coverageThatEndsBeforeItBeginsIsRefusedWhereItsSecondDayStands() {
        Problem problem =
                problems(covering("covers 2020-06-30 .. 2001-01-01\n")).getFirst();

        assertThat(problem.at()).isEqualTo(new Position("vocabulary.md", 2, 22));
        assertThat(problem.found()).isEqualTo("2001-01-01");
        assertThat(problem.expected()).startsWith("a day not before 2020-06-30");
    }

    @Test
    void coverageWithoutAnEndIsRefused() {
        assertThat(problems(covering("covers 2001-01-01 ..\n")).getFirst().expected())
                .startsWith("the day up to which the law was read");
    }

    @Test
    void coverageStandsOnceInAPack() {
        assertThat(problems(covering("covers 2001-01-01 .. 2020-06-30\ncovers 2001-01-01 .. 2021-06-30\n"))
                        .getFirst()
                        .found())
                .isEqualTo("a second \"covers\"");
    }

    // words

    @Test
    void anUnknownWordIsShownWithTheNearest() {
        Problem problem = problem(MEASURE + "route r MAY suspend by warden\n  ovr block\n");

        assertThat(problem.at()).isEqualTo(new Position("law/a.law.md", 12, 3));
        assertThat(problem.found()).isEqualTo("ovr");
        assertThat(problem.nearest()).contains("over");
        assertThat(problem.message()).contains("  ovr block\n").endsWith("\n    ^");
    }

    @Test
    void anUnknownHeadIsShownWithTheNearest() {
        assertThat(problem("mesure block\n  BLOCK property of shore\n  imposed BY-LAW\n")
                        .nearest())
                .contains("measure");
    }

    @Test
    void aLineThatNobodyWouldReadIsAnError() {
        Problem problem = problem("measure block\n  BLOCK property of shore\n    imposed BY-LAW\n");

        assertThat(problem.at().line()).isEqualTo(10);
        assertThat(problem.expected()).contains("nothing under this line");
    }

    @Test
    void aStandardNestedBeyondAnyLawIsRefusedAndNotAnOverflow() {
        assertThat(problem(route("finding that " + "PROGRESS toward ".repeat(20_000) + "tide-low"))
                        .expected())
                .contains("at most");
        assertThat(read(route("finding that " + "PROGRESS toward ".repeat(200) + "STEPS tide-low"))
                        .rules())
                .containsKey("r");
    }

    @Test
    void wordsAfterTheEndAreAnError() {
        assertThat(problem(route("finding that gates-shut gates-shut")).expected())
                .contains("the end of the line");
    }

    @Test
    void anUnknownKindOfBlockIsShownWithTheNearest() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("law/b.law.md", FRONT + "# Two [/x/1/s2]\n```lwa\n```\n");

        assertThat(problems(texts).getFirst().nearest()).contains("law");
    }

    // names

    @Test
    void anUnknownFactIsShownWithTheNearest() {
        Problem problem = problem(route("finding that STEPS tide-lwo"));

        assertThat(problem.found()).isEqualTo("tide-lwo");
        assertThat(problem.nearest()).contains("tide-low");
    }

    @Test
    void anUnknownReadingOptionActorAndRuleAreErrors() {
        assertThat(problem(route("finding").replace("over block", "over block reading raech wide"))
                        .nearest())
                .contains("reach");
        assertThat(problem(route("finding").replace("over block", "over block reading reach broad"))
                        .expected())
                .contains("narrow, wide");
        assertThat(problem(MEASURE.replace("warden", "wardn")).nearest()).contains("warden");
        assertThat(problem(route("finding").replace("over block", "over blocked"))
                        .nearest())
                .contains("block");
    }

    @Test
    void twoRulesOfOneNameAreAnErrorAlsoInTwoFiles() {
        assertThat(problem(MEASURE + MEASURE).expected()).contains("each name once");

        Map<String, String> texts = texts(MEASURE);
        texts.put("law/b.law.md", FRONT + "# Two [/x/1/s2]\n```law\n" + MEASURE + "```\n");
        assertThat(problems(texts).getFirst().at().file()).isEqualTo("law/b.law.md");
    }

    @Test
    void aMemberOfABodyMayBeDeclaredAfterIt() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("more.md", """
                ```vocabulary
                body both "both" = left, right
                body left "the left chamber" "좌원"
                ```
                """);

        assertThat(PackReader.read("sample", texts).vocabulary().plain("left").korean())
                .isEqualTo("좌원");
    }

    // grades

    @Test
    void aGradedFactNeedsAGradeAndAYesOrNoFactTakesNone() {
        assertThat(problem(route("finding that tide-low")).expected()).contains("a grade before it");
        assertThat(problem(route("finding that STEPS gates-shut")).found()).isEqualTo("STEPS of gates-shut");
        assertThat(problem(route("finding that IRREVERSIBLE tide-low")).found()).isEqualTo("IRREVERSIBLE of tide-low");
        assertThat(problem(route("finding that VERIFIED tide-low")).expected()).contains("how far");
    }

    @Test
    void aGradeIsMisspeltOrTwice() {
        assertThat(problem(route("finding that PROGRES tide-low")).nearest()).contains("PROGRESS");
        assertThat(problem(route("finding that STEPS PROGRESS tide-low")).expected())
                .contains("at most one word of each scale");
    }

    // labels

    @Test
    void anItemNeedsALabelAndALabelStandsOnce() {
        assertThat(problem(route("finding that all-of\n    gates-shut")).expected())
                .contains("the label of an item");
        assertThat(problem(route("finding that all-of\n    (a) gates-shut\n    (a) gates-shut"))
                        .expected())
                .contains("each label once");
        assertThat(problem(route("finding that all-of")).expected()).contains("labelled items");
    }

    // days

    @Test
    void aDayThatIsNoneIsAnError() {
        Problem problem = problem(MEASURE.replace("warden\n", "warden from 2019-02-30 by /x/2\n"));

        assertThat(problem.at()).isEqualTo(new Position("law/a.law.md", 10, 32));
        assertThat(problem.found()).contains("2019-02-30");
    }

    @Test
    void anEndMustComeAfterItsBeginningAndNameItsCause() {
        assertThat(problem(MEASURE.replace("warden\n", "warden from 2019-02-02 by /x/2 until 2019-02-02 by /x/3\n"))
                        .expected())
                .contains("a day after 2019-02-02");
        assertThat(problem(MEASURE.replace("warden\n", "warden from 2019-02-02\n"))
                        .expected())
                .isEqualTo("by");
    }

    @Test
    void theFrontMatterMustSayWhatAndSinceWhen() {
        Map<String, String> texts = texts(MEASURE);
        texts.replaceAll((path, text) -> text.replace("2001-01-01 ..", "2001-01-01 .. 2000-01-01"));
        assertThat(problems(texts).getFirst().expected()).contains("a span such as");

        texts.replaceAll((path, text) -> text.replace("in-force: 2001-01-01 .. 2000-01-01\n", ""));
        assertThat(problems(texts).getFirst().found()).contains("in-force");
    }

    @Test
    void twoLinesThatClaimOneDayAreAnError() {
        String twice = MEASURE + "  imposed MAY by warden from 2010-01-01 by /x/2\n";

        Problem problem = problem(twice);

        assertThat(problem.at()).isEqualTo(new Position("law/a.law.md", 11, 3));
        assertThat(problem.found()).contains("2010-01-01 .. ").contains("law/a.law.md:10:3");
    }

    @Test
    void twoLinesThatMeetOrBelongToDifferentReadingsAreNot() {
        assertThat(read("""
                                measure block
                                  BLOCK property of shore
                                  imposed SHALL by warden until 2010-01-01 by /x/2
                                  imposed MAY by warden from 2010-01-01 by /x/2 reading reach narrow
                                  imposed SHALL by warden from 2010-01-01 by /x/2 reading reach wide
                                """).rules()).containsKey("block");
    }

    // references

    @Test
    void rulesThatRestOnEachOtherAreAnErrorThatShowsTheCircle() {
        String circle = """
                measure a
                  BLOCK property of shore
                  imposed BY-LAW
                  rests-on b
                measure b
                  BLOCK goods of shore
                  imposed BY-LAW
                  rests-on a
                """;

        assertThat(problem(circle).found()).contains("a -> b -> a");
    }

    @Test
    void routesThatRequireEachOtherAreACircleToo() {
        String circle = MEASURE + """
                route r MAY suspend by warden
                  over block
                  upon finding that MET s
                route s MAY suspend by warden
                  over block
                  upon finding that MET r
                """;

        assertThat(problem(circle).found()).contains("r -> s -> r");
    }

    @Test
    void aSectionThatIsNotThereAndARuleOfTheWrongKindAreErrors() {
        assertThat(problem(route("finding").replace("over block", "over section 9"))
                        .found())
                .isEqualTo("section 9");
        assertThat(problem(MEASURE + "  carries-out r\n" + route("finding").replace(MEASURE, ""))
                        .expected())
                .isEqualTo("a measure");
    }

    @Test
    void aRuleNeedsAHeadingWithACite() {
        Map<String, String> texts = texts(MEASURE);
        texts.replaceAll((path, text) -> text.replace(" [/x/1/s1]", ""));

        assertThat(problems(texts).getFirst().expected()).contains("a heading with a cite");
    }

    @Test
    void lawOutsideAnInstrumentIsAnError() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("notes.md", "```law\nnot-encoded because later\n```\n");

        assertThat(problems(texts).getFirst().at().file()).isEqualTo("notes.md");
    }

    // record, tests, scenarios

    @Test
    void anActOfTheRecordNeedsASource() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("record/a.md", "```record\nact 2010-01-01 block by warden\n```\n");

        assertThat(problems(texts).getFirst().expected()).contains("source");
    }

    private static Map<String, String> searched(String lines) {
        Map<String, String> texts =
                texts(MEASURE + "duty tale SHALL report goods by warden to chair\n  due 2010-01-01\n");
        texts.put("record/a.md", "```record\n" + lines + "```\n");
        return texts;
    }

    @Test
    void aSearchCountsFromItsFirstDayToItsLast() {
        Pack pack = PackReader.read(
                "sample", searched("searched tale from 2009-01-01 until 2011-01-01\n  source \"Gazettes\"\n"));

        Searched search =
                pack.searchesFor(pack.rule("tale", Duty.class).orElseThrow()).getFirst();
        assertThat(search.covers(LocalDate.of(2008, 12, 31))).isFalse();
        assertThat(search.covers(LocalDate.of(2009, 1, 1))).isTrue();
        assertThat(search.covers(LocalDate.of(2011, 1, 1))).isTrue();
        assertThat(search.covers(LocalDate.of(2011, 1, 2))).isFalse();
        assertThat(search.source().text()).isEqualTo("Gazettes");
    }

    @Test
    void aSearchNamesADutyItsLastDayAndWhatWasSearched() {
        Problem notDuty = problems(searched("searched block until 2011-01-01\n  source \"x\"\n"))
                .getFirst();
        assertThat(notDuty.at()).isEqualTo(new Position("record/a.md", 2, 10));
        assertThat(notDuty.found()).isEqualTo("block");
        assertThat(notDuty.expected()).startsWith("a duty the record was searched for");
        assertThat(problems(searched("searched tale\n  source \"x\"\n"))
                        .getFirst()
                        .expected())
                .isEqualTo("until");
        assertThat(problems(searched("searched tale until soon\n  source \"x\"\n"))
                        .getFirst()
                        .expected())
                .contains("the last due day the search speaks of");
        assertThat(problems(searched("searched tale until 2011-01-01\n"))
                        .getFirst()
                        .expected())
                .contains("source");
        Problem backwards = problems(searched("searched tale from 2011-01-01 until 2010-12-31\n  source \"x\"\n"))
                .getFirst();
        assertThat(backwards.found()).isEqualTo("2010-12-31");
        assertThat(backwards.expected()).isEqualTo("2011-01-01 or later");
    }

    @Test
    void onlyTheRecordSaysWhatWasSearched() {
        Map<String, String> texts = searched("");
        texts.put(
                "law/b.law.md",
                FRONT + "# Two [/x/1/s2]\n```test\ncase \"a\" on 2010-01-01\n  searched tale until 2011-01-01\n```\n");

        assertThat(problems(texts).getFirst().expected()).startsWith("one of given, rest, act");
    }

    @Test
    void aDueDayOpensSoManyDaysBefore() {
        Problem problem =
                problem(MEASURE + "duty tale SHALL report goods by warden to chair\n  due 2010-01-01, early 5 days\n");

        assertThat(problem.found()).isEqualTo("early");
        assertThat(problem.expected()).isEqualTo("then every PERIOD after due, or open PERIOD before");
    }

    @Test
    void aCaseNeedsADayAndAClaim() {
        Map<String, String> texts = texts(MEASURE);
        texts.put(
                "law/b.law.md", FRONT + "# Two [/x/1/s2]\n```test\ncase \"a\" on 2010-01-01\n  given rest NONE\n```\n");
        assertThat(problems(texts).getFirst().expected()).contains("at least one line \"expect\"");

        texts.put("law/b.law.md", FRONT + "# Two [/x/1/s2]\n```test\ncase \"a\"\n  expect block OWED\n```\n");
        assertThat(problems(texts).getFirst().expected()).contains("on");
    }

    @Test
    void aScenarioIsReadBareAndInABlock() {
        Map<String, String> texts = texts(route("finding that gates-shut"));
        texts.put("scenarios/bare.md", "# Bare\ngiven gates-shut ; rest NONE\n");
        texts.put("scenarios/fenced.md", "---\nscenario: named\n---\n# Fenced\n```scenario\ngiven gates-shut\n```\n");

        assertThat(PackReader.read("sample", texts).scenarios().keySet()).containsExactly("bare", "named");
    }

    @Test
    void aScenarioThatIsWrongSaysWhere() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("scenarios/a.md", "# A\ngiven gates-shut\ngivn gates-shut\n");
        Problem problem = problems(texts).getFirst();
        assertThat(problem.at()).isEqualTo(new Position("scenarios/a.md", 3, 1));
        assertThat(problem.nearest()).contains("given");

        texts.put("scenarios/a.md", "# only a heading\n");
        assertThat(problems(texts).getFirst().found()).contains("no line of a scenario");
    }

    private static List<Problem> quoting(String line) {
        Map<String, String> texts = texts("");
        texts.put("law/a.law.md", FRONT + "# One [/x/1/s1]\n" + line + "\n```law\n" + MEASURE + "```\n");
        return problems(texts);
    }

    @Test
    void aQuotedLineHasItsOwnDays() {
        Map<String, String> texts = texts("");
        texts.put(
                "law/a.law.md",
                FRONT
                        + "# One [/x/1/s1]\n> \"ever\"\n> \"first\" until 2017-08-02 by /x/2\n"
                        + "> \"then\" ... \"more\" from 2017-08-02 by /x/2\n```law\n" + MEASURE + "```\n");

        Provision one = PackReader.read("sample", texts)
                .instruments()
                .getFirst()
                .provisions()
                .getFirst();

        assertThat(one.quotesOn(LocalDate.parse("2017-08-01"))).containsExactly("\"ever\"", "\"first\"");
        assertThat(one.quotesOn(LocalDate.parse("2017-08-02"))).containsExactly("\"ever\"", "\"then\" ... \"more\"");
    }

    @Test
    void whatElseFollowsQuotedWordsIsRefused() {
        Problem misspelt = quoting("> \"words\" form 2017-08-02 by /x/2").getFirst();
        assertThat(misspelt.found()).isEqualTo("form");
        assertThat(misspelt.nearest()).contains("from");
        assertThat(misspelt.at().column()).isEqualTo(11);

        assertThat(quoting("> \"words\" from 2017-08-02 by /x/2 verify")
                        .getFirst()
                        .expected())
                .contains("from DATE by CITE");
        assertThat(quoting("> \"words\" from 2017-08-02").getFirst().expected()).contains("by");
    }

    @Test
    void allProblemsAreShownAtOnceInTheOrderOfTheFiles() {
        Map<String, String> texts = texts(MEASURE + "mesure x\nruote y\n");
        texts.put("vocabulary-2.md", "```vocabulary\nactro z\n```\n");

        BadInput bad = catchThrowableOfType(BadInput.class, () -> PackReader.read("sample", texts));

        assertThat(bad.problems()).extracting(problem -> problem.found()).containsExactly("actro");
    }

    @Test
    void restIsSaidOnce() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("scenarios/a.md", "rest NONE\ngiven gates-shut ; rest UNKNOWN\n");
        Problem problem = problems(texts).getFirst();

        assertThat(problem.at()).isEqualTo(new Position("scenarios/a.md", 2, 20));
        assertThat(problem.expected()).isEqualTo("rest once: it was rest NONE already");
    }

    @Test
    void aWrongRestIsToldTheChoiceOnce() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("scenarios/a.md", "rest ALL\n");

        assertThat(problems(texts).getFirst().expected()).isEqualTo("what all other facts are: NONE or UNKNOWN");
    }

    @Test
    void aGradeInLowerCaseIsToldToBeInCapitals() {
        Map<String, String> texts = texts(MEASURE);
        texts.put("scenarios/a.md", "given steps tide-low\n");
        Problem problem = problems(texts).getFirst();

        assertThat(problem.found()).isEqualTo("steps");
        assertThat(problem.expected()).startsWith("a grade in capitals: NONE, COMMITTED, PROGRESS, STEPS");
        assertThat(problem.nearest()).contains("STEPS");
    }

    @Test
    void aFolderWithoutAnyLawIsRefused(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("law"));

        BadInput bad = catchThrowableOfType(BadInput.class, () -> PackReader.read(folder));

        assertThat(bad)
                .hasMessage(folder
                        + ": found packs without any law, expected at least one file under law/ that begins with an"
                        + " instrument.");
    }
}
