package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Anchor;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Definition;
import org.haetae.law.model.Delegation;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Duty;
import org.haetae.law.model.Life;
import org.haetae.law.model.Lock;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** The rules of a law fence: the first word of a line says what it is. */
final class RuleReader {
    static final List<String> HEADS = List.of(
            "status",
            "criterion",
            "measure",
            "presumption",
            "route",
            "lock",
            "duty",
            "delegation",
            "define",
            "not-encoded");

    private final Names names;
    private final Suffixes suffixes;
    private final StandardReader standards;
    private final TargetReader targets;
    private final ConductReader conducts;

    RuleReader(Names names) {
        this.names = names;
        this.suffixes = new Suffixes(names);
        this.standards = new StandardReader(names, suffixes);
        this.targets = new TargetReader(names);
        this.conducts = new ConductReader(names, suffixes);
    }

    /** Where a fence stands. */
    record Place(UslmRef cite, List<UslmRef> under, UslmRef instrument, Life life) {}

    Rule rule(Line line, Place place, int unnamed) {
        line.children().forEach(RuleReader::checkChildren);
        Cursor cursor = line.cursor();
        if (!cursor.peekIs(Word.Kind.NAME)) {
            throw cursor.expected("a rule: " + String.join(", ", HEADS), HEADS);
        }
        return switch (cursor.take().text()) {
            case "status" -> status(line, cursor, place);
            case "criterion" -> criterion(line, cursor, place);
            case "measure" -> measure(line, cursor, place);
            case "presumption" -> presumption(line, cursor, place);
            case "route" -> route(line, cursor, place);
            case "lock" -> lock(line, cursor, place);
            case "duty" -> duty(line, cursor, place);
            case "delegation" -> delegation(cursor, place, line, unnamed);
            case "define" -> definition(cursor, place, line, unnamed);
            case "not-encoded" -> notEncoded(cursor, place, line, unnamed);
            default -> throw line.cursor().expected("a rule: " + String.join(", ", HEADS), HEADS);
        };
    }

    private static final Set<String> OPENS_LIST = Set.of("all-of", "any-of", "at-least");
    private static final Set<String> OF_A_LIMB = Set.of("conduct-from", "except", "grounds");

    /** A line under one that holds no list would be read by nobody, so it is an error. */
    private static void checkChildren(Line line) {
        boolean list =
                line.words().stream().anyMatch(word -> OPENS_LIST.stream().anyMatch(word::is));
        for (Line child : line.children()) {
            boolean ofLimb = OF_A_LIMB.stream().anyMatch(child.words().getFirst()::is)
                    && line.words().getFirst().kind() == Word.Kind.LABEL;
            if (!list && !ofLimb) {
                throw child.cursor().expected("nothing under this line (no all-of, any-of or at-least opens a list)");
            }
            checkChildren(child);
        }
    }

    // heads

    private record Named(String id, Optional<Plain> title, List<String> aka) {}

    private Named named(Cursor cursor) {
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
        Optional<Word> english = cursor.accept(Word.Kind.QUOTED);
        if (english.isEmpty()) {
            return Optional.empty();
        }
        String korean = cursor.accept(Word.Kind.QUOTED)
                .map(Word::text)
                .orElse(english.get().text());
        return Optional.of(new Plain(english.get().text(), korean));
    }

    private Rule.Head head(Named named, Place place, Life life, Line line) {
        return new Rule.Head(
                named.id(),
                named.title(),
                named.aka(),
                place.cite(),
                place.under(),
                place.instrument(),
                life,
                line.at());
    }

