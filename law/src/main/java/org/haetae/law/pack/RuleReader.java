package org.haetae.law.pack;

import java.util.List;
import java.util.Set;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Life;
import org.haetae.law.model.Rule;
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

    private final FindingReader findings;
    private final MeasureReader measures;
    private final RouteReader routes;
    private final DutyReader duties;

    RuleReader(Names names) {
        RuleLines lines = new RuleLines(names);
        this.findings = new FindingReader(lines);
        this.measures = new MeasureReader(lines);
        this.routes = new RouteReader(lines);
        this.duties = new DutyReader(lines);
    }

    /** Where a fence stands. */
    record Place(UslmRef cite, List<UslmRef> under, UslmRef instrument, Life life) {}

    Rule rule(Line line, Place place, int unnamed) {
        for (Line child : line.children()) {
            checkChildren(child);
        }
        Cursor cursor = line.cursor();
        if (!cursor.peekIs(Word.Kind.NAME)) {
            throw cursor.expected("a rule: " + String.join(", ", HEADS), HEADS);
        }
        return switch (cursor.take().text()) {
            case "status" -> findings.status(line, cursor, place);
            case "criterion" -> findings.criterion(line, cursor, place);
            case "measure" -> measures.measure(line, cursor, place);
            case "presumption" -> measures.presumption(line, cursor, place);
            case "route" -> routes.route(line, cursor, place);
            case "lock" -> routes.lock(line, cursor, place);
            case "duty" -> duties.duty(line, cursor, place);
            case "delegation" -> duties.delegation(cursor, place, line, unnamed);
            case "define" -> duties.definition(cursor, place, line, unnamed);
            case "not-encoded" -> duties.notEncoded(cursor, place, line, unnamed);
            default -> throw line.cursor().expected("a rule: " + String.join(", ", HEADS), HEADS);
        };
    }

    private static final Set<String> OPENS_LIST = Set.of("all-of", "any-of", "at-least");
    private static final Set<String> OF_A_LIMB = Set.of("conduct-from", "except", "grounds");

    /** A line under one that holds no list would be read by nobody, so it is an error. */
    private static void checkChildren(Line line) {
        if (line.children().isEmpty()) {
            return;
        }
        boolean list = opensList(line);
        boolean limb = line.words().getFirst().kind() == Word.Kind.LABEL;
        for (Line child : line.children()) {
            if (!list && !(limb && isPlain(child.words().getFirst(), OF_A_LIMB))) {
                throw child.cursor().expected("nothing under this line (no all-of, any-of or at-least opens a list)");
            }
            checkChildren(child);
        }
    }

    private static boolean opensList(Line line) {
        for (Word word : line.words()) {
            if (isPlain(word, OPENS_LIST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Word word, Set<String> words) {
        return word.kind() != Word.Kind.QUOTED && words.contains(word.text());
    }
}
