package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Due;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Measures, presumptions, and the rebuttal a presumption carries. */
final class MeasureReader {
    private final RuleLines lines;

    MeasureReader(RuleLines lines) {
        this.lines = lines;
    }

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
            "notwithstanding",
            "group");

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
        Optional<String> group = Optional.empty();

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
                    group,
                    presumed);
        }
    }

    Measure measure(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        Life life = lines.suffixes.life(cursor, place.life());
        MeasureLines read = new MeasureLines();
        for (Line part : line.children()) {
            if (!measureLine(part, place, life, read)) {
                throw RuleLines.unexpected(part.cursor(), MEASURE_LINES);
            }
        }
        if (read.effects.isEmpty()) {
            throw line.cursor()
                    .expected("at least one effect under a measure: BLOCK, BAN, DENY, OPPOSE, REQUIRE or AS");
        }
        if (read.imposed.isEmpty()) {
            throw line.cursor().expected("a line \"imposed\" under a measure: MAY, SHALL or BY-LAW");
        }
        return read.measure(lines.head(named, place, life, line), Optional.empty());
    }

    private boolean measureLine(Line part, RuleReader.Place place, Life life, MeasureLines read) {
        Cursor c = part.cursor();
        if (c.peekIs(Word.Kind.CAPITALS) && !c.peekIs("DEEMED")) {
            read.effects.add(effectLine("", c, part, place.cite(), life));
            return true;
        }
        if (c.accept("at-least")) {
            read.choose = Optional.of(c.takeNumber("a number"));
            c.takeWord("of");
            Life menu = lines.suffixes.life(c, life);
            for (Line item : part.children()) {
                Cursor i = item.cursor();
                String label = StandardReader.label(i);
                read.effects.add(effectLine(label, i, item, place.cite().child(label), menu));
            }
            return true;
        }
        if (c.accept("imposed")) {
            Doing doing = lines.doing(c, EnumSet.of(Verb.IMPOSE), Optional.of(Verb.IMPOSE));
            Optional<Upon> upon = lines.uponOnHead(c, part, place, life);
            read.imposed.add(new Dated<>(new Row.Imposed(doing, upon), lines.suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("rests-on")) {
            read.restsOn.add(lines.restsOn(c, life));
            return true;
        }
        if (c.accept("carries-out")) {
            String command = lines.names.rule(c, "the measure it carries out");
            read.carriesOut.add(new Dated<>(command, lines.suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("lasts")) {
            read.lasts.add(lasts(c, part, place, life));
            return true;
        }
        if (c.accept("grounds")) {
            lines.grounds(part, life, read.grounds);
            return true;
        }
        if (c.accept("except")) {
            read.except.add(lines.targets(c, life, part));
            return true;
        }
        if (c.accept("due")) {
            Due due = lines.due(c);
            read.due.add(new Dated<>(due, lines.suffixes.life(c, life), part.at()));
            return true;
        }
        if (c.accept("group")) {
            read.group = Optional.of(c.takeName(
                    "a group of the vocabulary",
                    lines.names.vocabulary().groups().keySet()));
            c.takeEnd();
            return true;
        }
        if (c.accept("notwithstanding")) {
            lines.notwithstanding(c, life, part, read.notwithstanding);
            return true;
        }
        return false;
    }

    private Measure.EffectLine effectLine(String label, Cursor c, Line part, UslmRef cite, Life life) {
        org.haetae.law.model.Effect effect = lines.conducts.effect(c);
        return new Measure.EffectLine(label, effect, lines.suffixes.life(c, life), cite, part.at());
    }

    private Dated<Measure.Lasts> lasts(Cursor c, Line part, RuleReader.Place place, Life life) {
        Measure.Lasts lasts;
        if (c.accept("until")) {
            lasts = new Measure.Lasts.Until(lines.standards.standard(c, RuleLines.standardPlace(part, place, life)));
        } else {
            Period period = Suffixes.period(c);
            if (c.accept("after")) {
                c.takeWord("imposed");
            }
            lasts = new Measure.Lasts.For(period);
        }
        return new Dated<>(lasts, lines.suffixes.life(c, life), part.at());
    }

    Measure presumption(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        Life life = lines.suffixes.life(cursor, place.life());
        MeasureLines read = new MeasureLines();
        List<Dated<String>> which = new ArrayList<>();
        List<Dated<Measure.Rebuttal>> rebutted = new ArrayList<>();
        Optional<String> deemed = Optional.empty();
        Optional<UslmRef> deemedUnder = Optional.empty();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("which")) {
                String marks = lines.conducts.plainWords(c);
                which.add(new Dated<>(marks, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("DEEMED")) {
                deemed = Optional.of(c.takeName("as what, a word of the vocabulary", lines.names.plainWords()));
                if (c.accept("under")) {
                    deemedUnder = Optional.of(Suffixes.cite(c));
                }
                lines.suffixes.life(c, life);
            } else if (c.accept("rebutted")) {
                rebutted.add(rebuttal(c, part, place, life));
            } else if (!measureLine(part, place, life, read)) {
                List<String> valid = new ArrayList<>(MEASURE_LINES);
                valid.addAll(List.of("which", "DEEMED", "rebutted"));
                throw RuleLines.unexpected(part.cursor(), valid);
            }
        }
        if (read.imposed.isEmpty()) {
            Doing byLaw = new Doing(
                    Modality.BY_LAW, Verb.IMPOSE, List.of(), false, List.of(), Optional.empty(), List.of(), "");
            read.imposed.add(new Dated<>(new Row.Imposed(byLaw, Optional.empty()), life, line.at()));
        }
        if (read.effects.isEmpty()) {
            throw line.cursor()
                    .expected("at least one effect under a presumption: BLOCK, BAN, DENY, OPPOSE or REQUIRE");
        }
        Measure.Presumed presumed = new Measure.Presumed(which, deemed, deemedUnder, rebutted);
        return read.measure(lines.head(named, place, life, line), Optional.of(presumed));
    }

    private Dated<Measure.Rebuttal> rebuttal(Cursor c, Line part, RuleReader.Place place, Life life) {
        List<String> by = List.of();
        List<String> per = List.of();
        Optional<Upon> upon = Optional.empty();
        Optional<String> burden = Optional.empty();
        while (!Suffixes.at(c)) {
            if (c.accept("by")) {
                by = lines.names.actors(c);
            } else if (c.accept("per")) {
                per = lines.names.list(c, "a kind of case, a word of the vocabulary", lines.names.plainWords());
            } else if (c.accept("upon")) {
                upon = Optional.of(lines.standards.upon(c, RuleLines.standardPlace(part, place, life)));
            } else if (c.peekIs(",")) {
                c.take();
            } else {
                c.takeWord("burden");
                burden = Optional.of(c.takeName("who carries the burden", lines.names.plainWords()));
            }
        }
        return new Dated<>(new Measure.Rebuttal(by, per, upon, burden), lines.suffixes.life(c, life), part.at());
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
            if (rebuttal.upon().isPresent()) {
                upon.add(new Dated<>(rebuttal.upon().get(), line.life(), line.at()));
            }
        }
        Rule.Head of = measure.head();
        Rule.Head head = new Rule.Head(
                rebuttalOf(of.id()),
                Optional.of(new Plain("rebuttal", "반증")),
                List.of(),
                of.cite(),
                of.under(),
                of.encodes(),
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
}
