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
    private static final Pattern TITLE = Pattern.compile("(?m)^\\w[^,]*,[^,]*,[^,]*,\"?([^,\"]*)");

    @ParameterizedTest
    @ValueSource(strings = {"duties", "routes", "measures", "criteria", "delegations"})
    void aHundredColumnsCutNoWordOfATitle(String what) {
        for (String language : List.of("en", "ko")) {
            String table = Ran.of("law", "list", what, "--lang", language).out();
            String csv = Ran.of("law", "list", what, "--lang", language, "--format", "csv")
                    .out();
            String rows = csv.substring(csv.indexOf('\n') + 1);
            Set<String> words = new TreeSet<>();
            TITLE.matcher(rows)
                    .results()
                    .forEach(found -> words.addAll(List.of(found.group(1).split("[ ·/,_-]+"))));

            assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
            assertThat(words)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(word -> assertThat(table).contains(word));
        }
    }
}
