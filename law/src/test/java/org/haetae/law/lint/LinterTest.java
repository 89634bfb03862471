package org.haetae.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.Position;
import org.junit.jupiter.api.Test;

/** What the pages of the warnings leave out: places, severities, and what each check lets pass. */
class LinterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String VOCABULARY = """
            ```vocabulary
            actor chancellor "the Chancellor" "재상"
            body chair "the chair" "위원장"
            class crown "the Crown" "왕실"
            words property, sells, amber
            topic labour "labour" "노동"
            ground bondage "bonded labour" "강제노동" topic labour
            fact divers-released "the divers are free" "잠수부 석방"
              scale EXTENT
              controlled-by TARGET
            reading reach "what it reaches" "범위"
              narrow "what is commanded" "명령"
              wide "what is allowed" "허용"
            ```
            """;
    private static final String FRONT = """
            ---
            instrument: /rt/act/1
            title: Amber Act
            in-force: 2014-05-01 ..
            checked: 2026-09-30 against text/act-1.txt
            ---
            """;
    private static final String MEASURE = """
            ## Sec. 4 The Crown [/rt/code/c8/s4]
            > "shall be blocked"
            ```law
            measure crown-block "blocking of the Crown" "왕실 봉쇄"
              BLOCK property of crown
              imposed SHALL by chancellor
              grounds bondage in TEXT
            ```
            """;

    private static List<Warning> of(String code, String law) {
        Map<String, String> texts = Map.of("vocabulary.md", VOCABULARY, "law/act.law.md", FRONT + law);
        return Linter.lint(new Law(PackReader.read("sample", texts)), TODAY).stream()
                .filter(warning -> warning.code().equals(code))
                .toList();
    }

    @Test
    void aWarningNamesFileLineAndColumnAndHowToMendIt() {
        List<Warning> found = of("L050", """
                ## Sec. 4 The Crown [/rt/code/c8/s4]
                > "shall be blocked"
                ```law
                measure crown-block
                  BLOCK property of crown
                  imposed SHALL
                ```
                """);

        assertThat(found).singleElement().satisfies(warning -> {
            assertThat(warning.at()).isEqualTo(new Position("law/act.law.md", 12, 3));
            assertThat(warning.isProblem()).isTrue();
            assertThat(warning.text())
                    .isEqualTo("law/act.law.md:12:3: L050 SHALL impose of crown-block does not say who.  "
                            + "add by ACTOR; what the text does itself is BY-LAW.");
        });
    }

    @Test
    void theInventedCountrysPackHasNoProblem() {
        Law ruritania = Law.read(Path.of("src/test/resources/packs/ruritania"));

        assertThat(Linter.lint(ruritania, TODAY).stream().filter(Warning::isProblem))
                .isEmpty();
    }

    @Test
    void whatIsOwedAndWhatIsLeftForLaterAreNotesAndSoAreOldComparisons() {
        Law ruritania = Law.read(Path.of("src/test/resources/packs/ruritania"));

        List<Warning> notes = Linter.lint(ruritania, LocalDate.of(2027, 4, 1));

        assertThat(notes).extracting(Warning::code).contains("L005", "L013", "L041", "L052");
        assertThat(notes).noneMatch(Warning::isProblem);
    }

    @Test
    void withoutADayNothingIsSaidAboutTheAgeOfAComparison() {
        Law ruritania = Law.read(Path.of("src/test/resources/packs/ruritania"));

        assertThat(Linter.lint(ruritania)).extracting(Warning::code).doesNotContain("L013");
    }

    @Test
    void oneLabelUnderTwoReadingsIsInOrderAndALabelOfAMenuTwiceIsNot() {
        String twoReadings = MEASURE + """
                ## Sec. 5 Way out [/rt/code/c8/s5]
                > "when"
                ```law
                route s5 MAY suspend by chancellor
                  over crown-block
                  upon finding that all-of
                    (1) PROGRESS divers-released reading reach narrow
                    (1) COMPLETE divers-released reading reach wide
                    (1A) STEPS divers-released
                    (2) STEPS divers-released
                ```
                """;
        String menuTwice = """
                ## Sec. 4 The Crown [/rt/code/c8/s4]
                ```law
                measure menu
                  at-least 1 of
                    (1) BLOCK property of crown
                    (1) DENY property to crown
                  imposed MAY by chancellor
                ```
                """;

        assertThat(of("L001", twoReadings)).isEmpty();
        assertThat(of("L001", menuTwice))
                .singleElement()
                .satisfies(w -> assertThat(w.at().line()).isEqualTo(12));
    }

    @Test
    void romanLabelsAndLettersBothCountAndALimbOutOfOrderIsFound() {
        String conduct = """
                ## Sec. 2 Persons [/rt/code/c8/s2]
                ```law
                criterion dealing MAY designate by chancellor
                  who any-of
                    (%s) sells amber
                    (%s) sells amber
                    (%s) sells amber
                ```
                """;

        assertThat(of("L001", conduct.formatted("i", "ii", "iv"))).isEmpty();
        assertThat(of("L001", conduct.formatted("h", "i", "j"))).isEmpty();
        assertThat(of("L001", conduct.formatted("A", "C", "B")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("(B)"));
    }

    @Test
    void sectionsFollowTheirNumbersWithLettersBetween() {
        String sections = """
                ## Sec. 9 Nine [/rt/code/c8/s9]
                ```law
                not-encoded because no-effect
                ```
                ## Sec. %s Next [/rt/code/c8/x]
                ```law
                not-encoded because no-effect
                ```
                ## Sec. 10 Ten [/rt/code/c8/s10]
                ```law
                not-encoded because no-effect
                ```
                """;

        assertThat(of("L002", sections.formatted("9A"))).isEmpty();
        assertThat(of("L002", sections.formatted("11")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("Sec. 10 Ten"));
    }

    @Test
    void aPartMayStandOverSectionsThatAreCitedElsewhere() {
        assertThat(of("L003", "# Part I First [/rt/act/1/pI]\n" + MEASURE)).isEmpty();
    }

    @Test
    void aHeadingThatOnlyGroupsOthersIsNotEmpty() {
        assertThat(of("L004", "# Part I First [/rt/act/1/pI]\n" + MEASURE)).isEmpty();
    }

    @Test
    void aQuotationAboveIsEnoughAndAnUnreadRuleOnlyANote() {
        String above = "# Part I First [/rt/act/1/pI]\n> \"shall\"\n" + MEASURE.replace("> \"shall be blocked\"\n", "");
        String unread = MEASURE.replace("> \"shall be blocked\"\n", "").replace("s4]", "s4] verify");

        assertThat(of("L006", above)).isEmpty();
        assertThat(of("L006", unread))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isFalse());
    }

    @Test
    void fifteenWordsMayBeQuotedAndSixteenNot() {
        String quote = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

        assertThat(of("L007", MEASURE.replace("shall be blocked", quote))).isEmpty();
        assertThat(of("L007", MEASURE.replace("shall be blocked", quote + " sixteen")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("16 words"));
        assertThat(of("L007", MEASURE.replace("> \"shall be blocked\"", "> shall be blocked")))
                .hasSize(1);
    }

    @Test
    void aGapIsFoundBeforeTheFirstLineBetweenTwoAndAfterTheLast() {
        String dated = MEASURE.replace("  imposed SHALL by chancellor\n", "%s");

        assertThat(of("L010", dated.formatted("  imposed SHALL by chancellor from 2015-01-01 by /rt/act/2014/9\n")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("2014-05-01 .. 2015-01-01"));
        assertThat(of("L010", dated.formatted("  imposed SHALL by chancellor until 2015-01-01 by /rt/act/2014/9\n")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("2015-01-01 .. "));
    }

    @Test
    void anInstrumentOfThePackIsNoCauseBeforeItIsInForce() {
        String early = MEASURE.replace("s4]", "s4] from 2014-06-01 by /rt/act/2/s3") + """
                ## Sec. 6 Rest [/rt/code/c8/s6]
                ```law
                not-encoded because no-effect
                ```
                """;
        Map<String, String> texts =
                Map.of("vocabulary.md", VOCABULARY, "law/act.law.md", FRONT + early, "law/act-2.law.md", """
                ---
                instrument: /rt/act/2
                title: Second Act
                in-force: 2015-01-01 ..
                ---
                # Sec. 3 Change [/rt/act/2/s3]
                ```law
                not-encoded because no-effect
                ```
                """);

        assertThat(Linter.lint(new Law(PackReader.read("sample", texts)), TODAY))
                .filteredOn(warning -> warning.code().equals("L012"))
                .isNotEmpty()
                .allSatisfy(w -> assertThat(w.message()).contains("/rt/act/2/s3 was not in force on 2014-06-01"));
    }

    @Test
    void aTargetOfWordsNotEncodedIsANoteAndOneOfNothingAProblem() {
        String route = """
                ## Sec. 5 Way out [/rt/code/c8/s5]
                ```law
                route s5 MAY suspend by chancellor
                  over crown-block, %s
                  upon finding
                ```
                ## Sec. 6 Rest [/rt/code/c8/s6]
                ```law
                not-encoded because later
                ```
                """;

        assertThat(of("L061", MEASURE + route.formatted("section 6")))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isFalse());
        assertThat(of("L061", MEASURE + route.formatted("/rt/code/c8/s66")))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isTrue());
    }

    @Test
    void aRouteThatNoTestTriesIsAProblem() {
        String route = """
                ## Sec. 5 Way out [/rt/code/c8/s5]
                ```law
                route s5 MAY suspend by chancellor
                  over crown-block
                  upon finding
                ```
                """;

        assertThat(of("L041", MEASURE + route))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isTrue());
    }

    @Test
    void aDutyThatRecursForEverIsANoteAndOneWithoutADayAProblem() {
        String duty = """
                ## Sec. 6 Report [/rt/code/c8/s6]
                ```law
                duty coast-report SHALL report amber by chancellor to chair
                  %s
                ```
                """;

        assertThat(of("L051", duty.formatted("due 2015-01-01, then every 1 year after due")))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isFalse());
        assertThat(of("L051", duty.formatted("form public")))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isTrue());
        assertThat(of("L051", duty.formatted("standing"))).isEmpty();
    }

    @Test
    void aDutyNobodySearchedForIsANoteAndASearchThatSaysNothingAProblem() {
        String record = """
                ## Sec. 6 Report [/rt/code/c8/s6]
                ```law
                duty coast-report SHALL report amber by chancellor to chair
                  due 2015-01-01
                ```
                ```record
                %s
                  source "Gazettes"
                ```
                """;
        String short2016 = "searched coast-report until 2016-01-01";

        assertThat(of("L054", record.formatted("none coast-report in 2014-05-01 .. 2014-06-01")))
                .singleElement()
                .satisfies(w -> assertThat(w.isProblem()).isFalse());
        assertThat(of("L054", record.formatted("act 2015-01-02 coast-report by chancellor")))
                .isEmpty();
        assertThat(of("L054", record.formatted(short2016))).isEmpty();
        assertThat(of("L054", record.formatted("searched coast-report until 2014-04-30")))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.isProblem()).isTrue();
                    assertThat(w.message()).contains("ends before the duty begins on 2014-05-01");
                });
        assertThat(of(
                        "L054",
                        record.formatted(short2016 + "\n  source \"Journal\"\nsearched coast-report until 2020-01-01")))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("covers these days, up to 2020-01-01"));
    }

    @Test
    void whatIsCarriedOutOrImposedIsNotOwed() {
        String carried = MEASURE + """
                ## Sec. 5 Order [/rt/code/c8/s5]
                ```law
                measure order-block "order" "명령"
                  BLOCK property of crown
                  imposed BY-LAW
                  carries-out crown-block
                  grounds bondage in TEXT
                ```
                """;

        assertThat(of("L052", carried)).isEmpty();
        assertThat(of("L052", MEASURE))
                .singleElement()
                .satisfies(w -> assertThat(w.message()).contains("owed since 2014-05-01"));
    }

    @Test
    void aNameNothingUsesIsShownWhereItIsDeclared() {
        List<Warning> found = of("L023", MEASURE);

        assertThat(found).anySatisfy(warning -> {
            assertThat(warning.message()).isEqualTo("nothing uses the word sells");
            assertThat(warning.at()).isEqualTo(new Position("vocabulary.md", 5, 17));
        });
        assertThat(found).anySatisfy(warning -> {
            assertThat(warning.message()).isEqualTo("nothing uses the body chair");
            assertThat(warning.at()).isEqualTo(new Position("vocabulary.md", 3, 6));
        });
    }
}
