package org.haetae.notation;

/** How many terminal columns a text takes: Hangul, Han and full-width forms take two, combining marks none. */
public final class DisplayWidth {
    /** The soft hyphen is the first that takes none. */
    private static final char ALWAYS_ONE = 0xAD;

    private DisplayWidth() {}

    public static int of(String text) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < ALWAYS_ONE) {
                width++;
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                width += of(codePoint);
                at += Character.charCount(codePoint);
            }
        }
        return width;
    }

    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** East Asian Wide and Fullwidth ranges of Unicode Standard Annex 11 that occur in Korean, Chinese and Japanese text. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0x303E
                        || c >= 0x3041 && c <= 0xA4CF
                        || c >= 0xA960 && c <= 0xA97F
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
