package org.haetae.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A reply made ready to be sent: its tag, and its bytes small where that pays. */
final class Kept {
    /** Below this, headers weigh more than what is won. */
    private static final int WORTH_IT = 1024;

    private final Reply reply;
    private final String tag;
    private final byte[] small;
    private final boolean smaller;

    private Kept(Reply reply, String tag, byte[] small, boolean smaller) {
        this.reply = reply;
        this.tag = tag;
        this.small = small;
        this.smaller = smaller;
    }

    static Kept of(Reply reply) {
        boolean text = !reply.type().startsWith("font/");
        byte[] small = text && reply.body().length > WORTH_IT ? zipped(reply.body()) : reply.body();
        return new Kept(reply, tag(reply.body()), small, small.length < reply.body().length);
    }

    Reply reply() {
        return reply;
    }

    String tag() {
        return tag;
    }

    /** Gzipped, where {@link #isSmaller}. */
    byte[] small() {
        return small;
    }

    int weight() {
        return reply.body().length + (isSmaller() ? small.length : 0) + 200;
    }

    boolean isSmaller() {
        return smaller;
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream zip = new Fast(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.DEFAULT_COMPRESSION);
        }
    }
}
