package org.haetae.law.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels of a statute in their order: {@code (1) (2) (2A) (3)}, {@code (a) (b) … (z) (aa)}, {@code (i) (ii) (iii)}.
 * Whether {@code (i)} follows {@code (h)} or begins a Roman list cannot be seen from it, so a list is in order if it
 * is so under one of the three.
 */
final class Labels {
    private Labels() {}

    /** How labels are counted. */
    private enum Way {
        NUMBERS,
        LETTERS,
        ROMAN
    }

    /** The index of the first label that stands before its predecessor; empty if all stand in order. */
    static Optional<Integer> firstOutOfOrder(List<String> labels) {
        Optional<Integer> best = Optional.of(0);
        for (Way way : Way.values()) {
            Optional<Integer> wrong = firstOutOfOrder(labels, way);
            if (wrong.isEmpty()) {
                return wrong;
            }
            best = wrong.get() > best.orElse(0) ? wrong : best;
        }
        return best;
    }

    private static Optional<Integer> firstOutOfOrder(List<String> labels, Way way) {
        List<Long> before = List.of();
        for (int i = 0; i < labels.size(); i++) {
            Optional<List<Long>> place = places(labels.get(i), way);
            if (place.isEmpty() || compare(before, place.get()) > 0) {
                return Optional.of(i);
            }
            before = place.get();
        }
        return Optional.empty();
    }

    private static int compare(List<Long> a, List<Long> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Long.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The place of each bracketed part; the way counts for the first part, deeper parts may be of any kind. */
    private static Optional<List<Long>> places(String label, Way way) {
        List<Long> places = new ArrayList<>();
        for (String part : label.split("[()\\s]+", -1)) {
            if (!part.isEmpty()) {
                Optional<Long> place = place(part, way);
                if (place.isEmpty() && places.isEmpty()) {
                    return Optional.empty();
                }
                if (place.isEmpty()) {
                    return Optional.of(places);
                }
                places.add(place.get());
            }
        }
        return Optional.of(places);
    }

    private static Optional<Long> place(String part, Way way) {
        return switch (way) {
            case NUMBERS -> number(part);
            case LETTERS -> letters(part);
            case ROMAN -> roman(part);
        };
    }

    /** {@code 201B} stands between 201 and 202. */
    private static Optional<Long> number(String part) {
        int digits = 0;
        while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 9) {
            return Optional.empty();
        }
        long whole = Long.parseLong(part.substring(0, digits)) * 1_000_000;
        String rest = part.substring(digits);
        return rest.isEmpty() ? Optional.of(whole) : letters(rest).map(place -> whole + place);
    }

    /** a 1, z 26, aa 27 (as statutes count: aa, bb), A as a. */
    private static Optional<Long> letters(String part) {
        if (part.isEmpty() || !part.chars().allMatch(c -> c < 128 && Character.isLetter(c))) {
            return Optional.empty();
        }
        long place = 0;
        for (int i = 0; i < part.length(); i++) {
            place = place * 27 + (Character.toLowerCase(part.charAt(i)) - 'a' + 1);
        }
        return Optional.of(Math.min(place, 999_999));
    }

    private static Optional<Long> roman(String part) {
        long sum = 0;
        long before = Long.MAX_VALUE;
        for (int i = 0; i < part.length(); i++) {
            long value = switch (Character.toLowerCase(part.charAt(i))) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                default -> 0;
            };
            if (value == 0) {
                return Optional.empty();
            }
            sum += before < value ? value - 2 * before : value;
            before = value;
        }
        return Optional.of(sum);
    }
}
