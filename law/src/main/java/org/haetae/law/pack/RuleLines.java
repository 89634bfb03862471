package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** What the heads and lines of several rules have in common. */
final class RuleLines {
    final Names names;
    final Suffixes suffixes;
    final StandardReader standards;
    final TargetReader targets;
    final ConductReader conducts;

    RuleLines(Names names) {
        this.names = names;
        this.suffixes = new Suffixes(names);
        this.standards = new StandardReader(names, suffixes);
        this.targets = new TargetReader(names);
        this.conducts = new ConductReader(names, suffixes);
    }

    record Named(String id, Optional<Plain> title, List<String> aka) {}

    Named named(Cursor cursor) {
        String id = cursor.takeName("a name in lower case with hyphens");
        Optional<Plain> title = title(cursor);
        List<String> aka = new ArrayList<>();
        while (cursor.accept("aka")) {
            aka.add(cursor.take().text());
            while (cursor.accept(",")) {
                aka.add(cursor.take().text());
            }
        }
        return new Named(id, title, aka);
    }

    static Optional<Plain> title(Cursor cursor) {
        if (!cursor.peekIs(Word.Kind.QUOTED)) {
            return Optional.empty();
        }
        String english = cursor.take().text();
        String korean = cursor.peekIs(Word.Kind.QUOTED) ? cursor.take().text() : english;
        return Optional.of(new Plain(english, korean));
    }

    Rule.Head head(Named named, RuleReader.Place place, Life life, Line line) {
        return new Rule.Head(
                named.id(),
                named.title(),
                named.aka(),
                place.cite(),
                place.under(),
                place.encodes(),
                place.instrument(),
                life,
                line.at());
    }

    Doing doing(Cursor cursor, Set<Verb> verbs, Optional<Verb> ifNone) {
        Modality modality = cursor.takeCapitals("MAY, SHALL or BY-LAW", Modality.class);
        Verb verb = ifNone.isPresent() && !isVerb(cursor, verbs) ? ifNone.get() : verb(cursor, verbs);
        StringBuilder object = new StringBuilder();
        List<String> by = List.of();
        boolean personally = false;
        List<String> consulting = List.of();
        Optional<String> consent = Optional.empty();
        List<String> to = List.of();
        while (!Suffixes.at(cursor) && !cursor.peekIs("upon") && !cursor.peekIs(Word.Kind.MARK) || cursor.peekIs(",")) {
            if (cursor.accept("by")) {
                by = names.actors(cursor);
            } else if (cursor.accept("personally")) {
                personally = true;
            } else if (cursor.accept("consulting")) {
                consulting = names.list(cursor, "an actor or body", names.officesAndBodies());
            } else if (cursor.accept("with")) {
                cursor.takeWord("consent-of");
                consent = Optional.of(cursor.takeName("an actor or body", names.officesAndBodies()));
            } else if (cursor.accept("to")) {
                to = names.recipients(cursor);
            } else if (cursor.peekIs(",")) {
                cursor.take();
            } else if (by.isEmpty() && (cursor.peekIs(Word.Kind.NAME) || cursor.peekIs(Word.Kind.QUOTED))) {
                object.append(object.isEmpty() ? "" : " ").append(cursor.take().text());
            } else {
                throw cursor.expected("by, personally, consulting, to or with consent-of");
            }
        }
        return new Doing(modality, verb, by, personally, consulting, consent, to, object.toString());
    }

    static boolean isVerb(Cursor cursor, Set<Verb> verbs) {
        if (!cursor.peekIs(Word.Kind.NAME)) {
            return false;
        }
        Optional<Verb> verb = Verb.of(cursor.nextText());
        return verb.isPresent() && verbs.contains(verb.get());
    }

    static Verb verb(Cursor cursor, Set<Verb> verbs) {
        Optional<Verb> verb = cursor.peekIs(Word.Kind.NAME) ? Verb.of(cursor.nextText()) : Optional.empty();
        if (verb.isPresent() && verbs.contains(verb.get())) {
            cursor.take();
            return verb.get();
        }
        List<String> valid = new ArrayList<>();
        for (Verb each : verbs) {
            valid.add(each.word());
        }
        throw cursor.expected("a verb: " + String.join(", ", valid), valid);
    }

    Optional<Upon> uponOnHead(Cursor cursor, Line line, RuleReader.Place place, Life life) {
        return cursor.accept("upon")
                ? Optional.of(standards.upon(cursor, standardPlace(line, place, life)))
                : Optional.empty();
    }

