package org.haetae.party.ftm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The published names of FollowTheMoney that this room knows, from {@code model.txt} beside this class: the schemata of persons,
 * bodies, vessels, their listings, links and papers, each with its properties. Others exist; they are read over with a note.
 */
public final class FtmModel {
    private static final String FILE = "model.txt";

    private record Schema(List<String> parents, Set<String> own, Set<String> required) {}

    private final Map<String, Schema> schemata = new LinkedHashMap<>();

    private FtmModel() {}

    /** Reads the names; a quarter of a millisecond, done by those who need it. */
    public static FtmModel read() {
        FtmModel model = new FtmModel();
        try (InputStream in = FtmModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside " + FtmModel.class);
            }
            model.lines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
        return model;
    }

    private void lines(BufferedReader in) throws IOException {
        Schema now = new Schema(List.of(), new TreeSet<>(), new TreeSet<>());
        String line = in.readLine();
        while (line != null) {
            if (line.startsWith("  required ")) {
                now.required.addAll(words(line.substring("  required ".length())));
            } else if (line.startsWith("  ")) {
                now.own.addAll(words(line));
            } else if (!line.startsWith("#")) {
                int colon = line.indexOf(':');
                String[] head = line.substring(0, colon).split(" < ", -1);
                List<String> parents = head.length > 1 ? words(head[1]) : List.of();
                now = new Schema(parents, new TreeSet<>(words(line.substring(colon + 1))), new TreeSet<>());
                schemata.put(head[0], now);
            }
            line = in.readLine();
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Set<String> schemata() {
        return schemata.keySet();
    }

    /** Its own properties and those of all it extends; empty for a schema it does not know. */
    public Set<String> properties(String schema) {
        Set<String> all = new TreeSet<>();
        for (String name : line(schema)) {
            all.addAll(known(name).own);
        }
        return all;
    }

    /** Properties an entity of it must have. */
    public Set<String> required(String schema) {
        Set<String> all = new TreeSet<>();
        for (String name : line(schema)) {
            all.addAll(known(name).required);
        }
        return all;
    }

    /** Whether a schema is another, or extends it. */
    public boolean isA(String schema, String other) {
        return line(schema).contains(other);
    }

    private Schema known(String name) {
        return schemata.getOrDefault(name, new Schema(List.of(), Set.of(), Set.of()));
    }

    private List<String> line(String schema) {
        List<String> line = new ArrayList<>();
        if (schemata.containsKey(schema)) {
            line.add(schema);
            known(schema).parents.forEach(parent -> line.addAll(line(parent)));
        }
        return line;
    }
}
