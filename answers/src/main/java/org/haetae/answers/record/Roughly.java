package org.haetae.answers.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A day as exact as it was read: {@code 2016-07-06}, {@code 2016-07} or {@code 2016}.
 *
 * @param text as it was written
 * @param first the first day it can mean
 * @param last the last one
 */
public record Roughly(String text, LocalDate first, LocalDate last) {
    static Roughly of(LocalDate day) {
        return new Roughly(day.toString(), day, day);
    }

    /** Empty if it is none of the three. */
    static Optional<Roughly> read(String text) {
        try {
            return switch (text.length()) {
                case 10 -> Optional.of(of(LocalDate.parse(text)));
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new Roughly(text, month.atDay(1), month.atEndOfMonth()));
                }
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield Optional.of(new Roughly(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
