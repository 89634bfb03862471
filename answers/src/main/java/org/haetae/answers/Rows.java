package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.notation.BadInput;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;

/** Finds rows by what people call them, and puts them in the order of the screen. */
public final class Rows {
    /** How many names are offered for a wrong one. */
    private static final int OFFERED = 3;

    /** Labels after a section's number: what is left without them names the section. */
    private static final Pattern BELOW = Pattern.compile("\\s*\\(.*$|(?<=\\d)[a-z]\\d*$");

    private Rows() {}

    /**
     * Rows of a name, of another name (which several may share), or at or under a cite.
     *
     * @param option where it was typed
     * @throws BadInput if there is none
     */
    public static List<Row> named(Pack pack, String typed, String option) {
        String name = typed.strip();
        List<Row> found = new ArrayList<>();
        for (Row row : pack.rows()) {
            boolean also = row.head().aka().stream().anyMatch(aka -> aka.equalsIgnoreCase(name));
            if (row.id().equals(name) || also) {
                found.add(row);
            }
        }
        if (found.isEmpty()) {
            found.addAll(at(pack, name));
        }
        if (found.isEmpty()) {
            List<Rule> called = Called.rules(pack, name);
            found.addAll(only(called));
            List<Row> near = only(Called.rules(pack, BELOW.matcher(name).replaceFirst("")));
            if (found.isEmpty() && !called.isEmpty() && !near.isEmpty()) {
                // such as the criterion that a measure elsewhere in the section lies on
                throw Called.several(option + " " + typed, typed, near);
            }
        }
        if (found.isEmpty()) {
            Map<String, String> valid = new LinkedHashMap<>();
            pack.rows().forEach(row -> {
                valid.put(row.id(), row.head().title().map(Rows::words).orElse(""));
                row.head().aka().forEach(aka -> valid.put(aka, ""));
            });
            throw unknown(option + " " + typed, typed, "a measure or status of the packs, or its cite", name, valid);
        }
        return found;
    }

    private static List<Row> only(List<Rule> rules) {
        List<Row> rows = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof Row row) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Row> at(Pack pack, String typed) {
        UslmRef cite;
        try {
            cite = UslmRef.parse(typed);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return pack.rows().stream().filter(row -> row.cite().isUnder(cite)).toList();
    }

    /**
     * The name of a group.
     *
     * @throws BadInput if there is none of that name or title
     */
    static String group(Pack pack, String typed) {
        String name = typed.strip();
        for (var group : pack.vocabulary().groups().entrySet()) {
            boolean titled = group.getValue().english().equalsIgnoreCase(name)
                    || group.getValue().korean().equals(name);
            if (group.getKey().equals(name.toLowerCase(Locale.ROOT)) || titled) {
                return group.getKey();
            }
        }
        Set<String> valid = pack.vocabulary().groups().keySet();
        throw unknown("--group " + typed, typed, "a group of the packs: " + String.join(", ", valid), name, valid);
    }

    /** That something is none of these names; the nearest is offered. */
    public static BadInput unknown(String place, String found, String expected, String wrong, Set<String> valid) {
        Map<String, String> told = new LinkedHashMap<>();
        valid.forEach(name -> told.put(name, ""));
        return unknown(place, found, expected, wrong, told);
    }

    /**
     * That something names nothing.
     *
     * @param valid names, each with what people call it: a near miss of either is offered
     */
    public static BadInput unknown(
            String place, String found, String expected, String wrong, Map<String, String> valid) {
        boolean blank = found.isBlank();
        return new BadInput(List.of(new Problem(
                Position.ofFile(place.strip()),
                blank ? "nothing" : found,
                expected,
                Nearest.named(wrong, blank ? Map.of() : valid, OFFERED),
                "")));
    }

    /** Both languages' words, to be searched for what somebody typed. */
    public static String words(Plain plain) {
        return plain.english() + " " + plain.korean();
    }

    static String groupOf(Pack pack, Row row) {
        return pack.groupOf(row).orElse("");
    }

    /** Groups in the order of the vocabulary, rows without one last; inside a group the order of the packs. */
    public static List<Row> grouped(Pack pack, List<Row> rows) {
        Map<String, List<Row>> byGroup = new LinkedHashMap<>();
        for (String group : pack.vocabulary().groups().keySet()) {
            byGroup.put(group, new ArrayList<>());
        }
        List<Row> without = new ArrayList<>();
        for (Row row : rows) {
            byGroup.getOrDefault(groupOf(pack, row), without).add(row);
        }
        List<Row> sorted = new ArrayList<>();
        byGroup.values().forEach(sorted::addAll);
        sorted.addAll(without);
        return sorted;
    }
}
