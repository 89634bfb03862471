package org.haetae.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** A skeleton is read as it was written; ranges follow the order of a code. */
class SkeletonTest {
    private static final String TEXT = """
            edition code-2018
            day 2018-01-15
            title the Salt Act in January 2018
            under /rt/code/c8
            s3 2 h 0a1b2c3d4e5f
            s3/a 21 t 5f4e3d2c1b0a
            """;

    private static Skeleton read(String text) {
        return Skeleton.read(new SourceText("code-2018.txt", text));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Skeleton skeleton = read(TEXT);

        assertThat(String.join("\n", skeleton.lines()) + "\n").isEqualTo(TEXT);
        assertThat(skeleton.segments())
                .containsExactly(
                        new Segment(new UslmRef("/rt/code/c8/s3"), true, 2, "0a1b2c3d4e5f"),
                        new Segment(new UslmRef("/rt/code/c8/s3/a"), false, 21, "5f4e3d2c1b0a"));
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> read(TEXT.replace("s3/a 21 t", "s3/a many t")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("code-2018.txt:6:1: found s3/a many t 5f4e3d2c1b0a, expected a path");
        assertThatThrownBy(() -> read(TEXT.replace("day 2018-01-15", "day soon")))
                .hasMessageContaining("code-2018.txt:2:5");
        assertThatThrownBy(() -> read("")).hasMessageContaining("code-2018.txt:1:1: found nothing");
    }

    @Test
    void sectionsFollowTheOrderOfTheCode() {
        SectionRange range = new SectionRange(new UslmRef("/rt/code/c8/s9"), new UslmRef("/rt/code/c8/s12b"));

        assertThat(range.contains(new UslmRef("/rt/code/c8/s10"))).isTrue();
        assertThat(range.contains(new UslmRef("/rt/code/c8/s12a"))).isTrue();
        assertThat(range.contains(new UslmRef("/rt/code/c8/s12c"))).isFalse();
        assertThat(range.contains(new UslmRef("/rt/code/c8/s8z"))).isFalse();
        assertThat(range.contains(new UslmRef("/rt/code/c9/s10"))).isFalse();
        assertThatThrownBy(() -> new SectionRange(new UslmRef("/rt/code/c8"), new UslmRef("/rt/code/c8/s2")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
