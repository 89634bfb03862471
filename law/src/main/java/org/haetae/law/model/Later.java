package org.haetae.law.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out when somebody first asks for it, and kept: a first answer must not wait for what it does not show. What the
 * work throws is thrown at every asking. Not thread-safe.
 */
public final class Later<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    private Later(Supplier<T> work) {
        this.work = work;
    }

    public static <T> Later<T> of(Supplier<T> work) {
        return new Later<>(work);
    }

    public T get() {
        if (work != null) {
            value = work.get();
            work = null;
        }
        return java.util.Objects.requireNonNull(value);
    }
}
