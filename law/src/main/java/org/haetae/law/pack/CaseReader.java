package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Case;
import org.haetae.law.model.Expect;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Life;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Setting;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** The tests beside the law. */
final class CaseReader {
    private static final List<String> OUTCOMES =
            List.of("ENDS", "SUSPEND", "EXECUTIVE", "WAIVER", "STAYS", "READING", "UNKNOWN");
    private static final List<String> STANDINGS = List.of("OPERATES", "OWED", "HELD", "ENDED", "STANDS", "NOT-IMPOSED");
    private static final List<String> VERDICTS = List.of(
            "CONFLICT",
            "EXERCISED",
            "DEFECTIVE",
            "LAPSED",
            "AUTOMATIC",
            "AVAILABLE",
            "UNAVAILABLE",
            "UNKNOWN",
            "DISPUTED",
            "READING");
    private static final List<String> DUTY_STATES = List.of(
            "FULFILLED",
            "DUE",
            "NO-RECORD",
            "NOT-SEARCHED",
            "LAPSED",
            "CONTINGENT",
            "VACANT",
            "UNKNOWN",
            "READING",
            "NOT-DUE");
    private static final List<String> SAID = List.of("MAY", "SHALL", "BY-LAW", Expect.SILENT);
    private static final List<String> FITS = List.of("FITS", "SHORT", "NOT-THEN");
    private static final List<String> MINDS = List.of("knowingly", "should-have-known");
    private static final List<String> PERSON_ANSWERS = List.of("DESIGNATED", "OWED", "OPEN", "NOT");

    private final Names names;
    private final Suffixes suffixes;

    CaseReader(Names names) {
        this.names = names;
        this.suffixes = new Suffixes(names);
    }

    /** One {@code case} line with its lines, or with the lines that follow it unindented up to the next case. */
    Case read(Line head, List<Line> lines) {
        Cursor cursor = head.cursor();
        cursor.takeWord("case");
        String title = cursor.take(Word.Kind.QUOTED, "the claim in quotation marks");
        cursor.takeWord("on");
        LocalDate on = cursor.takeDate("the day of the case");
        cursor.takeEnd();
        SettingReader setting = new SettingReader(names, Optional.of(on));
        List<Expect> expects = new ArrayList<>();
        Optional<String> mode = Optional.empty();
        for (Line line : lines) {
            Cursor c = line.cursor();
            if (c.accept("expect")) {
                expects.add(expect(c, line));
            } else if (c.accept("mode")) {
                List<String> modes = List.of("certifiable", "formal", "warranted");
                mode = Optional.of(c.takeName("certifiable, formal or warranted", modes));
                c.takeEnd();
            } else if (!setting.accept(line)) {
                List<String> valid = new ArrayList<>(SettingReader.LINES);
                valid.addAll(List.of("expect", "mode"));
                throw c.expected("one of " + String.join(", ", valid), valid);
            }
        }
        if (expects.isEmpty()) {
            throw head.cursor().expected("at least one line \"expect\" in a case");
        }
        return new Case(
                title,
                on,
                setting.rest.orElse(Setting.Rest.UNKNOWN),
                setting.given,
                setting.done,
                setting.none,
                setting.readings,
                mode,
                expects,
                head.at());
    }

    private Expect expect(Cursor c, Line line) {
        if (c.accept("changes")) {
            return changes(c, line);
        }
        if (c.peekIs(Word.Kind.CAPITALS)) {
            return effect(c, line);
        }
        String head = c.peek()
                .map(word -> names.rules().getOrDefault(word.text(), ""))
                .orElse("");
        if (!head.isEmpty() && c.peekIs(1, Word.Kind.CAPITALS) && isSaid(c)) {
            return says(c, line);
        }
        return switch (head) {
            case "route" -> route(c, line);
            case "duty" -> duty(c, line);
            case "criterion" -> person(c, line);
            case "measure", "presumption", "status" -> row(c, line);
            default ->
                throw c.expected(
                        "a rule of the packs, changes, or an effect in CAPITALS",
                        names.rules().keySet());
        };
    }

    private static boolean isSaid(Cursor c) {
        int mark = c.mark();
        c.take();
        boolean said = SAID.contains(c.nextText());
        c.reset(mark);
        return said;
    }

