package org.haetae.law.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pin cite as a path in the form of United States Legislative Markup: {@code /us/usc/t22/s9251/a/6},
 * {@code /us/pl/114/122/s401}, {@code /us/eo/13722/s1}, {@code /us/cfr/t31/s510.201}, {@code /us/fr/81/37479},
 * {@code /un/scr/2397}. Source of the scheme: the reference model of the USLM user guide (U.S. Government Publishing
 * Office).
 *
 * @param path begins with a slash and does not end with one; parts of letters, digits, dots and hyphens
 */
public record UslmRef(String path) implements Comparable<UslmRef> {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the path is not of it
     */
    public UslmRef {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a cite path: " + path);
        }
    }

    public static boolean isPath(String text) {
        boolean afterSlash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                if (afterSlash) {
                    return false;
                }
                afterSlash = true;
            } else if (i == 0 || !(Character.isLetterOrDigit(c) || c == '.' || c == '-')) {
                return false;
            } else {
                afterSlash = false;
            }
        }
        return text.length() > 1 && !afterSlash;
    }

    /** Adds an item's label: {@code (2)(A)} under {@code /us/usc/t22/s9252} is {@code /us/usc/t22/s9252/2/A}. */
    public UslmRef child(String label) {
        StringBuilder text = new StringBuilder(path);
        boolean inside = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '(') {
                text.append('/');
            }
            inside = c == '(' || inside && c != ')';
            if (inside && c != '(') {
                text.append(c);
            }
        }
        return new UslmRef(text.toString());
    }

    /** Whether this is {@code ancestor} or lies below it. */
    public boolean isUnder(UslmRef ancestor) {
        return path.startsWith(ancestor.path)
                && (path.length() == ancestor.path.length() || path.charAt(ancestor.path.length()) == '/');
    }

    /** As lawyers print it: {@code 22 U.S.C. 9251(a)(6)}, {@code Pub. L. 114-122, s. 401}, {@code E.O. 13722, s. 1}. */
    public String printed() {
        List<String> parts = new ArrayList<>(List.of(path.substring(1).split("/")));
        String kind = parts.size() > 1 ? parts.get(1) : "";
        return switch (kind) {
            case "usc" -> code(parts, "U.S.C.");
            case "cfr" -> code(parts, "C.F.R.");
            case "pl" -> parts.size() < 4 ? path : "Pub. L. " + parts.get(2) + "-" + parts.get(3) + portion(parts, 4);
            case "eo" -> parts.size() < 3 ? path : "E.O. " + parts.get(2) + portion(parts, 3);
            case "fr" -> parts.size() < 4 ? path : parts.get(2) + " F.R. " + parts.get(3);
            case "stat" -> parts.size() < 4 ? path : parts.get(2) + " Stat. " + parts.get(3);
            case "scr" -> parts.size() < 3 ? path : "S/RES/" + parts.get(2) + portion(parts, 3);
            case "charter" -> charter(parts);
            default -> path;
        };
    }

    private String charter(List<String> parts) {
        if (parts.size() < 3 || !parts.get(0).equals("un") || !parts.get(2).startsWith("art")) {
            return path;
        }
        return "U.N. Charter, art. " + parts.get(2).substring("art".length()) + bracketed(parts, 3);
    }

    private String code(List<String> parts, String name) {
        if (parts.size() < 4 || !parts.get(2).startsWith("t") || !parts.get(3).startsWith("s")) {
            return path;
        }
        String section = parts.get(3).substring(1);
        return parts.get(2).substring(1) + " " + name + " " + section + bracketed(parts, 4);
    }

    private static String portion(List<String> parts, int from) {
        if (parts.size() <= from) {
            return "";
        }
        String first = parts.get(from);
        String title = first.startsWith("t") && !first.startsWith("title") ? ", title " + first.substring(1) : "";
        if (!title.isEmpty()) {
            return title + portion(parts, from + 1);
        }
        String section = first.startsWith("s") ? first.substring(1) : first;
        return ", s. " + section + bracketed(parts, from + 1);
    }

    private static String bracketed(List<String> parts, int from) {
        StringBuilder text = new StringBuilder();
        for (String part : parts.subList(from, parts.size())) {
            text.append('(').append(part).append(')');
        }
        return text.toString();
    }

    /** Reads a path, or the printed form of a Code or regulation section ({@code 22 USC 9251(a)(6)}) as people type it. */
    public static UslmRef parse(String typed) {
        String text = typed.strip();
        if (isPath(text)) {
            return new UslmRef(text);
        }
        String plain =
                text.toLowerCase(Locale.ROOT).replace(".", "").replace("§", " ").strip();
        String[] words = plain.split("\\s+", 3);
        if (words.length == 3 && (words[1].equals("usc") || words[1].equals("cfr")) && words[0].matches("\\d+")) {
            String rest = text.substring(text.toLowerCase(Locale.ROOT).lastIndexOf(firstWord(words[2])));
            int bracket = rest.indexOf('(');
            String section = (bracket < 0 ? rest : rest.substring(0, bracket)).strip();
            String path = "/us/" + words[1] + "/t" + words[0] + "/s" + section;
            if (isPath(path)) {
                return bracket < 0 ? new UslmRef(path) : new UslmRef(path).child(rest.substring(bracket));
            }
        }
        throw new IllegalArgumentException("not a cite: " + typed);
    }

    private static String firstWord(String text) {
        int end = text.indexOf('(');
        return end < 0 ? text : text.substring(0, end);
    }

    // written out by hand, since compared while packs are read: what the compiler makes for a record is linked at run
    // time
    @Override
    public boolean equals(Object other) {
        return other instanceof UslmRef ref && path.equals(ref.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(UslmRef other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
