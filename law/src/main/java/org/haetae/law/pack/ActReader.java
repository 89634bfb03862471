package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Act;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Given;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Kind;
import org.haetae.law.model.Life;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Target;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Facts given and acts done: the lines that tests, scenarios and the record share. */
final class ActReader {
    private static final UslmRef NOWHERE = new UslmRef("/statement");

    private final Names names;
    private final StandardReader standards;
    private final TargetReader targets;
    private final Optional<LocalDate> asOf;

    /** @param asOf the day {@code as-of} stands for; without one, relative days are an error */
    ActReader(Names names, Optional<LocalDate> asOf) {
        this.names = names;
        this.standards = new StandardReader(names, new Suffixes(names));
        this.targets = new TargetReader(names);
        this.asOf = asOf;
    }

    // facts

    /** {@code given GRADE fact, fact since DATE}: one part of a given line, its first word already taken. */
    List<Given> given(Cursor c) {
        Optional<Given.State> state = Optional.empty();
        if (c.accept("UNKNOWN")) {
            state = Optional.of(new Given.State.Unknown());
        } else if (c.accept("DISPUTED")) {
            state = Optional.of(new Given.State.Disputed());
        } else if (c.accept("NO")) {
            state = Optional.of(new Given.State.No());
        } else if (c.accept("YES")) {
            state = Optional.of(new Given.State.At(Grade.UNNAMED));
        }
        Grade grade = state.isPresent() ? Grade.UNNAMED : standards.grade(c);
        if (state.isEmpty() && c.peekIs(Word.Kind.CAPITALS)) {
            List<String> valid = stateWords();
            throw c.expected("a grade: " + String.join(", ", valid), valid);
        }
        if (state.isEmpty()) {
            gradeInCapitals(c);
        }
        List<Fact> facts = new ArrayList<>();
        do {
            int mark = c.mark();
            Fact fact = standards.fact(c);
            boolean statesGrade = state.isEmpty() || state.get() instanceof Given.State.At;
            if (fact.isGraded() && statesGrade && grade.isUnnamed()) {
                throw c.expectedAt(mark, "a grade before it (it is graded), or UNKNOWN, DISPUTED, NO");
            }
            if (state.isEmpty() && !isNone(grade)) {
                StandardReader.check(fact, grade, c);
            }
            facts.add(fact);
        } while (c.accept(","));
        Optional<LocalDate> since = c.accept("since") ? Optional.of(day(c)) : Optional.empty();
        c.takeEnd();
        Given.State said = state.orElse(isNone(grade) ? new Given.State.No() : new Given.State.At(grade));
        return facts.stream()
                .map(fact -> new Given(fact.id(), said, since, c.line().at()))
                .toList();
    }

    /** In a file CAPITALS are what tells a grade from a name, so a grade in lower case is a slip and no fact. */
    private void gradeInCapitals(Cursor c) {
        if (c.peekIs(Word.Kind.NAME)) {
            String typed = c.peek().orElseThrow().text();
            List<String> valid = stateWords();
            String capital = typed.toUpperCase(Locale.ROOT);
            if (valid.contains(capital) && !names.vocabulary().facts().containsKey(typed)) {
                throw c.expected("a grade in capitals: " + String.join(", ", valid), valid);
            }
        }
    }

    /** Words that say how a fact stands: those of grades, and UNKNOWN, DISPUTED, YES, NO. */
    static List<String> stateWords() {
        List<String> words = new ArrayList<>(StandardReader.gradeWords());
        words.addAll(List.of("UNKNOWN", "DISPUTED", "YES", "NO"));
        return words;
    }

    private static boolean isNone(Grade grade) {
        return grade.extent().equals(Optional.of(Grade.Extent.NONE));
    }

    /** {@code 2019-02-22}, {@code as-of}, {@code 30 days before as-of}. */
    LocalDate day(Cursor c) {
        if (c.peekIs(Word.Kind.DATE)) {
            return c.takeDate("a date");
        }
        if (asOf.isPresent() && c.accept("as-of")) {
            return asOf.get();
        }
        if (asOf.isPresent() && c.peekIs(Word.Kind.NUMBER)) {
            Period period = Suffixes.period(c);
            if (c.accept("after")) {
                c.takeWord("as-of");
                return period.after(asOf.get());
            }
            c.takeWord("before");
            c.takeWord("as-of");
            return period.before(asOf.get());
        }
        throw c.expected(asOf.isPresent() ? "a date, as-of, or a period before as-of" : "a date such as 2019-02-22");
    }

    // acts

