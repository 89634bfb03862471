package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to case, hyphens, spaces and the order of words, a name finds its party. */
class NameIndexProperties {
    private static final int RUNS = 2_000;

    @Test
    void aNameMangledInAllTheseWaysIsStillFound() {
        long seed = Long.getLong("haetae.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            List<String> words = new ArrayList<>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                words.add(word(random));
            }
            String name = String.join(random.nextBoolean() ? " " : "-", words);
            NameIndex index = NameIndex.of(List.of(new Party(
                    "x",
                    "Person",
                    List.of(new Name(name, "Latn", Name.Form.PRIMARY, "test", Mark.READ)),
                    Optional.empty(),
                    List.of())));
            Collections.shuffle(words, random);
            String mangled = String.join(random.nextBoolean() ? "-" : ", ", words);
            String typed = random.nextBoolean() ? mangled.toUpperCase(Locale.ROOT) : mangled;
            assertThat(index.find(typed))
                    .as("seed %d: %s as %s", seed, name, typed)
                    .hasSize(1);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
