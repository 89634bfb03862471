package org.haetae.law.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Target;
import org.haetae.notation.Cursor;
import org.haetae.notation.Word;

/** What a rule reaches. */
final class TargetReader {
    private static final Map<String, Target.Kinship> FAMILIES = Map.of(
            "statuses", Target.Kinship.STATUSES,
            "measures", Target.Kinship.MEASURES,
            "criteria", Target.Kinship.CRITERIA,
            "duties", Target.Kinship.DUTIES);

    private final Names names;

    TargetReader(Names names) {
        this.names = names;
    }

    List<Target> targets(Cursor cursor) {
        List<Target> targets = new ArrayList<>();
        do {
            one(cursor, targets);
        } while (cursor.accept(","));
        return targets;
    }

    private void one(Cursor cursor, List<Target> into) {
        if (cursor.peekIs(Word.Kind.CITE)) {
            into.add(new Target.Under(Suffixes.cite(cursor)));
        } else if (cursor.peekIs("of") && cursor.peekIs(1, Word.Kind.CITE)) {
            cursor.take();
            into.add(new Target.Of(Suffixes.cite(cursor)));
        } else if (cursor.accept("required-by")) {
            into.add(new Target.RequiredBy(cites(cursor)));
        } else if (cursor.accept("sections") || cursor.accept("section")) {
            sections(cursor, into);
        } else if (FAMILIES.containsKey(cursor.nextText())) {
            Target.Kinship kinship = Target.Kinship.valueOf(cursor.take().text().toUpperCase(Locale.ROOT));
            cursor.takeWord("of");
            into.add(new Target.Family(kinship, Suffixes.cite(cursor)));
        } else {
            into.add(new Target.Named(names.rule(
                    cursor, "a rule, a cite, sections, of, required-by, statuses, measures, criteria or duties")));
        }
    }

    private static List<UslmRef> cites(Cursor cursor) {
        List<UslmRef> cites = new ArrayList<>();
        cites.add(Suffixes.cite(cursor));
        while (cursor.peekIs(",") && cursor.peekIs(1, Word.Kind.CITE)) {
            cursor.take();
            cites.add(Suffixes.cite(cursor));
        }
        return cites;
    }

    private static void sections(Cursor cursor, List<Target> into) {
        into.add(new Target.Section(number(cursor)));
        while (cursor.peekIs(",") && isNumber(cursor)) {
            cursor.take();
            into.add(new Target.Section(number(cursor)));
        }
    }

    private static boolean isNumber(Cursor cursor) {
        int mark = cursor.mark();
        cursor.take();
        boolean number = beginsWithDigit(cursor);
        cursor.reset(mark);
        return number;
    }

    private static boolean beginsWithDigit(Cursor cursor) {
        String text = cursor.nextText();
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static String number(Cursor cursor) {
        if (!beginsWithDigit(cursor)) {
            throw cursor.expected("the number of a section of this instrument");
        }
        return cursor.take().text();
    }
}
