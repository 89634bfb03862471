package org.haetae.law.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Provision;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * Compares what packs quote with the official text. A text file says in its first line what it is: the path of a
 * section, order or notice, and {@code (EXCERPT)} where it is not the whole. A phrase counts as found if any edition
 * of the text has it; spaces, line ends, dashes, quotation marks and page marks ({@code [p. 14]}) make no difference,
 * letters do.
 *
 * <p>Not found is a problem, a heading whose text is not there (or only an excerpt without the phrase) a note, both
 * under the code {@code L008}.
 */
public final class QuoteCheck {
    private static final String CODE = "L008";
    private static final String EXCERPT = "(EXCERPT)";

    private final Map<UslmRef, List<Text>> texts = new LinkedHashMap<>();

    /** One file of official text, normalised. */
    private record Text(String words, boolean excerpt) {}

    /**
     * What was found.
     *
     * @param phrases how many phrases were looked up
     */
    public record Result(int phrases, List<Warning> warnings) {
        public Result {
            warnings = List.copyOf(warnings);
        }

        /** Phrases that the text does not have. */
        public List<Warning> notFound() {
            return warnings.stream().filter(Warning::isProblem).toList();
        }

        /** Headings that could not be checked. */
        public List<Warning> unchecked() {
            return warnings.stream().filter(warning -> !warning.isProblem()).toList();
        }
    }

    private QuoteCheck() {}

    /**
     * Looks every phrase quoted under a heading up in the text files below a folder.
     *
     * @throws BadInput if the folder cannot be read
     */
    public static Result check(Pack pack, Path folder) {
        QuoteCheck check = new QuoteCheck();
        check.readAll(folder);
        return check.check(pack);
    }

    // texts

    private void readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    Position.ofFile(folder.toString()), "a folder that cannot be read", "a folder of text files");
        }
    }

    private void read(Path file) {
        String all = SourceText.read(file).text();
        int end = all.indexOf('\n');
        String first = (end < 0 ? all : all.substring(0, end)).strip();
        boolean excerpt = first.endsWith(EXCERPT);
        String path =
                excerpt ? first.substring(0, first.length() - EXCERPT.length()).strip() : first;
        if (UslmRef.isPath(path)) {
            Text text = new Text(normalised(end < 0 ? "" : all.substring(end)), excerpt);
            for (UslmRef cite : names(new UslmRef(path))) {
                texts.computeIfAbsent(cite, _ -> new ArrayList<>()).add(text);
            }
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

    // phrases

    private Result check(Pack pack) {
        List<Warning> warnings = new ArrayList<>();
        int phrases = 0;
        for (PackView.Heading heading : new PackView(new org.haetae.law.Law(pack), Optional.empty()).headings()) {
            Provision provision = heading.provision();
            Optional<UslmRef> cite = provision
                    .cite()
                    .or(() -> heading.citedAbove().flatMap(up -> up.provision().cite()));
            if (cite.isEmpty() || provision.quotes().isEmpty()) {
                continue;
            }
            List<Text> editions = editions(cite.get());
            if (editions.isEmpty()) {
                warnings.add(
                        note(provision.at(), "there is no text of " + cite.get() + " to compare its quotations with"));
                continue;
            }
            for (Provision.Quoted quoted : provision.quotes()) {
                for (String phrase : QuoteForm.phrases(quoted.text())) {
                    phrases++;
                    look(phrase, quoted, cite.get(), editions).ifPresent(warnings::add);
                }
            }
        }
        return new Result(phrases, warnings.stream().sorted().toList());
    }

    private Optional<Warning> look(String phrase, Provision.Quoted quoted, UslmRef cite, List<Text> editions) {
        String words = normalised(phrase);
        if (editions.stream().anyMatch(text -> text.words().contains(words))) {
            return Optional.empty();
        }
        if (editions.stream().anyMatch(Text::excerpt)) {
            return Optional.of(
                    note(quoted.at(), "only an excerpt of " + cite + " is there, without \"" + phrase + "\""));
        }
        return Optional.of(new Warning(
                CODE,
                Warning.Severity.PROBLEM,
                quoted.at(),
                "the text of " + cite + " does not have \"" + phrase + "\"",
                "quote it letter by letter, or correct the cite"));
    }

    private static Warning note(Position at, String message) {
        return new Warning(CODE, Warning.Severity.NOTE, at, message, "compare it by hand with the official text");
    }

    /** Texts of the longest path the cite lies under; texts that lie under the cite if there is none. */
    private List<Text> editions(UslmRef cite) {
        Optional<UslmRef> above = texts.keySet().stream()
                .filter(cite::isUnder)
                .max((a, b) -> Integer.compare(a.path().length(), b.path().length()));
        if (above.isPresent()) {
            return texts.getOrDefault(above.get(), List.of());
        }
        return texts.entrySet().stream()
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
            if (c == '[' && text.startsWith("[p. ", i) && text.indexOf(']', i) > 0) {
                i = text.indexOf(']', i);
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
            plain.append(mapped);
            space = mapped == ' ';
        }
        return plain.toString().strip();
    }
}
