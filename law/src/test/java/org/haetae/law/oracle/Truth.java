package org.haetae.law.oracle;

import java.util.Comparator;
import java.util.List;

/** The four values, least first. */
enum Truth {
    FALSE,
    UNKNOWN,
    DISPUTED,
    TRUE;

    static Truth of(boolean so) {
        return so ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Truth all(List<Truth> values) {
        return values.stream().reduce(TRUE, Truth::and);
    }

    static Truth any(List<Truth> values) {
        return values.stream().reduce(FALSE, Truth::or);
    }

    /** The k-th greatest. */
    static Truth atLeast(int k, List<Truth> values) {
        if (k <= 0) {
            return TRUE;
        }
        List<Truth> sorted = values.stream().sorted(Comparator.reverseOrder()).toList();
        return sorted.size() < k ? FALSE : sorted.get(k - 1);
    }
}
