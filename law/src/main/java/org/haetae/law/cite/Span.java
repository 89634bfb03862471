package org.haetae.law.cite;

import java.time.LocalDate;

/**
 * The days from {@code from} up to, not including, {@code until}. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for
 * "always was" and "no end". A span whose end is not after its start holds no day.
 */
public record Span(LocalDate from, LocalDate until) {
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    public static Span from(LocalDate day) {
        return new Span(day, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public Span intersect(Span other) {
        return new Span(
                from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    public boolean overlaps(Span other) {
        return !intersect(other).isEmpty();
    }

    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? "" : from) + " .. " + (until.equals(LocalDate.MAX) ? "" : until);
    }
}
