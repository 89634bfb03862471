package org.haetae.law.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Labels as statutes count them: {@code (a) (1) (A) (i) (I) (aa)}. What a label stands for depends on its neighbours, since
 * {@code (i)} is the ninth letter and the first roman number.
 */
public final class Labels {
    private static final int MOST = 400;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** Ways of counting. */
    public enum Style {
        LETTER,
        CAPITAL,
        DIGIT,
        ROMAN,
        ROMAN_CAPITAL,
        DOUBLE,
        DOUBLE_CAPITAL
    }

    /**
     * What a label can be.
     *
     * @param number counts from 1
     */
    public record Place(Style style, int number) {
        /** Whether this comes right after another in the same way of counting. */
        public boolean follows(Place other) {
            return style == other.style && number == other.number + 1;
        }
    }

    private Labels() {}

    /** All that a label without its brackets can be; none where it is no label. */
    public static List<Place> places(String label) {
        List<Place> places = new ArrayList<>();
        String base = inserted(label);
        if (base.isEmpty() || base.length() > 6) {
            return places;
        }
        boolean digits = base.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean lower = base.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean upper = base.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (digits && base.length() <= 3) {
            places.add(new Place(Style.DIGIT, Integer.parseInt(base)));
        }
        if (lower || upper) {
            String small = base.toLowerCase(Locale.ROOT);
            boolean same = small.chars().allMatch(c -> c == small.charAt(0));
            int letter = small.charAt(0) - 'a' + 1;
            if (same && base.length() <= 2) {
                places.add(new Place(lower ? Style.LETTER : Style.CAPITAL, letter + 26 * (base.length() - 1)));
            }
            int roman = roman(small);
            if (roman > 0) {
                places.add(new Place(lower ? Style.ROMAN : Style.ROMAN_CAPITAL, roman));
            }
            if (same && base.length() == 2) {
                places.add(new Place(lower ? Style.DOUBLE : Style.DOUBLE_CAPITAL, letter));
            }
        }
        return places;
    }

    /** {@code 2A} and {@code a-1} were put in later and stand where 2 and a do. */
    private static String inserted(String label) {
        int dash = label.indexOf('-');
        if (dash > 0 && label.substring(dash + 1).chars().allMatch(Character::isDigit) && label.length() > dash + 1) {
            return label.substring(0, dash);
        }
        boolean numbered = label.length() > 1
                && Character.isDigit(label.charAt(0))
                && Character.isUpperCase(label.charAt(label.length() - 1));
        return numbered ? label.substring(0, label.length() - 1) : label;
    }

    /** 0 where it is no roman number as one writes it. */
    private static int roman(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN.length; i++) {
            while (text.startsWith(ROMAN[i], at)) {
                value += WORTH[i];
                at += ROMAN[i].length();
            }
        }
        return at == text.length() && value <= MOST && roman(value).equals(text) ? value : 0;
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= WORTH[i]) {
                text.append(ROMAN[i]);
                left -= WORTH[i];
            }
        }
        return text.toString();
    }

    private static String written(Place place) {
        int number = place.number();
        return switch (place.style()) {
            case DIGIT -> String.valueOf(number);
            case LETTER -> letters(number);
            case CAPITAL -> letters(number).toUpperCase(Locale.ROOT);
            case ROMAN -> roman(number);
            case ROMAN_CAPITAL -> roman(number).toUpperCase(Locale.ROOT);
            case DOUBLE -> letters(number + 26);
            case DOUBLE_CAPITAL -> letters(number + 26).toUpperCase(Locale.ROOT);
        };
    }

    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    /**
     * The labels from one to another, as {@code (2)(A) through (2)(C)} or {@code (i) through (iv)} name them, in brackets.
     *
     * @return empty where the two are no ends of one list
     */
    public static Optional<List<String>> through(String first, String last) {
        int a = first.lastIndexOf('(');
        int b = last.lastIndexOf('(');
        if (a < 0 || b < 0 || !first.endsWith(")") || !last.endsWith(")")) {
            return Optional.empty();
        }
        String before = first.substring(0, a);
        if (!before.equals(last.substring(0, b))) {
            return Optional.empty();
        }
        String from = first.substring(a + 1, first.length() - 1);
        String to = last.substring(b + 1, last.length() - 1);
        boolean roman = from.equalsIgnoreCase("i") || from.length() > 1 || to.length() > 1;
        List<Place> starts = places(from);
        List<Place> ends = places(to);
        List<Place> ordered = roman ? starts.reversed() : starts;
        for (Place start : ordered) {
            for (Place end : ends) {
                if (start.style() == end.style() && start.number() < end.number()) {
                    List<String> all = new ArrayList<>();
                    for (int n = start.number(); n <= end.number(); n++) {
                        all.add(before + '(' + written(new Place(start.style(), n)) + ')');
                    }
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }
}
