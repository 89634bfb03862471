package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** What a scenario does to each measure, and why. */
class ReliefTest {
    @Test
    void theFirstLineCountsWhatIsEarnedAndWhatIsNot() {
        ReliefAnswer answer = SaltPack.relief("mines-closed");

        assertThat(answer.headline())
                .isEqualTo("Of 3 measures, none ends or can be suspended on these facts; 2 are left with waivers only,"
                        + " the executive may lift 1 whatever the facts. 1 more is not imposed.");
        assertThat(SaltPack.measure(answer, "crown-command").outcome().word()).isEqualTo(Outcome.Word.WAIVER);
    }

    @Test
    void whatTheOtherSideMustDoIsNeverMixedWithWhatOurOwnOfficesDecide() {
        RouteView suspension = SaltPack.route(SaltPack.relief("mines-closed"), "crown-command", "s3a");

        assertThat(suspension.verdict()).isEqualTo(Verdict.Word.UNAVAILABLE);
        assertThat(suspension.missing()).extracting(ItemView::label).containsExactly("(2)");
        assertThat(suspension.missing().getFirst().anyOf()).isTrue();
        assertThat(suspension.missing().getFirst().parts())
                .extracting(ItemView::text)
                .containsExactly("progress toward: the miners are freed", "progress toward: the miners are paid");
        assertThat(suspension.missing()).noneMatch(item -> item.controller() == Controller.OFFICE);
        assertThat(suspension.needs())
                .extracting(ItemView::text)
                .containsExactly("certification to the two committees");
        assertThat(suspension.needs().getFirst().by()).containsExactly("president", "minister");
    }

    @Test
    void aJudgementThatIsGivenIsNoLongerNeeded() {
        RouteView open = SaltPack.route(SaltPack.relief("mines-closed"), "crown-command", "s3c");
        RouteView judged = SaltPack.route(SaltPack.relief("judged"), "crown-command", "s3c");

        assertThat(open.needs())
                .extracting(ItemView::text)
                .containsExactly(
                        "written determination to the two committees",
                        "the judgement that relief serves the national interest");
        assertThat(judged.needs())
                .extracting(ItemView::text)
                .containsExactly("written determination to the two committees");
    }

    @Test
    void anItemOfAGroupKeepsItsOwnCite() {
        RouteView suspension = SaltPack.route(SaltPack.relief("mines-closed"), "crown-command", "s3a");

        ItemView group = suspension.missing().getFirst();
        assertThat(group.cite().path()).isEqualTo("/rt/act/1/s3/a/2");
        assertThat(group.parts())
                .extracting(part -> part.cite().path())
                .containsExactly("/rt/act/1/s3/a/2/A", "/rt/act/1/s3/a/2/B");
    }

    @Test
    void whoMayActNamesTheDelegateAndThePeriodKeepsTheLawsUnit() {
        ReliefAnswer answer = SaltPack.relief("progress");
        RouteView suspension = SaltPack.route(answer, "crown-command", "s3a");
        RouteView waiver = SaltPack.route(answer, "crown-command", "s3c");

        assertThat(suspension.by()).isEqualTo("the President (delegated to the Minister)");
        assertThat(suspension.period()).isEqualTo("at most 1 year");
        assertThat(suspension.term()).isEqualTo("up to 1 year");
        assertThat(waiver.period()).isEqualTo("30 days .. 1 year, renewable");
        assertThat(waiver.perCase()).isTrue();
    }

    @Test
    void aCertificateToOneCommitteeIsDefectiveAndSaysWhoWasLeftOut() {
        RouteView suspension = SaltPack.route(SaltPack.relief("half-sent"), "crown-command", "s3a");

        assertThat(suspension.verdict()).isEqualTo(Verdict.Word.DEFECTIVE);
        assertThat(suspension.because())
                .extracting(MeasureView.ReasonView::text)
                .containsExactly("not sent to the House committee");
        assertThat(suspension.otherwise()).contains(Verdict.Word.UNAVAILABLE);
    }

    @Test
    void anActTheFactsDoNotCarryWorksAndIsCalledUnsupported() {
        ReliefAnswer answer = SaltPack.relief(SaltPack.ask("unsupported"), true);

        assertThat(SaltPack.route(answer, "crown-command", "s3a").warrant()).contains(Value.FALSE);
        assertThat(SaltPack.measure(answer, "crown-command").outcome().word()).isEqualTo(Outcome.Word.SUSPEND);
        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("Unsupported: the act has its effect");
    }

