package org.haetae.answers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.AskText;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.plan.PlanAnswer.OneMove;
import org.haetae.answers.plan.PlanAnswer.Opens;
import org.haetae.answers.plan.PlanAnswer.Step;
import org.haetae.law.Law;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.eval.Outcome;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what order to concede, and what each step opens. */
class PlanningTest {
    private final Law law = QuayPack.law();

    private PlanAnswer plan(AskText text, List<String> measures, String... costs) {
        return Planning.answer(
                law, new Planning.Question(QuayPack.ask(law, text), measures, List.of(costs), Optional.empty()));
    }

    private PlanAnswer schedule(Path file) {
        return Planning.answer(
                law,
                new Planning.Question(
                        QuayPack.ask(law, QuayPack.text("nothing")),
                        List.of(),
                        List.of(),
                        Optional.of(file.toString())));
    }

    private static List<String> items(PlanAnswer answer) {
        List<String> items = new ArrayList<>();
        for (Step step : answer.steps()) {
            step.moves().forEach(move -> items.add(move.item()));
        }
        return items;
    }

    @Test
    void theEndOfOneMeasureTakesTheCheapestLimbAndOpensTheSuspensionOnTheWay() {
        PlanAnswer answer = plan(QuayPack.text("nothing"), List.of("quay-block"), "school-open=3");

        assertThat(items(answer))
                .contains("PROGRESS wages-paid", "COMPLETE VERIFIED dockers-freed")
                .doesNotContain("school-open");
        assertThat(answer.top()).isEqualTo(2);
        Step last = answer.steps().getLast();
        assertThat(last.opens()).extracting(Opens::gives).containsExactly(Outcome.Word.ENDS);
        assertThat(last.opens()).extracting(Opens::route).containsExactly("s3b");
        assertThat(answer.astray()).isEmpty();
    }

    @Test
    void whatOpensMuchForLittleComesFirst() {
        PlanAnswer answer = plan(QuayPack.text("nothing"), List.of());

        assertThat(answer.steps().getFirst().opens()).isNotEmpty();
        assertThat(answer.steps().getLast().open()).isEqualTo(answer.top());
        assertThat(answer.shut()).extracting(PlanAnswer.Named::id).contains("fleet-ban", "order-block");
    }

    @Test
    void whatIsThereAlreadyIsNotConcededAgain() {
        assertThat(items(plan(QuayPack.text("begun"), List.of("quay-block"))))
                .doesNotContain("PROGRESS VERIFIED dockers-freed", "STEPS VERIFIED dockers-freed")
                .contains("COMPLETE VERIFIED dockers-freed");
    }

    @Test
    void everyMoveIsCitedAndCostsAreSaid() {
        PlanAnswer answer = plan(QuayPack.text("nothing"), List.of("quay-block"), "wages-paid=7", "school-open=2");

        assertThat(answer.steps())
                .allSatisfy(step -> assertThat(step.moves())
                        .allSatisfy(move -> assertThat(move.cites()).isNotEmpty()));
        assertThat(items(answer)).contains("school-open");
        assertThat(answer.page().blocks().toString()).contains("Costs given: school-open=2, wages-paid=7");
        assertThat(plan(QuayPack.text("nothing"), List.of("quay-block"))
                        .page()
                        .blocks()
                        .toString())
                .contains("every step of a fact costs 1");
    }

    @Test
    void aConcessionThatMustLastSaysSo() {
        List<OneMove> moves = plan(QuayPack.text("nothing"), List.of("toll"))
                .steps()
                .getFirst()
                .moves();

        assertThat(moves).extracting(OneMove::item).containsExactly("COMPLETE wages-paid");
        assertThat(moves.getFirst().held()).isTrue();
    }

    @Test
    void aReliefBeforeItsConditionsIsAViolationWithTheClauses(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("order.txt"), """
                given COMPLETE guns-melted
                terminate quay-block
                given STEPS VERIFIED dockers-freed
                given school-open
                suspend quay-block
                """);

        PlanAnswer answer = schedule(file);

        assertThat(answer.holds()).isFalse();
        assertThat(answer.violations()).hasSize(1);
        assertThat(answer.violations().getFirst().number()).isEqualTo(2);
        assertThat(Schedule.clauses(answer.violations().getFirst()))
                .extracting(UslmRef::path)
                .contains("/qy/act/1/s3/b/3");
        SchemaCheck.holds(answer, "plan");
    }

    @Test
    void anOrderThatHoldsHolds(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("order.txt"), """
                given STEPS VERIFIED dockers-freed
                given school-open
                suspend quay-block
                terminate order-block
                """);

        assertThat(schedule(file).holds()).isTrue();
    }

    @Test
    void whatCannotBeReadIsToldWhere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("order.txt"), "given school-open\nlift quay-block\n");

        assertThatThrownBy(() -> schedule(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("order.txt:2:1: found lift, expected a step");
        assertThatThrownBy(() -> plan(QuayPack.text("nothing"), List.of(), "wages-payd=2"))
                .hasMessageContaining("Did you mean wages-paid?");
        assertThatThrownBy(() -> plan(QuayPack.text("nothing"), List.of(), "wages-paid=-1"))
                .hasMessageContaining("found -1, expected a whole number from 0 to 1000000");
        assertThatThrownBy(() -> plan(QuayPack.text("nothing"), List.of(), "wages-paid=1", "wages-paid=2"))
                .hasMessageContaining("found wages-paid more than once");
        assertThatThrownBy(() -> plan(QuayPack.text("nothing"), List.of(), "none.csv"))
                .hasMessageContaining("--cost none.csv: found no such file");
    }

    @Test
    void costsAreReadFromATable(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("costs.csv"), "fact,cost\nwages-paid,7\nschool-open,2\n");

        assertThat(plan(QuayPack.text("nothing"), List.of("quay-block"), file.toString())
                        .costs())
                .containsEntry("wages-paid", 7L);
    }

    /** On the real law, from every scenario: what the plan prints is what the law then gives. */
    @Test
    void aPlanPlayedBackGivesTheReliefItPrinted() {
        Law real = QuayPack.real();
        for (String scenario : List.of("status-quo", "cvid-only", "first-rights-rungs")) {
            for (String day : List.of("2017-09-01", "2019-02-22", "2020-06-01")) {
                PlanAnswer answer = Planning.answer(
                        real,
                        new Planning.Question(
                                QuayPack.ask(
                                        real, AskText.NOTHING.under(scenario).on(day)),
                                List.of(),
                                List.of(),
                                Optional.empty()));
                assertThat(answer.astray()).isEmpty();
                assertThat(answer.steps().getLast().open()).isEqualTo(answer.top());
            }
        }
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            SchemaCheck.holds(plan(QuayPack.text("nothing").in(language), List.of()), "plan");
        }
        Law real = QuayPack.real();
        SchemaCheck.holds(
                Planning.answer(
                        real,
                        new Planning.Question(
                                QuayPack.ask(
                                        real,
                                        AskText.NOTHING
                                                .under("status-quo")
                                                .on("2020-06-01")
                                                .in("ko")),
                                List.of(),
                                List.of(),
                                Optional.empty())),
                "plan");
    }
}
