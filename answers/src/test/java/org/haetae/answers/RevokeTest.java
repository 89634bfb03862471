package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.haetae.answers.RevokeAnswer.EffectLeft;
import org.haetae.answers.RevokeAnswer.Fate;
import org.haetae.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any order revoked, with no scenario: what falls, what stays on another basis, what a lock holds. */
class RevokeTest {
    private static final Law SALT = SaltPack.law();
    private static final Law REAL = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));

    private static RevokeAnswer revoke(Law law, String order, String day) {
        Ask ask = Ask.read(law, AskText.NOTHING.on(day), SaltPack.TODAY);
        return Revoke.answer(law, new Revoke.Question(ask, order));
    }

    private static List<String> of(RevokeAnswer answer, Fate fate) {
        return answer.effects().stream()
                .filter(effect -> effect.fate() == fate)
                .map(EffectLeft::effect)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "order-9", "/rt/order/9", "Order 9"})
    void anOrderIsFoundByWhatPeopleCallIt(String name) {
        assertThat(revoke(SALT, name, "2019-02-22").instrument().cite().path()).isEqualTo("/rt/order/9");
    }

    @Test
    void thePowerIsFoundInThePacksAndTheEffectStaysOnItsCommand() {
        RevokeAnswer answer = revoke(SALT, "9", "2019-02-22");

        assertThat(answer.route().orElseThrow().id()).isEqualTo("revoke");
        assertThat(of(answer, Fate.FALLS)).isEmpty();
        assertThat(of(answer, Fate.STAYS)).containsExactly("BLOCK property of crown");
        assertThat(answer.effects().getFirst().bases())
                .extracting(EffectView.BasisView::measure)
                .containsExactly("crown-command");
        assertThat(answer.then())
                .singleElement()
                .satisfies(then -> assertThat(then.owedNow()).isTrue());
    }

    @Test
    void aStatuteIsNotForAnOfficeToRevoke() {
        RevokeAnswer answer = revoke(SALT, "/rt/act/1", "2019-02-22");

        assertThat(answer.route()).isEmpty();
        assertThat(answer.headline()).startsWith("No rule of the packs lets an office revoke");
    }

    @Test
    void wherePartOfItTurnsOnAReadingBothOptionsAreShown() {
        RevokeAnswer answer = revoke(REAL, "13722", "2026-11-24");

        assertThat(of(answer, Fate.OTHER)).contains("BLOCK property of dprk-government");
        assertThat(answer.headline()).endsWith("2 cannot be settled.");
        assertThat(answer.effects())
                .filteredOn(effect -> effect.effect().equals("BLOCK property of dprk-government"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.readings())
                        .extracting(option -> option.option() + " " + option.gives())
                        .contains("stands-alone OWED"));
    }

    @Test
    void aNameNearOneIsOffered() {
        assertThatThrownBy(() -> revoke(REAL, "13723", "2019-02-22"))
                .hasMessageContaining("revoke 13723: found 13723")
                .hasMessageContaining("Did you mean 13722?");
    }

    @Test
    void revokingTheOrderOf2016LeavesTheGovernmentBlockedByTheCommandOfTheAct() {
        RevokeAnswer answer = revoke(REAL, "eo-13722", "2019-02-22");

        assertThat(of(answer, Fate.STAYS))
                .contains("BLOCK property of dprk-government", "BLOCK property of workers-party");
        assertThat(of(answer, Fate.FALLS)).contains("BAN exports to north-korea");
        assertThat(answer.then()).anyMatch(then -> then.measure().equals("nkspea-104c-government") && then.owedNow());
    }

    @Test
    void theLockOnTheCyberSanctionsHoldsWhenTheOrderOf2015IsRevoked() {
        RevokeAnswer answer = revoke(REAL, "13687", "2019-02-22");

        assertThat(answer.locked())
                .extracting(RevokeAnswer.Held::measure, RevokeAnswer.Held::lock)
                .contains(org.assertj.core.groups.Tuple.tuple("eo-13687-cyber", "s210"));
        assertThat(of(answer, Fate.LOCKED)).isNotEmpty();
        assertThat(of(answer, Fate.FALLS)).contains("BLOCK property of persons under eo-13687-1a");
    }
}
