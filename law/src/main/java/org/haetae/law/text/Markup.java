package org.haetae.law.text;

import java.util.regex.Pattern;

/**
 * What publishers of plain text put between the words of the law: links, raised footnote marks, page marks. The patterns neither
 * recur nor look far ahead, since texts come from anywhere.
 */
public final class Markup {
    private static final int NESTED = 4;
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\[/[^\\[\\]\\s]*+]");
    private static final Pattern RAISED = Pattern.compile("<sup>[^<]*+</sup>");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\S) {2}\\d{1,2}(?= )");
    private static final Pattern PAGE = Pattern.compile("\\[p\\. [^\\]\\n]{0,20}+]");

    private Markup() {}

    /** The words alone; spaces and line ends stay as they are. */
    public static String removed(String text) {
        String plain = text.replace("\\[", String.valueOf(OPEN)).replace("\\]", String.valueOf(CLOSE));
        plain = repeated(LINK, plain, "$1");
        plain = repeated(RAISED, plain, "");
        plain = FOOTNOTE.matcher(plain).replaceAll("");
        plain = PAGE.matcher(plain).replaceAll("");
        return plain.replace(OPEN, '[').replace(CLOSE, ']');
    }

    private static String repeated(Pattern pattern, String text, String with) {
        String plain = text;
        for (int i = 0; i < NESTED; i++) {
            plain = pattern.matcher(plain).replaceAll(with);
        }
        return plain;
    }
}
