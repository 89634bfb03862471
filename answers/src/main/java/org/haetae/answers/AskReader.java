package org.haetae.answers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.cite.Span;
import org.haetae.law.eval.AsOf;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Later;
import org.haetae.law.model.Life;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Scenario;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.Document;
import org.haetae.notation.IsoDate;
import org.haetae.notation.Line;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/** Reads the options all questions share against the packs; all problems are collected and thrown together. */
final class AskReader {
    private static final String DATE = "a date as YYYY-MM-DD";

    /** What falls due or lapses is followed day by day; beyond this nobody can say what the law will be. */
    private static final int YEARS_AHEAD = 100;

    private final Pack pack;
    private final Later<LocalDate> today;
    private final List<Problem> problems = new ArrayList<>();

    AskReader(Law law, Later<LocalDate> today) {
        this.pack = law.pack();
        this.today = today;
    }

    Ask read(AskText text) {
        LocalDate day = text.asOf().map(d -> day("--as-of", d)).orElseGet(today::get);
        LocalDate facts = text.factsAsOf().map(d -> day("--facts-as-of", d)).orElse(day);
        LocalDate known = text.knownAsOf().map(d -> day("--known-as-of", d)).orElse(day);
        Mode mode = text.mode()
                .flatMap(m -> word("--mode", m, Mode.values(), "a mode"))
                .orElse(Mode.CERTIFIABLE);
        Language language = text.language()
                .flatMap(l -> word("--lang", l, Language.values(), "a language"))
                .orElse(Language.EN);
        List<Given> added = new ArrayList<>();
        text.facts().forEach(fact -> guard(() -> added.addAll(fact(fact, day))));
        List<Life.Choice> readings = new ArrayList<>();
        text.readings().forEach(choice -> guard(() -> readings.add(reading(choice))));
        List<Assumed> assumed = new ArrayList<>();
        for (String name : text.scenarios()) {
            guard(() -> assumed.add(scenario(name, day, added)));
        }
        if (text.scenarios().isEmpty()) {
            assumed.add(new Assumed("", Optional.empty(), added));
        } else if (problems.isEmpty()) {
            apart(assumed, text.scenarios());
        }
        twice("--fact", added.stream().map(AskReader::dated).toList());
        twice("--reading", readings.stream().map(Life.Choice::point).toList());
        twice("--scenario", text.scenarios());
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Ask(
                new AsOf(day, facts, known), text.asOf().isEmpty(), mode, language, readings, assumed, said(text));
    }

    /** The options that say what a question is asked under. */
    private static List<String> said(AskText text) {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put("--as-of", text.asOf().isPresent());
        options.put("--scenario", !text.scenarios().isEmpty());
        options.put("--fact", !text.facts().isEmpty());
        options.put("--reading", !text.readings().isEmpty());
        options.put("--mode", text.mode().isPresent());
        options.put("--facts-as-of", text.factsAsOf().isPresent());
        options.put("--known-as-of", text.knownAsOf().isPresent());
        return options.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Files of one name in different folders, or a file named like a scenario of the packs, are called by their paths. */
    private static void apart(List<Assumed> assumed, List<String> typed) {
        List<String> names = assumed.stream().map(Assumed::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (Collections.frequency(names, names.get(i)) > 1) {
                Assumed one = assumed.get(i);
                assumed.set(i, new Assumed(typed.get(i), one.scenario(), one.added()));
            }
        }
    }

    private void guard(Runnable read) {
        try {
            read.run();
        } catch (BadInput e) {
            problems.addAll(e.problems());
        }
    }

    /** Which of two was meant is not for us to say. */
    private void twice(String option, List<String> names) {
        names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .distinct()
                .forEach(name -> problems.add(
                        problem(option + " " + name, name + " more than once", "each once", "", List.of())));
    }

    /** One fact may stand differently from different days on. */
    private static String dated(Given given) {
        return given.fact() + given.since().map(day -> " since " + day).orElse("");
    }

    private Problem problem(String place, String found, String expected, String wrong, Collection<String> valid) {
        return new Problem(Position.ofFile(place), found, expected, Nearest.to(wrong, valid), "");
    }

    private BadInput bad(String place, String found, String expected, String wrong, Collection<String> valid) {
        return new BadInput(List.of(problem(place, found, expected, wrong, valid)));
    }

    // days

    private LocalDate day(String option, String typed) {
        String place = option + " " + typed;
        Optional<LocalDate> read = IsoDate.of(typed.strip());
        if (read.isEmpty()) {
            String found = typed.isBlank() ? "nothing" : typed;
            problems.add(problem(place.strip(), found, DATE, "", List.of()));
            return today.get();
        }
        LocalDate day = read.get();
        // a day the packs cover is not far ahead
        boolean covered = pack.coverage().isPresent() && pack.coverage().get().contains(day);
        LocalDate last = covered ? day : today.get().plusYears(YEARS_AHEAD);
        if (day.isAfter(last)) {
            problems.add(problem(place, typed, last + " or earlier", "", List.of()));
            return today.get();
        }
        Optional<LocalDate> first = firstLaw();
        if (option.equals("--as-of") && first.filter(day::isBefore).isPresent()) {
            String expected = first.get() + " or later: no law of the packs was in force before";
            problems.add(problem(place, typed, expected, "", List.of()));
        }
        return day;
    }

    /** First day on which any instrument of the packs was in force. */
    private Optional<LocalDate> firstLaw() {
        return pack.instruments().stream()
                .map(Instrument::inForce)
                .map(Span::from)
                .min(LocalDate::compareTo);
    }

    // words

    private <E extends Enum<E>> Optional<E> word(String option, String typed, E[] valid, String what) {
        List<String> words = new ArrayList<>();
        for (E constant : valid) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            words.add(word);
            if (word.equals(typed.toLowerCase(Locale.ROOT))) {
                return Optional.of(constant);
            }
        }
        String expected = what + ": " + String.join(", ", words);
        problems.add(problem(option + " " + typed, typed, expected, typed, words));
        return Optional.empty();
    }

