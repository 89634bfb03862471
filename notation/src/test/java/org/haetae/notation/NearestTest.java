package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void wordsFoundAgainCountWhereTheLettersAreTooFar() {
        List<String> names = List.of("prison-camp-conditions", "prisoners-paid", "aid-standards");

        assertThat(Nearest.to("prison-camps", names)).contains("prison-camp-conditions");
        assertThat(Nearest.to("aid", names)).contains("aid-standards");
        assertThat(Nearest.to("fishing-rights-of-coasts", names)).isEmpty();
    }

    @Test
    void aNameIsFoundByWhatPeopleCallItInAnyLanguage() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("mine-closure", "the salt mines are closed 소금 광산 폐쇄");
        told.put("miners-freed", "the miners are freed 광부 석방");
        told.put("salt-sold", "salt is sold 소금 판매");

        assertThat(Nearest.named("salt mines closed", told, 3)).contains("mine-closure");
        assertThat(Nearest.named("석방", told, 3)).contains("miners-freed");
        assertThat(Nearest.named("소금", told, 3)).contains("mine-closure or salt-sold");
        assertThat(Nearest.named("miner-freed", told, 3)).contains("miners-freed");
        assertThat(Nearest.named("zebra", told, 3)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstOfTheAlphabet() {
        assertThat(Nearest.to("bat", List.of("cat", "bar"))).contains("bar");
    }
}
