package org.haetae.law.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.haetae.law.cite.UslmRef;

/**
 * A labelled part of a section at its own level. Words are runs of letters and digits; marks between them do not count, so that
 * two publishers' dashes, quotation marks and spaces make no difference, and letters do.
 *
 * @param heading whether it has a heading only, and nothing that could be law
 * @param words how many
 * @param hash the first twelve hexadecimal digits of the SHA-256 hash over its words with a space between
 */
public record Segment(UslmRef cite, boolean heading, int words, String hash) {
    private static final int DIGITS = 12;

    static Segment of(UslmRef cite, List<SectionText.Passage> own) {
        StringBuilder text = new StringBuilder();
        boolean heading = true;
        for (SectionText.Passage passage : own) {
            text.append(passage.text()).append(' ');
            heading &= passage.heading();
        }
        String words = words(text);
        int count =
                words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
        return new Segment(cite, heading || count == 0, count, hash(words));
    }

    private static String words(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c == '\u00AD') {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                words.append(gap && !words.isEmpty() ? " " : "").appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    private static String hash(String words) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
