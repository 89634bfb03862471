package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.TakesAnswer.OfRoute;
import org.haetae.answers.TakesAnswer.OfSet;
import org.haetae.answers.TakesAnswer.Way;
import org.haetae.answers.show.Table;
import org.haetae.law.Law;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller.Side;
import org.haetae.law.model.Modality;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** What it would take. */
class TakesTest {
    private static OfRoute route(TakesAnswer answer, String id) {
        return answer.measures().getFirst().routes().stream()
                .filter(route -> route.route().route().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSetIsSplitByWhosePartItIs() {
        List<OfSet> sets = route(SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command"), "s3a")
                .ways()
                .getFirst()
                .sets();

        assertThat(sets).hasSize(2);
        assertThat(sets.getFirst().of(Side.OTHER_SIDE))
                .extracting(ItemView::label)
                .containsExactly("(1)", "(2)(A)");
        assertThat(sets.getFirst().of(Side.OURS))
                .extracting(ItemView::text)
                .containsExactly("certification to the two committees");
        assertThat(sets.getLast().of(Side.OTHER_SIDE))
                .extracting(ItemView::label)
                .containsExactly("(1)", "(2)(B)");
    }

    @Test
    void whatTheScenarioHasAlreadyIsMarked() {
        OfSet set = route(SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command"), "s3a")
                .ways()
                .getFirst()
                .sets()
                .getFirst();

        assertThat(set.met(Side.OTHER_SIDE)).isEqualTo(1);
        assertThat(set.steps().getFirst().value()).isEqualTo(Value.TRUE);
    }

    @Test
    void theFirstLineSaysHowMuchEachWayAsksOfTheOtherSide() {
        assertThat(SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command")
                        .page()
                        .headline())
                .isEqualTo(
                        "Block on the Crown: to suspend it under /rt/act/1/s3/a takes 2 things from the other side (1"
                                + " met); to waive it under /rt/act/1/s3/a takes nothing from the other side.");
    }

    @Test
    void aWayThatReachesTheMeasureUnderOneReadingOnlySaysWhich() {
        List<Way> ways = route(SaltPack.takes(SaltPack.ask("progress"), "salt-ban"), "s3a")
                .ways();

        assertThat(ways).hasSize(2);
        assertThat(ways)
                .filteredOn(Way::reaches)
                .extracting(Way::readings)
                .containsExactly(List.of(Map.of("reach", "wide")));
        assertThat(ways)
                .filteredOn(way -> !way.reaches())
                .allMatch(way -> way.sets().isEmpty());
    }

    @Test
    void whatElseDoesTheSameIsSaid() {
        TakesAnswer answer = SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command");

        assertThat(answer.measures().getFirst().also())
                .flatExtracting(EffectView::bases)
                .extracting(EffectView.BasisView::measure)
                .containsExactly("order-block");
        assertThat(SaltPack.takes(SaltPack.ask("mines-closed"), "forced-salt")
                        .measures()
                        .getFirst()
                        .also())
                .isEmpty();
    }

    @Test
    void whatAPrivatePersonMustProveIsNoDemandOnTheOtherSide() {
        TakesAnswer answer = AmberPack.takes("divers-goods");
        OfSet set =
                route(answer, "divers-goods-rebuttal").ways().getFirst().sets().getFirst();

        assertThat(set.of(Side.OTHER_SIDE)).isEmpty();
        assertThat(set.of(Side.PRIVATE))
                .extracting(ItemView::text)
                .containsExactly("the work was free, shown by clear and convincing evidence");
        assertThat(answer.page().headline())
                .contains(
                        "takes nothing from the other side, but a private person must prove 1 thing (0 met), by clear and"
                                + " convincing evidence");
    }

    @Test
    void whoSignsWhatToWhomAndForHowLongIsSaid() {
        Signing signing = route(SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command"), "s3a")
                .signing();

        assertThat(signing.papers()).containsExactly("certification");
        assertThat(signing.to()).containsExactly("the two committees");
        assertThat(signing.members()).hasSize(2);
    }

    @Test
    void whatIsMissingBecauseTheScenarioIsSilentIsMarked() {
        List<ItemView> steps = route(SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command"), "s3a")
                .ways()
                .getFirst()
                .sets()
                .getFirst()
                .of(Side.OTHER_SIDE);

        assertThat(steps).extracting(ItemView::value).containsExactly(Value.TRUE, Value.FALSE);
        assertThat(steps).extracting(ItemView::assumed).containsExactly(false, true);
    }

    @Test
    void whatAnOfficeMayDoAtWillIsNotDoneByTheLaw() {
        TakesAnswer answer = AmberPack.takes("calm-ban");

        assertThat(route(answer, "s5c").route().modality()).contains(Modality.MAY);
        assertThat(answer.page().headline()).doesNotContain("the law itself");
    }

    @Test
    void theTableHasWaysStepsAndWhatAlsoDoesIt() {
        Table table =
                SaltPack.takes(SaltPack.ask("mines-closed"), "crown-command").table();
        int kind = table.columns().stream().map(Table.Column::key).toList().indexOf("kind");

        assertThat(table.groups().getFirst().rows())
                .extracting(row -> row.get(kind).text())
                .contains("way", "step", "also");
    }

    @Test
    void anUnknownWayOutNamesThoseThereAre() {
        Law law = SaltPack.law();
        Ask ask = Ask.read(law, SaltPack.ask("progress"), SaltPack.TODAY);

        assertThatThrownBy(() -> Takes.answer(law, new Takes.Question(ask, "crown-command", Optional.of("s3b"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a way out of it: s3a, s3c");
    }

    @Test
    void severalScenariosAtOnceAreRefused() {
        assertThatThrownBy(() -> SaltPack.takes(SaltPack.ask("progress", "revoked"), "crown-command"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("one at a time");
    }
}
