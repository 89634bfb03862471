package org.haetae.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is left of a name when case, marks, apostrophes, hyphens and the order of its words are taken away. {@code JO, Yong-Won},
 * {@code Yongwon Jo} and {@code jo yong won} share a key; {@code Cho Yongwon} does not, for that is another spelling.
 *
 * <p>Words are joined with their neighbours in every way and then sorted, since whether a given name is written as one word or
 * two differs from list to list. Beyond {@value #JOINED} words, which only bodies have, they are joined in none or all.
 */
final class NameKeys {
    private static final int JOINED = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻ′]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKeys() {}

    /** Never empty unless the name has no letter or digit. */
    static Set<String> of(String name) {
        List<String> words = words(name);
        Set<String> keys = new TreeSet<>();
        if (words.isEmpty()) {
            return keys;
        }
        keys.add(sorted(words));
        keys.add(String.join("", words));
        if (words.size() <= JOINED) {
            for (int gaps = 0; gaps < 1 << (words.size() - 1); gaps++) {
                keys.add(sorted(joined(words, gaps)));
            }
        }
        return keys;
    }

    static List<String> words(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        // composed again, so that a Korean syllable is one letter
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spelled = APOSTROPHES.matcher(plain).replaceAll("").replace("&", " and ");
        return Arrays.stream(BETWEEN_WORDS.split(spelled, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @param gaps a bit for each gap between two words: set where they are joined */
    private static List<String> joined(List<String> words, int gaps) {
        List<String> joined = new ArrayList<>();
        StringBuilder word = new StringBuilder(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
            if ((gaps >> (i - 1) & 1) == 0) {
                joined.add(word.toString());
                word.setLength(0);
            }
            word.append(words.get(i));
        }
        joined.add(word.toString());
        return joined;
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
