package org.haetae.server.http;

import java.nio.charset.StandardCharsets;

/**
 * What goes back.
 *
 * @param type with its character set
 * @param lasting whether it never changes under this address
 * @param kept whether it may be kept and given to the next who asks the same
 */
public record Reply(int status, String type, byte[] body, boolean lasting, boolean kept) {
    public static final String HTML = "text/html; charset=utf-8";

    public static Reply text(int status, String type, String text) {
        return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), false, status == 200);
    }

    public static Reply asset(String type, byte[] bytes) {
        return new Reply(200, type, bytes, true, false);
    }

    /** The same, never given to another. */
    public Reply fresh() {
        return new Reply(status, type, body, lasting, false);
    }
}
