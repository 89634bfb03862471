package org.haetae.answers.paper;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.record.WellPack;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A paper, claim by claim. */
class PaperTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 2, 22);
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    @TempDir
    private Path folder = Path.of("");

    private static PaperAnswer asked(Law law, String language, Optional<String> verdict, Optional<String> section) {
        Ask ask = Ask.read(law, AskText.NOTHING.in(language), TODAY);
        return PaperAsked.answer(law, new PaperAsked.Question(ask, verdict, section));
    }

    private PaperAnswer asked(Optional<String> verdict, Optional<String> section) {
        return asked(WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS), "en", verdict, section);
    }

    private static PaperAnswer real() {
        return asked(Law.read(ROOT.resolve("packs")), "en", Optional.empty(), Optional.empty());
    }

    @Test
    void theHeadlineCountsByVerdictAndSaysWhatIsNotInThePacksYet() {
        String shown = Format.TABLE
                .show(asked(Optional.empty(), Optional.empty()), Look.PLAIN)
                .replaceAll("\\s+", " ");

        assertThat(shown)
                .startsWith("Of 4 claims 1 confirmed, 1 confirmed under a reading, 1 wrong in a detail, 1 unchecked."
                        + " Once a provision that decides is not in the packs yet.");
        assertThat(shown).contains("/wl/act/9/s1 (not in the packs yet)");
    }

    @Test
    void whatDecidesIsFoundInTheLawOrInTheRecord() {
        JsonNode claims = JsonMapper.shared()
                .readTree(Format.JSON.show(asked(Optional.empty(), Optional.empty()), Look.PLAIN))
                .get("claims");

        assertThat(claims.at("/0/decides/0/kind").asString()).isEqualTo("record");
        assertThat(claims.at("/0/decides/0/text").asString()).isEqualTo("dug-2018 (2018-03)");
        assertThat(claims.at("/1/decides/0/kind").asString()).isEqualTo("provision");
        assertThat(claims.at("/1/decides/0/title").asString()).isEqualTo("Sec. 3 Lids");
        assertThat(claims.at("/2/decides/0/kind").asString()).isEqualTo("not-in-packs");
    }

    @Test
    void aPartAndAVerdictLimitWhatIsShown() {
        assertThat(asked(Optional.empty(), Optional.of("rop")).claims()).hasSize(2);
        assertThat(asked(Optional.of("wrong-in-a-detail"), Optional.empty()).claims())
                .hasSize(1);
        assertThatThrownBy(() -> asked(Optional.of("wrong"), Optional.empty()))
                .hasMessageContaining("--verdict wrong: found wrong, expected a verdict: confirmed,");
        assertThatThrownBy(() -> asked(Optional.empty(), Optional.of("Ropes")))
                .hasMessageContaining("Did you mean Rope?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confirmed,,,,dug-2018 | confirmd,,,,dug-2018 | found confirmd as verdict, expected one of confirmed,
            confirmed,,,,dug-2018 | confirmed,,,,dug-2017 | an id of the record's tables in place of dug-2017.  Did you mean dug-2018?
            detail,Section 3 | detail, | found nothing as right_value, expected what is right
            deep far | deep fra | expected a point of the packs and its option
            dug-2018,record | dug-2018,law | report-1.csv:2:71: found law as decides_kind, expected record, as what decides is.
            unchecked,,, | superseded,,, | found nothing as superseded_on
            """)
    void aWrongCellIsToldWithFileLineAndColumn(String right, String wrong, String message) {
        String claims = WellPack.CLAIMS.replaceFirst(right, wrong);
        Law law = WellPack.law(folder, WellPack.LINES, claims);

        assertThat(claims).isNotEqualTo(WellPack.CLAIMS);
        assertThatThrownBy(() -> asked(law, "en", Optional.empty(), Optional.empty()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void jsonHoldsToItsSchemaAndTheWidthIsKeptInBothLanguages() throws IOException {
        Law own = WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS);
        for (Law law : List.of(own, Law.read(ROOT.resolve("packs")))) {
            for (String language : List.of("en", "ko")) {
                PaperAnswer answer = asked(law, language, Optional.empty(), Optional.empty());
                var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(ROOT.resolve("docs/api/paper.schema.json")));
                assertThat(schema.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
            }
        }
    }

    // the founding paper

    @Test
    void theCountsOfTheReadmeAreThoseOfTheTable() throws IOException {
        PaperAnswer paper = real();
        String readme = Files.readString(ROOT.resolve("packs/us-dprk/paper/README.md"));

        for (Claim.Verdict verdict : Claim.Verdict.values()) {
            Matcher row = Pattern.compile("(?m)^\\| `" + verdict.word() + "` \\|.*\\| (\\d+) \\|$")
                    .matcher(readme);
            assertThat(row.find()).as(verdict.word()).isTrue();
            assertThat(paper.claims().stream().filter(claim -> claim.verdict() == verdict))
                    .as(verdict.word())
                    .hasSize(Integer.parseInt(row.group(1)));
        }
        assertThat(readme).contains("\n" + paper.claims().size() + " lines.");
    }

    @Test
    void everyClaimHasANumberAndReasonsInBothLanguages() {
        List<Claim> claims = real().claims();

        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            assertThat(claim.n()).isEqualTo(String.valueOf(i + 1));
            assertThat(claim.note().english().isEmpty())
                    .isEqualTo(claim.note().korean().isEmpty());
        }
    }

    /** As more law comes into the packs this number falls; it must never grow unseen. */
    @Test
    void theProvisionsThatDecideAndAreNotInThePacksYetAreCounted() {
        Set<String> open = new TreeSet<>();
        for (Claim claim : real().claims()) {
            for (Claim.Decider decider : claim.decides()) {
                if (decider.kind() == Claim.Decider.Kind.NOT_IN_PACKS) {
                    open.add(decider.id());
                }
            }
        }

        assertThat(open).hasSizeLessThanOrEqualTo(34).allMatch(id -> id.startsWith("/us/"));
    }
}
