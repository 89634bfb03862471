package org.haetae.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The valid words nearest to a wrong one: by the number of letters inserted, dropped, changed or swapped, else by the words it
 * is made of. {@code prison-camps} is near {@code prison-camp-conditions}, though ten letters apart.
 */
public final class Nearest {
    private Nearest() {}

    /**
     * By letters nothing is offered when more than a third of them (at least 2 allowed from 4 letters on) would change; by
     * words nothing when fewer than half of those typed are found again.
     */
    public static Optional<String> to(String wrong, Collection<String> valid) {
        Optional<String> byLetters = byLetters(wrong, valid);
        return byLetters.isPresent()
                ? byLetters
                : byWords(wrong, bare(valid), 1).stream().findFirst();
    }

    /**
     * Up to {@code most} names, nearest first, as one text: {@code a, b or c}.
     *
     * @param told each valid name with what people call it, in any language
     */
    public static Optional<String> named(String wrong, Map<String, String> told, int most) {
        Optional<String> byLetters = byLetters(wrong, told.keySet());
        if (byLetters.isPresent()) {
            return byLetters;
        }
        List<String> near = byWords(wrong, told, most);
        int last = near.size() - 1;
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        last == 0
                                ? near.getFirst()
                                : String.join(", ", near.subList(0, last)) + " or " + near.get(last));
    }

    /** The one of {@code valid} that the fewest letters set apart, if no more than so many do; case counts. */
    public static Optional<String> within(int letters, String wrong, Collection<String> valid) {
        String best = null;
        int bestDistance = letters + 1;
        for (String word : valid) {
            int distance = distance(wrong, word, letters);
            if (distance < bestDistance || distance == bestDistance && best != null && word.compareTo(best) < 0) {
                best = word;
                bestDistance = distance;
            }
        }
        return bestDistance <= letters ? Optional.ofNullable(best) : Optional.empty();
    }

    // by words

    private record Scored(String name, int found, int others) {}

    private static Map<String, String> bare(Collection<String> valid) {
        Map<String, String> told = new LinkedHashMap<>();
        valid.forEach(name -> told.put(name, ""));
        return told;
    }

    private static List<String> byWords(String wrong, Map<String, String> told, int most) {
        List<String> typed = parts(wrong);
        List<Scored> scored = new ArrayList<>();
        for (Map.Entry<String, String> entry : told.entrySet()) {
            List<String> own = parts(entry.getKey() + " " + entry.getValue());
            int found = 0;
            for (String part : typed) {
                found += own.stream().anyMatch(word -> alike(part, word)) ? 1 : 0;
            }
            if (found > 0 && found * 2 >= typed.size()) {
                scored.add(
                        new Scored(entry.getKey(), found, parts(entry.getKey()).size()));
            }
        }
        int best = scored.stream().mapToInt(Scored::found).max().orElse(0);
        return scored.stream()
                .filter(name -> name.found == best)
                .sorted(Comparator.comparingInt(Scored::others).thenComparing(Scored::name))
                .limit(most)
                .map(Scored::name)
                .toList();
    }

    /** Words of three letters or more; of two in scripts that write a word with so few. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (part.length() > 2 || part.length() == 2 && part.charAt(0) > 0x7F) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The same word, one that begins with the other, or one letter off; outside ASCII one that holds the other. */
    private static boolean alike(String a, String b) {
        if (a.charAt(0) > 0x7F) {
            return b.contains(a) || a.contains(b);
        }
        boolean begins = Math.min(a.length(), b.length()) > 3 && (a.startsWith(b) || b.startsWith(a));
        return a.equals(b) || begins || Math.min(a.length(), b.length()) > 4 && distance(a, b, 1) <= 1;
    }

    // by letters

    private static Optional<String> byLetters(String wrong, Collection<String> valid) {
        String low = wrong.toLowerCase(Locale.ROOT);
        int limit = low.length() < 4 ? 1 : Math.max(2, low.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String word : valid) {
            int distance = distance(low, word.toLowerCase(Locale.ROOT), limit);
            if (distance < bestDistance || distance == bestDistance && best != null && word.compareTo(best) < 0) {
                best = word;
                bestDistance = distance;
            }
        }
        return bestDistance <= limit ? Optional.ofNullable(best) : Optional.empty();
    }

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
