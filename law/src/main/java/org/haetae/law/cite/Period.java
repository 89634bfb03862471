package org.haetae.law.cite;

import java.time.LocalDate;

/**
 * A length of time as a law states it. Days count days; months and years keep the day of the month, or take the last day of
 * a month that is too short (31 January and 1 month is 28 or 29 February). A year is not 365 days.
 */
public sealed interface Period {
    /** How many of its unit; at least 0. */
    int count();

    LocalDate after(LocalDate day);

    LocalDate before(LocalDate day);

    /** A number of calendar days. */
    record Days(int count) implements Period {
        @Override
        public LocalDate after(LocalDate day) {
            return day.plusDays(count);
        }

        @Override
        public LocalDate before(LocalDate day) {
            return day.minusDays(count);
        }
    }

    /** A number of calendar months. */
    record Months(int count) implements Period {
        @Override
        public LocalDate after(LocalDate day) {
            return day.plusMonths(count);
        }

        @Override
        public LocalDate before(LocalDate day) {
            return day.minusMonths(count);
        }
    }

    /** A number of calendar years; from 29 February one year ends on 28 February. */
    record Years(int count) implements Period {
        @Override
        public LocalDate after(LocalDate day) {
            return day.plusYears(count);
        }

        @Override
        public LocalDate before(LocalDate day) {
            return day.minusYears(count);
        }
    }

    /** {@code 1 year}, {@code 180 days}: as packs and answers write it. */
    default String text() {
        String unit = this instanceof Days ? "day" : this instanceof Months ? "month" : "year";
        return count() + " " + unit + (count() == 1 ? "" : "s");
    }
}
