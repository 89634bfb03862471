package org.haetae.law.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.text.Markup;
import org.haetae.law.text.Skeleton;
import org.haetae.law.text.TextStore;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/** Official text that quotations can be looked up in, by cite; a section may be there in several editions. */
public final class OfficialText {
    private static final String EXCERPT = "(EXCERPT)";

    /** Characters a page mark has at most. */
    private static final int PAGE_MARK = 25;

    private final Map<UslmRef, List<Version>> byCite = new LinkedHashMap<>();

    /**
     * One edition's text of one cite.
     *
     * @param words normalised
     * @param edition empty where the text belongs to none that is known
     * @param day a day on which it was the law, where that is known
     */
    record Version(String words, boolean excerpt, String edition, Optional<LocalDate> day) {
        boolean has(String phrase) {
            return words.contains(phrase);
        }
    }

    private OfficialText() {}

    /**
     * Files below a folder, each with its path on the first line. A text below a folder that is called like an edition is of that
     * edition, and so of its day.
     *
     * @param editions what is known of editions
     * @throws BadInput if the folder cannot be read
     */
    public static OfficialText in(Path folder, List<Skeleton> editions) {
        Map<String, LocalDate> days = new HashMap<>();
        editions.forEach(skeleton -> days.put(skeleton.edition(), skeleton.day()));
        OfficialText all = new OfficialText();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .forEach(file -> all.read(folder, file, days));
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of text files");
        }
        return all;
    }

    /** Text a user has imported. */
    public static OfficialText of(TextStore store) {
        OfficialText all = new OfficialText();
        for (TextStore.Stored stored : store.all()) {
            all.add(
                    stored.section().cite(),
                    new Version(
                            normalised(stored.section().running()),
                            stored.section().excerpt(),
                            stored.edition().name(),
                            stored.edition().day()));
        }
        return all;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byCite.isEmpty();
    }

    private void read(Path folder, Path file, Map<String, LocalDate> days) {
        String all = SourceText.read(file).text();
        int end = all.indexOf('\n');
        String first = (end < 0 ? all : all.substring(0, end)).strip();
        boolean excerpt = first.endsWith(EXCERPT);
        String path =
                excerpt ? first.substring(0, first.length() - EXCERPT.length()).strip() : first;
        if (UslmRef.isPath(path)) {
            String edition = "";
            for (Path part : folder.relativize(file)) {
                edition = days.containsKey(part.toString()) ? part.toString() : edition;
            }
            String words = normalised(end < 0 ? "" : Markup.removed(all.substring(end)));
            add(new UslmRef(path), new Version(words, excerpt, edition, Optional.ofNullable(days.get(edition))));
        }
    }

    private void add(UslmRef path, Version version) {
        for (UslmRef cite : names(path)) {
            byCite.computeIfAbsent(cite, _ -> new ArrayList<>()).add(version);
        }
    }

    /**
     * A paper filed by its day ends in its page, {@code /…/81-fr-37479}, by which packs cite it as {@code
     * /…/fr/81/37479}.
     */
    private static List<UslmRef> names(UslmRef path) {
        String[] parts = path.path().split("/", -1);
        String[] page = parts[parts.length - 1].split("-", -1);
        return page.length == 3
                ? List.of(path, new UslmRef("/" + parts[1] + "/" + page[1] + "/" + page[0] + "/" + page[2]))
                : List.of(path);
    }

    /** Texts of the longest path the cite lies under; texts that lie under the cite if there is none. */
    List<Version> of(UslmRef cite) {
        Optional<UslmRef> above = byCite.keySet().stream()
                .filter(cite::isUnder)
                .max((a, b) -> Integer.compare(a.path().length(), b.path().length()));
        if (above.isPresent()) {
            return byCite.getOrDefault(above.get(), List.of());
        }
        return byCite.entrySet().stream()
                .filter(entry -> entry.getKey().isUnder(cite))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** Straight quotes, plain hyphens, single spaces, no page marks. */
    static String normalised(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '[' && text.startsWith("[p. ", i)
                    ? text.indexOf(']', i, Math.min(text.length(), i + PAGE_MARK))
                    : -1;
            if (end > 0) {
                i = end;
                continue;
            }
            char mapped = switch (c) {
                case '\u2018', '\u2019', '\u201A', '`', '\u2032' -> '\'';
                case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
                default -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u2009' ? ' ' : c;
            };
            if (mapped == '\u00AD' || mapped == ' ' && space) {
                continue;
            }
            boolean apart = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
            if (apart && ",;.)".indexOf(mapped) >= 0) {
                plain.setLength(plain.length() - 1);
            }
            plain.append(mapped);
            space = mapped == ' ' || mapped == '(';
        }
        return plain.toString().strip();
    }
}