    /** {@code act DATE rule …}, its first word already taken. */
    Act act(Cursor c, Line line) {
        LocalDate date = day(c);
        boolean ofDuty = names.isRule(c, "duty");
        String rule = names.rule(c, "a rule the act is of");
        ActLine act = new ActLine();
        if (ofDuty && c.accept(Act.VACATED)) {
            act.kind = Optional.of(Act.VACATED);
        }
        while (!c.atEnd()) {
            clause(c, act);
        }
        Optional<Act.Source> source = Optional.empty();
        Optional<LocalDate> known = Optional.empty();
        for (Line part : line.children()) {
            Cursor p = part.cursor();
            if (p.accept("source")) {
                source = Optional.of(new Act.Source(p.take(Word.Kind.QUOTED, "the source in quotation marks")));
                p.takeEnd();
            } else {
                p.takeWord("known");
                known = Optional.of(day(p));
                p.takeEnd();
            }
        }
        return new Act(
                date,
                rule,
                act.kind,
                act.limb,
                act.of,
                act.outcome,
                act.by,
                act.to,
                act.over,
                act.period,
                act.with,
                act.effective,
                act.meeting,
                act.conduct,
                act.that,
                source,
                known,
                act.verify,
                line.at());
    }

    /** The clauses of an act while they are read. */
    private static final class ActLine {
        Optional<String> kind = Optional.empty();
        Optional<String> limb = Optional.empty();
        Optional<String> of = Optional.empty();
        Optional<Boolean> outcome = Optional.empty();
        List<String> by = List.of();
        Optional<List<String>> to = Optional.empty();
        List<Target> over = List.of();
        Optional<Period> period = Optional.empty();
        Optional<List<String>> with = Optional.empty();
        Optional<Period> effective = Optional.empty();
        Optional<LocalDate> meeting = Optional.empty();
        Optional<LocalDate> conduct = Optional.empty();
        Optional<Standard> that = Optional.empty();
        boolean verify;
    }

    private static final List<String> CLAUSES =
            List.of("of", "by", "to", "over", "for", "with", "effective", "meeting", "that", "verify");

    private void clause(Cursor c, ActLine act) {
        if (c.peekIs(Word.Kind.LABEL)) {
            act.limb = Optional.of(c.take().text());
        } else if (c.peekIs("YES") || c.peekIs("NO")) {
            act.outcome = Optional.of(c.take().is("YES"));
        } else if (c.accept("of")) {
            act.of = Optional.of(c.take(Word.Kind.QUOTED, "the person or case in quotation marks"));
        } else if (c.accept("by")) {
            act.by = names.list(c, "an actor or body of the vocabulary", makers());
        } else if (c.accept("to")) {
            act.to = Optional.of(names.recipients(c));
        } else if (c.accept("over")) {
            act.over = targets.targets(c);
        } else if (c.accept("for")) {
            if (c.accept("conduct")) {
                act.conduct = Optional.of(day(c));
            } else {
                act.period = Optional.of(Suffixes.period(c));
            }
        } else if (c.accept("with")) {
            act.with = Optional.of(names.list(c, "what is enclosed, a word of the vocabulary", names.plainWords()));
        } else if (c.accept("effective")) {
            act.effective = Optional.of(Suffixes.period(c));
            c.takeWord("after");
        } else if (c.accept("meeting")) {
            act.meeting = Optional.of(day(c));
        } else if (c.accept("that")) {
            if (c.peekIs("YES") || c.peekIs("NO")) {
                act.outcome = Optional.of(c.take().is("YES"));
            } else {
                act.that =
                        Optional.of(standards.standard(c, new StandardReader.Place(List.of(), NOWHERE, Life.ALWAYS)));
            }
        } else if (c.accept("verify")) {
            act.verify = true;
        } else if (Kind.of(c.nextText()).isPresent()) {
            act.kind = Optional.of(c.take().text());
        } else {
            throw c.expected("a kind of paper, a label or one of " + String.join(", ", CLAUSES), CLAUSES);
        }
    }

    private Set<String> makers() {
        Set<String> all =
                new java.util.LinkedHashSet<>(names.vocabulary().actors().keySet());
        all.addAll(names.vocabulary().bodies().keySet());
        return all;
    }

    /** {@code none rule [kind] [over …] in DATE .. DATE}, its first word already taken. */
    Act.None none(Cursor c, Line line) {
        String rule = names.rule(c, "a rule no act was done of");
        Optional<String> kind = Optional.empty();
        List<Target> over = List.of();
        LocalDate from = LocalDate.MIN;
        LocalDate to = LocalDate.MAX;
        while (!c.atEnd()) {
            if (c.accept("over")) {
                over = targets.targets(c);
            } else if (c.accept("in")) {
                from = day(c);
                c.takeWord("..");
                to = day(c);
            } else if (c.peekIs(Word.Kind.NAME)) {
                Set<String> valid = new java.util.TreeSet<>(Kind.words());
                valid.addAll(names.plainWords());
                kind = Optional.of(c.takeName("a kind of paper, an enclosure, over, or in DATE .. DATE", valid));
            } else {
                throw c.expected("a kind of paper, over, or in DATE .. DATE");
            }
        }
        Optional<Act.Source> source = Optional.empty();
        for (Line part : line.children()) {
            Cursor p = part.cursor();
            p.takeWord("source");
            source = Optional.of(new Act.Source(p.take(Word.Kind.QUOTED, "the source in quotation marks")));
            p.takeEnd();
        }
        return new Act.None(rule, kind, over, from, to, source, line.at());
    }
}
