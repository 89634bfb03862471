package org.haetae.answers.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.haetae.answers.duties.DutyView.Variant;
import org.haetae.law.duty.Occurrence;

/**
 * Counts over duties, each from the least to the most that a reading left open allows, with the options that lead to both. An option
 * is one for all duties: no count mixes two options of a point.
 */
final class DutiesCount {
    private final LocalDate today;
    private final List<Together> together = new ArrayList<>();

    DutiesCount(List<DutyView> duties, LocalDate today) {
        this.today = today;
        duties.forEach(this::put);
    }

    /**
     * A number, or two where it depends on a reading.
     *
     * @param leastIf when it is the least; nothing where there is one number
     * @param mostIf when it is the most
     */
    record Range(int least, int most, If leastIf, If mostIf) {
        boolean none() {
            return most == 0;
        }

        boolean one() {
            return least == 1 && most == 1;
        }

        boolean turns() {
            return least != most;
        }
    }

    /** Lists of combinations of options, one of each list having to hold: {@code (a=1 or a=2) and (b=1)}. */
    record If(List<List<Map<String, String>>> all) {
        If {
            all = List.copyOf(all);
        }

        /** The points it speaks of. */
        Set<String> points() {
            Set<String> points = new TreeSet<>();
            all.forEach(any -> any.forEach(options -> points.addAll(options.keySet())));
            return points;
        }
    }

    /** Duties that share points of reading, directly or through others. */
    private record Together(List<DutyView> duties, Map<String, Set<String>> options) {
        boolean shares(Set<String> points) {
            return options.keySet().stream().anyMatch(points::contains);
        }
    }

    private void put(DutyView duty) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        for (Variant variant : duty.main()) {
            for (Map<String, String> reading : variant.readings()) {
                reading.forEach((point, option) -> options.computeIfAbsent(point, _ -> new LinkedHashSet<>())
                        .add(option));
            }
        }
        List<DutyView> duties = new ArrayList<>();
        for (Together other : List.copyOf(together)) {
            if (other.shares(options.keySet())) {
                together.remove(other);
                duties.addAll(other.duties());
                other.options()
                        .forEach((point, all) -> options.computeIfAbsent(point, _ -> new LinkedHashSet<>())
                                .addAll(all));
            }
        }
        duties.add(duty);
        together.add(new Together(duties, options));
    }

    /** Occurrences of the main answer. */
    Range occurrences(Predicate<Occurrence> counted) {
        return sum(
                variant -> (int) variant.occurrences().stream().filter(counted).count());
    }

    /** Duties with such an occurrence. */
    Range with(Predicate<Occurrence> counted) {
        return sum(variant -> variant.occurrences().stream().anyMatch(counted) ? 1 : 0);
    }

    /** Duties whose last day has gone by, or whose text has ended. */
    Range lapsed() {
        return sum(variant -> isOver(variant, today) ? 1 : 0);
    }

    static boolean isOver(Variant variant, LocalDate today) {
        return variant.last().filter(today::isAfter).isPresent();
    }

    private Range sum(ToIntFunction<Variant> of) {
        int least = 0;
        int most = 0;
        List<List<Map<String, String>>> leastIf = new ArrayList<>();
        List<List<Map<String, String>>> mostIf = new ArrayList<>();
        for (Together some : together) {
            Map<Map<String, String>, Integer> counts = counts(some, of);
            int low = counts.values().stream().mapToInt(count -> count).min().orElse(0);
            int high = counts.values().stream().mapToInt(count -> count).max().orElse(0);
            least += low;
            most += high;
            if (low != high) {
                leastIf.add(enough(counts, low));
                mostIf.add(enough(counts, high));
            }
        }
        return new Range(least, most, new If(leastIf), new If(mostIf));
    }

    /** The count under every combination of the points some duties turn on. */
    private static Map<Map<String, String>, Integer> counts(Together some, ToIntFunction<Variant> of) {
        Map<Map<String, String>, Integer> counts = new LinkedHashMap<>();
        for (Map<String, String> options : combinations(some.options())) {
            int count = 0;
            for (DutyView duty : some.duties()) {
                count += duty.main().stream()
                        .filter(variant -> holds(variant, options))
                        .findFirst()
                        .map(of::applyAsInt)
                        .orElse(0);
            }
            counts.put(options, count);
        }
        return counts;
    }

    private static boolean holds(Variant variant, Map<String, String> options) {
        return variant.readings().stream()
                .anyMatch(reading -> options.entrySet().containsAll(reading.entrySet()));
    }

    private static List<Map<String, String>> combinations(Map<String, Set<String>> options) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        options.forEach((point, words) -> {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> one : all) {
                for (String word : words) {
                    Map<String, String> more = new LinkedHashMap<>(one);
                    more.put(point, word);
                    longer.add(more);
                }
            }
            all.clear();
            all.addAll(longer);
        });
        return all;
    }

    /** The fewest options that lead to such a count whatever the other points say, until they cover all that do. */
    private static List<Map<String, String>> enough(Map<Map<String, String>, Integer> counts, int wanted) {
        List<Map<String, String>> enough = new ArrayList<>();
        counts.forEach((options, count) -> {
            boolean covered =
                    enough.stream().anyMatch(fewer -> options.entrySet().containsAll(fewer.entrySet()));
            if (count == wanted && !covered) {
                enough.add(fewest(options, counts, wanted));
            }
        });
        return enough;
    }

    private static Map<String, String> fewest(
            Map<String, String> options, Map<Map<String, String>, Integer> counts, int wanted) {
        Map<String, String> fewest = new LinkedHashMap<>(options);
        for (String point : options.keySet()) {
            Map<String, String> fewer = new LinkedHashMap<>(fewest);
            fewer.remove(point);
            boolean still = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().entrySet().containsAll(fewer.entrySet()))
                    .allMatch(entry -> entry.getValue() == wanted);
            if (still) {
                fewest.remove(point);
            }
        }
        return fewest;
    }

    /** Had fallen due before the day, or came before it was due. */
    static boolean fellDue(Occurrence occurrence) {
        return occurrence.due().isPresent()
                && switch (occurrence.state()) {
                    case FULFILLED, NO_RECORD, NOT_SEARCHED -> true;
                    case DUE, LAPSED, CONTINGENT, VACANT, UNKNOWN -> false;
                };
    }

    static Predicate<Occurrence> is(Occurrence.State state) {
        return occurrence -> occurrence.state() == state;
    }
}
