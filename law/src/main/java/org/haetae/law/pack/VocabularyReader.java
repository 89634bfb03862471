package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Coverage;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Vocabulary;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Position;
import org.haetae.notation.Word;

/** Vocabulary fences: what days a pack covers; actors, bodies, classes, words, facts, topics, grounds, groups and readings. */
final class VocabularyReader {
    private static final List<String> HEADS = List.of(
            "covers", "actor", "body", "class", "words", "word", "fact", "topic", "ground", "group", "reading", "wide");

    private final Map<Integer, Coverage> covers = new LinkedHashMap<>();
    private final Map<String, Plain> actors = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Body> bodies = new LinkedHashMap<>();
    private final Map<String, Plain> classes = new LinkedHashMap<>();
    private final Map<String, Plain> words = new LinkedHashMap<>();
    private final Set<String> wide = new java.util.LinkedHashSet<>();
    private final Map<String, List<String>> aka = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Plain> topics = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Ground> grounds = new LinkedHashMap<>();
    private final Map<String, Plain> groups = new LinkedHashMap<>();
    private final Set<String> beside = new java.util.LinkedHashSet<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Position> places = new LinkedHashMap<>();

    VocabularyReader() {
        List<Reading.Option> options = List.of(
                new Reading.Option(Reading.OUTER, Plain.same("the outer grade is enough"), true, Optional.empty()),
                new Reading.Option(
                        Reading.INNER, Plain.same("the item's own grade must be reached"), false, Optional.empty()));
        readings.put(
                Reading.TOWARD,
                new Reading(
                        Reading.TOWARD,
                        Plain.same("a grade inside a grade"),
                        options,
                        Optional.empty(),
                        Position.ofFile("built in")));
    }

    Vocabulary vocabulary() {
        // a member that is declared nowhere is a body of its own; one declared after its body keeps its words
        for (Vocabulary.Body body : List.copyOf(bodies.values())) {
            for (String member : body.members()) {
                bodies.putIfAbsent(member, new Vocabulary.Body(Plain.same(member.replace('-', ' ')), List.of()));
            }
        }
        return new Vocabulary(
                actors,
                bodies,
                classes,
                words,
                Set.copyOf(wide),
                aka,
                facts,
                topics,
                grounds,
                groups,
                beside,
                readings,
                places);
    }

    /**
     * The days that all packs cover; empty if one of them does not say.
     *
     * @param packs how many were read
     */
    Optional<Coverage> coverage(int packs) {
        return covers.size() < packs
                ? Optional.empty()
                : covers.values().stream().reduce(Coverage::and);
    }

    /**
     * Reads a line.
     *
     * @param pack the number of the pack it stands in
     */
    void read(Line line, int pack) {
        Cursor c = line.cursor();
        String head = c.takeName("one of " + String.join(", ", HEADS), HEADS);
        c.peek().ifPresent(name -> places.put(head + " " + name.text(), c.position()));
        switch (head) {
            case "covers" -> covers(c, pack);
            case "actor" -> plainName(c, actors);
            case "class" -> spokenName(c, classes);
            case "word" -> spokenName(c, words);
            case "topic" -> plainName(c, topics);
            case "group" -> group(c);
            case "words" -> {
                do {
                    place("word", c);
                    String word = c.takeName("a word");
                    declare(words, c, word, Plain.same(word.replace('-', ' ')));
                } while (c.accept(","));
                c.takeEnd();
            }
            case "wide" -> {
                do {
                    wide.add(c.takeName("a word or class declared above", declared()));
                } while (c.accept(","));
                c.takeEnd();
            }
            case "body" -> body(c);
            case "ground" -> ground(c);
            case "fact" -> fact(c, line);
            default -> reading(c, line);
        }
    }

    private void covers(Cursor c, int pack) {
        LocalDate from = c.takeDate("the first day that may be asked about, as YYYY-MM-DD");
        c.takeWord("..");
        int mark = c.mark();
        LocalDate readUpTo = c.takeDate("the day up to which the law was read, as YYYY-MM-DD");
        if (readUpTo.isBefore(from)) {
            throw c.expectedAt(mark, "a day not before " + from + ": the first day stands first");
        }
        c.takeEnd();
        if (covers.putIfAbsent(pack, new Coverage(from, readUpTo)) != null) {
            throw new BadInput(c.line().at(), "a second \"covers\"", "one line of it in a pack");
        }
    }

    /** Remembers where a name is mentioned, in case it is declared nowhere. */
    private void place(String kind, Cursor c) {
        c.peek().ifPresent(word -> places.putIfAbsent(kind + " " + word.text(), c.position()));
    }

    private Set<String> declared() {
        Set<String> declared = new java.util.LinkedHashSet<>(words.keySet());
        declared.addAll(classes.keySet());
        return declared;
    }

