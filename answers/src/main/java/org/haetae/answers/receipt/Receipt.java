package org.haetae.answers.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.JsonWriter;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An answer's receipt. The file is JSON: {@code schema} is {@code receipt/1}; {@code version} of the program; {@code today}; {@code
 * args} as typed; {@code packs} and {@code inputs}, each name with the SHA-256 hash of its text; {@code code} the exit code; {@code
 * answer} the bytes that were printed, as text; {@code sha256} of these; {@code proof} the same answer as JSON, with every cite.
 *
 * @param args without the option that asked for the receipt
 * @param packs every file of every pack, by its path below the packs' folder
 * @param inputs files named on the command line
 */
public record Receipt(
        String version,
        LocalDate today,
        List<String> args,
        Map<String, String> packs,
        Map<String, String> inputs,
        int code,
        String answer,
        String proof) {
    private static final String SCHEMA = "receipt/1";
    private static final List<String> NEEDED =
            List.of("schema", "version", "today", "args", "packs", "inputs", "code", "answer", "sha256");

    public Receipt {
        args = List.copyOf(args);
        packs = new LinkedHashMap<>(packs);
        inputs = new LinkedHashMap<>(inputs);
    }

    /** The hash of a text, in hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The hashes of all files of a folder of packs that answers are made from.
     *
     * @throws BadInput if it cannot be read
     */
    public static Map<String, String> packs(Path folder) {
        Map<String, String> hashes = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".csv"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of law packs");
        }
        for (Path file : files) {
            hashes.put(
                    folder.relativize(file).toString().replace('\\', '/'),
                    hash(SourceText.read(file).text()));
        }
        return hashes;
    }

    /** The hashes of the files among some words that were typed. */
    public static Map<String, String> inputs(List<String> args) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String arg : args) {
            for (String word : arg.split("[,=]", -1)) {
                file(word)
                        .ifPresent(path ->
                                hashes.put(word, hash(SourceText.read(path).text())));
            }
        }
        return hashes;
    }

    private static Optional<Path> file(String word) {
        try {
            Path path = Path.of(word);
            return word.isBlank() || !Files.isRegularFile(path) ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes it to a new file; what is there already is left as it is.
     *
     * @throws BadInput if there is something, or it cannot be written
     */
    public void write(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput(Position.ofFile("--receipt " + name), name, "the path of a new file");
        }
        if (name.isBlank() || Files.exists(path)) {
            throw new BadInput(
                    Position.ofFile(("--receipt " + name).strip()),
                    name.isBlank() ? "nothing" : "something there already",
                    "the path of a new file");
        }
        try {
            Files.writeString(path, text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new BadInput(
                    Position.ofFile("--receipt " + name), "a file that cannot be written", "the path of a new file");
        }
    }

    private String text() {
        return JsonWriter.of(Json.fields()
                .put("schema", SCHEMA)
                .put("version", version)
                .put("today", today.toString())
                .put("args", Json.texts(args))
                .put("packs", fields(packs))
                .put("inputs", fields(inputs))
                .put("code", code)
                .put("sha256", hash(answer))
                .put("answer", answer)
                .put("proof", proof));
    }

    private static Json fields(Map<String, String> hashes) {
        Json.Fields fields = Json.fields();
        hashes.forEach(fields::put);
        return fields;
    }

    /**
     * Reads one.
     *
     * @throws BadInput if the file is no receipt, or its answer is not the one it was written with
     */
    public static Receipt read(String name) {
        SourceText source = SourceText.read(Path.of(name));
        Map<String, Object> fields = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), source.text())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    fields.put(field, value(parser));
                }
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadInput(
                    new Position(name, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()),
                    "no JSON",
                    "a receipt, as --receipt writes it");
        }
        for (String needed : NEEDED) {
            if (!fields.containsKey(needed)) {
                throw new BadInput(List.of(new org.haetae.notation.Problem(
                        Position.ofFile(name),
                        "no " + needed,
                        "a receipt, with " + String.join(", ", NEEDED),
                        Nearest.to(needed, fields.keySet()),
                        "")));
            }
        }
        return of(name, fields);
    }

    private static Receipt of(String name, Map<String, Object> fields) {
        String schema = text(name, fields, "schema");
        if (!schema.equals(SCHEMA)) {
            throw new BadInput(Position.ofFile(name), schema + " as schema", SCHEMA);
        }
        String answer = text(name, fields, "answer");
        if (!hash(answer).equals(text(name, fields, "sha256"))) {
            throw new BadInput(Position.ofFile(name), "an answer that was changed", "the answer of its sha256");
        }
        LocalDate today;
        try {
            today = LocalDate.parse(text(name, fields, "today"));
        } catch (DateTimeParseException e) {
            throw new BadInput(
                    Position.ofFile(name), text(name, fields, "today") + " as today", "a date as YYYY-MM-DD");
        }
        return new Receipt(
                text(name, fields, "version"),
                today,
                texts(name, fields, "args"),
                hashes(name, fields, "packs"),
                hashes(name, fields, "inputs"),
                fields.get("code") instanceof Number code ? code.intValue() : 0,
                answer,
                fields.containsKey("proof") ? text(name, fields, "proof") : "");
    }

    private static BadInput wrong(String name, String field, String expected) {
        return new BadInput(Position.ofFile(name), "something else as " + field, expected);
    }

    private static String text(String name, Map<String, Object> fields, String field) {
        if (fields.get(field) instanceof String text) {
            return text;
        }
        throw wrong(name, field, "a text");
    }

    private static List<String> texts(String name, Map<String, Object> fields, String field) {
        List<String> texts = new ArrayList<>();
        if (!(fields.get(field) instanceof List<?> list)) {
            throw wrong(name, field, "a list of texts");
        }
        for (Object one : list) {
            texts.add(String.valueOf(one));
        }
        return texts;
    }

    private static Map<String, String> hashes(String name, Map<String, Object> fields, String field) {
        Map<String, String> hashes = new LinkedHashMap<>();
        if (!(fields.get(field) instanceof Map<?, ?> map)) {
            throw wrong(name, field, "names with hashes");
        }
        map.forEach((key, value) -> hashes.put(String.valueOf(key), String.valueOf(value)));
        return hashes;
    }

    /** Texts, whole numbers, flat lists and flat objects: a receipt has nothing else. */
    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(parser.getString());
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                map.put(field, parser.getString());
            }
            return map;
        }
        return token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getIntValue() : parser.getString();
    }
}
