package org.haetae.answers.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.stays.StaysAnswer.Kept;
import org.haetae.answers.stays.StaysAnswer.OfRow;
import org.haetae.law.Law;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Controller;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;

/** What stays whatever is done about a topic. */
class StaysTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    private static final AskText TEXT = AskText.NOTHING.on(FortPack.DAY);

    private static StaysAnswer asked(Law law, AskText text, boolean withDiscretion, String... topics) {
        Ask ask = Ask.read(law, text, LocalDate.parse(FortPack.DAY));
        return Stays.answer(law, new Stays.Question(ask, List.of(topics), withDiscretion));
    }

    private static StaysAnswer asked(String... topics) {
        return asked(FortPack.law(), TEXT, false, topics);
    }

    private static AskText facts(String... facts) {
        return new AskText(
                TEXT.asOf(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(facts),
                List.of());
    }

    private static OfRow row(StaysAnswer answer, String id) {
        return answer.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<OfRow> rows) {
        return rows.stream().map(OfRow::id).toList();
    }

    private static List<String> things(Addition addition) {
        return addition.things().stream()
                .filter(thing -> thing.controller() != Controller.OFFICE)
                .map(Addition.Thing::item)
                .toList();
    }

    @Test
    void whatAFactOfTheTopicOpensDoesNotStay() {
        StaysAnswer answer = asked("salt-rights");

        assertThat(row(answer, "crown-block").kept()).isEqualTo(Kept.GOES);
        assertThat(row(answer, "crown-block").outcome().word()).isEqualTo(Outcome.Word.SUSPEND);
        assertThat(ids(answer.staying())).contains("arms-ban", "salt-ban", "locked-ban");
    }

    @Test
    void theSmallestAdditionsLeaveOutWhatTheTopicHas() {
        OfRow arms = row(asked("salt-rights"), "arms-ban");

        assertThat(arms.outcome().word()).isEqualTo(Outcome.Word.STAYS);
        assertThat(arms.additions().stream().map(StaysTest::things))
                .containsExactly(List.of("COMPLETE VERIFIED arms-laid-down"));
        assertThat(arms.further()).isEqualTo(1);
        assertThat(row(asked("arms-control"), "arms-ban").additions().stream().map(StaysTest::things))
                .containsExactly(List.of("COMPLETE VERIFIED IRREVERSIBLE mine-closure throughout 6 months"));
    }

    @Test
    void severalTopicsCombine() {
        StaysAnswer answer = asked("salt-rights, 군비통제");

        assertThat(answer.topics()).containsExactly("salt-rights", "arms-control");
        assertThat(row(answer, "arms-ban").kept()).isEqualTo(Kept.GOES);
    }

    @Test
    void decisionsThatAskForNoFactAreListedBesideAndCountWhenAsked() {
        StaysAnswer beside = asked("arms-control");
        StaysAnswer counted = asked(FortPack.law(), TEXT, true, "arms-control");

        assertThat(ids(beside.discretion())).containsExactly("salt-ban", "ship-ban");
        assertThat(ids(beside.staying())).contains("salt-ban", "ship-ban");
        assertThat(ids(counted.discretion())).containsExactly("salt-ban", "ship-ban");
        assertThat(ids(counted.staying())).containsExactly("crown-block", "arms-ban", "locked-ban");
        assertThat(row(beside, "ship-ban").discretion().getFirst().route()).isEqualTo("s3c");
        assertThat(row(beside, "salt-ban").atWill()).isTrue();
    }

    @Test
    void whatTurnsOnAReadingLeftOpenIsNotSaidToStay() {
        StaysAnswer answer = asked("salt-rights");

        assertThat(row(answer, "ship-ban").kept()).isEqualTo(Kept.READING);
        assertThat(Format.TABLE.show(answer, Look.PLAIN).replaceAll("\\s+", " "))
                .contains("of 1 it cannot be said");
    }

    @Test
    void factsThatEndSomethingByThemselvesAreTriedStateByState() {
        StaysAnswer answer = asked(FortPack.withTolls(), TEXT, false, "salt-rights");

        // with the gates open the toll is gone, and the way out of the tithe with it: the best state is not the highest
        assertThat(row(answer, "tithe").outcome().word()).isEqualTo(Outcome.Word.STAYS);
        assertThat(row(answer, "tithe").kept()).isEqualTo(Kept.NOT_CERTIFIED);
        assertThat(ids(answer.staying())).contains("arms-ban").doesNotContain("tithe");
        assertThat(answer.changes().toString()).contains("TURNING").contains("toll");
    }

    @Test
    void aFactOfAnotherTopicMayBeGivenBesides() {
        StaysAnswer answer = asked(FortPack.law(), facts("arms-laid-down=COMPLETE VERIFIED"), false, "salt-rights");

        assertThat(row(answer, "arms-ban").kept()).isEqualTo(Kept.GOES);
        assertThatThrownBy(() -> asked(FortPack.law(), facts("miners-freed=COMPLETE"), false, "salt-rights"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a fact of another topic");
    }

    @Test
    void aWrongTopicIsToldTheNearest() {
        assertThatThrownBy(() -> asked("salt-right"))
                .isInstanceOf(BadInput.class)
                .hasMessage("--given salt-right: found salt-right, expected a topic of the packs: salt-rights,"
                        + " arms-control.  Did you mean salt-rights?");
        assertThatThrownBy(() -> asked("salt-rights,,")).hasMessageContaining("found nothing");
    }

    @Test
    void theRestIsNoFindingAndTheFootSaysWhatWasAssumed() {
        String shown = Format.TABLE.show(asked("arms-control"), Look.PLAIN);

        assertThat(shown).contains("Assumed: the facts of arms control (2) at their highest grade");
        assertThat(shown).contains("The law was read up to").contains("Amendments");
    }

    @Test
    void pagesFitAndDataHoldToTheSchemaInBothLanguages() throws IOException {
        Law real = Law.read(ROOT.resolve("packs"));
        for (Law law : List.of(FortPack.law(), FortPack.withTolls(), real)) {
            String topic = law.pack().vocabulary().topics().keySet().iterator().next();
            for (String language : List.of("en", "ko")) {
                StaysAnswer answer = asked(law, TEXT.in(language), false, topic);
                String json = Format.JSON.show(answer, Look.PLAIN);

                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Files.readString(ROOT.resolve("docs/api/stays.schema.json")))
                                .validate(json, InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= 100);
                assertThat(Format.CSV.show(answer, Look.PLAIN).lines().count())
                        .isGreaterThan(answer.rows().size());
            }
        }
    }
}
