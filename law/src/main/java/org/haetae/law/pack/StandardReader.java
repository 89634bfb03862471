package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Fact;
import org.haetae.law.model.Grade;
import org.haetae.law.model.Life;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Upon;
import org.haetae.notation.BadInput;
import org.haetae.notation.Cursor;
import org.haetae.notation.Line;
import org.haetae.notation.Word;

/** Standards, grades, and the papers that state them. */
final class StandardReader {
    private final Names names;
    private final Suffixes suffixes;

    StandardReader(Names names, Suffixes suffixes) {
        this.names = names;
        this.suffixes = suffixes;
    }

    /** Where a standard stands: the lines under it, the cite its labels extend, the life of its items. */
    record Place(List<Line> under, UslmRef cite, Life life) {}

    Standard standard(Cursor cursor, Place place) {
        Optional<Standard.Items> list = listIfAny(cursor, place);
        if (list.isPresent()) {
            return list.get();
        }
        if (cursor.accept("MET")) {
            return met(cursor, false);
        }
        Optional<Standard.Proof> proof = cursor.acceptCapitals(Standard.Proof.class);
        if (proof.isPresent()) {
            cursor.takeWord("that");
            return new Standard.Proven(proof.get(), standard(cursor, place));
        }
        Grade grade = grade(cursor);
        return grade.isUnnamed() ? plain(cursor) : graded(cursor, grade, place);
    }

    private Standard graded(Cursor cursor, Grade grade, Place place) {
        boolean toward = cursor.accept("toward");
        if (isList(cursor)) {
            return new Standard.Toward(grade, standard(cursor, place));
        }
        if (toward && cursor.peekIs(Word.Kind.CAPITALS)) {
            return new Standard.Toward(grade, standard(cursor, place));
        }
        boolean isRoute = names.isRule(cursor) && !names.vocabulary().facts().containsKey(cursor.nextText());
        if (isRoute) {
            if (!grade.toString().equals("COMPLETE")) {
                throw cursor.expected("a fact (before a route only MET or COMPLETE can stand)");
            }
            return met(cursor, true);
        }
        Fact fact = fact(cursor);
        check(fact, grade, cursor);
        return new Standard.Reached(fact.id(), grade, throughout(cursor));
    }

    private Standard plain(Cursor cursor) {
        if (cursor.peekIs(Word.Kind.CAPITALS)) {
            List<String> valid = gradeWords();
            throw cursor.expected("a grade: " + String.join(", ", valid) + "; or MET and a route", valid);
        }
        if (names.isRule(cursor, "duty") && cursor.peekIs(1, Word.Kind.CAPITALS)) {
            String duty = cursor.take().text();
            boolean yes = cursor.accept("YES");
            if (!yes) {
                cursor.takeWord("NO");
            }
            return new Standard.Found(duty, yes);
        }
        int mark = cursor.mark();
        Fact fact = fact(cursor);
        if (fact.isGraded()) {
            throw cursor.expectedAt(mark, "a grade before it: " + String.join(", ", gradeWords()));
        }
        return new Standard.Reached(fact.id(), Grade.UNNAMED, throughout(cursor));
    }

    private Standard met(Cursor cursor, boolean achieved) {
        if (!names.isRule(cursor, "route")) {
            throw cursor.expected("a route", names.rules().keySet());
        }
        String route = cursor.take().text();
        return new Standard.Met(route, achieved, throughout(cursor));
    }

    private static Optional<Period> throughout(Cursor cursor) {
        return cursor.accept("throughout") ? Optional.of(Suffixes.period(cursor)) : Optional.empty();
    }

    private static boolean isList(Cursor cursor) {
        return cursor.peekIs("all-of") || cursor.peekIs("any-of") || cursor.peekIs("at-least");
    }

