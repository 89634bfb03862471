package org.haetae.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/**
 * What was typed into the inputs of a question, checked as far as the inputs themselves say: names, how often, flags, numbers, and that
 * scenarios are those of the packs. The rest is the question's to check. What could name a file is refused here.
 */
public final class Typed {
    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");

    private final Question question;
    private final Map<String, Input> inputs;
    private final Pack pack;
    private final Language language;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> read = new LinkedHashMap<>();

    private Typed(Question question, Pack pack, Language language) {
        this.question = question;
        this.inputs = question.inputs().stream()
                .collect(Collectors.toMap(Input::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.pack = pack;
        this.language = language;
    }

    /**
     * Checks them.
     *
     * @return by name; a flag that is not set is left out
     * @throws BadInput with everything that is wrong
     */
    public static Map<String, List<String>> read(
            Question question, Map<String, List<String>> values, Pack pack, Language language) {
        Typed typed = new Typed(question, pack, language);
        values.forEach(typed::value);
        typed.missing();
        if (!typed.problems.isEmpty()) {
            throw new BadInput(typed.problems);
        }
        return typed.read;
    }

    private void value(String name, List<String> values) {
        Input input = inputs.get(name);
        if (input == null) {
            problems.add(new Problem(
                    Position.ofFile(question.id()),
                    name,
                    ApiWord.AN_INPUT.in(language, String.join(", ", inputs.keySet())),
                    Nearest.to(name, inputs.keySet()),
                    ""));
            return;
        }
        if (values.size() > 1 && !input.many()) {
            problems.add(Problem.of(Position.ofFile(name), name + " more than once", "each once"));
            return;
        }
        for (String value : values) {
            if (value.indexOf('\0') >= 0) {
                problems.add(Problem.of(Position.ofFile(name), value, ApiWord.NO_CONTROL.in(language)));
                continue;
            }
            switch (input.kind()) {
                case TEXT, DAY, MODE, LANGUAGE -> add(name, value);
                case WHOLE -> whole(name, value);
                case FLAG -> flag(name, value);
                case PAIR -> pair(name, value);
                case SCENARIO -> scenarios(input, value);
            }
        }
    }

    private void add(String name, String value) {
        read.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private void whole(String name, String value) {
        if (value.strip().matches("\\d{1,9}")) {
            add(name, value.strip());
        } else {
            problems.add(Problem.of(Position.ofFile(name), value, ApiWord.WHOLE.in(language)));
        }
    }

    private void flag(String name, String value) {
        String said = value.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(said)) {
            add(name, "true");
        } else if (!NO.contains(said)) {
            problems.add(Problem.of(Position.ofFile(name), value, ApiWord.TRUE_OR_FALSE.in(language)));
        }
    }

    private void pair(String name, String value) {
        if (value.indexOf('=') > 0) {
            add(name, value);
        } else {
            problems.add(Problem.of(Position.ofFile(name), value, ApiWord.PAIR.in(language)));
        }
    }

    private void scenarios(Input input, String value) {
        Map<String, String> told = new LinkedHashMap<>();
        pack.scenarios().forEach((id, scenario) -> told.put(id, scenario.title().in(language)));
        List<String> names = input.many() ? List.of(value.split(",", -1)) : List.of(value);
        for (String one : names) {
            String name = one.strip();
            if (told.containsKey(name)) {
                add(input.name(), name);
            } else {
                Optional<String> nearest = Nearest.named(name, told, 3);
                String expected = ApiWord.SCENARIO.in(language, String.join(", ", told.keySet()));
                problems.add(new Problem(Position.ofFile(input.name()), name, expected, nearest, ""));
            }
        }
    }

    private void missing() {
        for (Input input : inputs.values()) {
            boolean there = !read.getOrDefault(input.name(), List.of()).isEmpty();
            boolean told =
                    problems.stream().anyMatch(problem -> problem.at().file().equals(input.name()));
            if (input.required() && !there && !told) {
                problems.add(Problem.of(Position.ofFile(input.name()), "nothing", input.description()));
            }
        }
    }
}
