package org.haetae.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages in {@code docs/lint} are true: what stands under "Instead of" gives the warning of the page, what stands
 * under "Write" does not. An example without front matter or vocabulary is put under the ones below.
 */
class LintPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path PAGES =
            Path.of(System.getProperty("haetae.root", "..")).resolve("docs/lint");

    private static final String FRONT = """
            ---
            instrument: /rt/act/1
            title: Amber Act
            title-ko: 호박법
            in-force: 2014-05-01 ..
            checked: 2026-09-30 against text/act-1.txt
            ---
            """;
    private static final String VOCABULARY = """
            ```vocabulary
            actor chancellor "the Chancellor" "재상"
            body upper-chair "the upper chair" "상원 위원장"
            body lower-chair "the lower chair" "하원 위원장"
            body both-chairs "the two chairs" "두 위원장" = upper-chair, lower-chair
            class crown "the Crown" "왕실"
            words property
            topic labour "labour" "노동"
            ground bondage "bonded labour" "강제노동" topic labour
            ground dams "dams" "댐" topic river
            fact divers-released "the divers are free" "잠수부 석방"
              scale EXTENT
              controlled-by TARGET
            fact weirs-opened "the weirs stand open" "보 개방"
              scale EXTENT
              controlled-by TARGET
            ```
            """;

    @TestFactory
    Stream<DynamicTest> theBadExampleWarnsAndTheGoodOneDoesNot() {
        return Linter.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    List<String> examples = examples(code);

                    assertThat(examples).as("one bad and one good example").hasSize(2);
                    assertThat(codes(examples.getFirst())).as("instead of").contains(code);
                    assertThat(codes(examples.getLast())).as("write").doesNotContain(code);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhatWhyAndHowToMendIt() {
        return withQuoteCheck()
                .map(code -> DynamicTest.dynamicTest(
                        code,
                        () -> assertThat(page(code).text())
                                .startsWith("# " + code + ": ")
                                .contains("**What.** ", "**Why.** ", "**Mend it.** ", "## Instead of", "## Write")));
    }

    @Test
    void theIndexListsEveryCode() {
        String index = SourceText.read(PAGES.resolve("README.md")).text();

        withQuoteCheck().forEach(code -> assertThat(index).contains("[" + code + "](" + code + ".md)"));
    }

    private static Stream<String> withQuoteCheck() {
        return Stream.concat(Linter.codes().stream(), Stream.of("L008"));
    }

    private static SourceText page(String code) {
        return SourceText.read(PAGES.resolve(code + ".md"));
    }

    private static List<String> examples(String code) {
        List<String> examples = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean inside = false;
        for (String line : page(code).lines()) {
            if (line.equals("~~~markdown")) {
                inside = true;
                open.setLength(0);
            } else if (line.equals("~~~") && inside) {
                inside = false;
                examples.add(open.toString());
            } else if (inside) {
                open.append(line).append('\n');
            }
        }
        return examples;
    }

    private static List<String> codes(String example) {
        String front = example.startsWith("---") ? "" : FRONT;
        String vocabulary = example.contains("```vocabulary") ? "" : VOCABULARY;
        Law law = new Law(
                PackReader.read("page", Map.of("law/act.law.md", front + example, "vocabulary.md", vocabulary)));
        return Linter.lint(law, TODAY).stream().map(Warning::code).toList();
    }
}
