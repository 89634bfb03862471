package org.haetae.answers.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.AskText;
import org.haetae.answers.ItemView;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.settle.SettlingAnswer.Open;
import org.haetae.answers.settle.SettlingAnswer.Question;
import org.haetae.law.Law;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** What would have to be found out to settle what is not known. */
class SettlingTest {
    private final Law law = QuayPack.law();

    private SettlingAnswer asked(AskText text, String... names) {
        return Settling.answer(law, new Settling.Asked(QuayPack.ask(law, text), List.of(names)));
    }

    private static Open open(SettlingAnswer answer, String rule) {
        return answer.open().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> items(List<List<ItemView>> lists) {
        return lists.stream()
                .map(list -> list.stream().map(ItemView::item).toList())
                .toList();
    }

    @Test
    void whatOpensAndWhatShutsAWayOutIsListedMinimally() {
        Open s3a = open(asked(QuayPack.text(), "quay-block"), "s3a");

        assertThat(s3a.ways()).hasSize(1);
        assertThat(items(s3a.ways().getFirst().open()))
                .containsExactlyInAnyOrder(
                        List.of("PROGRESS VERIFIED dockers-freed", "PROGRESS wages-paid"),
                        List.of("PROGRESS VERIFIED dockers-freed", "school-open"));
        assertThat(items(s3a.ways().getFirst().shut()))
                .containsExactlyInAnyOrder(
                        List.of("PROGRESS VERIFIED dockers-freed"), List.of("PROGRESS wages-paid", "school-open"));
        assertThat(s3a.by()).contains("the Minister");
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        Open s3a = open(asked(QuayPack.text("begun"), "s3a"), "s3a");

        assertThat(items(s3a.ways().getFirst().open())).containsExactly(List.of("PROGRESS wages-paid"));
        assertThat(items(s3a.ways().getFirst().shut())).containsExactly(List.of("PROGRESS wages-paid"));
    }

    @Test
    void aCertainScenarioLeavesNothingToAsk() {
        SettlingAnswer answer = asked(QuayPack.text("nothing"));

        assertThat(answer.open()).isEmpty();
        assertThat(answer.page().headline())
                .isEqualTo("On 1 June 2020, nothing asked about is unknown: all " + answer.looked()
                        + " verdicts are settled.");
    }

    @Test
    void aDisputedFactIsOneToSettle() {
        AskText text = QuayPack.text(List.of("nothing"), List.of("chains-cut=DISPUTED"));

        Open boom = open(asked(text, "boom"), "boom");

        assertThat(boom.question()).isEqualTo(Question.STANDING);
        assertThat(items(boom.ways().getFirst().open())).containsExactly(List.of("chains-cut"));
    }

    @Test
    void whetherAMeasureStandsIsAskedToo() {
        Open watch = open(asked(QuayPack.text(), "watch"), "watch");

        assertThat(watch.question()).isEqualTo(Question.STANDING);
        assertThat(items(watch.ways().getFirst().shut())).containsExactly(List.of("smuggling-found"));
    }

    @Test
    void whereOneReadingKnowsTheReadingsAreTold() {
        Open tariff = open(asked(QuayPack.text(), "tariff"), "s3a");

        assertThat(tariff.rows()).extracting(SettlingAnswer.Named::id).containsExactly("tariff");
        assertThat(tariff.ways()).hasSize(2);
        assertThat(tariff.ways()).anyMatch(SettlingAnswer.Way::settled);
    }

    @Test
    void whatSettlesMostComesFirst() {
        SettlingAnswer answer = asked(QuayPack.text());

        assertThat(answer.first().getFirst().item()).isEqualTo("PROGRESS VERIFIED dockers-freed");
        // the suspension of the block and its end, and the end of the tariff, which rests on that
        assertThat(answer.first().getFirst().shuts()).isEqualTo(4);
    }

    @Test
    void namesCommasAndErrorsAreRead() {
        assertThat(asked(QuayPack.text(), "s3d", "s3c").open())
                .extracting(Open::rule)
                .containsExactlyInAnyOrder("s3d", "s3c");
        assertThatThrownBy(() -> asked(QuayPack.text(), "quay-blok"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean quay-block?");
        assertThatThrownBy(() -> asked(QuayPack.text("nothing", "begun")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found 2 scenarios, expected one at a time");
    }

    /** Each list found to be so, or not so, settles; with one thing less it does not. Written without the lists' own machinery. */
    @Test
    void eachListSettlesAndNoneHasAThingTooMuch() {
        for (List<String> names : List.of(List.of("quay-block"), List.of("fleet-ban"), List.of("toll"))) {
            for (Open one : asked(QuayPack.text(), names.getFirst()).open()) {
                for (SettlingAnswer.Way way : one.ways()) {
                    for (List<ItemView> list : way.open()) {
                        assertThat(verdict(one, names.getFirst(), list, true)).isEqualTo(Verdict.Word.AVAILABLE);
                        without(list)
                                .forEach(less -> assertThat(verdict(one, names.getFirst(), less, true))
                                        .isEqualTo(Verdict.Word.UNKNOWN));
                    }
                    for (List<ItemView> list : way.shut()) {
                        assertThat(verdict(one, names.getFirst(), list, false)).isEqualTo(Verdict.Word.UNAVAILABLE);
                        without(list)
                                .forEach(less -> assertThat(verdict(one, names.getFirst(), less, false))
                                        .isEqualTo(Verdict.Word.UNKNOWN));
                    }
                }
            }
        }
    }

    private static List<List<ItemView>> without(List<ItemView> list) {
        List<List<ItemView>> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<ItemView> less = new ArrayList<>(list);
            less.remove(i);
            all.add(less);
        }
        return all;
    }

    private Verdict.Word verdict(Open open, String row, List<ItemView> list, boolean so) {
        List<String> facts = new ArrayList<>();
        for (ItemView item : list) {
            int period = item.item().indexOf(" throughout");
            String bare = period < 0 ? item.item() : item.item().substring(0, period);
            int space = bare.lastIndexOf(' ');
            String grade = so ? (space < 0 ? "YES" : bare.substring(0, space)) : "NO";
            facts.add(bare.substring(space + 1) + "=" + grade + (so && period >= 0 ? " since 2015-01-01" : ""));
        }
        Route route = law.pack().rule(open.rule(), Route.class).orElseThrow();
        return QuayPack.ask(law, QuayPack.text(List.of(), facts))
                .inquiry(
                        law,
                        QuayPack.ask(law, QuayPack.text(List.of(), facts))
                                .assumed()
                                .getFirst())
                .under(evaluation ->
                        evaluation.verdict(route, (Row) law.pack().rule(row).orElseThrow(), Optional.empty()))
                .branches()
                .getFirst()
                .answer()
                .orElseThrow()
                .word();
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            SchemaCheck.holds(asked(QuayPack.text().in(language)), "ask");
            SchemaCheck.holds(asked(QuayPack.text("nothing").in(language)), "ask");
        }
        Law real = QuayPack.real();
        SettlingAnswer all = Settling.answer(
                real,
                new Settling.Asked(
                        QuayPack.ask(real, AskText.NOTHING.on("2020-06-01").in("ko")), List.of()));
        SchemaCheck.holds(all, "ask");
    }
}
