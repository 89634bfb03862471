package org.haetae.law.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.haetae.law.model.Pack;
import org.haetae.law.pack.PackReader;
import org.haetae.law.text.Segment;
import org.haetae.law.text.Skeleton;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** Every segment counts at its own level, on the day of its edition, and by what stands for it there. */
class CoverageTest {
    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2014-05-01 .. 2020-01-01
            actor chancellor "the Chancellor" "재상"
            class crown "the Crown" "왕실"
            word property "property" "재산"
            word pearls "pearls" "진주"
            word sells "sells" "판매"
            word buys "buys" "구매"
            ```
            """;

    private static Coverage cover(String skeleton, String law) {
        Pack pack = PackReader.read("cover", Map.of("vocabulary.md", VOCABULARY, "law/a.law.md", """
                ---
                instrument: /rt/act/1
                title: Act
                in-force: 2014-05-01 ..
                ---
                """ + law));
        String head = "edition code\nday 2018-01-15\ntitle t\nunder /rt/code/c8\n";
        String rows = skeleton.replaceAll("(?m)$", " 0a1b2c3d4e5f").strip();
        return Coverage.of(pack, List.of(Skeleton.read(new SourceText("code.txt", head + rows + "\n"))));
    }

    private static List<String> open(Coverage coverage) {
        return coverage.editions().getFirst().sections().stream()
                .flatMap(section -> section.open().stream())
                .map(Segment::cite)
                .map(cite -> cite.path().substring("/rt/code/c8/".length()))
                .toList();
    }

    private static final String SALES = """
            ## Sec. 4 Sales [/rt/code/c8/s4]
            > "shall be listed"
            ```law
            criterion sales SHALL designate by chancellor upon determination
              who any-of
                (1) sells pearls
                (2) buys pearls until 2017-01-01 by /rt/act/2
            %s
            ```
            """;

    @Test
    void aRuleStandsForItsHeadingAndItsItemsAndForNothingUnderThem() {
        Coverage coverage = cover("s4 3 t\ns4/1 5 t\ns4/1/A 5 t", SALES.formatted(""));

        assertThat(open(coverage)).containsExactly("s4/1/A");
        assertThat(coverage.count()).isEqualTo(new Coverage.Count(2, 0, 0, 1, 0));
        assertThat(coverage.isWhole()).isFalse();
    }

    @Test
    void anItemCountsOnlyWhileItIsLaw() {
        assertThat(open(cover("s4 3 t\ns4/1 5 t\ns4/2 5 t", SALES.formatted(""))))
                .containsExactly("s4/2");
    }

    @Test
    void whatARuleEncodesIsNamedLabelByLabel() {
        Coverage coverage = cover(
                "s4 3 t\ns4/1 5 t\ns4/1/A 5 t\ns4/1/B 5 t\ns4/1/C 5 t",
                SALES.formatted("  encodes (1)(A) through (1)(C)"));

        assertThat(open(coverage)).isEmpty();
        assertThat(coverage.isWhole()).isTrue();
    }

    @Test
    void whatItEncodesHasDaysToo() {
        assertThat(open(cover(
                        "s4 3 t\ns4/1 5 t\ns4/3 5 t", SALES.formatted("  encodes (3) until 2017-01-01 by /rt/act/2"))))
                .containsExactly("s4/3");
    }

    @Test
    void definedLeftOutAndHeadingsCountApart() {
        Coverage coverage = cover("s3 2 h\ns3/1 5 t\ns3/2 5 t\ns3/2/A 5 t\ns3/3 4 t", """
                ## Sec. 3 Terms [/rt/code/c8/s3]
                > "pearls and their shells"
                ```law
                define pearls "pearls and their shells" encodes (1)
                not-encoded (2) because no-effect "a wish"
                not-encoded (2)(A) because later
                ```
                """);

        assertThat(coverage.count()).isEqualTo(new Coverage.Count(0, 1, 2, 1, 1));
        assertThat(open(coverage)).containsExactly("s3/3");
        assertThat(coverage.editions().getFirst().reasons()).hasSize(2);
    }

    @Test
    void quotedWordsThatAreLeftOutMarkNothing() {
        assertThat(open(cover("s3 2 t", """
                ## Sec. 3 Terms [/rt/code/c8/s3]
                ```law
                not-encoded "with due speed" because evaluative, judged-by chancellor
                ```
                """))).containsExactly("s3");
    }

    @Test
    void aLabelTheLawDoesNotHaveIsTold() {
        Coverage coverage = cover("s4 3 t\ns4/1 5 t", SALES.formatted("  encodes (7)"));

        assertThat(coverage.editions().getFirst().strays())
                .extracting(stray -> stray.cite().path())
                .containsExactly("/rt/code/c8/s4/7");
        assertThat(coverage.isWhole()).isFalse();
    }

    @Test
    void aLabelWithAllItsWordsInTheLabelsUnderItIsNoStray() {
        assertThat(cover("s4 3 t\ns4/1/A 5 t\ns4/1/B 5 t", SALES.formatted("  encodes (1)(A), (1)(B)"))
                        .isWhole())
                .isTrue();
    }

    @Test
    void instrumentsWithoutASkeletonAreCountedByHeading() {
        Coverage coverage = cover("s9 2 h", SALES.formatted("") + """
                ## Sec. 5 Later [/rt/code/c8/s5]
                ```law
                not-encoded because later
                ```
                ## Sec. 6 Nothing [/rt/code/c8/s6]
                """);

        assertThat(coverage.others())
                .singleElement()
                .satisfies(other -> assertThat(
                                List.of(other.ruled(), other.defined(), other.notEncoded(), other.headingOnly()))
                        .containsExactly(1, 0, 1, 1));
    }
}
