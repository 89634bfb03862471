package org.haetae.answers.show;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar as iCalendar (RFC 5545): whole days, lines ended by CR and LF and folded at 75 octets, never inside a character.
 *
 * <p>Written by hand because the library tried, biweekly, folds at 75 characters: a line of Korean came out at 170 octets. It
 * reads back in the tests what is written here.
 */
final class CalendarText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();

    private CalendarText() {}

    static String of(Calendar calendar) {
        CalendarText text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Haetae//haetae//" + calendar.language().name().toUpperCase(Locale.ROOT));
        text.line("CALSCALE:GREGORIAN");
        text.line("METHOD:PUBLISH");
        text.line("X-WR-CALNAME:" + escaped(calendar.name()));
        String stamp = DAY.format(calendar.stamped()) + "T000000Z";
        for (Calendar.Event event : calendar.events()) {
            text.line("BEGIN:VEVENT");
            text.line("UID:" + escaped(event.uid()));
            text.line("DTSTAMP:" + stamp);
            text.line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            text.line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            text.line("SUMMARY:" + escaped(event.summary()));
            text.line("DESCRIPTION:" + escaped(event.description()));
            text.line("STATUS:" + (event.firm() ? "CONFIRMED" : "TENTATIVE"));
            text.line("TRANSP:TRANSPARENT");
            text.line("END:VEVENT");
        }
        text.line("END:VCALENDAR");
        return text.out.toString();
    }

    /** RFC 5545, 3.3.11: backslash, semicolon, comma and line feed are escaped, other control characters may not stand. */
    private static String escaped(String plain) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> safe.append('\\').append(c);
                case '\n' -> safe.append("\\n");
                default -> safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** RFC 5545, 3.1: what is longer goes on after CR, LF and a blank, which counts. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = utf8(point);
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }

    private static int utf8(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
