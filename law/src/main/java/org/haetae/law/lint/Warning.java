package org.haetae.law.lint;

import java.util.Comparator;
import org.haetae.notation.Position;

/**
 * One thing to look at in a pack.
 *
 * @param code such as {@code L001}; its page is {@code docs/lint/L001.md}
 * @param message what is so
 * @param hint how to mend it
 */
public record Warning(String code, Severity severity, Position at, String message, String hint)
        implements Comparable<Warning> {
    /** Whether it stops a pack from being clean. */
    public enum Severity {
        /** Must be mended: {@code law lint} exits with 1. */
        PROBLEM,
        /** Listed and counted; may be true of the law, or work for later. */
        NOTE
    }

    private static final Comparator<Warning> ORDER =
            Comparator.comparing(Warning::at).thenComparing(Warning::code).thenComparing(Warning::message);

    public boolean isProblem() {
        return severity == Severity.PROBLEM;
    }

    /** {@code law/us/pl/1.law.md:12:3: L001 …  Hint.}: one line, as it is listed. */
    public String text() {
        return at + ": " + code + " " + message + ".  " + hint + ".";
    }

    @Override
    public int compareTo(Warning other) {
        return ORDER.compare(this, other);
    }
}
