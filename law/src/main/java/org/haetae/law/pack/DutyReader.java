package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Target;
import org.haetae.law.model.Verb;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Duties, delegations, definitions, and words left out. */
final class DutyReader {
    private final RuleLines lines;

    DutyReader(RuleLines lines) {
        this.lines = lines;
    }

    Duty duty(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(lines.doing(cursor, Verb.OWED, Optional.empty()))
                : Optional.empty();
        Life life = lines.suffixes.life(cursor, place.life());
        if (onHead.isPresent()) {
            doings.add(new Dated<>(onHead.get(), life, line.at()));
        }
        List<Dated<Due>> due = new ArrayList<>();
        List<Dated<Duty.Ends>> ends = new ArrayList<>();
        List<Dated<Boolean>> standing = new ArrayList<>();
        List<Dated<String>> form = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("due")) {
                Due d = lines.due(c);
                due.add(new Dated<>(d, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("ends")) {
                Optional<Period> after = Optional.empty();
                if (c.peekIs(Word.Kind.NUMBER)) {
                    after = Optional.of(Suffixes.period(c));
                    c.takeWord("after");
                }
                Anchor anchor = lines.anchor(c);
                ends.add(new Dated<>(new Duty.Ends(after, anchor), lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("standing")) {
                standing.add(new Dated<>(true, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("form")) {
                lines.form(c, life, part, form);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = lines.doing(c, Verb.OWED, Optional.empty());
                doings.add(new Dated<>(doing, lines.suffixes.life(c, life), part.at()));
            } else {
                throw RuleLines.unexpected(c, List.of("due", "ends", "standing", "form"));
            }
        }
        return new Duty(lines.head(named, place, life, line), doings, due, ends, standing, form);
    }

    Delegation delegation(Cursor cursor, RuleReader.Place place, Line line, int unnamed) {
        List<Target> functions = lines.targets.targets(cursor);
        cursor.takeWord("to");
        List<String> to = lines.names.actors(cursor);
        List<String> consulting = cursor.accept("consulting")
                ? lines.names.list(cursor, "an actor or body", lines.names.officesAndBodies())
                : List.of();
        Life life = lines.suffixes.life(cursor, place.life());
        RuleLines.noChildren(line);
        RuleLines.Named named = new RuleLines.Named("delegation-" + unnamed, Optional.empty(), List.of());
        return new Delegation(lines.head(named, place, life, line), functions, to, consulting);
    }

    Definition definition(Cursor cursor, RuleReader.Place place, Line line, int unnamed) {
        String term = cursor.takeName("the term, in lower case with hyphens");
        String words = cursor.take(Word.Kind.QUOTED, "the law's words in quotation marks");
        Optional<Target> reach = Optional.empty();
        if (cursor.accept("in")) {
            reach = Optional.of(lines.targets.targets(cursor).getFirst());
        }
        List<UslmRef> here = cursor.accept("encodes") ? RuleReader.provisions(cursor, place.cite()) : List.of();
        Life life = lines.suffixes.life(cursor, place.life());
        List<Dated<UslmRef>> encodes = new ArrayList<>(place.encodes());
        here.forEach(cite -> encodes.add(new Dated<>(cite, life, line.at())));
        RuleLines.noChildren(line);
        RuleLines.Named named = new RuleLines.Named("define-" + term + "-" + unnamed, Optional.empty(), List.of());
        return new Definition(lines.head(named, place.encoding(encodes), life, line), term, words, reach);
    }

    NotEncoded notEncoded(Cursor cursor, RuleReader.Place place, Line line, int unnamed) {
        boolean named = cursor.peekIs(Word.Kind.LABEL) || cursor.peekIs(Word.Kind.CITE);
        List<UslmRef> provisions = named ? RuleReader.provisions(cursor, place.cite()) : List.of(place.cite());
        String words = cursor.peekIs(Word.Kind.QUOTED) ? cursor.take().text() : "";
        cursor.takeWord("because");
        List<String> valid = new ArrayList<>();
        for (NotEncoded.Reason reason : NotEncoded.Reason.values()) {
            valid.add(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        String reason = cursor.takeName("a reason: " + String.join(", ", valid), valid);
        Optional<String> note =
                cursor.peekIs(Word.Kind.QUOTED) ? Optional.of(cursor.take().text()) : Optional.empty();
        Optional<String> judge = Optional.empty();
        if (cursor.accept(",") || cursor.peekIs("judged-by")) {
            cursor.takeWord("judged-by");
            judge = Optional.of(cursor.takeName("an actor or body", lines.names.officesAndBodies()));
        }
        Life life = lines.suffixes.life(cursor, place.life());
        RuleLines.noChildren(line);
        RuleLines.Named unnamedRule = new RuleLines.Named("not-encoded-" + unnamed, Optional.empty(), List.of());
        return new NotEncoded(
                lines.head(unnamedRule, place, life, line),
                words,
                provisions,
                NotEncoded.Reason.valueOf(reason.toUpperCase(Locale.ROOT).replace('-', '_')),
                note,
                judge);
    }
}
