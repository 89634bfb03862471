package org.haetae.answers.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param words each to be found, in any order and near form
 * @param phrases from quotation marks: to be found exactly, but for case and spaces
 * @param cite where all of it is one
 */
record Query(String typed, List<String> words, List<String> phrases, Optional<CiteTyped> cite) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”‘]([^\"“”’]+)[\"“”’]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.-]+");

    /** Korean particles, longest first: a noun is found whatever stands after it. */
    private static final List<String> PARTICLES = List.of(
            "으로부터", "에서는", "에게서", "까지는", "으로써", "으로서", "이라는", "에서", "에게", "으로", "까지", "부터", "처럼", "보다", "라는", "이나",
            "하는", "되는", "에는", "와의", "과의", "은", "는", "이", "가", "을", "를", "의", "에", "로", "와", "과", "도", "만", "나");

    Query {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }

    static Query read(String typed) {
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(typed);
        StringBuilder rest = new StringBuilder();
        int last = 0;
        while (quoted.find()) {
            phrases.add(plain(quoted.group(1)));
            rest.append(typed, last, quoted.start()).append(' ');
            last = quoted.end();
        }
        rest.append(typed.substring(last));
        phrases.removeIf(String::isEmpty);
        return new Query(typed, words(rest.toString()), phrases, CiteTyped.read(typed));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && cite.isEmpty();
    }

    /** In lower case, with one space between words and without the marks of quotations. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\"“”‘’>]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : APART.split(text.toLowerCase(Locale.ROOT), -1)) {
            String word = trimmed(part);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Without dots and hyphens at its ends. */
    private static String trimmed(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && ".-".indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ".-".indexOf(part.charAt(to - 1)) >= 0) {
            to--;
        }
        return part.substring(from, to);
    }

    // near forms

    /** How well a word of a text answers a word that was typed: 1 the same, 0.7 another form of it, 0 not at all. */
    static double match(String typed, String word) {
        if (typed.equals(word)) {
            return 1;
        }
        if (isKorean(typed)) {
            String bare = bare(typed);
            return word.startsWith(bare) ? 0.9 : word.contains(bare) ? 0.7 : 0;
        }
        if (word.indexOf('-') > 0 && !typed.contains("-")) {
            for (String part : word.split("-", -1)) {
                if (part.equals(typed) || stem(part).equals(stem(typed))) {
                    return 0.7;
                }
            }
        }
        boolean begins = typed.length() > 3 && word.startsWith(typed)
                || word.length() > 4
                        && typed.startsWith(word)
                        && Character.isLetter(typed.charAt(0))
                        && typed.length() - word.length() <= 3;
        return begins || stem(typed).equals(stem(word)) ? 0.7 : 0;
    }

    private static boolean isKorean(String word) {
        return word.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /** Without its particle, where two syllables or more are left. */
    static String bare(String word) {
        for (String particle : PARTICLES) {
            if (word.endsWith(particle) && word.length() - particle.length() >= 2) {
                return word.substring(0, word.length() - particle.length());
            }
        }
        return word;
    }

    private static String stem(String word) {
        if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        for (String end : List.of("ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e")) {
            if (word.endsWith(end) && word.length() - end.length() >= 4 && !word.endsWith("ss")) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