    @Test
    void aMeasureThatCarriesOutACommandSaysWhatIsOwedOnceItIsLifted() {
        MeasureView before = SaltPack.measure(SaltPack.relief("mines-closed"), "order-block");
        MeasureView after = SaltPack.measure(SaltPack.relief("revoked"), "order-block");

        assertThat(before.outcome().word()).isEqualTo(Outcome.Word.EXECUTIVE);
        assertThat(before.then())
                .extracting(MeasureView.Then::measure, MeasureView.Then::owedNow)
                .containsExactly(tuple("crown-command", false));
        assertThat(after.then())
                .extracting(MeasureView.Then::measure, MeasureView.Then::owedNow)
                .containsExactly(tuple("crown-command", true));
    }

    @Test
    void anEffectOnTwoBasesStandsAsSomethingOwedWhenOneIsRevoked() {
        EffectView effect =
                SaltPack.relief("revoked").columns().getFirst().effects().getFirst();

        assertThat(effect.effect()).isEqualTo("BLOCK property of crown");
        assertThat(effect.code()).isEqualTo("STANDS");
        assertThat(effect.text()).isEqualTo("block property of the Crown");
        assertThat(effect.bases())
                .extracting(basis -> basis.measure() + " " + basis.standing().word())
                .containsExactly("crown-command OWED", "order-block ENDED");
    }

    @Test
    void anAnswerThatTurnsOnAReadingShowsEachOptionAndWhatItGives() {
        MeasureView ban = SaltPack.measure(SaltPack.relief("progress"), "salt-ban");

        assertThat(ban.outcome().word()).isEqualTo(Outcome.Word.READING);
        assertThat(ban.readings())
                .extracting(option -> option.point() + "=" + option.option() + " " + option.gives())
                .containsExactly(
                        "reach=narrow EXECUTIVE",
                        "reach=wide SUSPEND",
                        "toward=outer READING",
                        "toward=inner EXECUTIVE");
        assertThat(new Notes(SaltPack.relief("progress").wording()).of(ban)).startsWith("turns on: reach, toward");
    }

    @Test
    void aReadingThatChangesNothingIsNotShown() {
        MeasureView progress = SaltPack.measure(SaltPack.relief("progress"), "crown-command");
        MeasureView closed = SaltPack.measure(SaltPack.relief("mines-closed"), "crown-command");

        assertThat(progress.readings())
                .extracting(MeasureView.OptionView::point)
                .containsOnly("toward");
        assertThat(closed.readings()).isEmpty();
    }

    @Test
    void theLawsOwnWordsAndWordsLeftToJudgementStandBesideTheVerdict() {
        ReliefAnswer answer = SaltPack.relief("mines-closed");

        assertThat(SaltPack.route(answer, "crown-command", "s3a").quotes())
                .containsExactly("\"may be suspended for up to 1 year\" ... \"progress toward\"");
        assertThat(SaltPack.measure(answer, "crown-command").judged()).containsExactly("“significant” (the President)");
    }

    @Test
    void severalScenariosBecomeColumnsAndTheFirstLineSaysWhereTheyDiffer() {
        ReliefAnswer answer = SaltPack.relief("mines-closed", "progress");

        assertThat(answer.headline()).isEqualTo("Of 4 measures, 2 come out differently in these 2 scenarios.");
        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .contains("mines-closed: Of 3 measures")
                .contains("progress: Of 3 measures");
    }

    @Test
    void whatIsNoMeasureOfItsOwnIsShownAndCountedApart() {
        ReliefAnswer answer = AmberPack.relief();

        assertThat(answer.measures())
                .filteredOn(MeasureView::beside)
                .extracting(MeasureView::id)
                .containsExactly("late-fine");
        assertThat(answer.headline())
                .startsWith("Of 4 measures, ")
                .endsWith("Shown beside them and not counted: Fines (1).");
        assertThat(answer.headline()).contains("more are not imposed");
    }

