package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One answer in every format and both languages: the same rows, within the width, in the reader's language. */
class FormatsTest {
    private static final List<List<String>> SCENARIOS = List.of(
            List.of("mines-closed"),
            List.of("half-sent"),
            List.of("unsupported"),
            List.of("mines-closed", "progress", "revoked", "half-sent"));

    private static List<ReliefAnswer> answers(String language) {
        List<ReliefAnswer> answers = new ArrayList<>();
        for (List<String> scenarios : SCENARIOS) {
            AskText text = SaltPack.ask(scenarios.toArray(String[]::new)).in(language);
            answers.add(SaltPack.relief(text, false));
            answers.add(SaltPack.relief(text, true));
        }
        return answers;
    }

    @Test
    void allFormatsHoldTheSameRows() {
        for (ReliefAnswer answer : answers("en")) {
            List<String> ids = answer.measures().stream().map(MeasureView::id).toList();
            String csv = Format.CSV.show(answer, Look.PLAIN);
            JsonNode json = JsonMapper.shared().readTree(Format.JSON.show(answer, Look.PLAIN));
            JsonNode measures = json.has("measures")
                    ? json.get("measures")
                    : json.get("columns").get(0).get("measures");
            List<String> inJson = new ArrayList<>();
            measures.forEach(measure -> inJson.add(measure.get("id").asString()));

            assertThat(inJson).isEqualTo(ids);
            assertThat(ids).allSatisfy(id -> {
                assertThat(Format.TABLE.show(answer, Look.PLAIN)).contains(id);
                assertThat(Format.MD.show(answer, Look.PLAIN)).contains(id);
                assertThat(csv).contains("," + id + ",");
            });
        }
    }

    @Test
    void noLineIsWiderThanAHundredColumnsInEitherLanguage() {
        for (String language : List.of("en", "ko")) {
            for (ReliefAnswer answer : answers(language)) {
                assertThat(Format.TABLE.show(answer, Look.PLAIN).lines())
                        .allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
            }
            TakesAnswer takes = SaltPack.takes(SaltPack.ask("mines-closed").in(language), "crown-command");
            assertThat(Format.TABLE.show(takes, Look.PLAIN).lines())
                    .allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
        }
    }

    @Test
    void codesAreTheSameInKoreanAndTextsAreNot() {
        JsonNode english = JsonMapper.shared().readTree(Format.JSON.show(SaltPack.relief("progress"), Look.PLAIN));
        JsonNode korean = JsonMapper.shared()
                .readTree(Format.JSON.show(
                        SaltPack.relief(SaltPack.ask("progress").in("ko"), false), Look.PLAIN));

        assertThat(korean.at("/measures/0/outcome")).isEqualTo(english.at("/measures/0/outcome"));
        assertThat(korean.at("/measures/0/routes/0/verdict")).isEqualTo(english.at("/measures/0/routes/0/verdict"));
        assertThat(korean.at("/measures/0/title").asString()).isEqualTo("왕실 봉쇄");
        assertThat(korean.get("headline").asString())
                .isEqualTo("조치 3건 가운데 이 사실관계를 전제로 종료되는 것은 없고, 유예할 수 있는 것이 1건입니다. 면제만 가능한 것이 1건, 사실관계와"
                        + " 무관하게 행정부가 해제할 수 있는 것이 1건입니다. 그 밖의 1건은 부과되지 않았습니다.");
    }

    @Test
    void koreanHasNoEnglishSentenceButTheLawsOwnWords() {
        ReliefAnswer answer = SaltPack.relief(SaltPack.ask("half-sent").in("ko"), true);

        assertThat(Format.TABLE.show(answer, Look.PLAIN).lines().filter(line -> !line.contains("법 문언")))
                .noneMatch(line -> line.contains(" the ") || line.contains(" of ") || line.contains(" is "));
    }

    @Test
    void colourIsAnAdditionThatTakesNothingAway() {
        ReliefAnswer answer = SaltPack.relief("mines-closed");
        String plain = Format.TABLE.show(answer, Look.PLAIN);
        String coloured = Format.TABLE.show(answer, new Look(Look.WIDTH, true));

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
    }

    @Test
    void everyRowOfTheCsvCarriesDaysModeReadingPackNoticeAndWhatIsAssumedOfTheRest() {
        List<String> lines = Format.CSV
                .show(SaltPack.relief("mines-closed"), Look.PLAIN)
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .endsWith("asOf,mode,reading,packs,notice,rest,factsAsOf,knownAsOf,coveredFrom,readUpTo,covered");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(4)
                .allMatch(line -> line.contains(",2019-02-22,certifiable,toward=outer,salt "))
                .allMatch(line -> line.contains("Not legal advice."))
                .allMatch(line -> line.endsWith(",NONE,2019-02-22,2019-02-22,2016-03-01,2019-06-30,true"));
    }

    @Test
    void inKoreanAModeHasAKoreanNameAndKeepsTheWordThatIsTyped() {
        for (String mode : List.of("certifiable", "formal", "warranted")) {
            AskText asked = new AskText(
                    Optional.of("2019-02-22"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(mode),
                    Optional.of("ko"),
                    List.of("progress"),
                    List.of(),
                    List.of());

            assertThat(Format.TABLE.show(SaltPack.relief(asked, false), new Look(400, false)))
                    .containsPattern("적용 방식 [가-힣·]+ 기준\\(" + mode + "\\): [가-힣]");
        }
    }

    @Test
    void aMarkdownPageHasOneTitleAndNoTwoHeadingsOfALevelAlikeUnderOneAbove() {
        for (ReliefAnswer answer : answers("en")) {
            List<String> paths = new ArrayList<>();
            String above = "";
            for (String line : Format.MD.show(answer, Look.PLAIN).lines().toList()) {
                if (line.startsWith("## ")) {
                    above = line;
                }
                if (line.startsWith("#")) {
                    paths.add(line.startsWith("###") ? above + line : line);
                }
            }
            assertThat(paths).doesNotHaveDuplicates();
            assertThat(paths.getFirst()).startsWith("# ");
            assertThat(paths.stream().filter(line -> line.startsWith("# "))).hasSize(1);
        }
    }
}
