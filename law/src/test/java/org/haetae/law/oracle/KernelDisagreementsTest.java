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
 * Where the kernel answered otherwise than the specification when random laws were first tried, each in its shortest form and
 * with the sentence that decides (the number is that of the section "What it means" of the notation). A test here that passes
 * has been settled: then the line of {@code SlowLaw.disputed}, or of {@code RandomLaw} under KNOWN, that keeps its like out of
 * {@link KernelOracleTest} can go.
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
                route rt1 BY-LAW terminate
                  over m1
                  upon j1
                """, "", "2017-12-01", Mode.CERTIFIABLE);
        assertThat(said).containsEntry("rt1 on m1", "AVAILABLE").containsEntry("m1 outcome", "EXECUTIVE");
    }

    /** the same (6): the lock's certificate is left to do. */
    @Test
    void nothingIsAutomaticThatACertificateMustStillOpen() {
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  DENY accounts to crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of crown
                  imposed BY-LAW
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
        Map<String, String> said = answers("""
                measure m1
                  BAN goods of crown
                  imposed BY-LAW
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
}
