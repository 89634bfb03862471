package org.haetae.notation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The valid word nearest to a wrong one, by the number of letters inserted, dropped, changed or swapped. */
public final class Nearest {
    private Nearest() {}

    /** Nothing is offered when more than a third of the letters (at least 2 allowed from 4 letters on) would change. */
    public static Optional<String> to(String wrong, Collection<String> valid) {
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
