package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Provision;

/** Quotations that are too long to be the deciding words, or whose phrases are not in straight quotation marks. */
final class QuoteForm implements Check {
    /** More than a phrase is copying, and hides which words decide. */
    static final int MOST_WORDS = 15;

    @Override
    public String code() {
        return "L007";
    }

    @Override
    public void look(PackView view, Findings findings) {
        for (PackView.Heading heading : view.headings()) {
            heading.provision().quotes().forEach(quoted -> quoted(quoted, findings));
        }
    }

    private static void quoted(Provision.Quoted quoted, Findings findings) {
        List<String> phrases = phrases(quoted.text());
        boolean curly = quoted.text().chars().anyMatch(c -> c == '“' || c == '”');
        if (curly
                || phrases.isEmpty()
                || quoted.text().chars().filter(c -> c == '"').count() % 2 != 0) {
            findings.problem(
                    quoted.at(),
                    "a quotation that is not in pairs of straight quotation marks",
                    "write each phrase between two \" and ... between phrases");
        }
        for (String phrase : phrases) {
            int words = phrase.strip().split("\\s+", -1).length;
            if (words > MOST_WORDS) {
                findings.problem(
                        quoted.at(),
                        "a quoted phrase of " + words + " words: \""
                                + phrase.substring(0, Math.min(40, phrase.length())) + " …\"",
                        "quote the deciding words only, at most " + MOST_WORDS + ", with ... between phrases");
            }
        }
    }

    /** What stands between straight quotation marks. */
    static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        int open = text.indexOf('"');
        while (open >= 0) {
            int close = text.indexOf('"', open + 1);
            if (close < 0) {
                break;
            }
            phrases.add(text.substring(open + 1, close));
            open = text.indexOf('"', close + 1);
        }
        return phrases;
    }
}
