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
import org.haetae.answers.export.ExportAnswer;
import org.haetae.answers.mutants.Mutants;
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
    void criteriaAndAppliesHoldToTheirSchemas() throws IOException {
        ClaimText claim = new ClaimText(
                List.of("sells,ships,fuel,crown"), List.of("a great deal"), true, false, Optional.of("2019-01-01"));
        holds(AmberPack.criteria(AmberPack.on("2020-06-01"), claim), "criteria");
        holds(AmberPack.criteria(AmberPack.on("2020-06-01").in("ko"), AmberPack.did("ships")), "criteria");
        for (String provision : List.of("1", "2", "3", "4", "5")) {
            holds(AmberPack.applies(AmberPack.on("2020-06-01", "determined"), provision, ClaimText.NOTHING), "applies");
            holds(AmberPack.applies(AmberPack.on("2016-06-01"), provision, claim(provision)), "applies");
        }
        Law real = Law.read(API.resolveSibling("../packs").normalize());
        Ask ask = Ask.read(real, AskText.NOTHING.on("2020-06-01"), SaltPack.TODAY);
        holds(Criteria.answer(real, new Criteria.Question(ask, AmberPack.did("dprk-government"))), "criteria");
        for (String provision : List.of("104", "201", "/us/pl/114/122", "/us/eo/13722")) {
            holds(Applies.answer(real, new Applies.Question(ask, provision, ClaimText.NOTHING)), "applies");
        }
    }

    private static ClaimText claim(String provision) {
        return provision.equals("3") ? AmberPack.did("divers") : ClaimText.NOTHING;
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
        holds(ExportAnswer.of(law, ask()), "law-export");
        holds(Scenarios.list(law, ask()), "scenario-list");
        holds(Scenarios.show(law, ask(), "unsupported"), "scenario-show");
        holds(Scenarios.show(law, ask("progress"), "revoked"), "scenario-show");
    }

    @Test
    void answersAboutTheRealPacksHoldToTheirSchemas() throws IOException {
        Law real = Law.read(API.resolveSibling("../packs").normalize());
        Ask ask = Ask.read(real, AskText.NOTHING.in("ko"), SaltPack.TODAY);
        Mutants.Question wrong = new Mutants.Question(ask, Optional.of("E.O. 13570"), Optional.empty(), false, false);
        holds(Mutants.answer(real, wrong, (_, _) -> {}), "law-mutate");
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

    @Test
    void answersAboutActsHoldToTheirSchemas() throws IOException {
        ActText act = ActText.of("s3a")
                .with("--by", "president")
                .with("--to", "chambers")
                .with("--for", "1 year");
        for (String scenario : List.of("mines-closed", "progress", "revoked", "half-sent")) {
            holds(Check.answer(law, new Check.Question(ask(scenario), act)), "check");
            holds(Check.answer(law, new Check.Question(ask(scenario), act.with("--over", "salt-ban"))), "check");
            holds(Check.answer(law, new Check.Question(ask(scenario), ActText.of("crown-command"))), "check");
        }
        holds(Revoke.answer(law, new Revoke.Question(ask(), "9")), "revoke");
        holds(Revoke.answer(law, new Revoke.Question(ask(), "/rt/act/1")), "revoke");
        AskText two = SaltPack.ask("mines-closed", "revoked");
        Ask asked = Ask.read(law, two, SaltPack.TODAY);
        holds(Diff.answer(law, new Diff.Question(asked, two, Optional.empty())), "diff");
    }

    @Test
    void answersAboutActsFromTheRealPacksHoldToTheirSchemas() throws IOException {
        Law real = Law.read(API.resolveSibling("../packs").normalize());
        AskText text = AskText.NOTHING.on("2019-12-19");
        Ask ask = Ask.read(real, text, SaltPack.TODAY);
        holds(Diff.answer(real, new Diff.Question(ask, text, Optional.of("2026-11-24"))), "diff");
        holds(Revoke.answer(real, new Revoke.Question(ask, "13687")), "revoke");
        Optional<String> none = Optional.empty();
        holds(Votes.answer(real, new Votes.Question(ask, Optional.of("8"), none, none, none)), "unsc");
        for (var rule : real.pack().rules().values()) {
            boolean done = !(rule instanceof org.haetae.law.model.Delegation
                    || rule instanceof org.haetae.law.model.Definition
                    || rule instanceof org.haetae.law.model.NotEncoded);
            if (done && rule.id().length() % 4 == 0) {
                holds(
                        Check.answer(
                                real,
                                new Check.Question(ask, ActText.of(rule.id()).with("--of", "X"))),
                        "check");
            }
        }
    }
}
