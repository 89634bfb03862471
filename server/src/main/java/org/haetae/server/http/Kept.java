package org.haetae.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A reply made ready to be sent: its tag, and its bytes small where that pays.
 *
 * @param small gzipped; the same array where that would not be smaller
 */
record Kept(Reply reply, String tag, byte[] small) {
    /** Below this, headers weigh more than what is won. */
    private static final int WORTH_IT = 1024;

    static Kept of(Reply reply) {
        byte[] small = reply.body();
        boolean text = !reply.type().startsWith("font/") && !reply.type().startsWith("image/png");
        if (text && reply.body().length > WORTH_IT) {
            byte[] zipped = zipped(reply.body());
            small = zipped.length < reply.body().length ? zipped : reply.body();
        }
        return new Kept(reply, tag(reply.body()), small);
    }

    int weight() {
        return reply.body().length + (isSmaller() ? small.length : 0) + 200;
    }

    boolean isSmaller() {
        return small != reply.body();
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
