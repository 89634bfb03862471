package org.haetae.answers.offer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.answers.Rows;
import org.haetae.law.Law;
import org.haetae.law.model.Given;
import org.haetae.law.model.Row;
import org.haetae.law.model.Verb;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.Document;
import org.haetae.notation.Position;
import org.haetae.notation.SourceText;

/**
 * Reads promises. A line that begins with {@code offer} is structured, and read exactly or refused: {@code offer terminate MEASURE upon
 * FACT=GRADE, FACT=GRADE}; {@code ALL} stands for every measure. Anything else is free text, a sentence a promise.
 */
final class OfferReader {
    private static final List<String> VERBS = List.of("terminate", "suspend", "waive");

    private final Law law;
    private final LocalDate day;
    private final Phrases phrases;

    OfferReader(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
        this.phrases = Phrases.of(law);
    }

    /** A sentence that was not read as a promise: no verb, or nothing it is over. */
    record NoOffer(String text, List<String> read, List<String> unread) {}

    /** What was read of a text. */
    record Read(List<Offer> offers, List<NoOffer> others) {}

    /** Reads a text that was typed where a name of a file must open none: into an address. */
    Read typed(String text) {
        return read(text, false);
    }

    /**
     * Reads a text, or the file it names.
     *
     * @throws BadInput if a structured line cannot be read, or there is nothing to read
     */
    Read read(String typed) {
        return read(typed, isFile(typed));
    }

    private Read read(String typed, boolean file) {
        String name = file ? typed : "offer";
        String text = file ? SourceText.read(Path.of(typed)).text() : typed;
        List<Offer> offers = new ArrayList<>();
        List<NoOffer> others = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Position at = file ? new Position(name, number, 1) : Position.ofFile("offer");
            if (line.strip().startsWith("offer ")) {
                offers.add(structured(line.strip(), at));
            } else {
                for (String sentence : line.split("(?<=[.;!?])\\s+", -1)) {
                    if (!sentence.isBlank()) {
                        free(sentence.strip(), offers, others);
                    }
                }
            }
        }
        if (offers.isEmpty() && others.isEmpty()) {
            throw new BadInput(
                    Position.ofFile(name), "nothing", "a promise, or lines: offer terminate MEASURE upon FACT=GRADE");
        }
        return new Read(offers, others);
    }

    private static boolean isFile(String typed) {
        try {
            return !typed.isBlank() && typed.length() < 1000 && Files.isRegularFile(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    // structured

    private Offer structured(String line, Position at) {
        String[] words = line.split("\\s+", 3);
        String verb = words[1].toLowerCase(Locale.ROOT);
        if (!VERBS.contains(verb)) {
            throw new BadInput(at, words[1], "what is offered: " + String.join(", ", VERBS));
        }
        String rest = words.length < 3 ? "" : words[2];
        int upon = rest.indexOf(" upon ");
        String over = (upon < 0 ? rest : rest.substring(0, upon)).strip();
        boolean all = over.equals("ALL");
        List<Row> rows = new ArrayList<>();
        for (String name : all ? new String[0] : over.split(",", -1)) {
            rows.addAll(Rows.named(law.pack(), name, at.file()));
        }
        List<Given> facts = upon < 0 ? List.of() : facts(rest.substring(upon + 6), at, "[,;]");
        return new Offer(line, verb(verb), all, rows, facts, List.of(), List.of());
    }

    private static Verb verb(String word) {
        return switch (word) {
            case "suspend" -> Verb.SUSPEND;
            case "waive" -> Verb.WAIVE;
            default -> Verb.TERMINATE;
        };
    }

    private List<Given> facts(String text, Position at, String between) {
        List<Given> facts = new ArrayList<>();
        for (String one : text.split(between, -1)) {
            int equals = one.indexOf('=');
            String fact = (equals < 0 ? one : one.substring(0, equals)).strip();
            String grade = equals < 0 ? "" : one.substring(equals + 1).strip();
            if (!law.pack().vocabulary().facts().containsKey(fact)) {
                throw Rows.unknown(
                        at.file(),
                        fact,
                        "a fact of the packs, as FACT=GRADE",
                        fact,
                        law.pack().vocabulary().facts().keySet());
            }
            if (grade.isEmpty()) {
                throw new BadInput(at, fact + " without a grade", "FACT=GRADE");
            }
            String line = grade + " " + fact + " since 0001-01-01";
            facts.addAll(PackReader.given(
                    Document.lines(new SourceText(at.file(), line)).getFirst(), law.pack(), day));
        }
        return facts;
    }

    // free text

    private void free(String sentence, List<Offer> offers, List<NoOffer> others) {
        List<String> read = new ArrayList<>();
        Optional<String> verb = Optional.empty();
        boolean all = false;
        List<Row> rows = new ArrayList<>();
        List<Given> upon = new ArrayList<>();
        int end = 0;
        StringBuilder left = new StringBuilder();
        for (Phrases.Found found : phrases.in(sentence)) {
            left.append(sentence, end, found.from()).append(' ');
            end = found.to();
            String words = sentence.substring(found.from(), found.to());
            switch (found.phrase().kind()) {
                case VERB -> verb = verb.or(() -> Optional.of(found.phrase().means()));
                case OVER -> {
                    all |= found.phrase().means().equals("ALL");
                    rows.addAll(over(found.phrase().means()));
                }
                case UPON -> upon.addAll(facts(found.phrase().means(), Position.ofFile("phrases"), ";"));
                case FILLER -> {}
            }
            if (found.phrase().kind() != Phrases.Kind.FILLER) {
                read.add("“" + words + "” = " + found.phrase().means());
            }
        }
        left.append(sentence.substring(end));
        List<String> unread = new ArrayList<>();
        for (String word : left.toString().split("[^\\p{L}\\p{N}'-]+", -1)) {
            if (!word.isBlank()) {
                unread.add(word);
            }
        }
        if (verb.isPresent() && (all || !rows.isEmpty())) {
            offers.add(new Offer(sentence, verb(verb.get()), all, rows, upon, read, unread));
        } else {
            others.add(new NoOffer(sentence, read, unread));
        }
    }

    private List<Row> over(String means) {
        List<Row> rows = new ArrayList<>();
        for (String name : means.split(" ", -1)) {
            if (name.startsWith("group:")) {
                String group = name.substring("group:".length());
                law.pack().rows().stream()
                        .filter(row -> law.pack()
                                .instrumentOf(row.head())
                                .group()
                                .filter(group::equals)
                                .isPresent())
                        .forEach(rows::add);
            } else if (!name.equals("ALL")) {
                rows.addAll(Rows.named(law.pack(), name, "phrases"));
            }
        }
        return rows;
    }
}
