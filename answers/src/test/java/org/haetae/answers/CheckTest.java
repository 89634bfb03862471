package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.CheckAnswer.Verdict;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.eval.ActAnswer.Mark;
import org.haetae.law.eval.ActAnswer.Part;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** One act, described by options: valid, defective or without authority, why, and what follows. */
class CheckTest {
    private static final Law SALT = SaltPack.law();
    private static final Law REAL = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));

    private static CheckAnswer check(Law law, String on, ActText text, String... scenarios) {
        Ask ask = Ask.read(law, AskText.NOTHING.under(scenarios).on(on), LocalDate.parse(on));
        return Check.answer(law, new Check.Question(ask, text));
    }

    private static CheckAnswer salt(ActText text, String... scenarios) {
        return check(SALT, "2019-02-22", text, scenarios);
    }

    private static ElementView element(CheckAnswer answer, Part part) {
        return answer.elements().stream()
                .filter(view -> view.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private static List<Part> wrong(CheckAnswer answer) {
        return answer.elements().stream()
                .filter(ElementView::isWrong)
                .map(ElementView::part)
                .distinct()
                .toList();
    }

    private static ActText suspension() {
        return ActText.of("s3a")
                .with("--by", "president")
                .with("--to", "chambers")
                .with("--for", "1 year");
    }

    @Test
    void aRuleIsFoundByItsOtherName() {
        CheckAnswer answer = check(REAL, "2019-02-22", ActText.of("a04"));

        assertThat(answer.act().rule()).isEqualTo("eo-13551-block");
    }

    @Test
    void whatIsTakenAsStatedIsSaid() {
        assertThat(salt(ActText.of("s3a")).notices())
                .containsExactly("What it states was not said (--that): it is taken to state all that its rule asks.");
        assertThat(salt(ActText.of("s3a").with("--that", "MET s3a")).notices())
                .containsExactly("What it states is a list (--that): every item of it is taken as stated.");
    }

    @Test
    void anActInDueFormIsValidAndSaysUntilWhenItRuns() {
        CheckAnswer answer = salt(suspension(), "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.holds()).isTrue();
        assertThat(answer.headline())
                .startsWith("Suspension (/rt/act/1/s3/a), done on 22 February 2019: valid, until 22 February 2020.")
                .endsWith("A lock holds 1 of the 2 rows it would reach.");
        assertThat(answer.follows())
                .anyMatch(change -> change.id().equals("crown-command")
                        && change.after().standing().equals("HELD")
                        && change.after().words().startsWith("held until 2020-02-22"));
    }

    @Test
    void aLockIsADefectOfAnActAimedAtWhatItHolds() {
        CheckAnswer answer = salt(suspension().with("--over", "forced-salt"), "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(answer)).containsExactly(Part.LOCK);
        assertThat(element(answer, Part.LOCK).required()).startsWith("open: salt lock");
    }

    @Test
    void anActTheFactsDenyIsUnsupportedThoughItHasItsEffect() {
        CheckAnswer answer = salt(suspension(), "mines-closed");

        assertThat(answer.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(answer.holds()).isFalse();
        assertThat(element(answer, Part.FACTS).required()).contains("(2)").doesNotContain("(1)");
        assertThat(answer.follows())
                .anyMatch(change -> change.after().standing().equals("HELD"));
    }

    @Test
    void whatTheActDoesNotSayIsNotStatedRatherThanWrong() {
        CheckAnswer answer = salt(ActText.of("s3a"), "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(answer.holds()).isFalse();
        assertThat(answer.headline()).endsWith("not enough is said (by whom, to whom and for how long).");
        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("Still to be stated:");
        assertThat(element(answer, Part.RECIPIENT).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(element(answer, Part.PERIOD).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(element(answer, Part.OFFICE).mark()).isEqualTo(Mark.NOT_STATED);
    }

    @Test
    void aPaperToOneOfTwoIsDefectiveAndNamesTheOneLeftOut() {
        CheckAnswer answer = salt(
                ActText.of("s3a")
                        .with("--by", "president")
                        .with("--to", "senate")
                        .with("--for", "1 year"),
                "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(answer)).containsExactly(Part.RECIPIENT, Part.LOCK);
        assertThat(element(answer, Part.LOCK).over()).containsExactly("forced-salt");
        assertThat(element(answer, Part.RECIPIENT).stated()).isEqualTo("leaves out the House committee");
        assertThat(element(answer, Part.RECIPIENT).required()).isEqualTo("to the two committees");
        assertThat(answer.follows()).isEmpty();
    }

    @Test
    void anActOverWhatItsRuleDoesNotReachHasNoAuthorityThere() {
        CheckAnswer answer = salt(suspension().with("--over", "order-block"), "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.WITHOUT_AUTHORITY);
        assertThat(element(answer, Part.OVER).stated()).isEqualTo("order-block");
        assertThat(element(answer, Part.OVER).required()).contains("crown-command");
    }

    @Test
    void whereTheReachTurnsOnAReadingSoDoesTheVerdict() {
        CheckAnswer answer = salt(suspension().with("--over", "salt-ban"), "progress");

        assertThat(answer.verdict()).isEqualTo(Verdict.READING);
        assertThat(answer.options())
                .extracting(option -> option.option() + " " + option.gives())
                .contains("narrow WITHOUT-AUTHORITY", "wide VALID");
    }

    @Test
    void aRevocationOfTheOrderLeavesItsCommandOwed() {
        CheckAnswer answer = salt(ActText.of("revoke")
                .with("--kind", "order")
                .with("--by", "president")
                .with("--over", "order-block"));

        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.follows())
                .anyMatch(change -> change.id().equals("crown-command")
                        && change.before().standing().equals("OPERATES")
                        && change.after().standing().equals("OWED"));
    }

    @Test
    void aWaiverOfACaseFollowsForThatCaseOnly() {
        ActText waiver = ActText.of("s3c")
                .with("--by", "president")
                .with("--to", "chambers")
                .with("--over", "crown-command")
                .with("--of", "One case")
                .with("--that", "national-interest");

        CheckAnswer valid = salt(waiver.with("--for", "30 days"));
        CheckAnswer tooShort = salt(waiver.with("--for", "20 days"));
        CheckAnswer noCase = salt(ActText.of("s3c").with("--for", "30 days"));

        assertThat(valid.verdict()).isEqualTo(Verdict.VALID);
        assertThat(valid.follows())
                .singleElement()
                .satisfies(change -> assertThat(change.after().words()).contains("One case", "until 2019-03-24"));
        assertThat(wrong(tooShort)).containsExactly(Part.PERIOD);
        assertThat(element(tooShort, Part.PERIOD).required()).isEqualTo("30 days to 1 year, renewable");
        assertThat(wrong(noCase)).isEmpty();
        assertThat(noCase.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(element(noCase, Part.CASE).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(noCase.follows()).isEmpty();
    }

    @Test
    void aJudgementIsStatedOrNotStatedAndAgainstTheActOnceItIsDenied() {
        ActText waiver = ActText.of("s3c")
                .with("--by", "president")
                .with("--to", "chambers")
                .with("--of", "One case")
                .with("--for", "30 days");

        CheckAnswer silent = salt(waiver);
        CheckAnswer denied = facts(SALT, "2019-02-22", waiver, "national-interest=NO");
        CheckAnswer given = facts(SALT, "2019-02-22", waiver, "national-interest=YES");

        assertThat(silent.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(element(silent, Part.FACTS).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(element(silent, Part.FACTS).required()).startsWith("the office's own judgement, not stated: ");
        assertThat(denied.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(given.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aPaperThatStatesLessThanItsRuleAsksIsDefective() {
        CheckAnswer less = salt(suspension().with("--that", "STEPS mine-closure"), "progress");
        CheckAnswer whole = salt(suspension().with("--that", "MET s3a"), "progress");

        assertThat(less.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(less)).contains(Part.GROUND);
        assertThat(wrong(whole)).doesNotContain(Part.GROUND);
    }

    @Test
    void whatIsTheSameForAllItIsAimedAtIsSaidOnce() {
        String page = Format.TABLE.show(salt(ActText.of("s3c").with("--for", "20 days")), Look.PLAIN);

        assertThat(page).contains("The same for all ").doesNotContain("What it is to each");
    }

    private static CheckAnswer facts(Law law, String on, ActText text, String... facts) {
        AskText typed = new AskText(
                Optional.of(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(facts),
                List.of());
        return Check.answer(law, new Check.Question(Ask.read(law, typed, LocalDate.parse(on)), text));
    }

    @Test
    void whatIsWrongWithAnOptionIsToldUnderItsOwnName() {
        ActText text = ActText.of("s3a")
                .with("--by", "presidnt")
                .with("--for", "20")
                .with("--to", "chambers for 1 year")
                .on("2019-02-30");

        assertThatThrownBy(() -> salt(text))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--by presidnt: found presidnt")
                .hasMessageContaining("Did you mean president?")
                .hasMessageContaining("--for 20: found")
                .hasMessageContaining("--to chambers for 1 year: found more than one thing")
                .hasMessageContaining("--on 2019-02-30: found 2019-02-30");
        assertThatThrownBy(() -> salt(ActText.of("s3a").with("--for", "0 days")))
                .hasMessageContaining("--for 0 days: found 0 days, expected a period longer than nothing");
        assertThatThrownBy(() -> salt(ActText.of("s3a").with("--for", "-5 days")))
                .hasMessageContaining("expected how long it is to run, such as 30 days or 1 year");
        assertThatThrownBy(() -> salt(ActText.of("s3a").with("--that", "PREPONDERANCE")))
                .hasMessageContaining("expected what it states: a fact with its grade");
        assertThatThrownBy(() -> salt(ActText.of("s3b"))).hasMessageContaining("Did you mean s3a?");
        assertThatThrownBy(() -> salt(ActText.of("s3a").noticed("2019-01-01").unnoticed()))
                .hasMessageContaining("--no-notice: found --notice as well");
    }

    // what the product promises of its own packs

    @Test
    void aFindingOnLessProofThanTheLawAsksIsDefective() {
        ActText finding = ActText.of("nkspea-302a-rebuttal")
                .with("--kind", "finding")
                .with("--by", "customs-commissioner")
                .with("--of", "s");

        CheckAnswer weak = check(REAL, "2018-06-01", finding.with("--that", "PREPONDERANCE that not-forced-labor"));
        CheckAnswer clear =
                check(REAL, "2018-06-01", finding.with("--that", "CLEAR-AND-CONVINCING that not-forced-labor"));
        CheckAnswer silent = check(REAL, "2018-06-01", finding);

        assertThat(weak.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(weak)).containsExactly(Part.PROOF);
        assertThat(element(weak, Part.PROOF).required()).startsWith("clear and convincing evidence");
        assertThat(clear.verdict()).isEqualTo(Verdict.VALID);
        assertThat(silent.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aWaiverWithAChoiceOfGroundsStatesOneAndTheFactsAreThatOnes() {
        ActText waiver = ActText.of("s208c")
                .with("--by", "president")
                .with("--to", "committees")
                .with("--of", "One case")
                .with("--for", "30 days");

        CheckAnswer silent = check(REAL, "2020-02-20", waiver);
        ActText first = waiver.with("--limb", "(1)");
        CheckAnswer denied = facts(REAL, "2020-02-20", first, "waiver-important-to-national-security=NO");

        assertThat(element(silent, Part.GROUND).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(check(REAL, "2020-02-20", first).verdict()).isEqualTo(Verdict.VALID);
        assertThat(denied.verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(element(check(REAL, "2020-02-20", waiver.with("--limb", "(9)")), Part.GROUND)
                        .isWrong())
                .isTrue();
    }

    @Test
    void nothingFollowsFromAnActThatIsNotForAnyoneToDo() {
        CheckAnswer answer = check(REAL, "2019-06-26", ActText.of("s1622-d"));

        assertThat(answer.verdict()).isEqualTo(Verdict.WITHOUT_AUTHORITY);
        assertThat(element(answer, Part.POWER).required()).endsWith("unless stopped in time by notice");
        assertThat(answer.follows()).isEmpty();
    }

    @Test
    void aRuleIsFoundByItsSectionAndByItsCite() {
        assertThat(check(REAL, "2020-02-20", ActText.of("22 U.S.C. 9254(a)"))
                        .act()
                        .rule())
                .isEqualTo("s404a");
        assertThat(check(REAL, "2020-02-20", ActText.of("404(a)")).act().rule()).isEqualTo("s404a");
        assertThatThrownBy(() -> check(REAL, "2020-02-20", ActText.of("401")))
                .hasMessageContaining("one rule; choose one of those there: s401a");
        assertThatThrownBy(() -> Rows.named(REAL.pack(), "104(a)", "--measure"))
                .hasMessageContaining("one rule; choose one of those there:")
                .hasMessageContaining("nkspea-104a-block");
    }

    @Test
    void aRescissionThatDoesNotSayItsWaitIsIncomplete() {
        CheckAnswer answer = check(
                REAL,
                "2026-01-05",
                ActText.of("aeca-f1b")
                        .with("--by", "president")
                        .with("--to", "speaker,house-foreign,senate-foreign-chair"));

        assertThat(answer.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(element(answer, Part.WAIT).mark()).isEqualTo(Mark.NOT_STATED);
        assertThat(element(answer, Part.WAIT).required()).isEqualTo("at least 45 days after the act");
    }

    @Test
    void aRescissionWithoutItsFortyFiveDaysIsDefective() {
        CheckAnswer answer = check(
                REAL,
                "2026-01-05",
                ActText.of("aeca-f1b")
                        .with("--by", "president")
                        .with("--to", "speaker,house-foreign,senate-foreign-chair")
                        .with("--effective", "10 days"));

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(answer)).containsExactly(Part.WAIT);
        assertThat(element(answer, Part.WAIT).required()).isEqualTo("at least 45 days after the act");
    }

    @Test
    void aContinuationNoticeOnTheAnniversaryItselfComesTooLate() {
        ActText notice = ActText.of("s1622-d")
                .with("--kind", "notice")
                .with("--by", "president")
                .with("--to", "congress,federal-register")
                .with("--over", "dprk-emergency");

        CheckAnswer late = check(REAL, "2026-06-26", notice);
        CheckAnswer last = check(REAL, "2026-06-25", notice);

        assertThat(late.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(wrong(late)).containsExactly(Part.WINDOW);
        assertThat(element(late, Part.WINDOW).required()).isEqualTo("a day from 2026-03-28 to 2026-06-25");
        assertThat(late.follows()).isEmpty();
        assertThat(late.holdsThen())
                .anyMatch(change -> change.id().equals("dprk-emergency")
                        && change.after().standing().equals("ENDED"));
        assertThat(last.verdict()).isEqualTo(Verdict.VALID);
        assertThat(last.seen()).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(last.follows())
                .anyMatch(change -> change.id().equals("dprk-emergency")
                        && change.before().standing().equals("UNKNOWN")
                        && change.after().standing().equals("OPERATES"));
    }

    @Test
    void aSuspensionOfWhatTheActOf2019TookOutHasNoAuthorityAndSaysByWhichAct() {
        CheckAnswer answer = check(
                REAL,
                "2021-01-01",
                ActText.of("s401a")
                        .with("--by", "president")
                        .with("--to", "committees")
                        .with("--over", "nkspea-104g-block")
                        .with("--for", "1 year"));

        assertThat(answer.verdict()).isEqualTo(Verdict.WITHOUT_AUTHORITY);
        assertThat(element(answer, Part.OVER).required()).isEqualTo("it is taken out by Pub. L. 116-92");
    }

    @Test
    void aDesignationBeforeTheDelegationIsForThePresident() {
        ActText designation =
                ActText.of("nkspea-104a").with("--by", "secretary-of-treasury").with("--of", "Somebody");

        CheckAnswer before = check(REAL, "2016-05-17", designation);
        CheckAnswer since = check(REAL, "2016-05-18", designation);

        assertThat(wrong(before)).containsExactly(Part.OFFICE);
        assertThat(element(before, Part.OFFICE).required()).isEqualTo("the President");
        assertThat(since.verdict()).isEqualTo(Verdict.VALID);
        assertThat(since.follows())
                .anyMatch(change -> change.id().equals("Somebody")
                        && change.after().standing().equals("DESIGNATED"))
                .anyMatch(change -> change.id().equals("nkspea-104a-block"));
    }

    @Test
    void aTerminationWithoutItsNoticeIsDefectiveOverWhatTheNoticeIsOwedFor() {
        ActText termination = ActText.of("s402").with("--by", "president").with("--to", "committees");
        AskText needed = new AskText(
                Optional.of("2021-06-01"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("terminate-402"),
                List.of(),
                List.of("notice-before-402=needed"));
        Ask ask = Ask.read(REAL, needed, SaltPack.TODAY);

        CheckAnswer without = Check.answer(REAL, new Check.Question(ask, termination.unnoticed()));
        CheckAnswer with = Check.answer(REAL, new Check.Question(ask, termination.noticed("2021-05-20")));

        assertThat(wrong(without)).contains(Part.NOTICE);
        assertThat(element(without, Part.NOTICE).over()).contains("nkspea-201b").doesNotContain("nkspea-104a-block");
        assertThat(wrong(with)).doesNotContain(Part.NOTICE);
    }

    @Test
    void aLateDeliveryIsADeliveryAndItsDaysAreCounted() {
        CheckAnswer answer = check(
                REAL,
                "2016-05-27",
                ActText.of("nkspea-202d").with("--by", "secretary-of-state").with("--to", "committees"));

        assertThat(answer.verdict()).isEqualTo(Verdict.VALID);
        assertThat(answer.follows())
                .singleElement()
                .satisfies(change -> assertThat(change.after().words()).endsWith("9 days late"));
    }

    @Test
    void aJointResolutionIsNotForAnOfficeToMake() {
        CheckAnswer answer = check(
                REAL,
                "2019-02-22",
                ActText.of("s1622-a1").with("--kind", "joint-resolution").with("--by", "president"));

        assertThat(answer.verdict()).isEqualTo(Verdict.DEFECTIVE);
        assertThat(element(answer, Part.OFFICE).required()).isEqualTo("only Congress can make it");
    }

    @Test
    void thePageFitsItsWidthInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            Ask ask = Ask.read(SALT, SaltPack.ask("mines-closed").in(language), SaltPack.TODAY);
            String page = Format.TABLE.show(Check.answer(SALT, new Check.Question(ask, suspension())), Look.PLAIN);

            assertThat(page.lines()).allMatch(line -> org.haetae.notation.DisplayWidth.of(line) <= Look.WIDTH);
        }
    }
}
