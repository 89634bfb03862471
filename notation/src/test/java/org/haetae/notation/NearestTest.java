package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The nearest valid word, or none when none is near. */
class NearestTest {
    private static final List<String> WORDS = List.of("PROGRESS", "STEPS", "over", "except", "per");

    @Test
    void aLetterDroppedAddedChangedOrSwapped() {
        assertThat(Nearest.to("PROGRES", WORDS)).contains("PROGRESS");
        assertThat(Nearest.to("stepps", WORDS)).contains("STEPS");
        assertThat(Nearest.to("exzept", WORDS)).contains("except");
        assertThat(Nearest.to("oevr", WORDS)).contains("over");
    }

    @Test
    void nothingIsOfferedForWhatIsFar() {
        assertThat(Nearest.to("zebra", WORDS)).isEmpty();
        assertThat(Nearest.to("", WORDS)).isEmpty();
        assertThat(Nearest.to("over", List.of())).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstOfTheAlphabet() {
        assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
    }
}
