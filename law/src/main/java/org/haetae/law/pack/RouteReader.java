package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Ways out, and the locks that hold them shut. */
final class RouteReader {
    private final RuleLines lines;

    RouteReader(RuleLines lines) {
        this.lines = lines;
    }

    Route route(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(lines.doing(cursor, Verb.RELIEF, Optional.empty()))
                : Optional.empty();
        Life life = lines.suffixes.life(cursor, place.life());
        if (onHead.isPresent()) {
            doings.add(new Dated<>(onHead.get(), life, line.at()));
        }
        List<Dated<List<Target>>> over = new ArrayList<>();
        List<Dated<List<Target>>> except = new ArrayList<>();
        List<Dated<List<String>>> per = new ArrayList<>();
        List<Dated<Route.Activity>> activities = new ArrayList<>();
        List<Dated<Upon>> upon = new ArrayList<>();
        List<Dated<Route.Unless>> unless = new ArrayList<>();
        List<Dated<Route.Effective>> effective = new ArrayList<>();
        List<Dated<Route.NotBefore>> notBefore = new ArrayList<>();
        List<Dated<Route.Each>> each = new ArrayList<>();
        List<Dated<Route.Term>> term = new ArrayList<>();
        List<Dated<String>> subjectTo = new ArrayList<>();
        List<Dated<String>> notwithstanding = new ArrayList<>();
        List<Dated<Row.RestsOn>> restsOn = new ArrayList<>();
        List<Dated<String>> form = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = lines.doing(c, Verb.RELIEF, Optional.empty());
                doings.add(new Dated<>(doing, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("over")) {
                over.add(lines.targets(c, life, part));
            } else if (c.accept("except")) {
                except.add(lines.targets(c, life, part));
            } else if (c.accept("per")) {
                List<String> cases =
                        lines.names.list(c, "a kind of case, a word of the vocabulary", lines.names.plainWords());
                per.add(new Dated<>(cases, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("activities")) {
                activities(part, life, activities);
            } else if (c.accept("upon")) {
                Upon u = lines.standards.upon(c, RuleLines.standardPlace(part, place, life));
                upon.add(new Dated<>(u, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("unless")) {
                unless.add(unless(c, part, place, life));
            } else if (c.accept("effective")) {
                boolean atLeast = c.accept("at-least");
                Period delay = Suffixes.period(c);
                c.takeWord("after");
                effective.add(
                        new Dated<>(new Route.Effective(atLeast, delay), lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("not-before")) {
                Period delay = Suffixes.period(c);
                c.takeWord("after");
                String anchor = c.takeName("determined or imposed", List.of("determined", "imposed"));
                notBefore.add(new Dated<>(new Route.NotBefore(delay, anchor), lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("each")) {
                Optional<LocalDate> day =
                        c.peekIs(Word.Kind.DATE) ? Optional.of(c.takeDate("a date")) : Optional.empty();
                if (day.isEmpty()) {
                    c.takeWord("anniversary");
                }
                each.add(new Dated<>(new Route.Each(day), lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("for")) {
                Route.Term t = term(c);
                term.add(new Dated<>(t, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("once")) {
                Route.Term t = new Route.Term(Optional.empty(), Optional.empty(), false, false, true);
                term.add(new Dated<>(t, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("subject-to")) {
                lines.ruleNames(c, life, part, subjectTo, "a duty");
            } else if (c.accept("notwithstanding")) {
                lines.notwithstanding(c, life, part, notwithstanding);
            } else if (c.accept("rests-on")) {
                restsOn.add(lines.restsOn(c, life));
            } else if (c.accept("form")) {
                lines.form(c, life, part, form);
            } else {
                throw RuleLines.unexpected(
                        c,
                        List.of(
                                "over",
                                "except",
                                "per",
                                "activities",
                                "upon",
                                "unless",
                                "effective",
                                "not-before",
                                "each",
                                "for",
                                "once",
                                "subject-to",
                                "notwithstanding",
                                "rests-on",
                                "form"));
            }
        }
        if (over.isEmpty()) {
            throw line.cursor().expected("a line \"over\" under a route: what it reaches");
        }
        if (doings.isEmpty()) {
            throw line.cursor().expected("MAY, SHALL or BY-LAW and a verb, on the head or dated below it");
        }
        return new Route(
                lines.head(named, place, life, line),
                doings,
                over,
                except,
                per,
                activities,
                upon,
                unless,
                effective,
                notBefore,
                each,
                term,
                subjectTo,
                notwithstanding,
                restsOn,
                form);
    }

    private void activities(Line part, Life life, List<Dated<Route.Activity>> into) {
        boolean first = true;
        for (Cursor c : part.parts()) {
            if (first) {
                c.take();
                first = false;
            }
            String label = c.peekIs(Word.Kind.LABEL) ? c.take().text() : "";
            String words = lines.conducts.plainWords(c);
            into.add(new Dated<>(new Route.Activity(label, words), lines.suffixes.life(c, life), part.at()));
        }
    }

    private Dated<Route.Unless> unless(Cursor c, Line part, RuleReader.Place place, Life life) {
        Upon upon = lines.standards.upon(c, RuleLines.standardPlace(part, place, life));
        Optional<Route.Window> window = Optional.empty();
        if (c.accept("within")) {
            Period length = Suffixes.period(c);
            c.takeWord("after");
            window = Optional.of(new Route.Window(false, length));
        } else if (c.accept("in")) {
            c.takeWord("the");
            Period length = Suffixes.period(c);
            c.takeWord("before");
            window = Optional.of(new Route.Window(true, length));
        }
        return new Dated<>(new Route.Unless(upon, window), lines.suffixes.life(c, life), part.at());
    }

    private static Route.Term term(Cursor c) {
        Optional<Period> least = Optional.empty();
        Optional<Period> most = Optional.empty();
        if (c.accept("at-most")) {
            most = Optional.of(Suffixes.period(c));
        } else if (!c.peekIs("once")) {
            least = Optional.of(Suffixes.period(c));
            most = c.accept("..") ? Optional.of(Suffixes.period(c)) : least;
        }
        boolean renewable = false;
        boolean consecutive = false;
        boolean once = false;
        while (c.accept(",") || c.peekIs("once")) {
            switch (c.takeName("renewable, consecutive or once", List.of("renewable", "consecutive", "once"))) {
                case "renewable" -> renewable = true;
                case "consecutive" -> consecutive = true;
                default -> once = true;
            }
        }
        return new Route.Term(least, most, renewable, consecutive, once);
    }

    Lock lock(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        Set<Verb> verbs = EnumSet.noneOf(Verb.class);
        while (!Suffixes.at(cursor)) {
            verbs.add(RuleLines.verb(cursor, Verb.RELIEF));
            cursor.accept(",");
        }
        if (verbs.isEmpty()) {
            verbs = EnumSet.of(Verb.SUSPEND, Verb.TERMINATE);
        }
        Life life = lines.suffixes.life(cursor, place.life());
        List<Dated<List<Target>>> over = new ArrayList<>();
        List<Dated<List<Target>>> except = new ArrayList<>();
        List<Dated<Lock.Opening>> until = new ArrayList<>();
        List<Dated<String>> subjectTo = new ArrayList<>();
        List<Dated<String>> notwithstanding = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("over")) {
                over.add(lines.targets(c, life, part));
            } else if (c.accept("except")) {
                except.add(lines.targets(c, life, part));
            } else if (c.accept("until")) {
                Optional<Period> delay = Optional.empty();
                if (c.peekIs(Word.Kind.NUMBER)) {
                    delay = Optional.of(Suffixes.period(c));
                    c.takeWord("after");
                }
                Upon upon = lines.standards.upon(c, RuleLines.standardPlace(part, place, life));
                until.add(new Dated<>(new Lock.Opening(delay, upon), lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("subject-to")) {
                lines.ruleNames(c, life, part, subjectTo, "a duty");
            } else if (c.accept("notwithstanding")) {
                lines.notwithstanding(c, life, part, notwithstanding);
            } else {
                throw RuleLines.unexpected(c, List.of("over", "except", "until", "subject-to", "notwithstanding"));
            }
        }
        if (over.isEmpty()) {
            throw line.cursor().expected("a line \"over\" under a lock: what it holds");
        }
        return new Lock(lines.head(named, place, life, line), verbs, over, except, until, subjectTo, notwithstanding);
    }
}
