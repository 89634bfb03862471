package org.haetae.law.mutate;

import java.util.Map;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.Position;

/**
 * One wrong edit.
 *
 * @param rule the rule it stands in
 * @param at where
 * @param before the line as it is, without indentation
 * @param after the line as it would be; empty where it is lost
 * @param edits the lines changed, by number from 1; an empty text takes a line out
 */
public record Mutant(
        Operator operator,
        UslmRef instrument,
        String rule,
        Position at,
        String before,
        String after,
        Map<Integer, String> edits) {
    public Mutant {
        edits = Map.copyOf(edits);
    }

    /** {@code before → after}, or {@code before → (lost)}. */
    public String change() {
        return before + " → " + (after.isEmpty() ? "(lost)" : after);
    }

    /** The text with the edit made; it keeps its number of lines. */
    String in(String text) {
        StringBuilder changed = new StringBuilder(text.length() + 32);
        int number = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            String edit = edits.get(++number);
            changed.append(edit == null ? text.substring(from, until) : edit);
            if (end < 0) {
                break;
            }
            changed.append('\n');
            from = end + 1;
        }
        return changed.toString();
    }
}
