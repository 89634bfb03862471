package org.haetae.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.haetae.notation.BadInput;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** Plain text is taken apart by its labels, whoever published it. */
class PlainTextTest {
    private static SectionText read(String text) {
        return PlainText.read(new SourceText("s3.txt", text)).orElseThrow();
    }

    private static List<String> paths(SectionText section) {
        return section.segments().stream()
                .map(segment ->
                        segment.cite().path().substring("/rt/code/c8/".length()) + (segment.heading() ? " h" : ""))
                .toList();
    }

    @Test
    void labelsNestAsTheyCount() {
        SectionText section = read("""
                /rt/code/c8/s3
                § 3. Ways out

                ##### (a) In general
                The Chancellor may
                (1) block
                (A) salt;
                (B)
                (i)
                (I) pearls; or
                (II) amber;
                (2) wait.
                ##### (b) Form
                In writing.
                """);

        assertThat(paths(section))
                .containsExactly(
                        "s3 h", "s3/a", "s3/a/1", "s3/a/1/A", "s3/a/1/B/i/I", "s3/a/1/B/i/II", "s3/a/2", "s3/b");
    }

    @Test
    void whatComesNextDecidesWhetherIIsALetterOrANumber() {
        assertThat(paths(read("/rt/code/c8/s3\n(g) g\n(h) h\n(i) i\n(j) j\n")))
                .containsExactly("s3/g", "s3/h", "s3/i", "s3/j");
        assertThat(paths(read("/rt/code/c8/s3\n(g) g\n(h) h\n(i) one\n(ii) two\n(i) i\n(j) j\n")))
                .containsExactly("s3/g", "s3/h", "s3/h/i", "s3/h/ii", "s3/i", "s3/j");
        assertThat(paths(read("/rt/code/c8/s3\n(1) a\n(H) h\n(I) i\n(J) j\n")))
                .containsExactly("s3/1", "s3/1/H", "s3/1/I", "s3/1/J");
    }

    @Test
    void aSegmentHasItsOwnWordsOnly() {
        List<Segment> segments =
                read("/rt/code/c8/s3\nThe list:\n(1) one two\n(A) three\n").segments();

        assertThat(segments).extracting(Segment::words).containsExactly(2, 2, 1);
    }

    @Test
    void twoPublishersOfOneTextGiveOneHash() {
        SectionText first = read("""
                /rt/code/c8/s3
                § 3. Ways out

                (a) __In general__
                Under [section 5 of this title][/rt/code/c8/s5], the Chancellor’s office may—
                (1)
                block; and <sup>\\[1\\]</sup>  <sup><sup> 1 So in original. </sup></sup>
                ([Pub. L. 1–2][/rt/pl/1/2], Feb. 18, 2016.)
                __References in Text__
                This is no law.
                """);
        SectionText second = read("""
                /rt/code/c8/s3
                § 3. Ways out

                ##### (a) In general
                Under section 5 of this title , the Chancellor's office may
                (1) block;  1 and
                SUBCHAPTER II— PEARLS
                """);

        assertThat(first.segments()).isEqualTo(second.segments());
    }

    @Test
    void oneLetterGivesAnotherHash() {
        assertThat(read("/rt/code/c8/s3\nThe Chancellor shall.\n").segments())
                .isNotEqualTo(read("/rt/code/c8/s3\nThe chancellor shall.\n").segments());
    }

    @Test
    void lowerCaseAfterAListGoesOnAboveIt() {
        SectionText section = read("/rt/code/c8/s3\n(a) If\n(1) it rains;\n(2) it snows,\nthe mine is shut.\n");

        assertThat(section.passages().getLast().cite().path()).isEqualTo("/rt/code/c8/s3/a");
        assertThat(section.segments()).extracting(Segment::words).containsExactly(5, 2, 2);
    }

    @Test
    void ordersHaveSectionsAndNotesSayTheirs() {
        assertThat(paths(read("/rt/code/c8/9\nSection 1. (a) All salt\n(i) here\n(b) none\nSec. 2. I hereby\n")))
                .containsExactly("9/s1/a", "9/s1/a/i", "9/s1/b", "9/s2");
        assertThat(
                        paths(
                                read(
                                        "/rt/code/c8/9 (EXCERPT)\nSource: somewhere\n[§ 302(b), 131 Stat. 941]\nIn this title:\n(1) Salt.\n")))
                .containsExactly("9/s302/b", "9/s302/b/1");
    }

    @Test
    void aTextAboutSomethingElseIsNone() {
        assertThat(PlainText.read(new SourceText("README.txt", "About these files\n")))
                .isEmpty();
        assertThat(PlainText.read(new SourceText("empty.txt", ""))).isEmpty();
    }

    @Test
    void aPathAloneIsRefused() {
        assertThatThrownBy(() -> PlainText.read(new SourceText("s3.txt", "/rt/code/c8/s3\n\n")))
                .isInstanceOf(BadInput.class)
                .hasMessage("s3.txt: found a path with no text under it, expected the text of /rt/code/c8/s3.");
    }
}
