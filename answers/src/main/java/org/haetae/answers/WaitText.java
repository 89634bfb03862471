package org.haetae.answers;

import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Route;
import org.haetae.law.unlock.Wait;

/** How long a way out takes, in the words of the notation, for programs. */
final class WaitText {
    private WaitText() {}

    static List<String> effective(Wait wait) {
        List<String> lines = new ArrayList<>();
        for (Route.Effective line : wait.effective()) {
            lines.add((line.atLeast() ? "at-least " : "") + line.delay().text() + " after");
        }
        return lines;
    }

    static List<String> notBefore(Wait wait) {
        List<String> lines = new ArrayList<>();
        wait.notBefore().forEach(line -> lines.add(line.delay().text() + " after " + line.anchor()));
        return lines;
    }

    static List<String> each(Wait wait) {
        List<String> lines = new ArrayList<>();
        wait.each().forEach(line -> lines.add(line.day().map(Object::toString).orElse("anniversary")));
        return lines;
    }

    /** All of it in one cell, each with the word of its line. */
    static String of(Wait wait) {
        List<String> all = new ArrayList<>();
        effective(wait).forEach(line -> all.add("effective " + line));
        notBefore(wait).forEach(line -> all.add("not-before " + line));
        each(wait).forEach(line -> all.add("each " + line));
        return String.join("; ", all);
    }
}
