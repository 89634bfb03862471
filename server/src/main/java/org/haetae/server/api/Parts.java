package org.haetae.server.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/**
 * A long list read in parts. A cursor is the place at which the next part begins and a mark of the question it belongs to, so that one
 * of another question, or of packs that have changed since, is refused instead of answered wrongly.
 */
final class Parts {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    static final int MOST = 1000;

    /** The list of an answer that may be long, by the question; the first that the answer has. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("relief", List.of("measures")),
            Map.entry("ask", List.of("open")),
            Map.entry("timeline", List.of("rows")),
            Map.entry("warrant", List.of("acts")),
            Map.entry("diff", List.of("changes")),
            Map.entry("duties", List.of("duties")),
            Map.entry("people-list", List.of("parties")),
            Map.entry("people-export", List.of("parties")),
            Map.entry("record", List.of("lines")),
            Map.entry("paper", List.of("claims")),
            Map.entry("law-list", List.of("instruments", "names")),
            Map.entry("law-search", List.of("hits")),
            Map.entry("law-lint", List.of("warnings")),
            Map.entry("law-test", List.of("cases")),
            Map.entry("law-export", List.of("goals")));

    private final String mark;
    private final int from;
    private final int limit;

    private Parts(String mark, int from, int limit) {
        this.mark = mark;
        this.from = from;
        this.limit = limit;
    }

    /** Whether the question has a list that may be long. */
    static boolean has(Question question) {
        return LISTS.containsKey(question.id());
    }

    /**
     * What was asked for.
     *
     * @param rests everything the list depends on
     * @return nothing where the whole list is asked for
     * @throws BadInput if limit or cursor cannot be used
     */
    static Optional<Parts> asked(Map<String, List<String>> fields, String rests, Language language) {
        List<String> limits = fields.getOrDefault(LIMIT, List.of());
        List<String> cursors = fields.getOrDefault(CURSOR, List.of());
        if (limits.isEmpty() && cursors.isEmpty()) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        String typed = limits.isEmpty() ? "100" : limits.getFirst();
        int limit = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (limit < 1 || limit > MOST || limits.size() > 1) {
            problems.add(
                    Problem.of(Position.ofFile(LIMIT), String.join(", ", limits), ApiWord.LIMIT.in(language, MOST)));
        }
        String mark = mark(rests);
        int from = cursors.isEmpty() ? 0 : from(cursors, mark);
        if (from < 0) {
            problems.add(Problem.of(Position.ofFile(CURSOR), String.join(", ", cursors), ApiWord.CURSOR.in(language)));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return Optional.of(new Parts(mark, from, limit));
    }

    private static int from(List<String> cursors, String mark) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursors.getFirst()), StandardCharsets.US_ASCII);
            boolean mine = cursors.size() == 1 && text.matches("\\d{1,7}\\." + mark);
            return mine ? Integer.parseInt(text.substring(0, text.indexOf('.'))) : -1;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static String mark(String rests) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(rests.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A part of an answer.
     *
     * @param next where the next begins, if there is more
     */
    record Part(Json.Fields body, Optional<String> next, int limit) {}

    /**
     * The part asked for; all other fields as they are.
     *
     * @throws BadInput if the answer has no such list, as where several scenarios stand side by side
     */
    Part of(Question question, Json.Fields whole, Language language) {
        for (String name : LISTS.getOrDefault(question.id(), List.of())) {
            if (whole.fields().get(name) instanceof Json.Rows(List<Json> items)) {
                int start = Math.min(from, items.size());
                int end = Math.min(start + limit, items.size());
                Json.Fields body = Json.fields();
                whole.fields()
                        .forEach((key, value) ->
                                body.put(key, key.equals(name) ? new Json.Rows(items.subList(start, end)) : value));
                return new Part(body, end < items.size() ? Optional.of(cursor(end)) : Optional.empty(), limit);
            }
        }
        throw new BadInput(Position.ofFile(LIMIT), Integer.toString(limit), ApiWord.NO_LIST.in(language));
    }

    private String cursor(int at) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "." + mark).getBytes(StandardCharsets.US_ASCII));
    }
}
