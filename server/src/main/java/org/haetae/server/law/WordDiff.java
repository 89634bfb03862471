package org.haetae.server.law;

import java.util.ArrayList;
import java.util.List;

/** Which words of two texts are in one of them only. */
final class WordDiff {
    /** Words beyond which the texts are shown whole: comparing takes the product of both lengths. */
    private static final int MOST = 3000;

    /**
     * A run of words.
     *
     * @param marked whether the other text does not have it
     */
    public record Run(String text, boolean marked) {}

    /** Both texts in runs. */
    record Both(List<Run> before, List<Run> after) {}

    private WordDiff() {}

    static Both of(String before, String after) {
        String[] a = before.isBlank() ? new String[0] : before.strip().split("\\s+");
        String[] b = after.isBlank() ? new String[0] : after.strip().split("\\s+");
        boolean[] gone = new boolean[a.length];
        boolean[] added = new boolean[b.length];
        if (a.length > MOST || b.length > MOST) {
            return new Both(runs(a, gone), runs(b, added));
        }
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (i < a.length && j < b.length && a[i].equals(b[j])) {
                i++;
                j++;
            } else if (j == b.length || i < a.length && common[i + 1][j] >= common[i][j + 1]) {
                gone[i++] = true;
            } else {
                added[j++] = true;
            }
        }
        return new Both(runs(a, gone), runs(b, added));
    }

    private static List<Run> runs(String[] words, boolean[] marked) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && marked[i] != marked[i - 1]) {
                runs.add(new Run(text.append(' ').toString(), marked[i - 1]));
                text.setLength(0);
            } else if (i > 0) {
                text.append(' ');
            }
            text.append(words[i]);
        }
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), marked[words.length - 1]));
        }
        return runs;
    }
}
