package org.haetae.answers.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a program reads: a value of JSON. */
public sealed interface Json {
    record Text(String text) implements Json {}

    record Whole(long number) implements Json {}

    record Truth(boolean so) implements Json {}

    record Nothing() implements Json {}

    record Rows(List<Json> items) implements Json {
        public Rows {
            items = List.copyOf(items);
        }
    }

    /** An object; its names keep the order in which they were put. */
    final class Fields implements Json {
        private final Map<String, Json> fields = new LinkedHashMap<>();

        public Map<String, Json> fields() {
            return Collections.unmodifiableMap(fields);
        }

        public Fields put(String name, Json value) {
            fields.put(name, value);
            return this;
        }

        public Fields put(String name, String value) {
            return put(name, new Text(value));
        }

        public Fields put(String name, boolean value) {
            return put(name, new Truth(value));
        }

        public Fields put(String name, long value) {
            return put(name, new Whole(value));
        }

        /** A text, or null where there is none. */
        public Fields put(String name, Optional<?> value) {
            return put(name, value.<Json>map(v -> new Text(v.toString())).orElse(new Nothing()));
        }
    }

    static Fields fields() {
        return new Fields();
    }

    static <T> Json rows(List<T> items, Function<T, Json> each) {
        List<Json> rows = new ArrayList<>();
        items.forEach(item -> rows.add(each.apply(item)));
        return new Rows(rows);
    }

    static Json texts(List<String> items) {
        return rows(items, Text::new);
    }
}