    @Test
    void aMeasureIsFoundByNameByRecordNumberAndByCite() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);
        for (String name : List.of("crown-command", "r01", "/rt/act/1/s2")) {
            ReliefAnswer answer =
                    Relief.answer(law, new Relief.Question(ask, Optional.of(name), Optional.empty(), false));
            assertThat(answer.measures()).extracting(MeasureView::id).contains("crown-command");
        }
    }

    @Test
    void aMeasureWhoseTextHasNotBegunIsAnsweredWithTheDayItBegins() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);

        ReliefAnswer answer =
                Relief.answer(law, new Relief.Question(ask, Optional.of("export-ban"), Optional.empty(), false));

        assertThat(answer.headline())
                .isEqualTo("Ban on exports: not in force on 22 February 2019. It begins on 1 January 2020.");
    }

    @Test
    void anUnknownMeasureOrGroupNamesTheNearest() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);

        assertThatThrownBy(() -> Relief.answer(
                        law, new Relief.Question(ask, Optional.of("crown-comand"), Optional.empty(), false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean crown-command?");
        assertThatThrownBy(() ->
                        Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.of("order"), false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean orders?");
    }

    @Test
    void everyAnswerEndsWithItsDayModePackReadingAssumptionAndThatItIsNotLegalAdvice() {
        String text = Format.TABLE.show(SaltPack.relief("mines-closed"), new Look(400, false));

        assertThat(text)
                .contains("Scenario mines-closed (The mines closed). 1 fact given.")
                .contains("(rest NONE): an assumption, not a finding.")
                .contains("As of 2019-02-22.")
                .contains("Mode certifiable")
                .contains("Read by toward=outer")
                .contains("Packs and revisions: salt ")
                .endsWith("Not legal advice. Haetae says what the law says, and who said so.\n");
    }

    @Test
    void todayIsSaidWhereNoDayWasNamed() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, AskText.NOTHING.under("progress"), SaltPack.TODAY);
        ReliefAnswer answer = Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.empty(), false));

        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .contains("As of 2019-02-22: today, because no day was named.");
    }

    // what is missing by assumption

    private static AskText freedDenied(String scenario) {
        return SaltPack.ask(scenario, List.of("miners-freed=NO"));
    }

    @Test
    void whatIsMissingOnlyBecauseTheScenarioIsSilentIsCalledAssumed() {
        RouteView suspension = SaltPack.route(SaltPack.relief(freedDenied("half-sent"), true), "crown-command", "s3a");

        assertThat(suspension.missing())
                .extracting(ItemView::label, ItemView::assumed)
                .containsExactly(tuple("(1)", true), tuple("(2)", true));
        assertThat(suspension.missing().getLast().parts())
                .extracting(ItemView::label, ItemView::assumed)
                .containsExactly(tuple("(2)(A)", false), tuple("(2)(B)", true));
        assertThat(suspension.needs()).noneMatch(ItemView::assumed);
    }

    @Test
    void whatWasStatedNotToBeSoIsNoAssumption() {
        AskText stated =
                SaltPack.ask("half-sent", List.of("miners-freed=NO", "miners-paid=COMMITTED", "mine-closure=NONE"));

        assertThat(SaltPack.route(SaltPack.relief(stated, true), "crown-command", "s3a")
                        .missing())
                .hasSize(2)
                .noneMatch(ItemView::assumed)
                .allMatch(item -> item.parts().stream().noneMatch(ItemView::assumed));
    }

    @Test
    void whatIsLeftOpenIsUnknownAndNotAssumed() {
        RouteView suspension = SaltPack.route(SaltPack.relief("promised"), "crown-command", "s3a");

        assertThat(suspension.missing())
                .extracting(ItemView::label, ItemView::value, ItemView::assumed)
                .containsExactly(tuple("(1)", Value.UNKNOWN, false));
    }

    @Test
    void everyFormatTellsWhatIsAssumedFromWhatIsStated() {
        ReliefAnswer english = SaltPack.relief(freedDenied("half-sent"), true);
        ReliefAnswer korean = SaltPack.relief(freedDenied("half-sent").in("ko"), true);

        for (Format format : List.of(Format.TABLE, Format.MD)) {
            assertThat(format.show(english, new Look(400, false)))
                    .contains("(2)(A) progress toward: the miners are freed · /rt/act/1/s3/a/2/A")
                    .contains("(2)(B) progress toward: the miners are paid · assumed · /rt/act/1/s3/a/2/B");
            assertThat(format.show(korean, new Look(400, false))).contains("광부 임금 지급 · 가정 · ");
        }
        assertThat(Format.CSV.show(english, Look.PLAIN))
                .contains("(2)(A) progress toward: the miners are freed or")
                .contains("(2)(B) progress toward: the miners are paid (assumed)");
        assertThat(Format.CSV.show(korean, Look.PLAIN)).contains("광부 임금 지급 (가정)");
    }

    // days

    @Test
    void actsAndFactsAfterTheDayAreSaidNotToCount() {
        String text = Format.TABLE.show(SaltPack.relief("promised"), new Look(400, false));

        assertThat(text)
                .contains("2 facts given. Not counted, because it begins after the day: 1 fact. "
                        + "3 acts assumed. Not counted, because they lie after the day: 2 acts.");
        assertThat(Format.TABLE.show(SaltPack.relief("revoked"), new Look(400, false)))
                .contains("1 act assumed.")
                .doesNotContain("Not counted");
    }

    @Test
    void anActThatDoesNotCountIsNotAmongWhatTheAnswerRestsOn() {
        AskText before = new AskText(
                Optional.of("2019-02-22"),
                Optional.of("2019-02-21"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("revoked"),
                List.of(),
                List.of());

        ReliefAnswer answer = SaltPack.relief(before, false);

        assertThat(answer.headline()).contains("on these facts;").doesNotContain("and acts");
        assertThat(Format.TABLE.show(answer, new Look(400, false)))
                .contains("1 act assumed. Not counted, because it lies after the day: 1 act.");
    }

    @Test
    void aDayAfterWhatWasReadIsSaidToBeSoUnderTheHeadlineAndInTheFoot() {
        ReliefAnswer answer = SaltPack.relief(SaltPack.ask("progress").on("2019-07-01"), false);
        String warning = "1 July 2019 is later than these packs know: the law was read up to 30 June 2019;"
                + " later changes are not known here.";

        List<String> lines =
                Format.TABLE.show(answer, new Look(400, false)).lines().toList();
        assertThat(lines.get(1)).isEqualTo(warning);
        assertThat(lines.subList(2, lines.size())).containsOnlyOnce(warning);
        assertThat(Format.MD.show(answer, Look.PLAIN)).contains("\n\n**" + warning + "**\n");
        assertThat(Format.JSON.show(answer, Look.PLAIN)).contains("\"within\" : false");
    }

    @Test
    void aDayBeforeTheFirstIsSaidToBeSo() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, SaltPack.ask(), SaltPack.TODAY);
        Ask early = new Ask(
                org.haetae.law.eval.AsOf.all(LocalDate.of(2016, 2, 29)),
                false,
                ask.mode(),
                ask.language(),
                ask.readings(),
                ask.assumed(),
                ask.said());

        String text = Format.TABLE.show(LawBook.list(law, early), new Look(400, false));

        assertThat(text.lines().toList().get(1))
                .startsWith("29 February 2016 is earlier than these packs cover: their first day is 1 March 2016");
    }

    @Test
    void aDayThePacksCoverIsAnsweredWithoutAWarning() {
        String text = Format.TABLE.show(SaltPack.relief("progress"), new Look(400, false));

        assertThat(text).doesNotContain("than these packs").contains("The law was read up to 2019-06-30.");
    }

    // what repeats

    @Test
    void aWayOutThatIsTheSameOnTwoMeasuresIsToldOnceAndNamedTheSecondTime() {
        ReliefAnswer answer = SaltPack.relief(SaltPack.ask("mines-closed"), true);

        String text = Format.TABLE.show(answer, new Look(400, false));
        assertThat(text.lines().filter(line -> line.contains("written determination to the two committees")))
                .hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("s3c · ")))
                .containsExactly(
                        "s3c · waiver · Open",
                        "s3c · waiver · Open · /rt/act/1/s3/a · as under crown-command",
                        "s3c · waiver · Open · /rt/act/1/s3/a · as under crown-command");
        assertThat(Format.JSON.show(answer, Look.PLAIN).lines().filter(line -> line.contains("written determination")))
                .hasSizeGreaterThan(2);
    }

    @Test
    void whatAWayOutTurnsOnElsewhereIsSaidWhereItIsNamedAgain() {
        String text = Format.TABLE.show(SaltPack.relief(SaltPack.ask("mines-closed"), true), new Look(400, false));

        assertThat(text)
                .containsPattern("s3a · suspension · Shut · /rt/act/1/s3/a · as under crown-command\n"
                        + "  Turns on the reading “reach”");
    }

    @Test
    void aWayOutThatDiffersOnAnotherMeasureIsToldInFull() {
        String text = Format.TABLE.show(SaltPack.relief(SaltPack.ask("mines-closed"), true), new Look(400, false));

        // on forced salt a lock holds it shut
        assertThat(text.lines().filter(line -> line.equals("s3a · suspension · Shut")))
                .hasSize(2);
        assertThat(text).containsOnlyOnce("Held shut by salt lock");
    }

    @Test
    void anActWithoutEffectIsNotSaidToHaveOne() {
        assertThat(Format.TABLE.show(SaltPack.relief(SaltPack.ask("half-sent"), true), Look.PLAIN))
                .contains("Defective act, no effect")
                .doesNotContain("the act has its effect");
    }
}
