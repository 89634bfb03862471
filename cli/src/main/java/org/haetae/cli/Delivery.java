package org.haetae.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers why a stream took no more, which a {@link java.io.PrintStream} keeps to itself. */
final class Delivery extends FilterOutputStream {
    private @Nullable IOException failure;

    Delivery(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** What went wrong; a reader that left before the end, as {@code head} does, is nothing wrong. */
    @Nullable
    String complaint() {
        if (failure == null) {
            return null;
        }
        String why = String.valueOf(failure.getMessage());
        return why.contains("Broken pipe") ? null : why;
    }
}
