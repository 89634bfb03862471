package org.haetae.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.pack.PackReader;
import org.haetae.law.unlock.Unlock;
import org.haetae.law.unlock.UnlockSets;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** A change of the text changes the answer, and nothing else does. */
class AmendedLawTest {
    private static final Path PACK =
            Path.of(System.getProperty("haetae.root", "..")).resolve("packs/us-dprk");
    private static final LocalDate DAY = LocalDate.of(2019, 2, 22);
    private static final String FIRST_FIVE = """
            given COMPLETE VERIFIED counterfeiting-ended
            given STEPS financial-transparency, resolution-compliance-verified, abductees-accounted-for, aid-standards
            rest NONE
            """;

    @Test
    void withoutTheSixthItemTheFirstFiveSuspend() {
        Map<String, String> texts = texts();
        texts.put("scenarios/first-five.md", FIRST_FIVE);
        Law asEnacted = new Law(PackReader.read("us-dprk", texts));
        Law amended = new Law(PackReader.read("us-dprk", withoutItemSix(texts)));

        assertThat(outcome(asEnacted, "first-five", "nkspea-104a-block")).isEqualTo(Outcome.Word.WAIVER);
        assertThat(outcome(amended, "first-five", "nkspea-104a-block")).isEqualTo(Outcome.Word.SUSPEND);
    }

    @Test
    void withoutTheSixthItemEveryWayToSuspendIsOneStepShorter() {
        Law asEnacted = new Law(PackReader.read("us-dprk", texts()));
        Law amended = new Law(PackReader.read("us-dprk", withoutItemSix(texts())));

        UnlockSets before = waysToSuspend(asEnacted);
        UnlockSets after = waysToSuspend(amended);

        assertThat(before.sets()).hasSize(2);
        assertThat(after.sets()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(after.sets().get(i).steps())
                    .hasSize(before.sets().get(i).steps().size() - 1);
        }
        assertThat(after.sets())
                .allSatisfy(set -> assertThat(set.steps())
                        .noneMatch(step -> step.cite().path().endsWith("/a/6")));
    }

    @Test
    void whereTheOrderIsRevokedTheBlockingOfTheGovernmentIsStillOwed() {
        Law law = Law.read(PACK);

        EffectAnswer effect = asked(law, "revoke-eo-13722").effects().stream()
                .filter(e -> e.words().equals("BLOCK property of dprk-government"))
                .findFirst()
                .orElseThrow();

        assertThat(effect.standing()).isEqualTo(Standing.Word.OWED);
        assertThat(effect.bases()).anySatisfy(basis -> {
            assertThat(basis.measure().id()).isEqualTo("nkspea-104c-government");
            assertThat(basis.measure().cite().path()).isEqualTo("/us/usc/t22/s9214/c/1");
            assertThat(basis.standing()).isEqualTo(Standing.Word.OWED);
        });
    }

    @Test
    void denuclearisationAloneLeavesBothSectionsShut() {
        Law law = Law.read(PACK);
        for (String scenario : new String[] {"cvid-only", "security-only"}) {
            var asked = asked(law, scenario);
            for (Row row : asked.rows()) {
                asked.row(row).routes().stream()
                        .filter(route -> route.route().cite().path().matches("/us/usc/t22/s925[12].*"))
                        .forEach(route -> assertThat(route.verdict().word())
                                .as(scenario + ": " + route.route().id() + " on " + row.id())
                                .isIn(Verdict.Word.UNAVAILABLE, Verdict.Word.READING));
                assertThat(asked.row(row).outcome().word())
                        .as(scenario + ": " + row.id())
                        .matches(word -> !row.cite().path().startsWith("/us/usc/t22/s92")
                                || word == Outcome.Word.WAIVER
                                || word == Outcome.Word.EXECUTIVE
                                || word == Outcome.Word.STAYS
                                // a waiver reaches it or not: waiver-203c; ending it turns on nothing
                                || word == Outcome.Word.READING
                                        && row.cite().path().startsWith("/us/usc/t22/s9223/a"));
            }
        }
    }

    private static Outcome.Word outcome(Law law, String scenario, String row) {
        return asked(law, scenario)
                .row(law.pack().rule(row, Row.class).orElseThrow())
                .outcome()
                .word();
    }

    private static UnlockSets waysToSuspend(Law law) {
        Route route = law.pack().rule("s401a", Route.class).orElseThrow();
        Row row = law.pack().rule("nkspea-104a-block", Row.class).orElseThrow();
        Profile.Explored<UnlockSets> explored =
                asked(law, "status-quo").under(evaluation -> Unlock.of(evaluation, route, row));
        return explored.branches().getFirst().answer();
    }

    private static Inquiry asked(Law law, String scenario) {
        return law.on(DAY).given(law.pack().scenario(scenario).orElseThrow());
    }

    private static Map<String, String> withoutItemSix(Map<String, String> texts) {
        Map<String, String> amended = new LinkedHashMap<>(texts);
        String title = "law/us/pl/114-122/title-4.law.md";
        String item = "    (6) STEPS VERIFIED prison-camp-conditions\n";
        amended.computeIfPresent(title, (_, text) -> text.replace(item, ""));
        assertThat(amended).isNotEqualTo(texts);
        return amended;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(PACK)) {
            walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(file -> texts.put(
                            PACK.relativize(file).toString().replace('\\', '/'),
                            SourceText.read(file).text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
