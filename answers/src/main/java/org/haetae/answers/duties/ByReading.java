package org.haetae.answers.duties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.haetae.answers.Ask;
import org.haetae.law.Law;
import org.haetae.law.eval.Evaluation;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Life;
import org.haetae.law.model.Reading;

/** Answers a question under every reading it turns on, and says which of them make a difference. */
final class ByReading {
    private final Law law;
    private final Ask ask;

    ByReading(Law law, Ask ask) {
        this.law = law;
        this.ask = ask;
    }

    /** An answer, the combinations of options that lead to it, and whether they are defaults and choices. */
    record Found<T>(T answer, List<Map<String, String>> readings, boolean main) {}

    /** Main answers first, none of them twice. */
    <T> List<Found<T>> of(Inquiry inquiry, Function<Evaluation, T> question) {
        Profile.Explored<T> explored = inquiry.under(question);
        List<Found<T>> all = new ArrayList<>();
        Set<T> seen = new LinkedHashSet<>();
        variants(explored, Map.of()).forEach((answer, readings) -> {
            seen.add(answer);
            all.add(new Found<>(answer, List.copyOf(readings), true));
        });
        Map<T, Set<Map<String, String>>> others = new LinkedHashMap<>();
        for (String id : explored.asked()) {
            Reading point = law.pack().vocabulary().readings().get(id);
            if (point == null
                    || point.defaultOption().isEmpty()
                    || inquiry.chosen().containsKey(id)) {
                continue;
            }
            for (Reading.Option option : point.options()) {
                if (!option.byDefault()) {
                    variants(with(id, option.id()).under(question), Map.of(id, option.id()))
                            .forEach((answer, readings) -> {
                                if (!seen.contains(answer)) {
                                    others.computeIfAbsent(answer, _ -> new LinkedHashSet<>())
                                            .addAll(readings);
                                }
                            });
                }
            }
        }
        others.forEach((answer, readings) -> all.add(new Found<>(answer, List.copyOf(readings), false)));
        return all;
    }

    private Inquiry with(String point, String option) {
        List<Life.Choice> readings = new ArrayList<>(ask.readings());
        readings.add(new Life.Choice(point, option));
        return law.on(ask.asOf()).given(ask.assumed().getFirst(), ask.mode(), readings);
    }

    /** Answers with the combinations that lead to them, each told by the points that make a difference. */
    private <T> Map<T, Set<Map<String, String>>> variants(Profile.Explored<T> explored, Map<String, String> fixed) {
        Set<String> turning = turning(explored);
        Map<T, Set<Map<String, String>>> variants = new LinkedHashMap<>();
        for (Profile.Branch<T> branch : explored.branches()) {
            Map<String, String> only = new LinkedHashMap<>(branch.options());
            only.keySet().retainAll(turning);
            only.putAll(fixed);
            variants.computeIfAbsent(branch.answer(), _ -> new LinkedHashSet<>())
                    .add(only);
        }
        return variants;
    }

    /** Points of which the options do not all lead to the same answers. */
    private <T> Set<String> turning(Profile.Explored<T> explored) {
        Set<String> turning = new LinkedHashSet<>();
        for (String id : explored.asked()) {
            Reading point = law.pack().vocabulary().readings().get(id);
            Set<Set<T>> seen = new LinkedHashSet<>();
            for (Reading.Option option : point == null ? List.<Reading.Option>of() : point.options()) {
                Set<T> answers = new LinkedHashSet<>();
                for (Profile.Branch<T> branch : explored.branches()) {
                    if (branch.options().getOrDefault(id, option.id()).equals(option.id())) {
                        answers.add(branch.answer());
                    }
                }
                seen.add(answers);
            }
            if (seen.size() > 1) {
                turning.add(id);
            }
        }
        return turning;
    }
}
