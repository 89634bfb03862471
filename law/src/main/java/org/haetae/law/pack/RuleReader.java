package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.haetae.law.cite.Labels;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Dated;
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

    private final Suffixes suffixes;
    private final FindingReader findings;
    private final MeasureReader measures;
    private final RouteReader routes;
    private final DutyReader duties;

    RuleReader(Names names) {
        RuleLines lines = new RuleLines(names);
        this.suffixes = lines.suffixes;
        this.findings = new FindingReader(lines);
        this.measures = new MeasureReader(lines);
        this.routes = new RouteReader(lines);
        this.duties = new DutyReader(lines);
    }

    /**
     * Where a rule stands.
     *
     * @param encodes what else it stands for
     */
    record Place(UslmRef cite, List<UslmRef> under, List<Dated<UslmRef>> encodes, UslmRef instrument, Life life) {
        Place encoding(List<Dated<UslmRef>> more) {
            return new Place(cite, under, more, instrument, life);
        }
    }

    Rule rule(Line written, Place at, int unnamed) {
        Line line = withoutEncodes(written);
        boolean plain = line.children().size() == written.children().size();
        Place place = plain ? at : at.encoding(encodes(written, at));
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

    private static final String ENCODES = "encodes";

    /** What the law says there belongs to no one line of the rule, so it is taken out before the rule is read. */
    private static Line withoutEncodes(Line line) {
        List<Line> others = new ArrayList<>();
        for (Line child : line.children()) {
            if (!child.cursor().peekIs(ENCODES)) {
                others.add(child);
            }
        }
        return others.size() == line.children().size() ? line : new Line(line.at(), line.text(), line.words(), others);
    }

    private List<Dated<UslmRef>> encodes(Line line, Place at) {
        List<Dated<UslmRef>> all = new ArrayList<>();
        for (Line child : line.children()) {
            Cursor cursor = child.cursor();
            if (cursor.accept(ENCODES)) {
                RuleLines.noChildren(child);
                List<UslmRef> provisions = provisions(cursor, at.cite());
                Life life = suffixes.life(cursor, at.life());
                provisions.forEach(cite -> all.add(new Dated<>(cite, life, child.at())));
            }
        }
        return all;
    }

    /** {@code (1), (2)(A) through (2)(C), /us/usc/t99/s3/b}: labels are under the cite of the heading. */
    static List<UslmRef> provisions(Cursor cursor, UslmRef cite) {
        List<UslmRef> all = new ArrayList<>();
        do {
            int mark = cursor.mark();
            if (cursor.peekIs(Word.Kind.CITE)) {
                all.add(Suffixes.cite(cursor));
            } else {
                String label = cursor.take(Word.Kind.LABEL, "a label such as (1), or a cite such as /us/usc/t22/s9251");
                if (cursor.accept("through")) {
                    String last = cursor.take(Word.Kind.LABEL, "the last label of the list");
                    List<String> labels = Labels.through(label, last)
                            .orElseThrow(() -> cursor.expectedAt(mark, "the first and the last label of one list"));
                    labels.forEach(each -> all.add(cite.child(each)));
                } else {
                    all.add(cite.child(label));
                }
            }
        } while (cursor.accept(","));
        return all;
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
