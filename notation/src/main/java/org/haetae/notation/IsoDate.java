package org.haetae.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates such as {@code 2019-02-22}, and no other form. By hand: the JDK's parser takes long to wake up, and every answer reads dates. */
public final class IsoDate {
    private IsoDate() {}

    /** The day, or empty where the text is none: another form, or a day no calendar has. */
    public static Optional<LocalDate> of(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The number that stands there, or -1 where anything else does. */
    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
