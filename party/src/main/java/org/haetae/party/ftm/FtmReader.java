package org.haetae.party.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON lines of FollowTheMoney, token by token. Schemata, properties and fields it does not know are read over and told; what
 * is no JSON, or has no id or schema, is an error.
 *
 * <p>An instance reads one file.
 */
public final class FtmReader {
    /** A line longer than this is no entity: 8 million characters. */
    private static final int LONGEST_LINE = 8_000_000;

    /** A larger file is for a screening run, not for one answer: 16 MiB. */
    private static final long LARGEST = 16L << 20;

    /** More problems than these are not told: the file is something else. */
    private static final int TOLD = 20;

    /** Fields beside the properties that tools write and this room does not need. */
    private static final Set<String> PASSED_OVER =
            Set.of("first_seen", "last_seen", "last_change", "origin", "dataset", "extra", "fragment");

    private final FtmModel model = FtmModel.read();
    private final JsonFactory factory = new JsonFactory();
    private final String file;
    private final List<FtmEntity> entities = new ArrayList<>();
    private final Map<String, FtmFile.Note> notes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private FtmReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file of lines; empty lines are passed over.
     *
     * @throws BadInput if it cannot be read, is not UTF-8, is larger than 16 MiB, holds a line that is no entity, or holds none
     */
    public static FtmFile read(Path path) {
        Position at = Position.ofFile(path.toString());
        if (Files.isDirectory(path)) {
            throw new BadInput(at, "a folder", "a file of FollowTheMoney JSON lines");
        }
        FtmReader reader = new FtmReader(path.toString());
        try {
            if (Files.exists(path) && Files.size(path) > LARGEST) {
                throw new BadInput(at, "a file of " + Files.size(path) + " bytes", "at most " + LARGEST + " bytes");
            }
        } catch (IOException e) {
            throw new BadInput(at, "a file that cannot be read (" + e.getMessage() + ")", "a file");
        }
        try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            reader.lines(in);
        } catch (NoSuchFileException e) {
            throw new BadInput(at, "no such file", "a file of FollowTheMoney JSON lines");
        } catch (AccessDeniedException e) {
            throw new BadInput(at, "a file that may not be read", "a file this user may read");
        } catch (MalformedInputException e) {
            throw new BadInput(at, "bytes that are not UTF-8", "text in UTF-8");
        } catch (IOException e) {
            throw new BadInput(at, "a file that cannot be read (" + e.getMessage() + ")", "a file");
        }
        if (reader.problems.isEmpty() && reader.entities.isEmpty()) {
            throw new BadInput(at, "an empty file", "a file of FollowTheMoney JSON lines");
        }
        if (!reader.problems.isEmpty()) {
            throw new BadInput(reader.problems);
        }
        return new FtmFile(reader.entities, List.copyOf(reader.notes.values()));
    }

    private void lines(BufferedReader in) throws IOException {
        int number = 0;
        String line = in.readLine();
        while (line != null && problems.size() < TOLD) {
            number++;
            if (line.length() > LONGEST_LINE) {
                refuse(number, 1, "a line of " + line.length() + " characters", "at most " + LONGEST_LINE);
            } else if (!line.isBlank()) {
                entity(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number);
            }
            line = in.readLine();
        }
    }

    private void refuse(int line, int column, String found, String expected) {
        problems.add(Problem.of(new Position(file, line, Math.max(column, 1)), found, expected));
    }

    private static final class Draft {
        String id = "";
        String schema = "";
        String caption = "";
        boolean target;
        final Map<String, List<String>> properties = new LinkedHashMap<>();
        final List<String> datasets = new ArrayList<>();
        final List<String> referents = new ArrayList<>();
        final List<String> fields = new ArrayList<>();
    }

    private void entity(String line, int number) {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                refuse(number, 1, "a line that is no object", "an entity, as {\"id\": …, \"schema\": …}");
                return;
            }
            Draft draft = new Draft();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                field(json, draft, number);
            }
            if (json.nextToken() != null) {
                refuse(number, column(json), "more after the entity", "one entity a line");
            } else {
                add(draft, number);
            }
        } catch (StreamReadException e) {
            refuse(
                    number,
                    e.getLocation().getColumnNr(),
                    "text that is no JSON",
                    "an entity as one JSON object a line");
        } catch (JacksonIOException e) {
            throw new IllegalStateException("a text in memory could not be read", e);
        }
    }

    private static int column(JsonParser json) {
        return json.currentTokenLocation().getColumnNr();
    }

    private void field(JsonParser json, Draft draft, int number) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
            case "id" -> draft.id = text(json, field, number);
            case "schema" -> draft.schema = text(json, field, number);
            case "caption" -> draft.caption = value == JsonToken.VALUE_NULL ? "" : text(json, field, number);
            case "target" -> draft.target = value == JsonToken.VALUE_TRUE;
            case "datasets" -> draft.datasets.addAll(texts(json, field, number));
            case "referents" -> draft.referents.addAll(texts(json, field, number));
            case "properties" -> properties(json, draft, number);
            default -> {
                json.skipChildren();
                if (!PASSED_OVER.contains(field)) {
                    draft.fields.add(field);
                }
            }
        }
    }

    private void properties(JsonParser json, Draft draft, int number) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            refuse(number, column(json), "properties that are no object", "each property with a list of texts");
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            draft.properties.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(texts(json, name, number));
        }
    }

    private String text(JsonParser json, String field, int number) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            refuse(number, column(json), "no text as " + field, "a text");
            json.skipChildren();
            return "";
        }
        return json.getString();
    }

    /** A list of texts; one text alone counts as a list of one, which some tools write. */
    private List<String> texts(JsonParser json, String field, int number) {
        List<String> texts = new ArrayList<>();
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                texts.add(text(json, field, number));
            }
        } else {
            refuse(number, column(json), "no list as " + field, "a list of texts");
            json.skipChildren();
        }
        return texts;
    }

    private void add(Draft draft, int number) {
        if (draft.id.isBlank() || draft.schema.isBlank()) {
            if (problems.isEmpty() || problems.getLast().at().line() != number) {
                refuse(number, 1, "no " + (draft.id.isBlank() ? "id" : "schema"), "an entity with an id and a schema");
            }
            return;
        }
        draft.fields.forEach(field -> note(FtmFile.What.FIELD, field, number));
        if (!model.schemata().contains(draft.schema)) {
            note(FtmFile.What.SCHEMA, draft.schema, number);
        } else {
            Set<String> known = model.properties(draft.schema);
            for (String property : draft.properties.keySet()) {
                if (!known.contains(property)) {
                    note(FtmFile.What.PROPERTY, draft.schema + ":" + property, number);
                }
            }
        }
        entities.add(new FtmEntity(
                draft.id,
                draft.schema,
                draft.caption,
                draft.properties,
                draft.datasets,
                draft.referents,
                draft.target));
    }

    private void note(FtmFile.What what, String name, int line) {
        notes.merge(
                what + " " + name,
                new FtmFile.Note(what, name, line, 1),
                (old, _) -> new FtmFile.Note(what, name, old.line(), old.times() + 1));
    }
}
