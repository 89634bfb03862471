package org.haetae.answers.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.haetae.answers.AskText;
import org.haetae.answers.ItemView;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.offer.OfferAnswer.Kept;
import org.haetae.answers.offer.OfferAnswer.OnRow;
import org.haetae.answers.offer.OfferAnswer.Promise;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** Promises held against what the executive can deliver alone. */
class OfferingTest {
    private final Law law = QuayPack.law();

    private OfferAnswer offered(String text) {
        return Offering.answer(law, new Offering.Question(QuayPack.ask(law, QuayPack.text()), text));
    }

    private static OfferAnswer real(Law real, String language, String text) {
        AskText day = AskText.NOTHING.on("2019-02-22").in(language);
        return Offering.answer(real, new Offering.Question(QuayPack.ask(real, day), text));
    }

    private static OnRow row(OfferAnswer answer, String id) {
        return answer.promises().getFirst().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAskedInReturnIsAllThatCounts() {
        OfferAnswer answer = offered("offer suspend quay-block upon dockers-freed=STEPS VERIFIED, school-open=YES");

        assertThat(answer.holds()).isTrue();
        assertThat(row(answer, "quay-block").kept()).isEqualTo(Kept.EARNED);
    }

    @Test
    void aPromiseTheFactsDoNotCarryNamesTheClauses() {
        OfferAnswer answer = offered("offer terminate quay-block upon guns-melted=COMPLETE VERIFIED IRREVERSIBLE");

        assertThat(answer.holds()).isFalse();
        assertThat(row(answer, "quay-block").missing())
                .extracting(item -> item.cite().path())
                .contains("/qy/act/1/s3/b/3");
        assertThat(answer.page().headline()).contains("cannot deliver this alone: on 1 of 1");
    }

    @Test
    void whatAnOfficeMayEndAtWillIsKeptAndSaysWhatIsThenOwed() {
        OnRow order = row(offered("offer terminate order-block"), "order-block");

        assertThat(order.kept()).isEqualTo(Kept.AT_WILL);
        assertThat(order.commanded()).isNotEmpty();
    }

    @Test
    void whatTheAssemblyMustApproveTheExecutiveCannotPromise() {
        OnRow fleet = row(offered("offer terminate fleet-ban upon guns-melted=COMPLETE"), "fleet-ban");

        assertThat(fleet.kept()).isEqualTo(Kept.NOT);
        assertThat(fleet.missing()).extracting(ItemView::item).containsExactly("treaty-approved");
    }

    @Test
    void aSuspensionIsLessThanTheEndThatWasPromised() {
        assertThat(row(
                                offered(
                                        "offer terminate quay-block upon dockers-freed=STEPS VERIFIED, school-open=YES"),
                                "quay-block")
                        .kept())
                .isEqualTo(Kept.LESS);
    }

    @Test
    void freeTextIsReadByThePhrasesOfThePacksAndTheRestIsTold() {
        Law real = QuayPack.real();
        OfferAnswer answer = real(real, "en", "We will lift all sanctions upon CVID, gladly. The weather is fine.");
        Promise promise = answer.promises().getFirst();

        assertThat(answer.holds()).isFalse();
        assertThat(promise.read()).anyMatch(read -> read.startsWith("“CVID” = wmd-dismantled"));
        assertThat(promise.unread()).containsExactly("gladly");
        assertThat(answer.others()).extracting(OfferAnswer.Other::unread).contains(List.of("weather", "is", "fine"));
        assertThat(row(answer, "nkspea-104a-block").missing())
                .extracting(item -> item.cite().printed())
                .contains("22 U.S.C. 9252(1)", "22 U.S.C. 9252(2)(B)");
        assertThat(row(answer, "eo-13722-government").kept()).isEqualTo(Kept.AT_WILL);
    }

    @Test
    void koreanIsReadToo() {
        OfferAnswer answer = real(QuayPack.real(), "ko", "완전한 비핵화가 이루어지면 모든 제재를 해제하겠다");

        assertThat(answer.promises()).hasSize(1);
        assertThat(answer.promises().getFirst().unread()).isEmpty();
        assertThat(answer.holds()).isFalse();
    }

    @Test
    void aStructuredLineThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> offered("offer forgive quay-block"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found forgive, expected what is offered: terminate, suspend, waive");
        assertThatThrownBy(() -> offered("offer suspend quay-blok")).hasMessageContaining("Did you mean quay-block?");
        assertThatThrownBy(() -> offered("offer suspend toll upon wages-payd=COMPLETE"))
                .hasMessageContaining("Did you mean wages-paid?");
        assertThatThrownBy(() -> offered("offer suspend toll upon wages-paid"))
                .hasMessageContaining("found wages-paid without a grade");
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        Law real = QuayPack.real();
        for (String language : List.of("en", "ko")) {
            SchemaCheck.holds(real(real, language, "We lift all sanctions upon CVID and dance."), "offer");
        }
        SchemaCheck.holds(offered("nothing of the kind"), "offer");
    }
}
