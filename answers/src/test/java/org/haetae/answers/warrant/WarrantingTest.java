package org.haetae.answers.warrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.AskText;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.warrant.WarrantAnswer.Held;
import org.haetae.answers.warrant.WarrantAnswer.OfAct;
import org.haetae.answers.warrant.WarrantAnswer.OneFact;
import org.haetae.law.Law;
import org.haetae.law.graph.Value;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** Recorded papers held against the dated facts. */
class WarrantingTest {
    private final Law law = QuayPack.law();

    private WarrantAnswer asked(AskText text, String... rules) {
        return Warranting.answer(law, new Warranting.Question(QuayPack.ask(law, text), List.of(rules)));
    }

    private OfAct certificate(String... facts) {
        return asked(QuayPack.text(List.of("certified"), List.of(facts))).acts().getFirst();
    }

    @Test
    void aCertificateTheFactsDenyIsContradicted() {
        OfAct act = certificate();

        assertThat(act.rule()).isEqualTo("s3a");
        assertThat(act.held()).isEqualTo(Held.CONTRADICTED);
        assertThat(act.facts()).extracting(OneFact::value).containsOnly(Value.FALSE);
        assertThat(asked(QuayPack.text("certified")).holds()).isFalse();
    }

    @Test
    void factsFromBeforeTheDayOfThePaperSupportIt() {
        OfAct act = certificate("dockers-freed=STEPS VERIFIED since 2020-01-01", "school-open=YES since 2020-01-01");

        assertThat(act.held()).isEqualTo(Held.SUPPORTED);
        assertThat(act.facts())
                .filteredOn(fact -> fact.item().equals("school-open"))
                .extracting(OneFact::since)
                .containsExactly(Optional.of(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void factsThatCameLaterDoNot() {
        OfAct act = certificate("dockers-freed=STEPS VERIFIED since 2020-05-20", "school-open=YES since 2020-01-01");

        assertThat(act.held()).isEqualTo(Held.CONTRADICTED);
    }

    @Test
    void whatNobodyKnowsIsSilent() {
        assertThat(certificate("dockers-freed=UNKNOWN", "school-open=YES since 2020-01-01")
                        .held())
                .isEqualTo(Held.SILENT);
        assertThat(certificate("dockers-freed=DISPUTED", "school-open=YES since 2020-01-01")
                        .held())
                .isEqualTo(Held.DISPUTED);
    }

    @Test
    void onlyTheRulesAskedFor() {
        assertThat(asked(QuayPack.text("certified"), "s3b").acts()).isEmpty();
        assertThatThrownBy(() -> asked(QuayPack.text("certified"), "s3aa"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found s3aa");
    }

    @Test
    void everyFormatHoldsInBothLanguagesAndOnTheRealRecord() {
        SchemaCheck.holds(asked(QuayPack.text("certified").in("ko")), "warrant");
        Law real = QuayPack.real();
        WarrantAnswer answer = Warranting.answer(
                real, new Warranting.Question(QuayPack.ask(real, AskText.NOTHING.on("2020-06-01")), List.of()));
        SchemaCheck.holds(answer, "warrant");
        assertThat(answer.acts()).extracting(OfAct::rule).contains("terrorism-list-aeca");
        assertThat(answer.holds()).isTrue();
    }
}
