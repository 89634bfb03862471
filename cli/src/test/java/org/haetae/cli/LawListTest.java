package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code haetae law list}, on the packs as they are. */
class LawListTest {
    private static final Pattern TITLE = Pattern.compile("\"title\" : \"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"duties", "routes", "measures", "criteria", "delegations"})
    void aHundredColumnsCutNoWordOfATitle(String what) {
        for (String language : List.of("en", "ko")) {
            String table = Ran.of("law", "list", what, "--lang", language).out();
            String json = Ran.of("law", "list", what, "--lang", language, "--format", "json")
                    .out();
            Set<String> words = new TreeSet<>();
            TITLE.matcher(json)
                    .results()
                    .forEach(found -> words.addAll(List.of(found.group(1).split(" "))));

            assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
            assertThat(words)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(word -> assertThat(table).contains(word));
        }
    }
}
