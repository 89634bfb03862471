package org.haetae.answers.milestones;

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

/** Steps of talks: what is claimed out of order, and how far each has come. */
class MilestonesTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 2, 22);
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));

    private static final String FACTS = """
            fact wells-open "the wells are open" "우물 개방"
              scale EXTENT, VERIFICATION
              controlled-by TARGET
            fact lids-off "the lids are off" "뚜껑 제거"
              scale EXTENT
              controlled-by TARGET
            fact rope-cut "the rope is cut" "밧줄 절단"
              controlled-by TARGET
            """;

    private static final String LADDER = String.join(",", Milestones.COLUMNS)
            + "\n1,rung,Somebody says wells,언급,A word,말,Ear,귀,,,No law asks for it,의견,Own\n"
            + "2,rung,Lids come off,뚜껑,A lid,뚜껑,Eye,눈,lids-off>=PROGRESS,/wl/act/1/s3,The nearest,의견,Own\n"
            + "3,rung,Wells open,개방,Water,물,Eye,눈,wells-open>=STEPS,/wl/act/9/s1,Not held,의견,Own\n"
            + "4,commitment,The rope is cut,절단,An end,끝,Hand,손,rope-cut,,None,의견,Own\n";

    private static final String EVIDENCE = String.join(",", Milestones.EVIDENCE)
            + "\nladder/4,dug-2018,cosmetic,Said.,말함.\nladder/4,lid-heard,partial,Begun.,시작.\n";

    @TempDir
    private Path folder = Path.of("");

    private Law law(String ladder, String evidence) throws IOException {
        WellPack.law(folder, WellPack.LINES, WellPack.CLAIMS);
        Path vocabulary = folder.resolve("wells/vocabulary.md");
        String words = Files.readString(vocabulary);
        if (!words.contains("wells-open")) {
            Files.writeString(vocabulary, words.replace("word lids", FACTS + "word lids"));
        }
        Files.createDirectories(folder.resolve("wells/talks/evidence"));
        Files.writeString(folder.resolve("wells/talks/ladder.csv"), ladder);
        Files.writeString(folder.resolve("wells/talks/evidence/record.csv"), evidence);
        return Law.read(folder);
    }

    private static MilestonesAnswer asked(
            Law law, String language, LocalDate day, List<String> facts, String... claimed) {
        AskText text = new AskText(
                Optional.of(day.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                List.of(),
                facts,
                List.of());
        return Milestones.answer(law, new Milestones.Question(Ask.read(law, text, TODAY), List.of(claimed)));
    }

    private MilestonesAnswer asked(List<String> facts, String... claimed) throws IOException {
        return asked(law(LADDER, EVIDENCE), "en", TODAY, facts, claimed);
    }

    private static List<String> scores(MilestonesAnswer answer) {
        return answer.steps().stream().map(step -> step.score().word()).toList();
    }

    private static String shown(MilestonesAnswer answer) {
        return Format.TABLE.show(answer, Look.PLAIN).replaceAll("\\s+", " ");
    }

    @Test
    void aLaterRungClaimedBeforeAnEarlierOneIsOutOfOrder() throws IOException {
        MilestonesAnswer answer = asked(List.of("lids-off=NO", "wells-open=STEPS VERIFIED"));

        assertThat(shown(answer))
                .startsWith("Rungs claimed: 1 of 3, 1 of them ahead of an earlier one that is not.")
                .contains("Out of order: rung 3 is claimed, and not rung 2.")
                .contains("No fact of the law tells of rung 1;");
    }

    @Test
    void inOrderNothingIsWarnedOf() throws IOException {
        MilestonesAnswer answer = asked(List.of("lids-off=PROGRESS", "wells-open=STEPS VERIFIED"), "1");

        assertThat(shown(answer))
                .startsWith("Rungs claimed: 3 of 3, none ahead of an earlier one that is not.")
                .doesNotContain("Out of order")
                .doesNotContain("No fact of the law tells");
    }

    @Test
    void ofAnEarlierRungThatIsUnknownItIsSaidThatItIs() throws IOException {
        MilestonesAnswer answer = asked(List.of("wells-open=COMPLETE"));

        assertThat(answer.ahead()).hasSize(1);
        assertThat(shown(answer)).contains("Rung 3 is claimed; of rung 2 it is not known.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMITTED | cosmetic
            PROGRESS VERIFIED | partial
            STEPS | partial
            STEPS VERIFIED | tangible
            COMPLETE REPORTED | partial
            COMPLETE VERIFIED | tangible
            NO | nothing
            UNKNOWN | unknown
            DISPUTED | unknown
            """)
    void aStepIsAsFarAsItsFactReachesAndIsVerified(String state, String score) throws IOException {
        assertThat(scores(asked(List.of("wells-open=" + state))).get(2)).isEqualTo(score);
    }

    @Test
    void theLatestLineOfTheRecordCountsAndOnlyUpToTheDay() throws IOException {
        Law law = law(LADDER, EVIDENCE);

        assertThat(scores(asked(law, "en", LocalDate.of(2018, 12, 1), List.of()))
                        .getLast())
                .isEqualTo("cosmetic");
        assertThat(scores(asked(law, "en", TODAY, List.of())).getLast()).isEqualTo("partial");
        assertThat(scores(asked(law, "en", LocalDate.of(2018, 1, 1), List.of())).getLast())
                .isEqualTo("unknown");
    }

    @Test
    void aStepOnRecordThatIsSaidToBeNothingIsReversed() throws IOException {
        assertThat(scores(asked(List.of("rope-cut=NO"))).getLast()).isEqualTo("reversed");
        assertThat(scores(asked(List.of("rope-cut=YES"))).getLast()).isEqualTo("tangible");
        assertThat(scores(asked(List.of("rope-cut=UNKNOWN"))).getLast()).isEqualTo("partial");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lids-off>=PROGRESS | lids-of>=PROGRESS | in place of lids-of>=PROGRESS
            lids-off>=PROGRESS | lids-off | expected lids-off>= and an extent, in place of lids-off.
            lids-off>=PROGRESS | lids-off>=NONE | expected lids-off>= and an extent, in place of lids-off>=NONE.
            rope-cut,, | rope-cut>=STEPS,, | expected rope-cut alone, in place of rope-cut>=STEPS.
            4,commitment | 4,comitment | ladder.csv:5:3: found comitment as kind, expected one of rung, commitment, indicator.  Did you mean commitment?
            4,commitment | x,commitment | found x as n, expected a number from 1 to 99.
            """)
    void aWrongCellIsToldWithFileLineAndColumn(String right, String wrong, String message) throws IOException {
        String ladder = LADDER.replace(right, wrong);
        Law law = law(ladder, EVIDENCE);

        assertThat(ladder).isNotEqualTo(LADDER);
        assertThatThrownBy(() -> asked(law, "en", TODAY, List.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dug-2018 | dug-2017 | found dug-2017 as id, expected an id of the record's tables.  Did you mean dug-2018?
            cosmetic | cosmetc | found cosmetc as shows, expected one of cosmetic, partial, tangible, reversed.
            ladder/4,dug | ladder/9,dug | found ladder/9 as step, expected a table and a number
            """)
    void soIsAWrongCellOfTheEvidence(String right, String wrong, String message) throws IOException {
        Law law = law(LADDER, EVIDENCE.replace(right, wrong));

        assertThatThrownBy(() -> asked(law, "en", TODAY, List.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void aRungThatIsNoneIsRefusedAndAPackWithoutTalksSaysSo() throws IOException {
        assertThatThrownBy(() -> asked(List.of(), "7"))
                .hasMessageContaining("--claimed 7: found 7, expected the number of a rung: 1, 2, 3.");
        assertThat(shown(asked(
                        WellPack.law(folder.resolve("bare"), WellPack.LINES, WellPack.CLAIMS), "en", TODAY, List.of())))
                .startsWith("The packs hold no steps of talks.");
    }

    @Test
    void jsonHoldsToItsSchemaAndTheWidthIsKeptInBothLanguages() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/api/milestones.schema.json")));
        for (Law law : List.of(law(LADDER, EVIDENCE), Law.read(ROOT.resolve("packs")))) {
            for (String language : List.of("en", "ko")) {
                MilestonesAnswer answer = asked(law, language, TODAY, List.of());
                assertThat(schema.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= 100);
                assertThat(Format.CSV.show(answer, Look.PLAIN).lines().count())
                        .isEqualTo(answer.steps().size() + 1);
            }
        }
    }
}
