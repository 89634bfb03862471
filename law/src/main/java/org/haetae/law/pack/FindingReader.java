package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.haetae.law.model.Criterion;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Doing;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Row;
import org.haetae.law.model.Status;
import org.haetae.law.model.Target;
import org.haetae.law.model.Upon;
import org.haetae.law.model.Verb;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Statuses and criteria: what is found of a state, and of whom something may be found. */
final class FindingReader {
    private final RuleLines lines;

    FindingReader(RuleLines lines) {
        this.lines = lines;
    }

    Status status(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        List<Dated<Row.Imposed>> imposed = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(lines.doing(cursor, EnumSet.of(Verb.DETERMINE, Verb.DECLARE), Optional.empty()))
                : Optional.empty();
        Optional<Upon> headUpon = lines.uponOnHead(cursor, line, place, place.life());
        Life life = lines.suffixes.life(cursor, place.life());
        if (onHead.isPresent()) {
            imposed.add(new Dated<>(new Row.Imposed(onHead.get(), headUpon), life, line.at()));
        }
        List<Dated<Row.RestsOn>> restsOn = new ArrayList<>();
        List<Dated<Measure.Ground>> grounds = new ArrayList<>();
        for (Line part : line.children()) {
            Cursor c = part.cursor();
            if (c.accept("rests-on")) {
                restsOn.add(lines.restsOn(c, life));
            } else if (c.accept("grounds")) {
                lines.grounds(part, life, grounds);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = lines.doing(c, EnumSet.of(Verb.DETERMINE, Verb.DECLARE), Optional.empty());
                Optional<Upon> upon = lines.uponOnHead(c, part, place, life);
                imposed.add(new Dated<>(new Row.Imposed(doing, upon), lines.suffixes.life(c, life), part.at()));
            } else {
                throw RuleLines.unexpected(c, List.of("rests-on", "grounds"));
            }
        }
        return new Status(lines.head(named, place, life, line), imposed, restsOn, grounds, Optional.empty());
    }

    Criterion criterion(Line line, Cursor cursor, RuleReader.Place place) {
        RuleLines.Named named = lines.named(cursor);
        List<Dated<Doing>> doings = new ArrayList<>();
        List<Dated<Upon>> upon = new ArrayList<>();
        Optional<Doing> onHead = cursor.peekIs(Word.Kind.CAPITALS)
                ? Optional.of(lines.doing(cursor, EnumSet.of(Verb.DESIGNATE), Optional.empty()))
                : Optional.empty();
        Optional<Upon> headUpon = lines.uponOnHead(cursor, line, place, place.life());
        Life life = lines.suffixes.life(cursor, place.life());
        if (onHead.isPresent()) {
            doings.add(new Dated<>(onHead.get(), life, line.at()));
        }
        if (headUpon.isPresent()) {
            upon.add(new Dated<>(headUpon.get(), life, line.at()));
        }
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
                who.add(lines.conducts.conduct(c, part, place.cite(), life, conductFrom));
            } else if (c.accept("upon")) {
                Upon u = lines.standards.upon(c, RuleLines.standardPlace(part, place, life));
                upon.add(new Dated<>(u, lines.suffixes.life(c, life), part.at()));
            } else if (c.accept("except")) {
                except.add(lines.targets(c, life, part));
            } else if (c.accept("grounds")) {
                lines.grounds(part, life, grounds);
            } else if (c.peekIs(Word.Kind.CAPITALS)) {
                Doing doing = lines.doing(c, EnumSet.of(Verb.DESIGNATE), Optional.empty());
                doings.add(new Dated<>(doing, lines.suffixes.life(c, life), part.at()));
            } else if (!c.peekIs("conduct-from")) {
                throw RuleLines.unexpected(c, List.of("who", "which", "conduct-from", "upon", "except", "grounds"));
            }
        }
        if (doings.isEmpty()) {
            throw line.cursor().expected("MAY, SHALL or BY-LAW designate, on the head or dated below it");
        }
        return new Criterion(lines.head(named, place, life, line), doings, upon, who, conductFrom, except, grounds);
    }
}
