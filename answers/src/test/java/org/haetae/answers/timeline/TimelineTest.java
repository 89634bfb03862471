package org.haetae.answers.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.haetae.answers.AskText;
import org.haetae.answers.QuayPack;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.timeline.TimelineAnswer.OfRow;
import org.haetae.answers.timeline.TimelineAnswer.Stretch;
import org.haetae.law.Law;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Row;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What stood when, and what could become of it. */
class TimelineTest {
    private final Law law = QuayPack.law();

    private TimelineAnswer asked(String scenario, Optional<String> from, Optional<String> until, String... measures) {
        return Timeline.answer(
                law, new Timeline.Question(QuayPack.ask(law, QuayPack.text(scenario)), List.of(measures), from, until));
    }

    private TimelineAnswer asked(String scenario, String... measures) {
        return asked(scenario, Optional.empty(), Optional.empty(), measures);
    }

    private static OfRow row(TimelineAnswer answer, String id) {
        return answer.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCommandIsOwedUntilTheOrderCarriesItOutAndHeldWhileASuspensionRuns() {
        List<Stretch> stretches = row(asked("certified"), "quay-block").stretches();

        assertThat(stretches)
                .extracting(Stretch::standing)
                .containsExactly(Standing.Word.OWED, Standing.Word.OPERATES, Standing.Word.HELD);
        assertThat(stretches.get(1).from()).isEqualTo(LocalDate.of(2016, 4, 1));
        assertThat(stretches.get(2).from()).isEqualTo(QuayPack.TODAY.minusDays(30));
        assertThat(stretches.getLast().until()).isEmpty();
    }

    @Test
    void theEndOfARunIsADayOfItsOwn() {
        AskText later = QuayPack.text("certified").on("2022-01-01");
        Law quay = law;
        TimelineAnswer answer = Timeline.answer(
                quay,
                new Timeline.Question(
                        QuayPack.ask(quay, later), List.of("quay-block"), Optional.empty(), Optional.empty()));

        // the scenario's act is done 30 days before the as-of day of the question, and runs for a year of its own
        assertThat(answer.days()).contains(LocalDate.of(2021, 12, 2));
        assertThat(row(answer, "quay-block").stretches().getLast().from()).isEqualTo(LocalDate.of(2021, 12, 2));
        TimelineAnswer on = Timeline.answer(
                quay,
                new Timeline.Question(
                        QuayPack.ask(quay, QuayPack.text("certified")),
                        List.of("quay-block"),
                        Optional.empty(),
                        Optional.of("2022-01-01")));
        assertThat(on.days()).contains(LocalDate.of(2021, 5, 2));
        assertThat(row(on, "quay-block").stretches().getLast().standing()).isEqualTo(Standing.Word.OPERATES);
    }

    @Test
    void daysAreBounded() {
        TimelineAnswer answer = asked("nothing", Optional.of("2017-01-01"), Optional.of("2019-01-01"), "toll");

        assertThat(answer.days()).allMatch(day -> !day.isBefore(LocalDate.of(2017, 1, 1)));
        assertThat(row(answer, "toll").stretches().getFirst().from()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThatThrownBy(() -> asked("nothing", Optional.of("2019-01-01"), Optional.of("2018-01-01")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2019-01-01 after 2018-01-01");
        assertThatThrownBy(() -> asked("nothing", Optional.of("soon"), Optional.empty()))
                .hasMessageContaining("--from soon: found soon, expected a date");
        assertThatThrownBy(() -> asked("nothing", "tol")).hasMessageContaining("Did you mean toll?");
    }

    /** Any day asked by itself gives what its stretch says. */
    @Test
    void eachStretchIsWhatItsDaysGive() {
        Law real = QuayPack.real();
        AskText text = AskText.NOTHING.under("status-quo").on("2021-01-01");
        var ask = QuayPack.ask(real, text);
        TimelineAnswer answer = Timeline.answer(
                real,
                new Timeline.Question(
                        ask, List.of("nkspea-104a-block", "terrorism-list-faa"), Optional.empty(), Optional.empty()));
        for (OfRow row : answer.rows()) {
            assertThat(row.stretches()).isNotEmpty();
            for (Stretch stretch : row.stretches()) {
                for (LocalDate day : List.of(
                        stretch.from(), stretch.until().orElse(answer.until()).minusDays(1))) {
                    if (!day.isBefore(stretch.from())) {
                        RowAnswer alone = real.on(AsOf.all(day))
                                .given(ask.assumed().getFirst())
                                .row((Row) real.pack().rule(row.id()).orElseThrow());
                        assertThat(alone.standing().word())
                                .as("%s on %s", row.id(), day)
                                .isEqualTo(stretch.standing());
                        Outcome.Word outcome = alone.outcome().word();
                        assertThat(outcome).as("%s on %s", row.id(), day).isEqualTo(stretch.outcome());
                    }
                }
            }
        }
    }

    @Test
    void thePictureIsWellFormedAndTellsEveryBar() throws Exception {
        TimelineAnswer answer = asked("certified");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document svg = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Format.SVG.show(answer, Look.PLAIN))));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
        int bars =
                answer.rows().stream().mapToInt(row -> row.stretches().size()).sum();
        // the picture's own title, one for each row's name, one for each bar
        assertThat(svg.getElementsByTagName("title").getLength())
                .isEqualTo(1 + answer.rows().size() + bars);
        assertThat(answer.table().groups().getFirst().rows()).hasSize(bars);
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        SchemaCheck.holds(asked("certified"), "timeline");
        TimelineAnswer korean = Timeline.answer(
                law,
                new Timeline.Question(
                        QuayPack.ask(law, QuayPack.text("nothing").in("ko")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        SchemaCheck.holds(korean, "timeline");
    }
}
