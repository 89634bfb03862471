package org.haetae.answers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Provision;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** Reads the files of the packs into passages, as they are written: own words, quotations, rules, names, acts on record. */
final class Passages {
    private static final Set<String> NAMES = Set.of("vocabulary.md", "readings.md");
    private static final Set<String> FOLDERS = Set.of("record", "scenarios");

    /** A heading of the law, and where it begins. */
    private record Head(int line, Optional<UslmRef> cite, Span span) {}

    private final Law law;
    private final Map<Path, List<Head>> heads = new HashMap<>();
    private final Map<Path, UslmRef> instruments = new HashMap<>();
    private final List<Passage> all = new ArrayList<>();

    private Passages(Law law) {
        this.law = law;
        for (Instrument instrument : law.pack().instruments()) {
            instrument.files().forEach(file -> instruments.put(Path.of(file), instrument.cite()));
            instrument.provisions().forEach(provision -> head(provision, Optional.of(instrument.cite())));
        }
        heads.values().forEach(list -> list.sort(Comparator.comparingInt(Head::line)));
    }

    /** None where the packs were not read from a folder. */
    static List<Passage> of(Law law) {
        Passages passages = new Passages(law);
        law.folder().ifPresent(passages::folder);
        return passages.all;
    }

    /** A heading without a cite stands under that of the heading above. */
    private void head(Provision provision, Optional<UslmRef> above) {
        Optional<UslmRef> cite = provision.cite().or(() -> above);
        heads.computeIfAbsent(Path.of(provision.at().file()), _ -> new ArrayList<>())
                .add(new Head(provision.at().line(), cite, provision.life().span()));
        provision.parts().forEach(part -> head(part, cite));
    }

    private void folder(Path folder) {
        List<Path> files;
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(Passages::isOfPack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        files.forEach(this::file);
    }

    private static boolean isOfPack(Path file) {
        String name = file.getFileName().toString();
        Path folder = file.getParent();
        boolean beside = name.endsWith(".md")
                && !name.equals("README.md")
                && folder != null
                && folder.getFileName() != null
                && FOLDERS.contains(folder.getFileName().toString());
        return name.endsWith(".law.md") || NAMES.contains(name) || beside;
    }

    // one file

    private void file(Path path) {
        List<String> lines = SourceText.read(path).lines();
        List<Head> of = heads.getOrDefault(path, List.of());
        String fence = "";
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (i == 0 && line.equals("---")) {
                i = front(path, lines);
            } else if (line.startsWith("```")) {
                fence = fence.isEmpty() ? line.substring(3).strip() : "";
                i++;
            } else if (line.isBlank()) {
                i++;
            } else {
                int end = fence.isEmpty() ? prose(lines, i) : block(lines, i);
                add(path, of, fence, i, lines.subList(i, end));
                i = end;
            }
        }
    }

    /** The lines between two {@code ---} at the top: title and names of the instrument or scenario. */
    private int front(Path path, List<String> lines) {
        int i = 1;
        while (i < lines.size() && !lines.get(i).equals("---")) {
            String line = lines.get(i);
            if (line.startsWith("title") || line.startsWith("instrument")) {
                String name = instruments.containsKey(path) ? "" : stem(path);
                add(
                        path,
                        Passage.Kind.TITLE,
                        name,
                        Optional.ofNullable(instruments.get(path)),
                        Span.ALWAYS,
                        i,
                        List.of(line));
            }
            i++;
        }
        return i + 1;
    }

    private static String stem(Path path) {
        String name = path.getFileName().toString();
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** A heading by itself; a paragraph or a quotation as long as it goes on. */
    private static int prose(List<String> lines, int from) {
        if (lines.get(from).startsWith("#")) {
            return from + 1;
        }
        boolean quoted = lines.get(from).startsWith(">");
        int i = from + 1;
        while (i < lines.size()
                && !lines.get(i).isBlank()
                && !lines.get(i).startsWith("#")
                && !lines.get(i).startsWith("```")
                && lines.get(i).startsWith(">") == quoted) {
            i++;
        }
        return i;
    }

    /** A rule, name, test or act with the lines under it. */
    private static int block(List<String> lines, int from) {
        int i = from + 1;
        while (i < lines.size() && lines.get(i).startsWith(" ")) {
            i++;
        }
        return i;
    }

    private void add(Path path, List<Head> of, String fence, int line, List<String> lines) {
        Optional<Head> head = of.stream().filter(one -> one.line() <= line + 1).reduce((_, last) -> last);
        Optional<UslmRef> cite = head.flatMap(Head::cite).or(() -> Optional.ofNullable(instruments.get(path)));
        Span span = head.map(Head::span).orElse(Span.ALWAYS);
        String[] words = lines.getFirst().strip().split("\\s+", 3);
        String second = words.length > 1 ? words[1] : "";
        Passage.Kind kind = switch (fence) {
            case "law" -> words[0].equals("not-encoded") ? Passage.Kind.NOT_ENCODED : Passage.Kind.RULE;
            case "test" -> Passage.Kind.CASE;
            case "vocabulary" -> Passage.Kind.NAME;
            case "record" -> Passage.Kind.RECORD;
            case "scenario" -> Passage.Kind.SCENARIO;
            default -> prose(lines.getFirst(), path);
        };
        String name = switch (kind) {
            case RULE -> law.pack().rule(second).isPresent() ? second : "";
            case NAME -> second;
            case RECORD -> words.length > 2 ? words[2].split("\\s", 2)[0] : "";
            case SCENARIO -> stem(path);
            case TITLE, HEADING, QUOTE, WORDS, NOT_ENCODED, CASE -> "";
        };
        add(path, kind, name, cite, span, line, lines);
    }

    private static Passage.Kind prose(String line, Path path) {
        if (line.startsWith("#")) {
            return Passage.Kind.HEADING;
        }
        if (line.startsWith(">")) {
            return Passage.Kind.QUOTE;
        }
        Path folder = path.getParent();
        boolean scenario = folder != null
                && folder.getFileName() != null
                && folder.getFileName().toString().equals("scenarios");
        return scenario ? Passage.Kind.SCENARIO : Passage.Kind.WORDS;
    }

    private void add(
            Path path,
            Passage.Kind kind,
            String name,
            Optional<UslmRef> cite,
            Span span,
            int line,
            List<String> lines) {
        all.add(new Passage(kind, name, cite, span, new Position(path.toString(), line + 1, 1), lines));
    }
}
