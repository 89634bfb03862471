package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.law.eval.Mode;
import org.junit.jupiter.api.Test;

/** What programs read is what the published schemas say. */
class SchemaTest {
    private static final Path API = Path.of(System.getProperty("haetae.root", ".."), "docs", "api");

    private final Law law = SaltPack.law();

    private static void holds(Answer answer, String schema) throws IOException {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(API.resolve(schema + ".schema.json")));
        String json = Format.JSON.show(answer, Look.PLAIN);
        assertThat(read.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"schema\" : \"" + schema + "/1\"");
    }

    private Ask ask(String... scenarios) {
        return Ask.read(law, SaltPack.ask(scenarios), SaltPack.TODAY);
    }

    @Test
    void reliefOfEveryScenarioAndModeHoldsToItsSchema() throws IOException {
        for (String scenario : List.of("mines-closed", "progress", "revoked", "half-sent", "unsupported")) {
            holds(SaltPack.relief(scenario), "relief");
        }
        holds(SaltPack.relief(), "relief");
        holds(SaltPack.relief("mines-closed", "progress"), "relief");
        holds(SaltPack.relief(SaltPack.ask("progress").in("ko"), true), "relief");
    }

    @Test
    void reliefFromTheRealPacksHoldsToItsSchemaInEveryModeAndLanguage() throws IOException {
        Law real = Law.read(API.resolveSibling("../packs").normalize());
        for (String scenario : real.pack().scenarios().keySet()) {
            for (Mode mode : Mode.values()) {
                AskText text = new AskText(
                        Optional.of("2020-06-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(mode.name()),
                        Optional.of(mode == Mode.FORMAL ? "ko" : "en"),
                        List.of(scenario),
                        List.of(),
                        List.of());
                Ask ask = Ask.read(real, text, SaltPack.TODAY);
                holds(
                        Relief.answer(real, new Relief.Question(ask, Optional.empty(), Optional.empty(), true)),
                        "relief");
            }
        }
    }

    @Test
    void unlockHoldsToItsSchema() throws IOException {
        holds(SaltPack.takes(SaltPack.ask("progress"), "crown-command"), "unlock");
        holds(SaltPack.takes(SaltPack.ask("progress"), "salt-ban"), "unlock");
        holds(SaltPack.takes(SaltPack.ask("progress"), "export-ban"), "unlock");
    }

    @Test
    void answersAboutThePacksHoldToTheirSchemas() throws IOException {
        holds(LawBook.list(law, ask()), "law-list");
        holds(LawBook.show(law, ask(), "s3a"), "law-show");
        holds(LawBook.show(law, ask("progress"), "s3a"), "law-show");
        holds(LawBook.show(law, ask("progress"), "miners-paid"), "law-show");
        holds(LawBook.show(law, ask(), "/rt/act/1"), "law-show");
        for (Family family : Family.values()) {
            holds(LawBook.list(law, ask(), family.word()), "law-names");
        }
        holds(LawBook.lint(law, ask()), "law-lint");
        holds(LawBook.test(law, ask()), "law-test");
        holds(Scenarios.list(law, ask()), "scenario-list");
        holds(Scenarios.show(law, ask(), "unsupported"), "scenario-show");
        holds(Scenarios.show(law, ask("progress"), "revoked"), "scenario-show");
    }

    @Test
    void answersAboutTheRealPacksHoldToTheirSchemas() throws IOException {
        Law real = Law.read(API.resolveSibling("../packs").normalize());
        Ask ask = Ask.read(real, AskText.NOTHING.in("ko"), SaltPack.TODAY);
        for (String scenario : real.pack().scenarios().keySet()) {
            holds(Scenarios.show(real, ask, scenario), "scenario-show");
        }
        for (var instrument : real.pack().instruments()) {
            holds(LawBook.show(real, ask, instrument.cite().path()), "law-show");
        }
        for (Family family : Family.values()) {
            holds(LawBook.list(real, ask, family.word()), "law-names");
        }
    }
}
