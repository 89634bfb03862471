package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;

/** Whether a provision bites. */
class AppliesTest {
    private static final Path PACKS = Path.of(System.getProperty("haetae.root", ".."), "packs");

    private static Bite rule(AppliesAnswer answer, String id) {
        return answer.rules().stream()
                .filter(bite -> bite.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Bite.Word word(String provision, ClaimText claim, String id) {
        return rule(AmberPack.applies(AmberPack.on("2020-06-01"), provision, claim), id)
                .word();
    }

    @Test
    void aBarOnPersonsBitesOnOneWhoIsDesignatedAndMayOnOneWhoseConductFits() {
        ClaimText fits =
                new ClaimText(List.of("sells,fuel,crown"), List.of("a great deal"), true, false, Optional.empty());

        assertThat(word("2", ClaimText.NOTHING, "contracts-bar")).isEqualTo(Bite.Word.BITES);
        assertThat(word("2", AmberPack.did("dealing"), "contracts-bar")).isEqualTo(Bite.Word.BITES);
        assertThat(word("2", fits, "contracts-bar")).isEqualTo(Bite.Word.MAY_BITE);
        assertThat(word("2", AmberPack.did("sells", "fuel"), "contracts-bar")).isEqualTo(Bite.Word.UNKNOWN);
        assertThat(word("2", AmberPack.did("helping"), "contracts-bar")).isEqualTo(Bite.Word.DOES_NOT_BITE);
    }

    @Test
    void whatTheTextLetsThroughItDoesNotBite() {
        AppliesAnswer answer =
                AmberPack.applies(AmberPack.on("2020-06-01"), "C2", AmberPack.did("dealing", "for-hospitals"));

        assertThat(rule(answer, "contracts-bar").word()).isEqualTo(Bite.Word.DOES_NOT_BITE);
        assertThat(rule(answer, "contracts-bar").why())
                .contains("let through by exemption for hospitals (/rt/act/1/s5)");
        assertThat(answer.holds()).isFalse();
    }

    @Test
    void aPresumptionAsksForItsMarksAndTheDay() {
        ClaimText marks = new ClaimText(
                List.of("made-by,divers"), List.of("significant"), false, false, Optional.of("2019-01-01"));
        ClaimText early = new ClaimText(
                List.of("made-by,divers"), List.of("significant"), false, false, Optional.of("2016-12-31"));

        assertThat(word("3", marks, "divers-goods")).isEqualTo(Bite.Word.BITES);
        assertThat(word("3", AmberPack.did("divers"), "divers-goods")).isEqualTo(Bite.Word.UNKNOWN);
        assertThat(word("3", early, "divers-goods")).isEqualTo(Bite.Word.DOES_NOT_BITE);
        AppliesAnswer before = AmberPack.applies(AmberPack.on("2016-12-31"), "3", ClaimText.NOTHING);
        assertThat(rule(before, "divers-goods").why()).containsExactly("not law before 2017-01-01 (by /rt/act/4)");
        assertThat(before.holds()).isFalse();
    }

    @Test
    void whoSaysTheThingIsOfTheClassNeedNotSayItsMarksUnlessHeSaysSome() {
        AppliesAnswer named = AmberPack.applies(AmberPack.on("2020-06-01"), "3", AmberPack.did("goods"));

        assertThat(rule(named, "divers-goods").word()).isEqualTo(Bite.Word.BITES);
        assertThat(rule(named, "divers-goods").matched()).containsExactly("goods");
        assertThat(rule(named, "divers-goods").why())
                .anyMatch(why -> why.startsWith("taken to be of that class as said; what makes it so: made by"));
        assertThat(word("3", AmberPack.did("goods", "made-by"), "divers-goods")).isEqualTo(Bite.Word.UNKNOWN);
        assertThat(word("3", AmberPack.did("imports"), "divers-goods")).isEqualTo(Bite.Word.UNKNOWN);
        assertThat(word("3", AmberPack.did("fuel"), "divers-goods")).isEqualTo(Bite.Word.DOES_NOT_BITE);
    }

    @Test
    void theObjectOfAnEffectAloneAsksForThoseItLiesOn() {
        Bite bite =
                rule(AmberPack.applies(AmberPack.on("2020-06-01"), "2", AmberPack.did("contracts")), "contracts-bar");

        assertThat(bite.word()).isEqualTo(Bite.Word.UNKNOWN);
        assertThat(bite.matched()).containsExactly("contracts");
        assertThat(bite.missing()).hasSize(1);
    }

    @Test
    void aShipmentThatWasRebuttedIsNamedAndTheRuleGoesOn() {
        AppliesAnswer answer =
                AmberPack.applies(AmberPack.on("2020-06-01", "determined"), "divers-goods", ClaimText.NOTHING);

        assertThat(rule(answer, "divers-goods").word()).isEqualTo(Bite.Word.BITES);
        assertThat(rule(answer, "divers-goods").why()).anyMatch(why -> why.startsWith("not for shipment 7"));
    }

    @Test
    void aCriterionMayBiteUntilADeterminationIsOnRecord() {
        assertThat(word("dealing", ClaimText.NOTHING, "dealing")).isEqualTo(Bite.Word.MAY_BITE);
        Bite owed = rule(
                AmberPack.applies(AmberPack.on("2020-06-01", "determined"), "dealing", ClaimText.NOTHING), "dealing");
        assertThat(owed.word()).isEqualTo(Bite.Word.BITES);
        assertThat(owed.why()).containsExactly("determined and not done: Otto");
    }

    @Test
    void aMenuWaitsForItsFinding() {
        AppliesAnswer answer = AmberPack.applies(AmberPack.on("2020-06-01"), "4", ClaimText.NOTHING);

        assertThat(rule(answer, "bank-menu").word()).isEqualTo(Bite.Word.MAY_BITE);
        assertThat(rule(answer, "bank-menu").missing()).hasSize(1);
        assertThat(rule(answer, "accounts-ban").why()).containsExactly("its text ended on 2019-01-01 (by /rt/act/5)");
        assertThat(rule(answer, "bank-finding").word()).isEqualTo(Bite.Word.BITES);
        assertThat(rule(answer, "calm-ban").word()).isEqualTo(Bite.Word.UNKNOWN);
    }

    @Test
    void factsEndWhatLastsUntilThem() {
        AskText calm = new AskText(
                Optional.of("2020-06-01"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("calm=YES"),
                List.of());

        assertThat(rule(AmberPack.applies(calm, "calm-ban", ClaimText.NOTHING), "calm-ban")
                        .word())
                .isEqualTo(Bite.Word.DOES_NOT_BITE);
    }

    @Test
    void waysOutAndLocksSayWhatTheyReach() {
        AppliesAnswer answer = AmberPack.applies(AmberPack.on("2020-06-01", "determined"), "5", ClaimText.NOTHING);

        assertThat(rule(answer, "s5a").word()).isEqualTo(Bite.Word.BITES);
        assertThat(rule(answer, "s5b").word()).isEqualTo(Bite.Word.MAY_BITE);
        assertThat(rule(answer, "s5c").word()).isEqualTo(Bite.Word.DOES_NOT_BITE);
        assertThat(rule(answer, "s5d").why()).containsExactly("it holds shut the ways out of calm-ban");
        assertThat(answer.left()).hasSize(1);
        assertThat(answer.left().getFirst().why()).containsExactly("judged by the Warden");
    }

    @Test
    void theFirstLineCountsWhatItShows() {
        AppliesAnswer answer = AmberPack.applies(AmberPack.on("2020-06-01"), "1", ClaimText.NOTHING);

        assertThat(answer.page().headline()).isEqualTo("1 on 1 June 2020: 1 of 4 rules bite; 3 may bite.");
        String page = Format.TABLE.show(answer, Look.PLAIN);
        assertThat(page.lines()).allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
    }

    @Test
    void anInstrumentsCiteMeansAllOfItsRules() {
        assertThat(AmberPack.applies(AmberPack.on("2020-06-01"), "/rt/act/1", ClaimText.NOTHING)
                        .rules())
                .extracting(bite -> bite.rule().id())
                .contains("dealing", "contracts-bar", "divers-goods", "bank-menu", "s5d");
    }

    @Test
    void anUnknownProvisionOffersTheNearest() {
        assertThatThrownBy(() -> AmberPack.applies(AmberPack.on("2020-06-01"), "contract-bar", ClaimText.NOTHING))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean contracts-bar?");
    }

    // the product's own packs

    private static AppliesAnswer real(String day, String provision, ClaimText claim) {
        Law law = Law.read(PACKS);
        return Applies.answer(
                law, new Applies.Question(Ask.read(law, AmberPack.on(day), AmberPack.DAY), provision, claim));
    }

    @Test
    void theBarOnContractsReachesPersonsUnder104gSinceTheActOf2019() {
        assertThat(real("2020-02-01", "204", AmberPack.did("nkspea-104g")).rules())
                .filteredOn(bite -> bite.word() == Bite.Word.BITES)
                .extracting(bite -> bite.rule().id())
                .contains("nkspea-204-of-g")
                .doesNotContain("nkspea-204");
        assertThat(real("2019-12-19", "204", AmberPack.did("nkspea-104a")).rules())
                .filteredOn(bite -> bite.word() == Bite.Word.BITES)
                .extracting(bite -> bite.rule().id())
                .contains("nkspea-204")
                .doesNotContain("nkspea-204-of-g");
    }

    @Test
    void goodsSaidToBeOfNorthKoreanLabourAreBarredFromEntry() {
        ClaimText goods =
                new ClaimText(List.of("north-korean-labor-goods"), List.of(), false, false, Optional.of("2018-06-01"));

        assertThat(rule(real("2018-06-01", "nkspea-302a", goods), "nkspea-302a").word())
                .isEqualTo(Bite.Word.BITES);
    }

    @Test
    void aLicensedTransferThatTouchesNoNorthKoreanAccountIsNotBitten() {
        ClaimText licensed = AmberPack.did("transfers-incident-to-license", "no-north-korean-account");

        assertThat(rule(real("2018-01-01", "nkspea-201a", licensed), "nkspea-201a")
                        .word())
                .isEqualTo(Bite.Word.DOES_NOT_BITE);
        assertThat(rule(real("2018-01-01", "nkspea-201a", ClaimText.NOTHING), "nkspea-201a")
                        .word())
                .isEqualTo(Bite.Word.BITES);
        assertThat(rule(real("2017-08-01", "nkspea-201a", ClaimText.NOTHING), "nkspea-201a")
                        .word())
                .isEqualTo(Bite.Word.DOES_NOT_BITE);
    }
}
