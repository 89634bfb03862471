package org.haetae.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.haetae.law.model.Act;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.BadInput;
import org.haetae.notation.Document;
import org.haetae.notation.Line;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import org.haetae.notation.SourceText;

/**
 * Puts the options that describe an act together as an {@code act} line of the notation and has it read by the reader of packs.
 * Each option is read by itself first, so that a problem is told under the option's own name.
 */
final class ActTextReader {
    private final Pack pack;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();

    ActTextReader(Pack pack, LocalDate asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    /**
     * An act and what is known of the notice before it.
     *
     * @param line as packs write it
     */
    record Described(Act act, String line, Optional<LocalDate> notice, boolean noNotice) {}

    Described read(ActText text) {
        Rule rule = rule(text.rule());
        LocalDate day = text.on().flatMap(typed -> day("--on", typed)).orElse(asOf);
        Optional<LocalDate> notice = text.notice().flatMap(typed -> day("--notice", typed));
        if (notice.isPresent() && notice.get().isAfter(day)) {
            add("--notice " + notice.get(), notice.get().toString(), "a day not after the act, " + day);
        }
        if (text.notice().isPresent() && text.noNotice()) {
            add("--no-notice", "--notice as well", "one of the two");
        }
        if (day.isAfter(asOf)) {
            add("--on " + day, day.toString(), "a day not after the as-of day, " + asOf);
        }
        String head = "act " + day + " " + rule.id();
        StringBuilder line = new StringBuilder(head);
        for (ActText.Part part : text.parts()) {
            String clause = clause(part);
            read(head + " " + clause, part);
            line.append(' ').append(clause);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Act act = PackReader.act(line(line.toString()), pack, asOf);
        return new Described(act, line.toString(), notice, text.noNotice());
    }

    private void add(String place, String found, String expected) {
        problems.add(Problem.of(Position.ofFile(place), found, expected));
    }

    private Rule rule(String typed) {
        Optional<Rule> rule = pack.rule(typed.strip());
        if (rule.isPresent() && isDone(rule.get())) {
            return rule.get();
        }
        List<Rule> also = Called.also(pack, typed);
        List<Rule> called = (also.isEmpty() ? Called.rules(pack, typed.strip()) : also)
                .stream().filter(ActTextReader::isDone).toList();
        if (called.size() == 1) {
            return called.getFirst();
        }
        if (!called.isEmpty()) {
            throw Called.several("check " + typed, typed, called);
        }
        Set<String> valid = new LinkedHashSet<>();
        for (Rule one : pack.rules().values()) {
            if (isDone(one)) {
                valid.add(one.id());
            }
        }
        String expected = "a rule somebody can act on: a way out, a criterion, a measure, a status, a lock or a duty";
        throw Rows.unknown("check " + typed, typed, expected, typed.strip(), valid);
    }

    private static boolean isDone(Rule rule) {
        return rule instanceof Route
                || rule instanceof Row
                || rule instanceof Criterion
                || rule instanceof Lock
                || rule instanceof Duty;
    }

    private Optional<LocalDate> day(String option, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            add((option + " " + typed).strip(), typed.isBlank() ? "nothing" : typed, "a date as YYYY-MM-DD");
            return Optional.empty();
        }
    }

    private String clause(ActText.Part part) {
        String value = part.value().strip();
        if (part.clause().equals("over")) {
            value = String.join(
                    ", ",
                    Stream.of(value.split(",", -1))
                            .map(name -> Called.id(pack, name).strip())
                            .toList());
        }
        boolean person = part.clause().equals("of");
        String text = person ? "\"" + value.replace("\"", "") + "\"" : value;
        String before = part.clause().isEmpty() ? "" : part.clause() + " ";
        return before + text + (part.clause().equals("effective") ? " after" : "");
    }

    /** Reads one option by itself: it must be one clause and no more. */
    private void read(String line, ActText.Part part) {
        String place = (part.option() + " " + part.value()).strip();
        if (part.value().isBlank()) {
            add(part.option(), "nothing", "a value");
            return;
        }
        try {
            Act act = PackReader.act(line(line), pack, asOf);
            boolean empty = act.period()
                    .filter(period -> !period.after(act.date()).isAfter(act.date()))
                    .isPresent();
            if (empty) {
                add(place, part.value().strip(), "a period longer than nothing, such as 30 days or 1 year");
            }
            if (said(act) != 1) {
                add(place, "more than one thing", "one clause; the others have options of their own");
            }
        } catch (BadInput e) {
            for (Problem problem : e.problems()) {
                boolean end = problem.found().equals("the end of the line");
                String found = end ? "nothing more" : problem.found();
                String expected = expected(part.option()).orElse(problem.expected());
                problems.add(new Problem(Position.ofFile(place), found, expected, nearest(problem, part), ""));
            }
        }
    }

    /** What an option takes, where the reader of packs would say it in the words of the notation. */
    private static Optional<String> expected(String option) {
        return switch (option) {
            case "--kind" -> Optional.of("a kind of paper: " + String.join(", ", Kind.words()));
            case "--for" -> Optional.of("how long it is to run, such as 30 days or 1 year");
            case "--effective" -> Optional.of("how long after the act it takes effect, such as 10 days");
            case "--that" ->
                Optional.of("what it states: a fact with its grade, or "
                        + "SUBSTANTIAL, PREPONDERANCE or CLEAR-AND-CONVINCING that FACT (law list facts shows them)");
            default -> Optional.empty();
        };
    }

    private static Optional<String> nearest(Problem problem, ActText.Part part) {
        if (!part.option().equals("--kind")) {
            return problem.nearest();
        }
        return Nearest.to(part.value().strip(), Kind.words());
    }

    private static int said(Act act) {
        int said = 0;
        said += act.kind().isPresent() ? 1 : 0;
        said += act.limb().isPresent() ? 1 : 0;
        said += act.of().isPresent() ? 1 : 0;
        said += act.outcome().isPresent() ? 1 : 0;
        said += act.by().isEmpty() ? 0 : 1;
        said += act.to().isPresent() ? 1 : 0;
        said += act.over().isEmpty() ? 0 : 1;
        said += act.period().isPresent() ? 1 : 0;
        said += act.with().isPresent() ? 1 : 0;
        said += act.effective().isPresent() ? 1 : 0;
        said += act.meeting().isPresent() ? 1 : 0;
        said += act.that().isPresent() ? 1 : 0;
        said += act.verify() ? 1 : 0;
        return said;
    }

    private static Line line(String text) {
        List<Line> lines = Document.lines(new SourceText("act", text));
        if (lines.size() != 1) {
            throw new BadInput(Position.ofFile("act"), "more than one line", "one line");
        }
        return lines.getFirst();
    }
}
