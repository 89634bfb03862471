package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.eval.Claimed;
import org.haetae.law.eval.Fit;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Modality;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** Conduct in, criteria out. */
class CriteriaTest {
    private static final Path PACKS = Path.of(System.getProperty("haetae.root", ".."), "packs");

    private static ClaimText selling(boolean knowingly) {
        return new ClaimText(List.of("sells,fuel,crown"), List.of("a great deal"), knowingly, false, Optional.empty());
    }

    private static CriterionView limb(CriteriaAnswer answer, String criterion, String limb) {
        return answer.criteria().stream()
                .filter(view -> view.fit().criterion().id().equals(criterion)
                        && view.fit().limb().equals(limb))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCommandComesBeforeAChoiceWhereBothFit() {
        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2020-06-01"), selling(true));

        assertThat(answer.criteria())
                .extracting(view -> view.fit().criterion().id() + view.fit().limb() + " "
                        + view.fit().word())
                .startsWith("dealing(1) FITS", "helping FITS");
        assertThat(answer.best().orElseThrow().modality()).contains(Modality.SHALL);
        assertThat(answer.page().headline())
                .isEqualTo("A person who did this, once that is determined, must be designated under dealing (1)"
                        + " (/rt/act/1/s1/1): nothing it asks is missing.");
    }

    @Test
    void withoutKnowledgeTheChoiceFitsAndTheCommandIsNamedAsNearest() {
        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2020-06-01"), selling(false));

        assertThat(answer.best().orElseThrow().fit().criterion().id()).isEqualTo("helping");
        assertThat(limb(answer, "dealing", "(1)").missing()).containsExactly("knowledge");
        assertThat(answer.page().headline())
                .contains("may be designated under helping")
                .contains(
                        "The nearest that would be mandatory is dealing (1) (/rt/act/1/s1/1), with 1 still to be shown.");
    }

    @Test
    void havingToKnowIsNotEnoughWhereTheDefinitionSaysActualKnowledge() {
        ClaimText claim = new ClaimText(
                List.of("sells", "fuel", "crown"), List.of("a great deal"), false, true, Optional.empty());

        CriterionView view = limb(AmberPack.criteria(AmberPack.on("2020-06-01"), claim), "dealing", "(1)");

        assertThat(view.fit().mind()).isEqualTo(Fit.Mind.NOT_ENOUGH);
        assertThat(view.missing()).containsExactly("actual knowledge");
    }

    @Test
    void whatPeopleSayForAWordClaimsIt() {
        for (String said : List.of("sold", "hands over", "Hands Over", "팔다")) {
            CriteriaAnswer answer =
                    AmberPack.criteria(AmberPack.on("2020-06-01"), AmberPack.did(said, "fuel", "crown"));

            assertThat(answer.best().orElseThrow().fit().criterion().id())
                    .as(said)
                    .isEqualTo("helping");
        }
    }

    @Test
    void anUnknownWordIsSentToTheListAndToThoseNearIt() {
        assertThatThrownBy(() -> AmberPack.criteria(AmberPack.on("2020-06-01"), AmberPack.did("fuels,sails")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found fuels, expected a word conduct is spelled with; law list words shows them")
                .hasMessageContaining("Did you mean fuel?")
                .hasMessageContaining("Did you mean sells?");
    }

    @Test
    void conductBeforeTheFirstDayDoesNotCountAndLimbsToComeAreNotThen() {
        ClaimText claim = new ClaimText(
                List.of("ships,amber,fuel,crown"), List.of(), true, false, Optional.of("2017-12-01..2017-12-31"));

        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2020-06-01"), claim);

        assertThat(limb(answer, "dealing", "(2)").fit().word()).isEqualTo(Fit.Word.NOT_THEN);
        assertThat(limb(answer, "dealing", "(2)").days())
                .containsExactly("Conduct before 2018-01-01 does not count, and all of it came before.");
        assertThat(limb(answer, "dealing", "(3)").days())
                .containsExactly("Not law on 2020-06-01: it begins on 2021-01-01 (by /rt/act/3).");
    }

    @Test
    void aLimbThatBecameLawAfterTheConductIsNoSureFitAndTheFirstLineSaysSo() {
        ClaimText early = new ClaimText(List.of("ships,fuel,crown"), List.of(), true, false, Optional.of("2020-06-01"));

        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2021-06-01"), early);

        assertThat(limb(answer, "dealing", "(3)").fit().isSure()).isFalse();
        assertThat(answer.page().headline())
                .isEqualTo("Nothing that dealing (3) (/rt/act/1/s1/3) asks is missing, but it is law since 2021-01-01,"
                        + " after the conduct; whether earlier conduct counts it does not say.");
        assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains("that conduct before");
    }

    @Test
    void whatWasLawAtTheConductComesBeforeACommandThatCameLater() {
        ClaimText both =
                new ClaimText(List.of("sells,ships,fuel,crown"), List.of(), true, false, Optional.of("2020-06-01"));

        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2021-06-01"), both);

        assertThat(answer.criteria())
                .extracting(view -> view.fit().criterion().id() + view.fit().limb())
                .startsWith("helping", "dealing(3)");
        assertThat(answer.page().headline()).contains("may be designated under helping");
    }

    @Test
    void withoutAnAsOfDayTheDayOfTheConductIsTaken() {
        ClaimText claim = new ClaimText(
                List.of("sells,fuel,crown"), List.of(), true, false, Optional.of("2020-04-01..2020-04-30"));
        Law law = AmberPack.law();
        Ask unnamed = Ask.read(law, AskText.NOTHING, AmberPack.DAY);

        Ask asked = Criteria.asked(law, unnamed, AskText.NOTHING, claim);

        assertThat(asked.asOf().law()).isEqualTo("2020-04-30");
        assertThat(Format.TABLE.show(Criteria.answer(law, new Criteria.Question(asked, claim)), Look.PLAIN))
                .contains("As of 2020-04-30: the day said with --on");
        Ask named = Ask.read(law, AmberPack.on("2021-06-01"), AmberPack.DAY);
        assertThat(Criteria.asked(law, named, AmberPack.on("2021-06-01"), claim))
                .isEqualTo(named);
    }

    @Test
    void whatFollowsIsEveryMeasureOnThePersonsTheirReliefSharedOrNot() {
        CriterionView view = limb(AmberPack.criteria(AmberPack.on("2020-06-01"), selling(true)), "dealing", "(1)");

        assertThat(view.follows()).extracting(Follow::measure).containsExactly("dealers-block", "contracts-bar");
        assertThat(view.follows().getFirst().standing()).isEqualTo(Standing.Word.OWED);
        assertThat(view.follows().getFirst().relief())
                .extracting(Follow.Relieved::route)
                .containsExactly("s5b");
        assertThat(view.follows().getLast().relief())
                .extracting(Follow.Relieved::route)
                .containsExactly("s5a");
    }

    @Test
    void plainWordsOfBothLanguagesAreTaken() {
        CriteriaAnswer answer =
                AmberPack.criteria(AmberPack.on("2020-06-01"), AmberPack.did("판매", "fuel, oil or gas", "The Crown"));

        assertThat(answer.claimed().did()).containsExactlyInAnyOrder("sells", "fuel", "crown");
    }

    @Test
    void wrongWordsAreNamedWithWhatIsNearTogether() {
        ClaimText claim =
                new ClaimText(List.of("sels,fuel"), List.of("a grate deal"), true, true, Optional.of("2030-01-01"));

        assertThatThrownBy(() -> AmberPack.criteria(AmberPack.on("2020-06-01"), claim))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean sells?")
                .hasMessageContaining("Did you mean a great deal?")
                .hasMessageContaining("one of --knowingly, --should-have-known")
                .hasMessageContaining("days up to the as-of day, 2020-06-01");
        assertThatThrownBy(() -> AmberPack.criteria(AmberPack.on("2020-06-01"), ClaimText.NOTHING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nothing said of conduct");
    }

    @Test
    void nothingIsSaidOfAPerson() {
        String page = Format.TABLE.show(AmberPack.criteria(AmberPack.on("2020-06-01"), selling(true)), Look.PLAIN);

        assertThat(page).contains("Nothing is said of any person").doesNotContain("Otto");
        assertThat(page.lines()).allMatch(line -> org.haetae.notation.DisplayWidth.of(line) <= Look.WIDTH);
    }

    @Test
    void everyFormatHasTheSameRows() {
        CriteriaAnswer answer = AmberPack.criteria(AmberPack.on("2020-06-01"), selling(true));

        assertThat(Format.CSV.show(answer, Look.PLAIN).lines())
                .hasSize(1 + answer.criteria().size());
        assertThat(Format.MD.show(answer, Look.PLAIN)).contains("dealing (1)");
        assertThat(answer.claimed().mind()).isEqualTo(Claimed.Mind.KNEW);
    }

    // the product's own packs

    private static CriteriaAnswer real(String day, ClaimText claim) {
        Law law = Law.read(PACKS);
        return Criteria.answer(law, new Criteria.Question(Ask.read(law, AmberPack.on(day), AmberPack.DAY), claim));
    }

    @Test
    void employingWorkersThatBringRevenueIsACommandSinceTheActOf2019AndWasAChoiceBefore() {
        ClaimText claim = new ClaimText(
                List.of("engages", "labor-export", "dprk-government"),
                List.of(
                        "in a manner that generates significant revenue",
                        "in a manner intended to generate significant revenue"),
                true,
                false,
                Optional.of("2019-01-01"));

        ClaimText later = new ClaimText(claim.did(), claim.thresholds(), true, false, Optional.of("2020-05-01"));

        CriteriaAnswer before = real("2019-06-01", claim);
        CriteriaAnswer after = real("2020-06-01", later);

        assertThat(before.best().orElseThrow().fit().cite().path()).isEqualTo("/us/usc/t22/s9214/b/1/L");
        assertThat(before.best().orElseThrow().modality()).contains(Modality.MAY);
        assertThat(after.best().orElseThrow().fit().cite().path()).isEqualTo("/us/usc/t22/s9214/g/1/C");
        assertThat(after.best().orElseThrow().modality()).contains(Modality.SHALL);
    }

    @Test
    void aBankThatShouldHaveKnownIsWithinItsOwnSectionOnly() {
        ClaimText claim = new ClaimText(
                List.of("provides", "nkspea-104a"),
                List.of("significant financial services"),
                false,
                true,
                Optional.of("2020-05-01"));

        CriterionView best = real("2020-06-01", claim).best().orElseThrow();

        assertThat(best.fit().criterion().id()).isEqualTo("nkspea-201b-banks");
        assertThat(best.fit().mind()).isEqualTo(Fit.Mind.ENOUGH);
        assertThat(best.fit().word()).isEqualTo(Fit.Word.FITS);
    }
}
