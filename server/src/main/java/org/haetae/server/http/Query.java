package org.haetae.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * The fields of an address, in the order they stand; a field may stand more than once. Empty values are left out: a form sends the
 * fields nobody filled in.
 */
public record Query(Map<String, List<String>> fields) {
    /** Names and values; more than an honest address has. */
    static final int MOST_FIELDS = 400;

    private static final Position ADDRESS = Position.ofFile("address");

    public Query {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Reads what stands after the question mark, still encoded.
     *
     * @throws BadInput if it is not percent-encoded UTF-8, or has control characters or too many fields
     */
    static Query read(String raw) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty() && !value.isBlank()) {
                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.strip());
                count++;
            }
        }
        if (count > MOST_FIELDS) {
            throw new BadInput(ADDRESS, count + " fields", "at most " + MOST_FIELDS);
        }
        return new Query(fields);
    }

    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /**
     * Percent-decoded, a plus being a space.
     *
     * @throws BadInput if it is no UTF-8 or holds a control character other than a line end
     */
    static String decoded(String raw) {
        byte[] bytes = new byte[raw.length() * 3];
        int n = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
                int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw new BadInput(ADDRESS, raw, "percent-encoded UTF-8");
                }
                bytes[n++] = (byte) (high * 16 + low);
                i += 2;
            } else if (c < 0x80) {
                bytes[n++] = (byte) (c == '+' ? ' ' : c);
            } else {
                throw new BadInput(ADDRESS, raw, "percent-encoded UTF-8");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, n))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput(ADDRESS, raw, "percent-encoded UTF-8");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new BadInput(ADDRESS, raw, "an address without control characters");
            }
        }
        return text;
    }
}