    private Life.Choice reading(String typed) {
        String place = "--reading " + typed;
        int equals = typed.indexOf('=');
        String id = equals < 0 ? typed : typed.substring(0, equals).strip();
        Map<String, Reading> points = pack.vocabulary().readings();
        Reading point = points.get(id);
        if (point == null) {
            String expected = "point=option, the point being one of " + String.join(", ", points.keySet());
            Map<String, String> told = new LinkedHashMap<>();
            points.forEach((name, known) -> told.put(name, Rows.words(known.words())));
            throw Rows.unknown(place, id, expected, id, told);
        }
        List<String> options = point.options().stream().map(Reading.Option::id).toList();
        String option = equals < 0 ? "" : typed.substring(equals + 1).strip();
        if (!options.contains(option)) {
            String found = option.isEmpty() ? "no option" : option;
            throw bad(place, found, id + "= one of " + String.join(", ", options), option, options);
        }
        return new Life.Choice(id, option);
    }

    // facts

    private List<Given> fact(String typed, LocalDate day) {
        String place = "--fact " + typed;
        int equals = typed.indexOf('=');
        String id = (equals < 0 ? typed : typed.substring(0, equals)).strip();
        Fact fact = pack.vocabulary().facts().get(id);
        if (fact == null) {
            Map<String, String> told = new LinkedHashMap<>();
            pack.vocabulary().facts().forEach((name, known) -> told.put(name, Rows.words(known.plain())));
            throw Rows.unknown(place, id, "a fact of the packs (law list facts shows them)", id, told);
        }
        String grade = equals < 0 ? "" : typed.substring(equals + 1).strip();
        if (grade.isEmpty()) {
            throw bad(place, "no grade", id + "= and a grade: " + String.join(", ", states(fact)), "", List.of());
        }
        String line = line(place, fact, grade);
        try {
            List<Line> lines = Document.lines(new SourceText(place, line));
            if (lines.size() != 1) {
                throw bad(place, "more than one line", "one grade", "", List.of());
            }
            return PackReader.given(lines.getFirst(), pack, day);
        } catch (BadInput e) {
            List<Problem> here = new ArrayList<>();
            for (Problem problem : e.problems()) {
                here.add(new Problem(
                        Position.ofFile(place), problem.found(), problem.expected(), problem.nearest(), ""));
            }
            throw new BadInput(here);
        }
    }

    /** As a file would write it: the grade in capitals before the fact, the day after it. */
    private String line(String place, Fact fact, String grade) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String word : grade.split("[\\s,]+", -1)) {
            String capitals = word.toUpperCase(Locale.ROOT);
            if (!after.isEmpty() || word.equalsIgnoreCase("since")) {
                after.append(after.isEmpty() ? " since" : " " + word);
            } else if (PackReader.stateWords().contains(capitals)) {
                before.append(capitals).append(' ');
            } else if (!word.isEmpty()) {
                throw bad(place, word, "a grade: " + String.join(", ", states(fact)), word, states(fact));
            }
        }
        return before + fact.id() + after;
    }

    /** How this fact can stand, in the words of its own scales. */
    static List<String> states(Fact fact) {
        List<String> words = new ArrayList<>();
        if (fact.scales().contains(Fact.Scale.EXTENT)) {
            names(Grade.Extent.values(), words);
        }
        if (fact.scales().contains(Fact.Scale.VERIFICATION)) {
            names(Grade.Verification.values(), words);
        }
        if (fact.scales().contains(Fact.Scale.DURABILITY)) {
            names(Grade.Durability.values(), words);
        }
        words.addAll(fact.isGraded() ? List.of("NO") : List.of("YES", "NO"));
        words.addAll(List.of("UNKNOWN", "DISPUTED"));
        return words;
    }

    private static void names(Enum<?>[] constants, List<String> into) {
        for (Enum<?> constant : constants) {
            into.add(constant.name());
        }
    }

    // scenarios

    private Assumed scenario(String name, LocalDate day, List<Given> added) {
        Scenario scenario = Scenarios.find(pack, name, "--scenario");
        // acts and facts may stand on days relative to the as-of day: read them now, so that a bad one is found now
        Set<String> seen = new HashSet<>();
        for (Given given : scenario.given(day)) {
            if (!seen.add(dated(given))) {
                throw new BadInput(given.at(), dated(given) + " a second time", "one line for it");
            }
        }
        return new Assumed(scenario.name(), Optional.of(scenario), added);
    }

    /** Whether it looks like the name of a file rather than that of a scenario. */
    static boolean isFile(String name) {
        if (name.isBlank()) {
            return false;
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.endsWith(".md")) {
            return true;
        }
        return exists(name);
    }

    static boolean exists(String name) {
        try {
            return !name.isBlank() && Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
