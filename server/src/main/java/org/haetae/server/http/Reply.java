package org.haetae.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back: a status, a type with its character set, and the bytes. */
public final class Reply {
    public static final String HTML = "text/html; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final boolean lasting;
    private final boolean kept;
    private final Map<String, String> headers;

    private Reply(int status, String type, byte[] body, boolean lasting, boolean kept, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.lasting = lasting;
        this.kept = kept;
        this.headers = headers;
    }

    public static Reply text(int status, String type, String text) {
        return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), false, status == 200, Map.of());
    }

    public static Reply asset(String type, byte[] bytes) {
        return new Reply(200, type, bytes.clone(), true, false, Map.of());
    }

    /** The same, never given to another. */
    public Reply fresh() {
        return new Reply(status, type, body, lasting, false, headers);
    }

    /** The same with a header of its own. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, lasting, kept, Map.copyOf(more));
    }

    Map<String, String> headers() {
        return headers;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    /** Not to be written to. */
    byte[] body() {
        return body;
    }

    /** Whether it never changes under its address. */
    public boolean lasting() {
        return lasting;
    }

    /** Whether it may be kept and given to the next who asks the same. */
    public boolean kept() {
        return kept;
    }
}
