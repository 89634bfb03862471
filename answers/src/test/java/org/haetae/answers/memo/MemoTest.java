package org.haetae.answers.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.haetae.answers.AskText;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.memo.MemoAnswer.Line;
import org.haetae.answers.memo.MemoAnswer.Section;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** A scenario on two pages. */
class MemoTest {
    private final Law law = QuayPack.law();

    private MemoAnswer memo(AskText text) {
        return Memo.answer(law, QuayPack.ask(law, text));
    }

    private static Section section(MemoAnswer memo, String key) {
        return memo.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyLineOfEveryScenarioHasACite() {
        Law real = QuayPack.real();
        for (String scenario : real.pack().scenarios().keySet()) {
            MemoAnswer memo = Memo.answer(
                    real, QuayPack.ask(real, AskText.NOTHING.under(scenario).on("2020-06-01")));
            assertThat(memo.sections()).hasSize(10);
            for (Section section : memo.sections()) {
                assertThat(section.lines())
                        .allSatisfy(line -> assertThat(line.cites())
                                .isNotEmpty()
                                .allSatisfy(cite -> assertThat(cite).isNotBlank()));
            }
        }
    }

    @Test
    void whatIsNotThereIsAskedForWithItsClauseAndWhoWouldCertify() {
        Section asks = section(memo(QuayPack.text("nothing")), "asks");

        assertThat(asks.lines())
                .anySatisfy(line -> assertThat(line.text())
                        .contains("the dockers are freed")
                        .contains("the Minister"));
        assertThat(asks.lines()).extracting(Line::text).anyMatch(text -> text.startsWith("labour: "));
    }

    @Test
    void anEndThatCannotBePromisedIsNamedWithTheClause() {
        Section promises = section(memo(QuayPack.text("nothing")), "promises");

        assertThat(promises.lines()).extracting(Line::text).anyMatch(text -> text.contains("ban on ships"));
        assertThat(promises.lines()).extracting(Line::text).noneMatch(text -> text.contains("Order 9"));
    }

    @Test
    void aNoticeTheEndIsSubjectToIsAmongThePapers() {
        AskText ripe = QuayPack.text(
                List.of("nothing"),
                List.of(
                        "dockers-freed=COMPLETE VERIFIED since 2015-01-01",
                        "school-open=YES",
                        "guns-melted=COMPLETE VERIFIED IRREVERSIBLE"));

        assertThat(section(memo(ripe), "duties").lines())
                .extracting(Line::text)
                .anyMatch(text -> text.contains("quay notice") || text.contains("Quay notice"));
        assertThat(section(memo(ripe), "opens").lines())
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("terminate, the end"));
    }

    @Test
    void theAssumedFactsNameTheirPlace() {
        Section assumed = section(memo(QuayPack.text("begun")), "assumed");

        assertThat(assumed.lines()).hasSize(2);
        assertThat(assumed.lines().getFirst().cites().getFirst()).startsWith("scenarios/begun.md:");
    }

    @Test
    void thePageToPrintStandsAlone() {
        String html = Format.HTML.show(memo(QuayPack.text("begun")), Look.PLAIN);

        assertThat(html)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("@page{margin:18mm}")
                .contains("<h2>1. Bottom line</h2>")
                .doesNotContain("<script")
                .doesNotContain("http");
        assertThat(Format.HTML.show(memo(QuayPack.text("begun").in("ko")), Look.PLAIN))
                .contains("<html lang=\"ko\">");
    }

    @Test
    void oneScenarioIsAskedFor() {
        assertThatThrownBy(() -> memo(QuayPack.text()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found no scenario, expected one scenario");
        assertThatThrownBy(() -> memo(QuayPack.text("nothing", "begun"))).hasMessageContaining("found 2 scenarios");
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            SchemaCheck.holds(memo(QuayPack.text("begun").in(language)), "memo");
        }
    }
}
