package org.haetae.server.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An address with its fields in order, as readable as an address may be: commas, colons and slashes are left as they are. */
public record Link(String path, Map<String, String> fields, String anchor) {
    public Link {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static Link to(String path) {
        return new Link(path, Map.of(), "");
    }

    /** With a field set; an empty value takes it away. */
    public Link with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Link(path, more, anchor);
    }

    public Link without(String name) {
        return with(name, "");
    }

    public Link at(String place) {
        return new Link(path, fields, place);
    }

    /** The same in another format: the ending of the path. */
    public Link as(String format) {
        return new Link((path.equals("/") ? "/today" : path) + "." + format, fields, "");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(encoded(path));
        String before = "?";
        for (Map.Entry<String, String> field : fields.entrySet()) {
            // a field that may stand several times is kept with line feeds between
            for (String value : field.getValue().split("\n", -1)) {
                text.append(before).append(encoded(field.getKey())).append('=').append(encoded(value));
                before = "&";
            }
        }
        return anchor.isEmpty()
                ? text.toString()
                : text.append('#').append(encoded(anchor)).toString();
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~,:/@*".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return out.toString();
    }
}