    /** {@code salt-report SHALL by minister to committees}: what a rule says on the day, in its own words. */
    private Expect says(Cursor c, Line line) {
        String rule = c.take().text();
        String word = capitals(c, "what a rule says", SAID);
        Optional<Modality> modality =
                word.equals(Expect.SILENT) ? Optional.empty() : Optional.of(Modality.valueOf(word.replace('-', '_')));
        Optional<List<String>> by = c.accept("by") ? Optional.of(names.actors(c)) : Optional.empty();
        Optional<List<String>> delegates =
                c.accept("delegates") ? Optional.of(c.accept("none") ? List.of() : names.actors(c)) : Optional.empty();
        Optional<List<String>> to = c.accept("to") ? Optional.of(names.recipients(c)) : Optional.empty();
        Optional<List<String>> upon =
                c.accept("upon") ? Optional.of(names.list(c, "a kind of paper", Kind.words())) : Optional.empty();
        Optional<List<String>> activities =
                c.accept("activities") ? Optional.of(names.list(c, "a word", names.plainWords())) : Optional.empty();
        return new Expect.Says(rule, modality, by, delegates, to, upon, activities, readings(c), line.at());
    }

    private List<Life.Choice> readings(Cursor c) {
        List<Life.Choice> readings = new ArrayList<>();
        while (c.accept("reading")) {
            readings.add(suffixes.choice(c));
        }
        c.takeEnd();
        return readings;
    }

    private Expect changes(Cursor c, Line line) {
        LocalDate from = c.takeDate("a date");
        c.takeWord("to");
        LocalDate to = c.takeDate("a date");
        String rule = names.rule(c, "a route or lock");
        boolean over = !c.accept("not");
        c.takeWord("over");
        String row = names.rule(c, "a measure or status");
        List<String> because = because(c);
        c.takeEnd();
        return new Expect.Changes(from, to, rule, over, row, because, line.at());
    }

    private static List<String> because(Cursor c) {
        List<String> words = new ArrayList<>();
        if (c.accept("because")) {
            while (c.peekIs(Word.Kind.NAME) && !c.peekIs("reading") && !c.peekIs("missing") && !c.peekIs("needs")
                    || c.peekIs(Word.Kind.LABEL)) {
                words.add(c.take().text());
            }
            if (words.isEmpty()) {
                throw c.expected(
                        "a reason such as recipient, period, office, wait, notice, lock, case, enclosure, unless");
            }
        }
        return words;
    }

    private Expect route(Cursor c, Line line) {
        String route = c.take().text();
        if (c.accept("not")) {
            c.takeWord("over");
            String row = row(c);
            c.takeEnd();
            return new Expect.Reaches(route, row, false, line.at());
        }
        if (c.accept("over")) {
            String row = row(c);
            c.takeEnd();
            return new Expect.Reaches(route, row, true, line.at());
        }
        c.takeWord("on");
        String row = row(c);
        Optional<String> of = c.accept("of")
                ? Optional.of(c.take(Word.Kind.QUOTED, "the person or case in quotation marks"))
                : Optional.empty();
        String verdict = capitals(c, "a verdict", VERDICTS);
        c.accept("until");
        Optional<LocalDate> day = c.peekIs(Word.Kind.DATE) ? Optional.of(c.takeDate("a date")) : Optional.empty();
        List<String> because = because(c);
        Optional<String> otherwise = Optional.empty();
        Optional<List<String>> missing = Optional.empty();
        List<String> needs = List.of();
        while (!c.atEnd() && !c.peekIs("reading")) {
            c.accept(",");
            if (c.accept("else")) {
                otherwise = Optional.of(capitals(c, "a verdict", VERDICTS));
            } else if (c.accept("missing")) {
                missing = Optional.of(missing(c));
            } else if (c.accept("needs")) {
                needs = needs(c);
            } else {
                throw c.expected("else, missing, needs or reading");
            }
        }
        return new Expect.OfRoute(
                route, row, of, verdict, day, because, otherwise, missing, needs, readings(c), line.at());
    }

    private String row(Cursor c) {
        boolean row = names.isRule(c, "measure") || names.isRule(c, "status") || names.isRule(c, "presumption");
        if (!row) {
            throw c.expected("a measure, presumption or status", names.rules().keySet());
        }
        return c.take().text();
    }

    private static List<String> missing(Cursor c) {
        List<String> labels = new ArrayList<>();
        do {
            if (c.peekIs(Word.Kind.LABEL) || c.peekIs(Word.Kind.NAME)) {
                labels.add(c.take().text());
            } else {
                throw c.expected("the label of a missing item such as (6) or (2)(B), or the name of a fact");
            }
        } while (c.accept(",") || c.peekIs(Word.Kind.LABEL));
        return labels;
    }

    private static List<String> needs(Cursor c) {
        List<String> needs = new ArrayList<>();
        do {
            needs.add(c.takeName("what is needed: a fact, a kind of paper, a duty, a lock"));
        } while (c.accept(","));
        return needs;
    }

    private static String capitals(Cursor c, String what, List<String> valid) {
        if (c.peekIs(Word.Kind.CAPITALS)
                && valid.contains(c.peek().orElseThrow().text())) {
            return c.take().text();
        }
        throw c.expected(what + ": " + String.join(", ", valid), valid);
    }

