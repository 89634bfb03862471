package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.answers.words.Glossary;
import org.haetae.law.Law;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;

/** What words mean. */
class ExplainTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    private static ExplainAnswer explain(Law law, String term, String language) {
        return Explain.answer(law, Ask.read(law, SaltPack.ask().in(language), SaltPack.TODAY), term);
    }

    private static ExplainAnswer explain(String term) {
        return explain(SaltPack.law(), term, "en");
    }

    private static String shown(ExplainAnswer answer) {
        return Format.TABLE.show(answer, Look.PLAIN).replaceAll("\\s+", " ");
    }

    @Test
    void everyWordAnAnswerCanSayIsInTheGlossary() {
        List<String> words = new ArrayList<>();
        for (Enum<?>[] all : List.<Enum<?>[]>of(
                Outcome.Word.values(),
                Standing.Word.values(),
                Verdict.Word.values(),
                Occurrence.State.values(),
                Mode.values(),
                Modality.values(),
                Controller.values(),
                Grade.Extent.values(),
                Grade.Verification.values(),
                Grade.Durability.values(),
                NotEncoded.Reason.values())) {
            for (Enum<?> word : all) {
                words.add(word.name());
            }
        }
        for (Family family : Family.values()) {
            if (!Names.VOCABULARY.contains(family.kind())) {
                words.add(family.kind());
            }
        }

        assertThat(words)
                .hasSizeGreaterThan(60)
                .allSatisfy(word -> assertThat(Glossary.named(word))
                        .as(word.toLowerCase(Locale.ROOT))
                        .isNotEmpty());
    }

    @Test
    void aWordOfTheProductIsFoundInAnyCaseAndInKorean() {
        assertThat(explain("owed").product()).containsExactly(Glossary.OWED);
        assertThat(explain("not imposed").product()).containsExactly(Glossary.NOT_IMPOSED);
        assertThat(explain("이행 의무만 존재").product()).containsExactly(Glossary.OWED);
        assertThat(shown(explain("OWED"))).contains("the law commands it and no act on record has done it");
    }

    @Test
    void aWordLeftToJudgementSaysThatItIsNotDefinedAndWhoJudges() {
        ExplainAnswer answer = explain("significant");

        assertThat(answer.defined()).isEmpty();
        assertThat(answer.judged())
                .singleElement()
                .satisfies(one -> assertThat(one.by()).contains("president"));
        assertThat(shown(answer)).contains("is not defined in the packs: it is left to judgement, by the President.");
    }

    @Test
    void aNameOfThePacksIsShownWithWhatUsesIt() {
        assertThat(shown(explain("mine-closure")))
                .contains("the salt mines are closed")
                .contains("s3a");
        assertThat(shown(explain("the salt mines are closed"))).contains("mine-closure (fact)");
        assertThat(explain("소금 광산 폐쇄").named().getFirst().id()).isEqualTo("mine-closure");
        assertThat(explain("r01").named().getFirst().id()).isEqualTo("crown-command");
    }

    @Test
    void aDefinedTermIsShownWithItsReachAndItsUses() {
        Law real = Law.read(ROOT.resolve("packs"));
        ExplainAnswer answer = explain(real, "knowingly", "en");

        assertThat(answer.defined()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.reach()).isNotBlank();
            assertThat(one.uses()).noneMatch(use -> use.id().equals(one.id()));
        });
        assertThat(answer.places()).isNotEmpty();
        assertThat(shown(answer)).contains("“knowingly” is defined in");
    }

    @Test
    void whatStandsNowhereIsToldWhatIsNear() {
        assertThatThrownBy(() -> explain("WAVIER")).isInstanceOf(BadInput.class).hasMessageContaining("WAIVER?");
        assertThatThrownBy(() -> explain("mine-closur"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("mine-closure?");
        assertThatThrownBy(() -> explain(" ")).isInstanceOf(BadInput.class).hasMessageContaining("found nothing");
    }

    @Test
    void pagesFitAndDataHoldToTheSchemaInBothLanguages() throws IOException {
        Law real = Law.read(ROOT.resolve("packs"));
        for (String term : List.of("significant", "knowingly", "ENDS", "prison-camp-conditions", "met")) {
            for (String language : List.of("en", "ko")) {
                ExplainAnswer answer = explain(real, term, language);

                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Files.readString(ROOT.resolve("docs/api/explain.schema.json")))
                                .validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= 100);
            }
        }
    }
}