    private Doing doing(Cursor cursor, Set<Verb> verbs, Optional<Verb> ifNone) {
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
                consulting = names.list(cursor, "an actor or body", advisers());
            } else if (cursor.accept("with")) {
                cursor.takeWord("consent-of");
                consent = Optional.of(cursor.takeName("an actor or body", advisers()));
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

    private Set<String> advisers() {
        Set<String> all = new LinkedHashSet<>(names.vocabulary().actors().keySet());
        all.addAll(names.vocabulary().bodies().keySet());
        return all;
    }

    private static boolean isVerb(Cursor cursor, Set<Verb> verbs) {
        return cursor.peek()
                .map(word -> verbs.stream().anyMatch(verb -> word.is(verb.word())))
                .orElse(false);
    }

    private static Verb verb(Cursor cursor, Set<Verb> verbs) {
        List<String> valid = verbs.stream().map(Verb::word).toList();
        String word = cursor.takeName("a verb: " + String.join(", ", valid), valid);
        return Verb.valueOf(word.toUpperCase(Locale.ROOT));
    }

    // statuses, criteria

    private Status status(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        List<Dated<Row.Imposed>> imposed = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(doing(cursor, EnumSet.of(Verb.DETERMINE, Verb.DECLARE), Optional.empty()))
                : Optional.empty();
        Optional<Upon> headUpon = uponOnHead(cursor, line, place, place.life());
        Life life = suffixes.life(cursor, place.life());
        onHead.ifPresent(doing -> imposed.add(new Dated<>(new Row.Imposed(doing, headUpon), life, line.at())));
        List<Dated<Row.RestsOn>> restsOn = new ArrayList<>();
        List<Dated<Measure.Ground>> grounds = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("rests-on")) {
                restsOn.add(restsOn(c, life));
            } else if (c.accept("grounds")) {
                grounds(part, life, grounds);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = doing(c, EnumSet.of(Verb.DETERMINE, Verb.DECLARE), Optional.empty());
                Optional<Upon> upon = uponOnHead(c, part, place, life);
                imposed.add(new Dated<>(new Row.Imposed(doing, upon), suffixes.life(c, life), part.at()));
            } else {
                throw unexpected(c, List.of("rests-on", "grounds"));
            }
        }
        return new Status(head(named, place, life, line), imposed, restsOn, grounds, Optional.empty());
    }

    private Optional<Upon> uponOnHead(Cursor cursor, Line line, Place place, Life life) {
        return cursor.accept("upon")
                ? Optional.of(standards.upon(cursor, standardPlace(line, place, life)))
                : Optional.empty();
    }

    private static StandardReader.Place standardPlace(Line line, Place place, Life life) {
        return new StandardReader.Place(line.children(), place.cite(), life);
    }

    private Criterion criterion(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        List<Dated<Upon>> upon = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(doing(cursor, EnumSet.of(Verb.DESIGNATE), Optional.empty()))
                : Optional.empty();
        Optional<Upon> headUpon = uponOnHead(cursor, line, place, place.life());
        Life life = suffixes.life(cursor, place.life());
        onHead.ifPresent(doing -> doings.add(new Dated<>(doing, life, line.at())));
        headUpon.ifPresent(u -> upon.add(new Dated<>(u, life, line.at())));
        List<Dated<org.haetae.law.model.Conduct>> who = new ArrayList<>();
        List<Dated<List<Target>>> except = new ArrayList<>();
        List<Dated<Measure.Ground>> grounds = new ArrayList<>();
        Optional<LocalDate> conductFrom = Optional.empty();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("conduct-from")) {
                conductFrom = Optional.of(c.takeDate("a date"));
                c.takeEnd();
            }
        }
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("who") || c.accept("which")) {
                who.add(conducts.conduct(c, part, place.cite(), life, conductFrom));
            } else if (c.accept("upon")) {
                Upon u = standards.upon(c, standardPlace(part, place, life));
                upon.add(new Dated<>(u, suffixes.life(c, life), part.at()));
            } else if (c.accept("except")) {
                except.add(targets(c, life, part));
            } else if (c.accept("grounds")) {
                grounds(part, life, grounds);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = doing(c, EnumSet.of(Verb.DESIGNATE), Optional.empty());
                doings.add(new Dated<>(doing, suffixes.life(c, life), part.at()));
            } else if (!c.peekIs("conduct-from")) {
                throw unexpected(c, List.of("who", "which", "conduct-from", "upon", "except", "grounds"));
            }
        }
        if (doings.isEmpty()) {
            throw line.cursor().expected("MAY or SHALL designate, on the head or dated below it");
        }
        return new Criterion(head(named, place, life, line), doings, upon, who, except, grounds);
    }

    // measures, presumptions

    private static final List<String> MEASURE_LINES = List.of(
            "BLOCK",
            "BAN",
            "DENY",
            "OPPOSE",
            "REQUIRE",
            "AS",
            "at-least",
            "imposed",
            "rests-on",
            "carries-out",
            "lasts",
            "grounds",
            "except",
            "due",
            "notwithstanding");

    /** The lines of a measure while they are read. */
    private static final class MeasureLines {
        final List<Measure.EffectLine> effects = new ArrayList<>();
        Optional<Integer> choose = Optional.empty();
        final List<Dated<Row.Imposed>> imposed = new ArrayList<>();
        final List<Dated<Row.RestsOn>> restsOn = new ArrayList<>();
        final List<Dated<String>> carriesOut = new ArrayList<>();
        final List<Dated<Measure.Lasts>> lasts = new ArrayList<>();
        final List<Dated<Measure.Ground>> grounds = new ArrayList<>();
        final List<Dated<List<Target>>> except = new ArrayList<>();
        final List<Dated<Due>> due = new ArrayList<>();
        final List<Dated<String>> notwithstanding = new ArrayList<>();

        Measure measure(Rule.Head head, Optional<Measure.Presumed> presumed) {
            return new Measure(
                    head,
                    effects,
                    choose,
                    imposed,
                    restsOn,
                    carriesOut,
                    lasts,
                    grounds,
                    except,
                    due,
                    notwithstanding,
                    presumed);
        }
    }

    private Measure measure(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        Life life = suffixes.life(cursor, place.life());
        MeasureLines lines = new MeasureLines();
        for (Line part : line.children()) {
            if (!measureLine(part, place, life, lines)) {
                throw unexpected(part.cursor(), MEASURE_LINES);
            }
        }
        if (lines.effects.isEmpty()) {
            throw line.cursor()
                    .expected("at least one effect under a measure: BLOCK, BAN, DENY, OPPOSE, REQUIRE or AS");
        }
        if (lines.imposed.isEmpty()) {
            throw line.cursor().expected("a line \"imposed\" under a measure: MAY, SHALL or BY-LAW");
        }
        return lines.measure(head(named, place, life, line), Optional.empty());
    }

    private boolean measureLine(Line part, Place place, Life life, MeasureLines lines) {
        Cursor c = part.cursor();
        if (c.peekIs(Word.Kind.CAPITALS) && !c.peekIs("DEEMED")) {
            lines.effects.add(effectLine("", c, part, place.cite(), life));
            return true;
        }
        if (c.accept("at-least")) {
            lines.choose = Optional.of(c.takeNumber("a number"));
            c.takeWord("of");
            Life menu = suffixes.life(c, life);
            for (Line item : part.children()) {
                Cursor i = item.cursor();
                String label = StandardReader.label(i);
                lines.effects.add(effectLine(label, i, item, place.cite().child(label), menu));
            }
            return true;
        }
        if (c.accept("imposed")) {
            Doing doing = doing(c, EnumSet.of(Verb.IMPOSE), Optional.of(Verb.IMPOSE));
            Optional<Upon> upon = uponOnHead(c, part, place, life);
            lines.imposed.add(new Dated<>(new Row.Imposed(doing, upon), suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("rests-on")) {
            lines.restsOn.add(restsOn(c, life));
            return true;
        }
        if (c.accept("carries-out")) {
            String command = names.rule(c, "the measure it carries out");
            lines.carriesOut.add(new Dated<>(command, suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("lasts")) {
            lines.lasts.add(lasts(c, part, place, life));
            return true;
        }
        if (c.accept("grounds")) {
            grounds(part, life, lines.grounds);
            return true;
        }
        if (c.accept("except")) {
            lines.except.add(targets(c, life, part));
            return true;
        }
        if (c.accept("due")) {
            Due due = due(c);
            lines.due.add(new Dated<>(due, suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("notwithstanding")) {
            notwithstanding(c, life, part, lines.notwithstanding);
            return true;
        }
        return false;
    }

    private Measure.EffectLine effectLine(String label, Cursor c, Line part, UslmRef cite, Life life) {
        org.haetae.law.model.Effect effect = conducts.effect(c);
        return new Measure.EffectLine(label, effect, suffixes.life(c, life), cite, part.at());
    }

    private Dated<Measure.Lasts> lasts(Cursor c, Line part, Place place, Life life) {
        Measure.Lasts lasts;
        if (c.accept("until")) {
            lasts = new Measure.Lasts.Until(standards.standard(c, standardPlace(part, place, life)));
        } else {
            Period period = Suffixes.period(c);
            if (c.accept("after")) {
                c.takeWord("imposed");
            }
            lasts = new Measure.Lasts.For(period);
        }
        return new Dated<>(lasts, suffixes.life(c, life), part.at());
    }

    private Measure presumption(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        Life life = suffixes.life(cursor, place.life());
        MeasureLines lines = new MeasureLines();
        List<Dated<String>> which = new ArrayList<>();
        List<Dated<Measure.Rebuttal>> rebutted = new ArrayList<>();
        Optional<String> deemed = Optional.empty();
        Optional<UslmRef> deemedUnder = Optional.empty();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("which")) {
                String marks = conducts.plainWords(c);
                which.add(new Dated<>(marks, suffixes.life(c, life), part.at()));
            } else if (c.accept("DEEMED")) {
                deemed = Optional.of(c.takeName("as what, a word of the vocabulary", names.plainWords()));
                if (c.accept("under")) {
                    deemedUnder = Optional.of(Suffixes.cite(c));
                }
                suffixes.life(c, life);
            } else if (c.accept("rebutted")) {
                rebutted.add(rebuttal(c, part, place, life));
            } else if (!measureLine(part, place, life, lines)) {
                List<String> valid = new ArrayList<>(MEASURE_LINES);
                valid.addAll(List.of("which", "DEEMED", "rebutted"));
                throw unexpected(part.cursor(), valid);
            }
        }
        if (lines.imposed.isEmpty()) {
            Doing byLaw = new Doing(
                    Modality.BY_LAW, Verb.IMPOSE, List.of(), false, List.of(), Optional.empty(), List.of(), "");
            lines.imposed.add(new Dated<>(new Row.Imposed(byLaw, Optional.empty()), life, line.at()));
        }
        if (lines.effects.isEmpty()) {
            throw line.cursor()
                    .expected("at least one effect under a presumption: BLOCK, BAN, DENY, OPPOSE or REQUIRE");
        }
        Measure.Presumed presumed = new Measure.Presumed(which, deemed, deemedUnder, rebutted);
        return lines.measure(head(named, place, life, line), Optional.of(presumed));
    }

    private Dated<Measure.Rebuttal> rebuttal(Cursor c, Line part, Place place, Life life) {
        List<String> by = List.of();
        List<String> per = List.of();
        Optional<Upon> upon = Optional.empty();
        Optional<String> burden = Optional.empty();
        while (!Suffixes.at(c)) {
            if (c.accept("by")) {
                by = names.actors(c);
            } else if (c.accept("per")) {
                per = names.list(c, "a kind of case, a word of the vocabulary", names.plainWords());
            } else if (c.accept("upon")) {
                upon = Optional.of(standards.upon(c, standardPlace(part, place, life)));
            } else if (c.peekIs(",")) {
                c.take();
            } else {
                c.takeWord("burden");
                burden = Optional.of(c.takeName("who carries the burden", names.plainWords()));
            }
        }
        return new Dated<>(new Measure.Rebuttal(by, per, upon, burden), suffixes.life(c, life), part.at());
    }

    static String rebuttalOf(String presumption) {
        return presumption + "-rebuttal";
    }

    /** A rebuttal is a way out of its presumption, case by case. */
    static Optional<Route> rebuttal(Measure measure) {
        List<Dated<Measure.Rebuttal>> lines =
                measure.presumed().map(Measure.Presumed::rebutted).orElse(List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Dated<Doing>> doings = new ArrayList<>();
        List<Dated<List<String>>> per = new ArrayList<>();
        List<Dated<Upon>> upon = new ArrayList<>();
        for (Dated<Measure.Rebuttal> line : lines) {
            Measure.Rebuttal rebuttal = line.value();
            Doing doing = new Doing(
                    Modality.MAY, Verb.REBUT, rebuttal.by(), false, List.of(), Optional.empty(), List.of(), "");
            doings.add(new Dated<>(doing, line.life(), line.at()));
            if (!rebuttal.per().isEmpty()) {
                per.add(new Dated<>(rebuttal.per(), line.life(), line.at()));
            }
            rebuttal.upon().ifPresent(u -> upon.add(new Dated<>(u, line.life(), line.at())));
        }
        Rule.Head of = measure.head();
        Rule.Head head = new Rule.Head(
                rebuttalOf(of.id()),
                Optional.of(new Plain("rebuttal", "반증")),
                List.of(),
                of.cite(),
                of.under(),
                of.instrument(),
                of.life(),
                of.at());
        Dated<List<Target>> over = new Dated<>(List.of(new Target.Named(of.id())), of.life(), of.at());
        return Optional.of(new Route(
                head,
                doings,
                List.of(over),
                List.of(),
                per,
                List.of(),
                upon,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    // routes, locks

    private Route route(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(doing(cursor, Verb.RELIEF, Optional.empty()))
                : Optional.empty();
        Life life = suffixes.life(cursor, place.life());
        onHead.ifPresent(doing -> doings.add(new Dated<>(doing, life, line.at())));
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
                Doing doing = doing(c, Verb.RELIEF, Optional.empty());
                doings.add(new Dated<>(doing, suffixes.life(c, life), part.at()));
            } else if (c.accept("over")) {
                over.add(targets(c, life, part));
            } else if (c.accept("except")) {
                except.add(targets(c, life, part));
            } else if (c.accept("per")) {
                List<String> cases = names.list(c, "a kind of case, a word of the vocabulary", names.plainWords());
                per.add(new Dated<>(cases, suffixes.life(c, life), part.at()));
            } else if (c.accept("activities")) {
                activities(part, life, activities);
            } else if (c.accept("upon")) {
                Upon u = standards.upon(c, standardPlace(part, place, life));
                upon.add(new Dated<>(u, suffixes.life(c, life), part.at()));
            } else if (c.accept("unless")) {
                unless.add(unless(c, part, place, life));
            } else if (c.accept("effective")) {
                boolean atLeast = c.accept("at-least");
                Period delay = Suffixes.period(c);
                c.takeWord("after");
                effective.add(new Dated<>(new Route.Effective(atLeast, delay), suffixes.life(c, life), part.at()));
            } else if (c.accept("not-before")) {
                Period delay = Suffixes.period(c);
                c.takeWord("after");
                String anchor = c.takeName("determined or imposed", List.of("determined", "imposed"));
                notBefore.add(new Dated<>(new Route.NotBefore(delay, anchor), suffixes.life(c, life), part.at()));
            } else if (c.accept("each")) {
                Optional<LocalDate> day =
                        c.peekIs(Word.Kind.DATE) ? Optional.of(c.takeDate("a date")) : Optional.empty();
                if (day.isEmpty()) {
                    c.takeWord("anniversary");
                }
                each.add(new Dated<>(new Route.Each(day), suffixes.life(c, life), part.at()));
            } else if (c.accept("for")) {
                Route.Term t = term(c);
                term.add(new Dated<>(t, suffixes.life(c, life), part.at()));
            } else if (c.accept("once")) {
                Route.Term t = new Route.Term(Optional.empty(), Optional.empty(), false, false, true);
                term.add(new Dated<>(t, suffixes.life(c, life), part.at()));
            } else if (c.accept("subject-to")) {
                ruleNames(c, life, part, subjectTo, "a duty");
            } else if (c.accept("notwithstanding")) {
                notwithstanding(c, life, part, notwithstanding);
            } else if (c.accept("rests-on")) {
                restsOn.add(restsOn(c, life));
            } else if (c.accept("form")) {
                form(c, life, part, form);
            } else {
                throw unexpected(
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
                head(named, place, life, line),
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
            String words = conducts.plainWords(c);
            into.add(new Dated<>(new Route.Activity(label, words), suffixes.life(c, life), part.at()));
        }
    }

    private Dated<Route.Unless> unless(Cursor c, Line part, Place place, Life life) {
        Upon upon = standards.upon(c, standardPlace(part, place, life));
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
        return new Dated<>(new Route.Unless(upon, window), suffixes.life(c, life), part.at());
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

    private Lock lock(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        Set<Verb> verbs = EnumSet.noneOf(Verb.class);
        while (!Suffixes.at(cursor)) {
            verbs.add(verb(cursor, Verb.RELIEF));
            cursor.accept(",");
        }
        if (verbs.isEmpty()) {
            verbs = EnumSet.of(Verb.SUSPEND, Verb.TERMINATE);
        }
        Life life = suffixes.life(cursor, place.life());
        List<Dated<List<Target>>> over = new ArrayList<>();
        List<Dated<List<Target>>> except = new ArrayList<>();
        List<Dated<Lock.Opening>> until = new ArrayList<>();
        List<Dated<String>> subjectTo = new ArrayList<>();
        List<Dated<String>> notwithstanding = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("over")) {
                over.add(targets(c, life, part));
            } else if (c.accept("except")) {
                except.add(targets(c, life, part));
            } else if (c.accept("until")) {
                Optional<Period> delay = Optional.empty();
                if (c.peekIs(Word.Kind.NUMBER)) {
                    delay = Optional.of(Suffixes.period(c));
                    c.takeWord("after");
                }
                Upon upon = standards.upon(c, standardPlace(part, place, life));
                until.add(new Dated<>(new Lock.Opening(delay, upon), suffixes.life(c, life), part.at()));
            } else if (c.accept("subject-to")) {
                ruleNames(c, life, part, subjectTo, "a duty");
            } else if (c.accept("notwithstanding")) {
                notwithstanding(c, life, part, notwithstanding);
            } else {
                throw unexpected(c, List.of("over", "except", "until", "subject-to", "notwithstanding"));
            }
        }
        if (over.isEmpty()) {
            throw line.cursor().expected("a line \"over\" under a lock: what it holds");
        }
        return new Lock(head(named, place, life, line), verbs, over, except, until, subjectTo, notwithstanding);
    }

    // duties, and what is said about words

    private Duty duty(Line line, Cursor cursor, Place place) {
        Named named = named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(doing(cursor, Verb.OWED, Optional.empty()))
                : Optional.empty();
        Life life = suffixes.life(cursor, place.life());
        onHead.ifPresent(doing -> doings.add(new Dated<>(doing, life, line.at())));
        List<Dated<Due>> due = new ArrayList<>();
        List<Dated<Duty.Ends>> ends = new ArrayList<>();
        List<Dated<Boolean>> standing = new ArrayList<>();
        List<Dated<String>> form = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("due")) {
                Due d = due(c);
                due.add(new Dated<>(d, suffixes.life(c, life), part.at()));
            } else if (c.accept("ends")) {
                Optional<Period> after = Optional.empty();
                if (c.peekIs(Word.Kind.NUMBER)) {
                    after = Optional.of(Suffixes.period(c));
                    c.takeWord("after");
                }
                Anchor anchor = anchor(c);
                ends.add(new Dated<>(new Duty.Ends(after, anchor), suffixes.life(c, life), part.at()));
            } else if (c.accept("standing")) {
                standing.add(new Dated<>(true, suffixes.life(c, life), part.at()));
            } else if (c.accept("form")) {
                form(c, life, part, form);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = doing(c, Verb.OWED, Optional.empty());
                doings.add(new Dated<>(doing, suffixes.life(c, life), part.at()));
            } else {
                throw unexpected(c, List.of("due", "ends", "standing", "form"));
            }
        }
        return new Duty(head(named, place, life, line), doings, due, ends, standing, form);
    }

    private Due due(Cursor c) {
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
            return new Due.On(delay, anchor, Optional.empty(), false);
        }
        c.takeWord("then");
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
        return new Due.On(delay, anchor, Optional.of(every), delivered);
    }

    private Anchor anchor(Cursor c) {
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

    private Delegation delegation(Cursor cursor, Place place, Line line, int unnamed) {
        List<Target> functions = targets.targets(cursor);
        cursor.takeWord("to");
        List<String> to = names.actors(cursor);
        List<String> consulting =
                cursor.accept("consulting") ? names.list(cursor, "an actor or body", advisers()) : List.of();
        Life life = suffixes.life(cursor, place.life());
        noChildren(line);
        Named named = new Named("delegation-" + unnamed, Optional.empty(), List.of());
        return new Delegation(head(named, place, life, line), functions, to, consulting);
    }

    private Definition definition(Cursor cursor, Place place, Line line, int unnamed) {
        String term = cursor.takeName("the term, in lower case with hyphens");
        String words = cursor.take(Word.Kind.QUOTED, "the law's words in quotation marks");
        Optional<Target> reach = Optional.empty();
        if (cursor.accept("in")) {
            reach = Optional.of(targets.targets(cursor).getFirst());
        }
        Life life = suffixes.life(cursor, place.life());
        noChildren(line);
        Named named = new Named("define-" + term + "-" + unnamed, Optional.empty(), List.of());
        return new Definition(head(named, place, life, line), term, words, reach);
    }

    private NotEncoded notEncoded(Cursor cursor, Place place, Line line, int unnamed) {
        String words = cursor.accept(Word.Kind.QUOTED).map(Word::text).orElse("");
        cursor.takeWord("because");
        List<String> valid = new ArrayList<>();
        for (NotEncoded.Reason reason : NotEncoded.Reason.values()) {
            valid.add(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        String reason = cursor.takeName("a reason: " + String.join(", ", valid), valid);
        Optional<String> note = cursor.accept(Word.Kind.QUOTED).map(Word::text);
        Optional<String> judge = Optional.empty();
        if (cursor.accept(",") || cursor.peekIs("judged-by")) {
            cursor.takeWord("judged-by");
            judge = Optional.of(cursor.takeName("an actor or body", advisers()));
        }
        Life life = suffixes.life(cursor, place.life());
        noChildren(line);
        Named named = new Named("not-encoded-" + unnamed, Optional.empty(), List.of());
        return new NotEncoded(
                head(named, place, life, line),
                words,
                NotEncoded.Reason.valueOf(reason.toUpperCase(Locale.ROOT).replace('-', '_')),
                note,
                judge);
    }

    // lines that several rules have

    private Dated<List<Target>> targets(Cursor c, Life life, Line part) {
        List<Target> list = targets.targets(c);
        return new Dated<>(List.copyOf(list), suffixes.life(c, life), part.at());
    }

    private Dated<Row.RestsOn> restsOn(Cursor c, Life life) {
        boolean any = c.accept("any-of");
        List<String> list =
                names.list(c, "a status, measure or route", names.rules().keySet());
        return new Dated<>(
                new Row.RestsOn(any, list), suffixes.life(c, life), c.line().at());
    }

    private void ruleNames(Cursor c, Life life, Line part, List<Dated<String>> into, String what) {
        List<String> list = names.list(c, what, names.rules().keySet());
        Life own = suffixes.life(c, life);
        list.forEach(name -> into.add(new Dated<>(name, own, part.at())));
    }

    private void notwithstanding(Cursor c, Life life, Line part, List<Dated<String>> into) {
        if (c.accept("any-law")) {
            into.add(new Dated<>("any-law", suffixes.life(c, life), part.at()));
        } else {
            ruleNames(c, life, part, into, "any-law or a rule");
        }
    }

    private void form(Cursor c, Life life, Line part, List<Dated<String>> into) {
        List<String> words = new ArrayList<>();
        while (c.peekIs(Word.Kind.NAME) && !Suffixes.at(c) || c.peekIs(",")) {
            words.add(c.take().text());
        }
        Life own = suffixes.life(c, life);
        into.add(new Dated<>(String.join(" ", words).replace(" ,", ","), own, part.at()));
    }

    private void grounds(Line part, Life life, List<Dated<Measure.Ground>> into) {
        conducts.grounds(part, life).forEach(into::add);
    }

    private static void noChildren(Line line) {
        if (!line.children().isEmpty()) {
            throw line.children().getFirst().cursor().expected("nothing under this line");
        }
    }

    private static BadInput unexpected(Cursor cursor, List<String> valid) {
        return cursor.expected("one of " + String.join(", ", valid), valid);
    }
}