    private Expect row(Cursor c, Line line) {
        String row = c.take().text();
        List<String> both = new ArrayList<>(OUTCOMES);
        both.addAll(STANDINGS);
        String word = capitals(c, "an outcome or a standing", both);
        if (STANDINGS.contains(word) || c.peekIs("because")) {
            List<String> because = because(c);
            return new Expect.OfStanding(row, word, because, readings(c), line.at());
        }
        List<String> needs = List.of();
        Optional<String> perhaps = Optional.empty();
        while (!c.atEnd() && !c.peekIs("reading")) {
            c.accept(",");
            if (c.accept("needs")) {
                needs = needs(c);
            } else {
                c.takeWord("perhaps");
                perhaps = Optional.of(capitals(c, "an outcome", OUTCOMES));
            }
        }
        return new Expect.OfRow(row, word, needs, perhaps, readings(c), line.at());
    }

    private Expect effect(Cursor c, Line line) {
        int mark = c.mark();
        StringBuilder words = new StringBuilder();
        Optional<String> standing = Optional.empty();
        while (!c.atEnd() && standing.isEmpty()) {
            Word word = c.take();
            if (STANDINGS.contains(word.text()) || word.is("UNKNOWN") || word.is(Expect.SILENT)) {
                standing = Optional.of(word.text());
            } else if (word.is(",")) {
                words.append(",");
            } else {
                words.append(words.isEmpty() ? "" : " ").append(word.shown());
            }
        }
        if (standing.isEmpty()) {
            c.reset(mark);
            throw c.expected("an effect and its standing: STANDS, HELD, ENDED, UNKNOWN or SILENT");
        }
        Optional<String> on = c.accept("on") ? Optional.of(row(c)) : Optional.empty();
        Optional<String> basis = on.isPresent() && c.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(capitals(c, "a standing", STANDINGS))
                : Optional.empty();
        return new Expect.OfEffect(words.toString(), standing.get(), on, basis, readings(c), line.at());
    }

    private Expect person(Cursor c, Line line) {
        String criterion = c.take().text();
        if (c.peekIs(Word.Kind.LABEL) || c.peekIs(Word.Kind.CAPITALS)) {
            return conduct(criterion, c, line);
        }
        c.takeWord("of");
        String person = c.take(Word.Kind.QUOTED, "the person in quotation marks");
        String answer = capitals(c, "DESIGNATED, OWED, OPEN or NOT SHOWN", PERSON_ANSWERS);
        if (answer.equals("NOT")) {
            c.takeWord("SHOWN");
            answer = "NOT-SHOWN";
        }
        c.takeEnd();
        return new Expect.OfPerson(criterion, person, answer, line.at());
    }

    /** {@code salt-trade (1) SHORT did trades, bonded-salt knowingly on 2017-01-01}: what fits a limb, and what falls short of it. */
    private Expect conduct(String criterion, Cursor c, Line line) {
        String limb = c.peekIs(Word.Kind.LABEL) ? c.take().text() : "";
        String fit = capitals(c, "FITS, SHORT or NOT-THEN", FITS);
        c.takeWord("did");
        List<String> did = new ArrayList<>();
        List<String> thresholds = new ArrayList<>();
        do {
            if (c.peekIs(Word.Kind.QUOTED)) {
                thresholds.add(c.take().text());
            } else if (c.peekIs(Word.Kind.NAME) && (names.isPlainWord(c.nextText()) || names.isRule(c))) {
                did.add(c.take().text());
            } else {
                throw c.expected("a word of conduct, or quoted words of the criterion", names.plainWords());
            }
        } while (c.accept(","));
        Optional<String> mind = Optional.empty();
        for (String word : MINDS) {
            if (c.accept(word)) {
                mind = Optional.of(word);
            }
        }
        Optional<LocalDate> on = c.accept("on") ? Optional.of(c.takeDate("the day of the conduct")) : Optional.empty();
        return new Expect.OfConduct(criterion, limb, fit, did, thresholds, mind, on, readings(c), line.at());
    }

    private Expect duty(Cursor c, Line line) {
        String duty = c.take().text();
        Optional<LocalDate> due = c.peekIs(Word.Kind.DATE) ? Optional.of(c.takeDate("a date")) : Optional.empty();
        String status = capitals(c, "the state of a duty", DUTY_STATES);
        Optional<Integer> late = Optional.empty();
        if (c.peekIs(Word.Kind.NUMBER)) {
            late = Optional.of(c.takeNumber("a number of days"));
            if (!c.accept("days")) {
                c.takeWord("day");
            }
            if (!status.equals("VACANT")) {
                c.takeWord("late");
            }
        }
        return new Expect.OfDuty(duty, due, status, late, readings(c), line.at());
    }
}
