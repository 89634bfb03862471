package org.haetae.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Reading;

/**
 * The different answers of a question that was asked under every reading it turns on, each with the readings that give it.
 *
 * @param answer what these readings give
 * @param readings combinations of options, each enough; one empty combination where no reading makes a difference
 */
public record Variants<T>(T answer, List<Map<String, String>> readings) {
    public Variants {
        readings = List.copyOf(readings);
    }

    /** Equal answers are one, in the order in which they were found; only points on which something turns are named. */
    public static <T> List<Variants<T>> of(Pack pack, Profile.Explored<T> explored) {
        Map<T, List<Map<String, String>>> found = new LinkedHashMap<>();
        explored.branches()
                .forEach(branch -> found.computeIfAbsent(branch.answer(), _ -> new ArrayList<>())
                        .add(branch.options()));
        Set<String> turning = turning(pack, explored);
        List<Variants<T>> variants = new ArrayList<>();
        found.forEach((answer, branches) -> {
            Set<Map<String, String>> readings = new LinkedHashSet<>();
            for (Map<String, String> options : branches) {
                Map<String, String> only = new LinkedHashMap<>(options);
                only.keySet().retainAll(turning);
                readings.add(only);
            }
            variants.add(new Variants<>(answer, List.copyOf(readings)));
        });
        return variants;
    }

    /** Points of which the options do not all lead to the same answers. */
    private static <T> Set<String> turning(Pack pack, Profile.Explored<T> explored) {
        Set<String> turning = new LinkedHashSet<>();
        for (String id : explored.asked()) {
            Reading point = pack.vocabulary().readings().get(id);
            Set<Set<T>> seen = new LinkedHashSet<>();
            for (Reading.Option option : point == null ? List.<Reading.Option>of() : point.options()) {
                Set<T> answers = new LinkedHashSet<>();
                explored.branches().stream()
                        .filter(branch ->
                                branch.options().getOrDefault(id, option.id()).equals(option.id()))
                        .forEach(branch -> answers.add(branch.answer()));
                seen.add(answers);
            }
            if (seen.size() > 1) {
                turning.add(id);
            }
        }
        return turning;
    }
}