    private Optional<Standard.Items> listIfAny(Cursor cursor, Place place) {
        if (!isList(cursor)) {
            return Optional.empty();
        }
        int atLeast = 0;
        Standard.Quantifier quantifier = quantifier(cursor);
        if (quantifier == Standard.Quantifier.AT_LEAST) {
            atLeast = cursor.takeNumber("a number");
            cursor.takeWord("of");
        }
        return Optional.of(new Standard.Items(quantifier, atLeast, items(cursor, place)));
    }

    static Standard.Quantifier quantifier(Cursor cursor) {
        return switch (cursor.take().text()) {
            case "all-of" -> Standard.Quantifier.ALL_OF;
            case "any-of" -> Standard.Quantifier.ANY_OF;
            default -> Standard.Quantifier.AT_LEAST;
        };
    }

    private List<Standard.Item> items(Cursor above, Place place) {
        List<Standard.Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : place.under()) {
            Cursor cursor = line.cursor();
            String label = label(cursor);
            UslmRef cite = place.cite().child(label);
            Standard standard = standard(cursor, new Place(line.children(), cite, place.life()));
            boolean open = isListLine(standard);
            Life life = suffixes.life(cursor, place.life());
            if (!open && !line.children().isEmpty()) {
                throw line.children().getFirst().cursor().expected("nothing under this item");
            }
            if (!label.isEmpty() && !seen.add(label + life.readings() + life.span())) {
                throw line.cursor().expected("each label once (or under another reading or another time)");
            }
            items.add(new Standard.Item(label, standard, life, cite, line.at()));
        }
        if (items.isEmpty()) {
            throw above.expected("labelled items, indented under this line");
        }
        return items;
    }

    private static boolean isListLine(Standard standard) {
        return standard instanceof Standard.Items
                || standard instanceof Standard.Toward toward && isListLine(toward.aim())
                || standard instanceof Standard.Proven proven && isListLine(proven.what());
    }

    /** {@code (1)}, or a dash where the statute has no label. */
    static String label(Cursor cursor) {
        if (cursor.accept("-")) {
            return "";
        }
        return cursor.take(Word.Kind.LABEL, "the label of an item such as (1), or - where the statute has none");
    }

    Grade grade(Cursor cursor) {
        Optional<Grade.Extent> extent = Optional.empty();
        Optional<Grade.Verification> verification = Optional.empty();
        Optional<Grade.Durability> durability = Optional.empty();
        while (cursor.peekIs(Word.Kind.CAPITALS)) {
            int mark = cursor.mark();
            Optional<Grade.Extent> e = cursor.acceptCapitals(Grade.Extent.class);
            Optional<Grade.Verification> v =
                    e.isPresent() ? Optional.empty() : cursor.acceptCapitals(Grade.Verification.class);
            Optional<Grade.Durability> d =
                    e.isPresent() || v.isPresent() ? Optional.empty() : cursor.acceptCapitals(Grade.Durability.class);
            if (e.isEmpty() && v.isEmpty() && d.isEmpty()) {
                break;
            }
            if (e.isPresent() && extent.isPresent()
                    || v.isPresent() && verification.isPresent()
                    || d.isPresent() && durability.isPresent()) {
                throw cursor.expectedAt(mark, "at most one word of each scale");
            }
            extent = e.isPresent() ? e : extent;
            verification = v.isPresent() ? v : verification;
            durability = d.isPresent() ? d : durability;
        }
        return new Grade(extent, verification, durability);
    }

    static List<String> gradeWords() {
        List<String> words = new ArrayList<>();
        for (Grade.Extent e : Grade.Extent.values()) {
            words.add(e.name());
        }
        for (Grade.Verification v : Grade.Verification.values()) {
            words.add(v.name());
        }
        for (Grade.Durability d : Grade.Durability.values()) {
            words.add(d.name());
        }
        return words;
    }

    Fact fact(Cursor cursor) {
        String id = cursor.takeName(
                "a fact of the vocabulary", names.vocabulary().facts().keySet());
        Fact fact = names.vocabulary().facts().get(id);
        if (fact == null) {
            throw new IllegalStateException(id);
        }
        return fact;
    }

    /** @throws BadInput if the grade names a scale the fact does not have, or leaves its extent open */
    static void check(Fact fact, Grade grade, Cursor after) {
        Set<String> wrong = new LinkedHashSet<>();
        if (grade.extent().isPresent() && !fact.scales().contains(Fact.Scale.EXTENT)) {
            wrong.add(grade.extent().get().name());
        }
        if (grade.verification().isPresent() && !fact.scales().contains(Fact.Scale.VERIFICATION)) {
            wrong.add(grade.verification().get().name());
        }
        if (grade.durability().isPresent() && !fact.scales().contains(Fact.Scale.DURABILITY)) {
            wrong.add(grade.durability().get().name());
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(List.of(new org.haetae.notation.Problem(
                    after.line().at(),
                    String.join(" ", wrong) + " of " + fact.id(),
                    fact.isGraded() ? "a grade of its scales " + fact.scales() : "no grade: it is yes or no",
                    Optional.empty(),
                    after.line().text())));
        }
        if (fact.scales().contains(Fact.Scale.EXTENT) && grade.extent().isEmpty()) {
            throw new BadInput(List.of(new org.haetae.notation.Problem(
                    after.line().at(),
                    grade + " " + fact.id() + " without an extent",
                    "how far: NONE, COMMITTED, PROGRESS, STEPS, SIGNIFICANT or COMPLETE",
                    Optional.empty(),
                    after.line().text())));
        }
    }

    /** {@code certification to committees that crown has PROGRESS toward …}, an act of another rule, or a standard. */
    Upon upon(Cursor cursor, Place place) {
        boolean written = cursor.accept("written");
        boolean paper = org.haetae.law.model.Kind.of(cursor.nextText()).isPresent();
        if (written || paper) {
            return paper(cursor, place, written);
        }
        boolean found = cursor.peekIs(1, "YES") || cursor.peekIs(1, "NO");
        if (names.isRule(cursor) && !found) {
            return new Upon.ActOf(cursor.take().text());
        }
        boolean standard = found || isList(cursor) || names.vocabulary().facts().containsKey(cursor.nextText());
        if (cursor.peekIs(Word.Kind.NAME) && !standard) {
            List<String> valid = new ArrayList<>(org.haetae.law.model.Kind.words());
            valid.addAll(names.rules().keySet());
            valid.addAll(names.vocabulary().facts().keySet());
            throw cursor.expected("a kind of paper, a rule or a fact", valid);
        }
        return new Upon.Holds(standard(cursor, place));
    }

    private Upon.Paper paper(Cursor cursor, Place place, boolean written) {
        List<org.haetae.law.model.Kind> kinds = new ArrayList<>();
        kinds.add(names.kind(cursor));
        while (cursor.accept("and")) {
            kinds.add(names.kind(cursor));
        }
        List<String> by = List.of();
        List<String> to = List.of();
        List<String> with = List.of();
        Optional<String> subject = Optional.empty();
        Optional<Standard> that = Optional.empty();
        while (!cursor.atEnd()) {
            if (cursor.accept("by")) {
                by = names.actors(cursor);
            } else if (cursor.accept("to")) {
                to = names.recipients(cursor);
            } else if (cursor.peekIs("with")) {
                cursor.take();
                with = names.list(cursor, "what is enclosed, a word of the vocabulary", names.plainWords());
            } else if (cursor.accept("that")) {
                subject = subject(cursor);
                that = Optional.of(standard(cursor, place));
            } else if (cursor.peekIs(Word.Kind.CAPITALS)) {
                that = Optional.of(standard(cursor, place));
            } else {
                break;
            }
        }
        return new Upon.Paper(kinds, written, by, to, with, subject, that);
    }

    private Optional<String> subject(Cursor cursor) {
        if (cursor.peekIs(Word.Kind.NAME) && cursor.peekIs(1, "has")) {
            String subject = cursor.takeName(
                    "a class of the vocabulary", names.vocabulary().classes().keySet());
            cursor.take();
            return Optional.of(subject);
        }
        return Optional.empty();
    }
}
