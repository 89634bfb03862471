package org.haetae.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.law.cite.Period;
import org.haetae.law.cite.Span;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;
import org.haetae.notation.Cursor;
import org.haetae.notation.Word;

/** What fits at the end of any line, and the small things all lines share: dates, periods, cites. */
final class Suffixes {
    private final Names names;

    Suffixes(Names names) {
        this.names = names;
    }

    /** Whether one of the suffixes begins here. */
    static boolean at(Cursor cursor) {
        return cursor.atEnd()
                || cursor.peekIs("verify")
                || cursor.peekIs("reading") && cursor.peekIs(1, Word.Kind.NAME)
                || (cursor.peekIs("from") || cursor.peekIs("until")) && cursor.peekIs(1, Word.Kind.DATE);
    }

    /** Reads all suffixes to the end of the line. */
    Life life(Cursor cursor, Life outer) {
        Life life = lifeBeforeEnd(cursor, outer);
        cursor.takeEnd();
        return life;
    }

    Life lifeBeforeEnd(Cursor cursor, Life outer) {
        LocalDate from = LocalDate.MIN;
        LocalDate until = LocalDate.MAX;
        Optional<UslmRef> beganBy = Optional.empty();
        Optional<UslmRef> endedBy = Optional.empty();
        List<Life.Choice> readings = new ArrayList<>();
        boolean verify = false;
        while (!cursor.atEnd() && at(cursor)) {
            if (cursor.accept("verify")) {
                verify = true;
            } else if (cursor.accept("reading")) {
                readings.add(choice(cursor));
            } else if (cursor.accept("from")) {
                from = cursor.takeDate("a date");
                cursor.takeWord("by");
                beganBy = Optional.of(cite(cursor));
            } else if (cursor.accept("until")) {
                int mark = cursor.mark();
                until = cursor.takeDate("a date");
                if (!from.equals(LocalDate.MIN) && !until.isAfter(from)) {
                    throw cursor.expectedAt(mark, "a day after " + from);
                }
                cursor.takeWord("by");
                endedBy = Optional.of(cite(cursor));
            }
        }
        return new Life(new Span(from, until), beganBy, endedBy, readings, verify).within(outer);
    }

    Life.Choice choice(Cursor cursor) {
        String point =
                cursor.takeName("a reading point", names.vocabulary().readings().keySet());
        cursor.accept("=");
        Reading reading = names.vocabulary().readings().get(point);
        List<String> options = reading == null
                ? List.of()
                : reading.options().stream().map(Reading.Option::id).toList();
        return new Life.Choice(
                point, cursor.takeName("an option of " + point + ": " + String.join(", ", options), options));
    }

    static UslmRef cite(Cursor cursor) {
        int mark = cursor.mark();
        String text = cursor.take(Word.Kind.CITE, "a cite such as /us/usc/t22/s9251");
        if (!UslmRef.isPath(text)) {
            throw cursor.expectedAt(mark, "a cite such as /us/usc/t22/s9251");
        }
        return new UslmRef(text);
    }

    static Period period(Cursor cursor) {
        int mark = cursor.mark();
        int count = cursor.takeNumber("a period such as 180 days, 6 months or 1 year");
        if (cursor.accept("days") || cursor.accept("day")) {
            return new Period.Days(count);
        }
        if (cursor.accept("months") || cursor.accept("month")) {
            return new Period.Months(count);
        }
        if (cursor.accept("years") || cursor.accept("year")) {
            return new Period.Years(count);
        }
        throw cursor.atEnd()
                ? cursor.expectedAt(mark, "a period such as 180 days, 6 months or 1 year")
                : cursor.expected("days, months or years", List.of("days", "months", "years"));
    }
}