    static StandardReader.Place standardPlace(Line line, RuleReader.Place place, Life life) {
        return new StandardReader.Place(line.children(), place.cite(), life);
    }

    Due due(Cursor c) {
        if (c.accept("periodically")) {
            return new Due.Periodically();
        }
        if (c.accept("before")) {
            c.takeWord("each");
            Set<Verb> verbs = EnumSet.noneOf(Verb.class);
            do {
                verbs.add(verb(c, Verb.RELIEF));
            } while (c.accept(","));
            List<Target> over = c.accept("over") ? targets.targets(c) : List.of();
            return new Due.Before(verbs, over);
        }
        Period delay = new Period.Days(0);
        if (c.peekIs(Word.Kind.NUMBER)) {
            delay = Suffixes.period(c);
            c.takeWord("after");
        }
        Anchor anchor = anchor(c);
        if (!c.accept(",")) {
            return new Due.On(delay, anchor, Optional.empty(), false, Optional.empty());
        }
        if (c.peekIs("open")) {
            return new Due.On(delay, anchor, Optional.empty(), false, Optional.of(open(c)));
        }
        if (!c.accept("then")) {
            throw c.expected("then every PERIOD after due, or open PERIOD before", List.of("then", "open"));
        }
        c.takeWord("every");
        Period every = Suffixes.period(c);
        int mark = c.mark();
        if (every.count() == 0) {
            throw c.expectedAt(mark, "a period longer than nothing");
        }
        c.takeWord("after");
        boolean delivered = c.accept("delivered");
        if (!delivered) {
            c.takeWord("due");
        }
        Optional<Period> open = c.accept(",") ? Optional.of(open(c)) : Optional.empty();
        return new Due.On(delay, anchor, Optional.of(every), delivered, open);
    }

    /** {@code open 180 days before}: from when a delivery meets a due day although an older one is open. */
    private static Period open(Cursor c) {
        c.takeWord("open");
        Period open = Suffixes.period(c);
        c.takeWord("before");
        return open;
    }

    Anchor anchor(Cursor c) {
        if (c.accept("enactment")) {
            return new Anchor.Enactment();
        }
        if (c.peekIs(Word.Kind.DATE)) {
            return new Anchor.Day(c.takeDate("a date"));
        }
        if (c.accept("first")) {
            c.takeWord("due");
            return new Anchor.FirstDue();
        }
        return new Anchor.ActOf(names.rule(c, "enactment, a date, first due or a rule"));
    }

    Dated<List<Target>> targets(Cursor c, Life life, Line part) {
        List<Target> list = targets.targets(c);
        return new Dated<>(List.copyOf(list), suffixes.life(c, life), part.at());
    }

    Dated<Row.RestsOn> restsOn(Cursor c, Life life) {
        boolean any = c.accept("any-of");
        List<String> list =
                names.list(c, "a status, measure or route", names.rules().keySet());
        return new Dated<>(
                new Row.RestsOn(any, list), suffixes.life(c, life), c.line().at());
    }

    void ruleNames(Cursor c, Life life, Line part, List<Dated<String>> into, String what) {
        List<String> list = names.list(c, what, names.rules().keySet());
        Life own = suffixes.life(c, life);
        for (String name : list) {
            into.add(new Dated<>(name, own, part.at()));
        }
    }

    void notwithstanding(Cursor c, Life life, Line part, List<Dated<String>> into) {
        if (c.accept("any-law")) {
            into.add(new Dated<>("any-law", suffixes.life(c, life), part.at()));
        } else {
            ruleNames(c, life, part, into, "any-law or a rule");
        }
    }

    void form(Cursor c, Life life, Line part, List<Dated<String>> into) {
        List<String> words = new ArrayList<>();
        while (c.peekIs(Word.Kind.NAME) && !Suffixes.at(c) || c.peekIs(",")) {
            words.add(c.take().text());
        }
        Life own = suffixes.life(c, life);
        into.add(new Dated<>(String.join(" ", words).replace(" ,", ","), own, part.at()));
    }

    void grounds(Line part, Life life, List<Dated<Measure.Ground>> into) {
        into.addAll(conducts.grounds(part, life));
    }

    static void noChildren(Line line) {
        if (!line.children().isEmpty()) {
            throw line.children().getFirst().cursor().expected("nothing under this line");
        }
    }

    static BadInput unexpected(Cursor cursor, List<String> valid) {
        return cursor.expected("one of " + String.join(", ", valid), valid);
    }
}
