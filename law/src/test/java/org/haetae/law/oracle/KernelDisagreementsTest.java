package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.haetae.law.eval.Mode;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/**
 * Where the kernel and the slow evaluator answered differently when random laws were tried, each in its shortest form and with the
 * sentence that decides (the number is that of the section "What it means" of the notation). All are settled;
 * {@link KernelOracleTest} compares everything.
 */
class KernelDisagreementsTest {
    private static Map<String, String> answers(String law, String setting, String day, Mode mode) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", RandomLaw.VOCABULARY);
        texts.put("law/a.law.md", law(law));
        texts.put(RandomLaw.SCENARIO, setting.startsWith("rest") ? setting : "rest NONE\n" + setting);
        RandomLaw.Sample sample = new RandomLaw.Sample(texts, LocalDate.parse(day), mode);
        return Trials.kernel(Trials.load(sample).orElseThrow());
    }

    /** Of a law that imposes {@code m1} itself, as most cases need no more, and has these rules besides. */
    private static Map<String, String> onM1(String rules, String setting, String day, Mode mode) {
        return answers("measure m1\n  BAN goods of banks\n  imposed BY-LAW\n" + rules, setting, day, mode);
    }

    private static String law(String law) {
        return """
                ---
                instrument: /us/pl/1
                title: T
                in-force: 2016-01-10 ..
                ---
                ## Sec. 1 S [/us/usc/t9/s1]
                ```law
                """ + law + "```\n";
    }

    /** What a measure carries out is asked whether it operates by what it rests on: the reader should see the circle. */
    @Test
    void aMeasureCannotCarryOutWhatItRestsOn() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", RandomLaw.VOCABULARY);
        texts.put("law/a.law.md", law("""
                measure m1
                  DENY accounts to crown
                  imposed SHALL by president
                measure m2
                  DENY accounts to banks
                  imposed BY-LAW
                  rests-on m1
                  carries-out m1
                """));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PackReader.read("random", texts))
                .isInstanceOf(BadInput.class);
    }

    /** the verdict says AVAILABLE while the standing says HELD; "ENDED is until imposed anew" (3). */
    @Test
    void aRunOnAnEarlierImpositionDoesNotHoldTheNext() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed MAY by president
                route rt1 MAY suspend by president
                  over m1
                """, """
                act 2016-02-01 m1 by president
                act 2016-03-30 rt1 by president
                act 2016-05-01 m1 by president
                """, "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "OPERATES").containsEntry("rt1 on m1", "AVAILABLE");
    }

    /** "An act is judged by the law of its day" (10). */
    @Test
    void anActOnARowBeforeItsTextDoesNotHoldIt() {
        Map<String, String> said = answers("""
                measure m1 from 2017-03-31 by /us/pl/2
                  DENY accounts to crown
                  imposed BY-LAW
                route rt1 MAY suspend by president
                  over /us/pl/1
                """, """
                act 2017-03-30 rt1 by president
                """, "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "OPERATES").containsEntry("rt1 on m1", "AVAILABLE");
    }

    /** "An act is judged by the law of its day" (10). */
    @Test
    void aMeasureIsNotImposedBeforeItsText() {
        Map<String, String> said = answers("""
                measure m1 from 2017-03-31 by /us/pl/2
                  DENY accounts to crown
                  imposed MAY by president
                """, """
                act 2017-01-01 m1 by president
                """, "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "NOT-IMPOSED");
    }

    /** WAIVER: waive (7). */
    @Test
    void aWaiverOfAnEndedTextIsAWaiver() {
        Map<String, String> said = onM1("""
                route rt1 MAY waive by president until 2018-01-01 by /us/pl/2
                  over m1
                """, """
                act 2017-01-01 rt1 by president
                """, "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 outcome", "WAIVER");
    }

    /** "ENDED is until imposed anew" (3). */
    @Test
    void aLapseIsNotUndoneByTheEndOfTheTextThatMadeIt() {
        Map<String, String> said = answers("""
                status st1
                route rt1 BY-LAW terminate until 2018-01-01 by /us/pl/2
                  over st1
                  each anniversary
                """, "", "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("st1 standing", "ENDED");
    }

    /** the route is AUTOMATIC and the outcome ENDS while the standing says OPERATES (3, 6). */
    @Test
    void aMeasureLapsesAsAStatusDoes() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW terminate
                  over m1
                  each anniversary
                """, "", "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "ENDED");
    }

    /** a lock is "what holds suspend and terminate shut"; the verdict is CONFLICT, the outcome ENDS (6, 7). */
    @Test
    void aLockHoldsALapseShut() {
        Map<String, String> said = answers("""
                status st1
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                lock lk1
                  over st1
                  until certification to congress that y1
                """, "", "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("st1 standing", "OPERATES").containsEntry("st1 outcome", "UNKNOWN");
    }

    /** the treasury MAY terminate, and has not: "Only acts change the law" (1). */
    @Test
    void anActOfAnotherRuleIsNotYetTheActItAllows() {
        Map<String, String> said = onM1("""
                measure m2
                  DENY accounts to banks
                  imposed BY-LAW
                route rt1 MAY suspend by president
                  over m2
                route rt2 MAY terminate by treasury
                  over m1
                  upon rt1
                """, """
                act 2017-01-01 rt1 by president
                """, "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt2 on m1", "AVAILABLE").containsEntry("m1 standing", "OPERATES");
    }

    /** "AUTOMATIC if BY-LAW and no act is left to do, otherwise AVAILABLE with its needs" (6). */
    @Test
    void nothingIsAutomaticThatAnOfficeMustStillJudge() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW terminate
                  over m1
                  upon j1
                """, "", "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "AVAILABLE").containsEntry("m1 outcome", "EXECUTIVE");
    }

    /** the same (6): the lock's certificate is left to do. */
    @Test
    void nothingIsAutomaticThatACertificateMustStillOpen() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW terminate
                  over m1
                lock lk1
                  over m1
                  until certification to congress that y1
                """, """
                given y1
                """, "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "AVAILABLE");
    }

    /** "not-before 12 months after determined": the status was determined, the measure was not (2, 6). */
    @Test
    void theFirstDayIsCountedFromTheStatusTheRouteIsOver() {
        Map<String, String> said = answers("""
                status st1 MAY determine by president
                measure m1
                  DENY accounts to crown
                  imposed MAY by president
                  rests-on st1
                route rt1 MAY suspend by president
                  over st1
                  not-before 12 months after determined
                """, """
                act 2016-02-01 st1 by president
                act 2017-01-01 m1 by president
                """, "2017-06-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on st1", "AVAILABLE").containsEntry("rt1 on m1", "AVAILABLE");
    }

    /** st1 has no anniversary before 2017-12-01, and st2 only rests on it (5). */
    @Test
    void theAnniversaryIsThatOfTheStatusTheRouteIsOver() {
        Map<String, String> said = answers("""
                status st1 MAY determine by president
                status st2
                  rests-on st1
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                """, """
                act 2016-12-01 st1 by president
                """, "2017-07-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("st1 standing", "OPERATES").containsEntry("st2 standing", "OPERATES");
    }

    /** "silence is then UNKNOWN" (9); the verdict and the outcome say so, the standing does not. */
    @Test
    void unknownWhetherSuspendedIsNotOperating() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m1
                  unless joint-resolution within 45 days after
                """, """
                act 2016-12-01 rt1 by president
                """, "2017-07-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "UNKNOWN");
    }

    /** terminated; whether it has fallen as well does not matter (2, 7). */
    @Test
    void whatHasEndedForCertainIsNotUnknown() {
        Map<String, String> said = answers("""
                status st1
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
                  rests-on st1
                route rt1 MAY terminate by president
                  over m1
                route rt2 MAY terminate by president
                  over st1
                  unless joint-resolution within 45 days after
                """, """
                act 2018-01-01 rt1 by president
                act 2018-01-01 rt2 by president
                """, "2020-02-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "ENDED").containsEntry("m1 outcome", "ENDS");
    }

    /** its basis is gone, so it stands in no case: "UNKNOWN if it is unknown whether it stands" (7). */
    @Test
    void whatRestsOnNothingIsNotUnknown() {
        Map<String, String> said = answers("""
                status st1 until 2017-01-01 by /us/pl/2
                measure m1
                  DENY accounts to crown
                  imposed SHALL by president upon y1
                  rests-on st1
                """, """
                rest UNKNOWN
                """, "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "ENDED");
    }

    /** "lasts 1 year after imposed": a command nobody has carried out is OWED (3, 10). */
    @Test
    void aClockAfterImposedDoesNotRunBeforeItIsImposed() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed SHALL by president
                  lasts 1 year after imposed
                """, "", "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "OWED");
    }

    /** "the same sanction as there, counted once"; "Same effect words, same effect" (3). */
    @Test
    void anEffectBorrowedIsTheSameEffect() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
                measure m2
                  AS m1
                  imposed BY-LAW
                route rt1 MAY terminate by president
                  over m1
                """, """
                act 2017-01-01 rt1 by president
                """, "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("effect DENY accounts to crown", "STANDS");
    }

    /** "one value, or READING and the points" (11). */
    @Test
    void anEffectOfOneReadingIsAnsweredReading() {
        Map<String, String> said = answers("""
                measure m1 reading r1 a
                  DENY accounts to crown
                  imposed BY-LAW
                """, "", "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("effect DENY accounts to crown", "READING");
    }

    /** HELD or operating, the second measure owes it: it STANDS on both (3, 11). */
    @Test
    void anEffectThatStandsOnEveryReadingStands() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
                measure m2
                  DENY accounts to crown
                  imposed SHALL by president
                route rt1 MAY suspend by president
                  over m1 reading r1 a
                """, """
                act 2018-01-01 rt1 by president
                """, "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("effect DENY accounts to crown", "STANDS");
    }

    /** standing and outcome of the same row are joined differently (11). */
    @Test
    void anOutcomeIsNotThatOfTheOnlyReadingThatHasTheRow() {
        Map<String, String> said = answers("""
                measure m1 reading r1 a
                  DENY accounts to crown
                  imposed BY-LAW
                route rt1 MAY terminate by president
                  over m1
                """, """
                act 2016-03-30 rt1 by president
                """, "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "READING").containsEntry("m1 outcome", "READING");
    }

    /** "MET r: r's standard holds" (2); of a route whose text ended the kernel says UNAVAILABLE. */
    @Test
    void theStandardOfARouteThatDoesNotExistIsNotMet() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president reading r2 b
                  over m1
                  upon certification that y2
                route rt2 MAY terminate by president
                  over m1
                  upon certification that MET rt1
                """, "", "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt2 on m1", "UNAVAILABLE").containsEntry("m1 outcome", "STAYS");
    }

    /** measures of and statuses of do so: "of CITE adds what came in by it" (5). */
    @Test
    void criteriaOfACiteAreThoseThatCameInByIt() {
        Map<String, String> said = answers("""
                criterion cr1 MAY designate by treasury from 2017-03-31 by /us/pl/2
                  who trades goods
                measure m1
                  DENY accounts to persons under cr1
                  imposed BY-LAW
                route rt1 MAY suspend by president
                  over criteria of /us/pl/2
                """, "", "2019-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "AVAILABLE");
    }

    /** "a SHALL or BY-LAW route that else were exercised, available or due": after 180 days it were none of these (6). */
    @Test
    void aConflictEndsWithTheRun() {
        Map<String, String> said = onM1("""
                route rt1 SHALL suspend by president
                  over m1
                  upon certification that y1
                  for 180 days
                lock lk1
                  over m1
                  until certification to congress that y2
                """, """
                act 2018-01-01 rt1 by president for 180 days
                """, "2020-02-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "UNAVAILABLE").containsEntry("m1 outcome", "STAYS");
    }

    /** "the first that fits": DEFECTIVE stands before LAPSED (6). */
    @Test
    void aDefectiveActIsShownBeforeALapsedText() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president until 2018-01-01 by /us/pl/2
                  over m1
                """, """
                act 2016-03-30 rt1 by treasury
                """, "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "DEFECTIVE");
    }

    /** warranted: "only acts the facts carry count" (6). */
    @Test
    void anActTheFactsDoNotCarryUsesNothingUp() {
        Map<String, String> said = onM1("""
                route rt1 SHALL waive by president
                  over m1
                  upon certification that y1
                  for at-most 6 months, once
                """, """
                act 2018-01-01 rt1 by president for 6 months
                """, "2020-02-01", Mode.WARRANTED);
        assertThat(said).containsEntry("rt1 on m1", "UNAVAILABLE");
    }

    /** No line says how it comes before 2019-12-20: neither BY-LAW, nor imposed, nor owed (3). */
    @Test
    void aMeasureDoesNotOperateBeforeTheLineThatImposesIt() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed SHALL by minister from 2019-12-20 by /us/pl/2
                """, "", "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "NOT-IMPOSED");
    }

    /** "ENDED is until imposed anew" (3): it was not; the route is EXERCISED and the outcome ENDS while the standing OPERATES. */
    @Test
    void aTerminatedCommandIsNotRevivedByWhatCarriesItOut() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of crown
                  imposed SHALL by treasury
                measure m3
                  DENY accounts to crown
                  imposed SHALL by president
                  carries-out m1
                route rt1 MAY terminate by president
                  over m1
                """, """
                act 2017-01-01 rt1 by president
                act 2018-01-01 m3 by president
                """, "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "EXERCISED").containsEntry("m1 standing", "ENDED");
    }

    /** AS borrows "another measure's effect": of one that has two, both (3). */
    @Test
    void allEffectsAreBorrowed() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of crown
                  BLOCK property of crown
                  imposed BY-LAW
                measure m3
                  AS m1
                  imposed BY-LAW
                route rt1 MAY terminate by president
                  over m1
                """, "act 2017-01-01 rt1 by president", "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("effect BLOCK property of crown", "STANDS");
    }

    /** "An act on a case decides that case only" (6): it does not use up what may be done once. */
    @Test
    void anActOnACaseDoesNotUseUpTheWhole() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m1
                  for at-most 6 months, once
                """, """
                act 2018-01-01 rt1 by president of "Case" for 6 months
                act 2018-11-01 rt1 by president for 6 months
                """, "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "EXERCISED").containsEntry("m1 standing", "HELD");
    }

    /** "Routes over a status, and `except`, reach all that rests on it" (5), however it is named. */
    @Test
    void anExceptOfAFamilyReachesWhatRestsOnIt() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m2
                  except measures of /us/usc/t9/s1
                ```
                ## Sec. 2 S [/us/usc/t9/s2]
                ```law
                measure m2
                  DENY accounts to crown
                  imposed BY-LAW
                  rests-on m1
                """, "", "2018-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsKey("m2 standing").doesNotContainKey("rt1 on m2");
    }

    /** "An act ... needs the holder of that day" (10): the president's choice of what the treasury must impose is none. */
    @Test
    void anItemOfAMenuIsChosenByTheOfficeThatMay() {
        Map<String, String> said = answers("""
                measure m1
                  at-least 1 of
                    (1) BLOCK property of crown
                    (2) BAN goods of crown
                  imposed SHALL by treasury
                """, "act 2019-02-10 m1 (1) by president", "2020-02-29", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "OWED").doesNotContainKey("effect BLOCK property of crown");
    }

    /** "An act is judged by the law of its day" (10): on that day no line let an act impose it. */
    @Test
    void anActBeforeTheLineThatAllowsItImposesNothing() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of banks
                  imposed MAY by treasury from 2020-02-29 by /us/pl/2
                """, """
                act 2019-12-21 m1 by president
                act 2019-12-21 m1 by treasury
                """, "2020-07-04", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "NOT-IMPOSED");
    }

    /** What the text imposes no act imposes: its clock runs from its text (3, 10). */
    @Test
    void anActDoesNotImposeAnewWhatTheTextImposes() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of banks
                  imposed BY-LAW
                  lasts 1 year after imposed
                """, """
                act 2017-04-24 m1 by president
                """, "2018-02-28", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "ENDED");
    }

    /** "12 months after determined" of what was never determined have not passed (2): a clock that does not run has not run out. */
    @Test
    void whatWasNeverDeterminedHasNoFirstDay() {
        Map<String, String> said = answers("""
                status st1 MAY determine by treasury
                measure m1
                  BAN goods of banks
                  imposed BY-LAW
                  rests-on any-of st1, st2
                status st2
                route rt1 MAY suspend by president
                  over st1
                  not-before 12 months after determined
                """, """
                """, "2016-04-09", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "UNAVAILABLE");
    }

    /** The day was counted from a determination that came after the act (10). */
    @Test
    void theFirstDayIsThatOfTheDayOfTheAct() {
        Map<String, String> said = answers("""
                status st1 MAY determine by president
                measure m1
                  BAN goods of banks
                  imposed SHALL by treasury
                  rests-on st1
                route rt1 MAY waive by minister
                  over st1
                  not-before 12 months after determined
                """, """
                act 2018-10-06 st1 by president
                act 2018-07-02 rt1 by minister for 1 year
                """, "2019-02-08", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "EXERCISED").containsEntry("m1 standing", "HELD");
    }

    /** A waiver of a case before the measure was imposed was one of nothing (3, 6). */
    @Test
    void anActOnACaseBeforeTheMeasureDoesNotCount() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of banks
                  imposed SHALL by minister upon y1
                route rt1 MAY suspend by minister
                  over m1
                """, """
                act 2017-08-04 m1 by minister
                act 2017-05-29 rt1 by minister of "Case"
                given y1
                """, "2017-09-17", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 outcome", "WAIVER");
    }

    /** A rule that exists under another reading only is none under this one (11, suffixes). */
    @Test
    void aRuleOfAnotherReadingIsNotThere() {
        Map<String, String> said = onM1("""
                status st1 reading r1 a
                route rt1 SHALL terminate by president
                  over st1
                """, """
                act 2019-01-01 rt1 by president
                """, "2021-05-26", Mode.CERTIFIABLE);
        assertThat(said)
                .containsEntry("rt1 on st1", "EXERCISED")
                .containsEntry("st1 standing", "READING")
                .containsEntry("st1 outcome", "READING");
    }

    /** Under the other reading there is no such measure, so it has not ended there (11). */
    @Test
    void whatEndedUnderOneReadingEndedUnderThatOne() {
        Map<String, String> said = answers("""
                status st1 until 2019-12-20 by /us/pl/1 reading r1 a
                """, """
                """, "2019-12-20", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("st1 standing", "READING").containsEntry("st1 outcome", "READING");
    }

    /** "Same effect words": ended on one reading and never there on the other, it stands on none (3, 11). */
    @Test
    void anEffectThatStandsOnNoReadingDoesNotStand() {
        Map<String, String> said = answers("""
                measure m1 reading r1 b
                  BAN goods of banks
                  imposed BY-LAW
                route rt1 MAY terminate by treasury
                  over m1
                """, """
                act 2018-03-05 rt1 by treasury over m1
                """, "2018-06-15", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("effect BAN goods of banks", "does not stand");
    }

    /** A valid act runs (6): what follows by law from an act is done with that act. */
    @Test
    void whatFollowsByLawFromAnActIsExercised() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m1
                  for at-most 1 year
                route rt2 BY-LAW terminate
                  over m1
                  upon rt1
                """, """
                act 2018-07-08 rt1 by president for 6 months
                """, "2018-09-06", Mode.FORMAL);
        assertThat(said).containsEntry("rt2 on m1", "EXERCISED").containsEntry("m1 standing", "ENDED");
    }

    /** BY-LAW, the text does it (3, 6): an office that says it did has done nothing, and the fact still decides. */
    @Test
    void nobodyCanUseWhatTheLawDoesByItself() {
        String rule = """
                route rt1 BY-LAW terminate
                  over m1
                  upon COMPLETE f1
                """;
        String act = "act 2018-07-08 rt1 by president over m1\n";
        assertThat(onM1(rule, act, "2018-09-06", Mode.CERTIFIABLE))
                .containsEntry("rt1 on m1", "UNAVAILABLE")
                .containsEntry("m1 standing", "OPERATES");
        assertThat(onM1(rule, "given COMPLETE f1\n" + act, "2018-09-06", Mode.CERTIFIABLE))
                .containsEntry("rt1 on m1", "AUTOMATIC");
    }

    /** One that takes a paper is used by whoever writes it, and works by that paper. */
    @Test
    void whatTheLawDoesUponAPaperIsDoneWithThePaper() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW terminate
                  over m1
                  upon joint-resolution
                """, "act 2018-07-08 rt1 over m1\n", "2018-09-06", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "EXERCISED").containsEntry("m1 standing", "ENDED");
    }

    /** Nothing follows from an act that is void (6): two years are more than one. */
    @Test
    void nothingFollowsFromADefectiveAct() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m1
                  for at-most 1 year
                route rt2 BY-LAW terminate
                  over m1
                  upon rt1
                """, """
                act 2018-07-08 rt1 by president for 2 years
                """, "2018-09-06", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt2 on m1", "AVAILABLE").containsEntry("m1 standing", "OPERATES");
    }

    /** "A BY-LAW route whose day is to come: AUTOMATIC on that day" (6). */
    @Test
    void whatFollowsLaterIsAutomatic() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by president
                  over m1
                route rt2 BY-LAW terminate
                  over m1
                  upon rt1
                  effective 30 days after
                """, """
                act 2018-08-20 rt1 by president
                """, "2018-09-06", Mode.FORMAL);
        assertThat(said).containsEntry("rt2 on m1", "AUTOMATIC").containsEntry("m1 standing", "HELD");
    }

    /** "another route's, if that is open" (6): one that is no law yet is not. */
    @Test
    void aPaperOfARouteThatIsNoLawCannotBeMade() {
        Map<String, String> said = onM1("""
                route rt1 SHALL terminate by president from 2018-06-15 by /us/pl/1
                  over m1
                route rt2 MAY terminate by minister
                  over m1
                  upon rt1
                """, """
                """, "2016-01-11", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt2 on m1", "UNAVAILABLE");
    }

    /** A lapse is nobody's act, and cannot be made (6). */
    @Test
    void aDayThatComesRoundIsNoPaper() {
        Map<String, String> said = answers("""
                status st1
                measure m1
                  BAN goods of banks
                  imposed BY-LAW
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                route rt2 SHALL terminate by president
                  over m1
                  upon rt1
                """, """
                """, "2016-06-29", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt2 on m1", "UNAVAILABLE");
    }

    /** "a lock and a SHALL route that else were exercised" (6): that it was opened later does not tell what the act did. */
    @Test
    void aConflictIsNotSettledByOpeningTheLockLater() {
        Map<String, String> said = onM1("""
                route rt1 SHALL terminate by minister
                  over m1
                  upon certification to congress that y1
                lock lk1
                  over m1
                  until certification to congress that y2
                """, """
                act 2019-02-26 rt1 by minister to congress
                act 2019-04-21 lk1 by president to congress
                """, "2020-03-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "CONFLICT");
    }

    /** warranted: "only acts the facts carry count" (6), in a conflict too. */
    @Test
    void anActTheFactsDoNotCarryIsInNoConflict() {
        Map<String, String> said = onM1("""
                route rt1 SHALL suspend by minister
                  over m1
                  upon certification to congress that y1
                lock lk1
                  over m1
                  until certification to congress that y2
                """, """
                act 2018-03-28 rt1 by minister to congress for 6 months
                """, "2018-06-18", Mode.WARRANTED);
        assertThat(said).containsEntry("rt1 on m1", "UNAVAILABLE");
    }

    /** The lock held the years 2016 to 2018 off; opened, it did not hold 2019 off (3, 6). */
    @Test
    void aLapseComesOnceTheLockIsOpened() {
        Map<String, String> said = answers("""
                status st1
                route rt1 BY-LAW terminate
                  over st1
                  each 2016-05-01
                lock lk1
                  over st1
                  until 30 days after certification to congress that y1
                """, """
                act 2018-11-25 lk1 by president to congress
                """, "2019-12-20", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("st1 standing", "ENDED");
    }

    /** Its text ends before the day comes (10). */
    @Test
    void aLapseDoesNotComeAfterItsText() {
        Map<String, String> said = answers("""
                status st1 MAY determine by treasury
                route rt1 BY-LAW terminate until 2019-01-01 by /us/pl/2
                  over st1
                  each anniversary
                """, """
                act 2018-01-17 st1 by treasury
                """, "2018-06-15", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on st1", "UNAVAILABLE");
    }

    /** It was imposed after the route's last day: "anything else is not over" (5). */
    @Test
    void aRouteWasNotOverWhatCameAfterIt() {
        Map<String, String> said = answers("""
                measure m1 from 2018-06-15 by /us/pl/2
                  BAN goods of banks
                  imposed BY-LAW
                route rt1 MAY delay by treasury until 2017-03-31 by /us/pl/2
                  over m1
                """, """
                """, "2019-03-22", Mode.CERTIFIABLE);
        assertThat(said).doesNotContainKey("rt1 on m1");
    }

    /** An act "runs its period" (10) though the route no longer reaches the measure. */
    @Test
    void anActRunsItsPeriodThoughTheRouteMovedOn() {
        Map<String, String> said = onM1("""
                route rt1 MAY waive by president
                  over m1 until 2018-01-01 by /us/pl/2
                  for at-most 1 year
                """, """
                act 2017-12-01 rt1 by president for 1 year
                """, "2018-06-01", Mode.CERTIFIABLE);
        assertThat(said)
                .containsEntry("rt1 on m1", "EXERCISED")
                .containsEntry("m1 standing", "HELD")
                .containsEntry("m1 outcome", "WAIVER");
    }

    /** "ENDED is until imposed anew" (3): it was, and then the text came to impose it. */
    @Test
    void whatWasImposedAnewIsNotEndedByTheTextThatImposesIt() {
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of banks
                  imposed SHALL by president until 2017-03-31 by /us/pl/2
                  imposed BY-LAW from 2017-03-31 by /us/pl/2
                route rt1 MAY terminate by president
                  over m1
                """, """
                act 2016-04-22 rt1 by president
                act 2016-10-15 m1 by president
                """, "2017-04-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("m1 standing", "OPERATES");
    }

    /** A renewal runs if what it renews ran, and nobody knows that (2, 6). */
    @Test
    void aRenewalIsAsSureAsWhatItRenews() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by treasury
                  over m1
                  upon certification to congress that y1
                  for 180 days
                route rt2 MAY renew by president
                  over rt1
                  for 180 days, consecutive
                """, """
                rest UNKNOWN
                act 2018-03-10 rt1 by treasury to congress for 180 days
                act 2018-06-21 rt2 by president for 180 days
                """, "2018-11-08", Mode.WARRANTED);
        assertThat(said).containsEntry("rt2 on m1", "UNKNOWN").containsEntry("m1 standing", "UNKNOWN");
    }

    /** One use there is; if nobody knows whether it was stopped, nobody knows whether it is left (2, 6). */
    @Test
    void whetherTheOneUseIsLeftCanBeUnknown() {
        Map<String, String> said = onM1("""
                route rt1 MAY suspend by minister
                  over m1
                  unless joint-resolution within 45 days after
                  for at-most 6 months, once
                """, """
                act 2019-01-16 rt1 by minister for 180 days
                """, "2019-12-20", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "UNKNOWN");
    }

    /** Nobody has to act for what the law does by itself: formal shows it in force. */
    @Test
    void whatTheLawDoesByItselfIsInForceInFormalModeToo() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW exempt
                  over m1
                  activities (1) goods
                route rt2 BY-LAW suspend
                  over m1
                  upon y1
                route rt3 BY-LAW suspend
                  over m1
                  upon y2
                route rt4 BY-LAW suspend
                  over m1
                  upon j1
                route rt5 BY-LAW terminate
                  over m1
                  upon joint-resolution
                route rt6 MAY suspend by president
                  over m1
                """, """
                given y1
                """, "2019-12-20", Mode.FORMAL);
        assertThat(said)
                .containsEntry("rt1 on m1", "AUTOMATIC")
                .containsEntry("rt2 on m1", "AUTOMATIC")
                .containsEntry("rt3 on m1", "UNAVAILABLE")
                .containsEntry("rt4 on m1", "UNAVAILABLE")
                .containsEntry("rt5 on m1", "UNAVAILABLE")
                .containsEntry("rt6 on m1", "UNAVAILABLE");
    }

    /** In warranted mode as well; and what nobody knows of a fact is unknown there, not shut. */
    @Test
    void whatTheLawDoesUponAnUnknownFactIsUnknown() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW suspend
                  over m1
                  upon y1
                """, """
                given UNKNOWN y1
                """, "2019-12-20", Mode.WARRANTED);
        assertThat(said).containsEntry("rt1 on m1", "UNKNOWN");
    }

    /** A certificate that opens a lock is an act left to do: until it is on record nothing is in force. */
    @Test
    void aLockHoldsWhatTheLawDoesByItselfInFormalMode() {
        Map<String, String> said = onM1("""
                route rt1 BY-LAW suspend
                  over m1
                lock lk1
                  over m1
                  until certification to congress that y1
                """, """
                given y1
                """, "2019-12-20", Mode.FORMAL);
        assertThat(said).containsEntry("rt1 on m1", "UNAVAILABLE");
    }

    /** The lapse of a status needs no act; in formal and warranted mode it came, and what rests on it fell. */
    @Test
    void anEmergencyLapsesInFormalMode() {
        Map<String, String> said = answers("""
                status st1
                measure m1
                  BAN goods of banks
                  imposed BY-LAW
                  rests-on st1
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                  unless notice to congress in the 90 days before
                """, """
                none rt1 notice in 2016-10-12 .. 2017-01-09
                """, "2017-06-01", Mode.FORMAL);
        assertThat(said)
                .containsEntry("st1 standing", "ENDED")
                .containsEntry("m1 standing", "ENDED")
                .containsEntry("rt1 on st1", "AUTOMATIC")
                .containsEntry("st1 outcome", "ENDS");
    }

    /** The lapse of a status needs no act; in formal and warranted mode it came, and what rests on it fell. */
    @Test
    void anEmergencyLapsesInWarrantedMode() {
        Map<String, String> said = answers("""
                status st1
                measure m1
                  BAN goods of banks
                  imposed BY-LAW
                  rests-on st1
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                  unless notice to congress in the 90 days before
                """, """
                none rt1 notice in 2016-10-12 .. 2017-01-09
                """, "2017-06-01", Mode.WARRANTED);
        assertThat(said)
                .containsEntry("st1 standing", "ENDED")
                .containsEntry("m1 standing", "ENDED")
                .containsEntry("rt1 on st1", "AUTOMATIC")
                .containsEntry("st1 outcome", "ENDS");
    }

    /** Kept alive by a notice, it is AUTOMATIC on the next day in formal mode too. */
    @Test
    void anEmergencyWillLapseInFormalMode() {
        Map<String, String> said = answers("""
                status st1
                route rt1 BY-LAW terminate
                  over st1
                  each anniversary
                  unless notice to congress in the 90 days before
                """, """
                act 2016-12-01 rt1 notice by president to congress
                """, "2017-06-01", Mode.FORMAL);
        assertThat(said)
                .containsEntry("st1 standing", "OPERATES")
                .containsEntry("rt1 on st1", "AUTOMATIC")
                .containsEntry("st1 outcome", "STAYS");
    }

    /** Without a gap (table, "for"): on the day the run ends it can still be renewed, the day after no more. */
    @Test
    void aChainCanBeRenewedUpToTheDayItEnds() {
        String law = """
                route rt1 MAY suspend by minister
                  over m1
                  for at-most 1 year
                route rt2 MAY renew by president
                  over rt1
                  for 180 days, consecutive
                """;
        String first = "act 2016-03-31 rt1 by minister for 1 year\n";
        String next = first + "act 2017-03-31 rt2 by president for 180 days\n";
        String late = first + "act 2017-04-01 rt2 by president for 180 days\n";

        assertThat(onM1(law, first, "2017-03-31", Mode.CERTIFIABLE)).containsEntry("rt2 on m1", "AVAILABLE");
        assertThat(onM1(law, first, "2017-04-01", Mode.CERTIFIABLE)).containsEntry("rt2 on m1", "LAPSED");
        assertThat(onM1(law, next, "2017-04-01", Mode.CERTIFIABLE)).containsEntry("m1 standing", "HELD");
        assertThat(onM1(law, late, "2017-04-01", Mode.CERTIFIABLE)).containsEntry("m1 standing", "OPERATES");
    }
}