    private static Plain plain(Cursor c, String name) {
        return RuleLines.title(c).orElseGet(() -> Plain.same(name.replace('-', ' ')));
    }

    private static void plainName(Cursor c, Map<String, Plain> into) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        c.takeEnd();
        declare(into, c, name, plain);
    }

    /** A name with what else people say for it: {@code word acquires "acquires" "취득" aka buys, "takes over"}. */
    private void spokenName(Cursor c, Map<String, Plain> into) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        List<String> said = new ArrayList<>();
        if (c.accept("aka")) {
            do {
                said.add(
                        c.peekIs(Word.Kind.QUOTED)
                                ? c.take().text()
                                : c.takeName("what people say for it, a name or words in quotation marks"));
            } while (c.accept(","));
        }
        c.takeEnd();
        declare(into, c, name, plain);
        if (!said.isEmpty()) {
            aka.put(name, List.copyOf(said));
        }
    }

    private static <T> void declare(Map<String, T> into, Cursor c, String name, T value) {
        if (into.putIfAbsent(name, value) != null && !into.get(name).equals(value)) {
            throw new BadInput(c.line().at(), "a second \"" + name + "\"", "each name declared once");
        }
    }

    private void body(Cursor c) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        List<String> members = new ArrayList<>();
        if (c.accept("=")) {
            do {
                place("body", c);
                members.add(c.takeName("a member"));
            } while (c.accept(","));
        }
        c.takeEnd();
        declare(bodies, c, name, new Vocabulary.Body(plain, members));
    }

    private void group(Cursor c) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        if (c.accept("beside")) {
            beside.add(name);
        }
        c.takeEnd();
        declare(groups, c, name, plain);
    }

    private void ground(Cursor c) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        c.takeWord("topic");
        place("topic", c);
        String topic = c.takeName("a topic");
        c.takeEnd();
        topics.putIfAbsent(topic, Plain.same(topic));
        declare(grounds, c, name, new Vocabulary.Ground(plain, topic));
    }

    private void fact(Cursor c, Line line) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        c.takeEnd();
        Set<Fact.Scale> scales = EnumSet.noneOf(Fact.Scale.class);
        Controller controller = Controller.TARGET;
        Optional<String> office = Optional.empty();
        Optional<String> topic = Optional.empty();
        for (Line part : line.children()) {
            Cursor p = part.cursor();
            if (p.accept("scale")) {
                do {
                    scales.add(p.takeCapitals("a scale", Fact.Scale.class));
                } while (p.accept(","));
            } else if (p.accept("controlled-by")) {
                if (p.peekIs(Word.Kind.NAME)) {
                    office = Optional.of(p.takeName("an actor"));
                    controller = Controller.OFFICE;
                } else {
                    controller = p.takeCapitals("who controls it, or an actor", Controller.class);
                }
            } else {
                p.takeWord("topic");
                place("topic", p);
                topic = Optional.of(p.takeName("a topic"));
                topics.putIfAbsent(topic.get(), Plain.same(topic.get()));
            }
            p.takeEnd();
        }
        boolean controlled =
                line.children().stream().anyMatch(part -> part.cursor().peekIs("controlled-by"));
        if (!controlled) {
            throw line.cursor()
                    .expected("a line \"controlled-by\" under every fact: TARGET, PERSON, THIRD-STATE, CONGRESS, "
                            + "COURT, COUNCIL, CALENDAR or an actor");
        }
        declare(facts, c, name, new Fact(name, plain, scales, controller, office, topic, line.at()));
    }

    private void reading(Cursor c, Line line) {
        String name = c.takeName("a name in lower case with hyphens");
        Plain plain = plain(c, name);
        Optional<UslmRef> cite = c.peekIs(Word.Kind.CITE) ? Optional.of(Suffixes.cite(c)) : Optional.empty();
        c.takeEnd();
        List<Reading.Option> options = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor p = part.cursor();
            String option = p.takeName("an option");
            boolean byDefault = p.accept("default");
            Plain gloss = plain(p, option);
            byDefault |= p.accept("default");
            Optional<String> per = p.accept("per") ? Optional.of(p.take().text()) : Optional.empty();
            p.takeEnd();
            options.add(new Reading.Option(option, gloss, byDefault, per));
        }
        if (options.size() < 2) {
            throw line.cursor().expected("at least two options under a reading");
        }
        if (options.stream().filter(Reading.Option::byDefault).count() > 1) {
            throw line.cursor().expected("at most one default");
        }
        Reading reading = new Reading(name, plain, options, cite, line.at());
        if (name.equals(Reading.TOWARD)) {
            readings.put(name, reading);
        } else {
            declare(readings, c, name, reading);
        }
    }
}
