package org.haetae.answers.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * One entry of the log of what users saved. Entries form a chain: each hash is the SHA-256, in hexadecimal, over number, time, what,
 * subject, digest and the hash before, each as its length in bytes of UTF-8, a colon and the text. So an entry that was changed, taken out
 * or put in breaks every hash after it. That the last entries were cut off is seen only by who noted a later hash.
 *
 * @param number from 1, without gaps
 * @param at when, to the millisecond
 * @param what was done, such as {@code import}
 * @param subject what it was done to: a kind and a code, such as {@code candidate c1}; never a person's name
 * @param digest SHA-256 of what was kept from then on; empty where it is kept no longer
 * @param before the hash of the entry before; {@link #NONE} of the first
 */
public record AuditEntry(
        long number, Instant at, String what, String subject, String digest, String before, String hash) {
    /** Stands before the first entry. */
    public static final String NONE = "0".repeat(64);

    /** The entry that follows, with its hash. */
    public static AuditEntry after(long number, Instant at, String what, String subject, String digest, String before) {
        return new AuditEntry(
                number, at, what, subject, digest, before, hash(number, at, what, subject, digest, before));
    }

    /** Whether its hash is that of what it says. */
    public boolean isWhole() {
        return hash.equals(hash(number, at, what, subject, digest, before));
    }

    private static String hash(long number, Instant at, String what, String subject, String digest, String before) {
        return digest(List.of(String.valueOf(number), at.toString(), what, subject, digest, before));
    }

    /** The hash over some texts, none of which can pass for a part of another. */
    public static String digest(List<String> texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
