package org.haetae.designations.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.eval.AskedLimb;
import org.haetae.law.eval.Elements;

/**
 * How well the evidence about a candidate covers what one limb asks. Where the law gives several ways, the one that is covered best. An
 * element is shown by one independent source or more; two exhibits of one origin are one source. It counts and does not weigh: whether
 * an element is met is for whoever decides.
 *
 * @param known whether the packs have such a limb
 * @param living whether it is law on the as-of day
 * @param lines a line for each thing asked, in the order of the text
 * @param beside exhibits about this limb that none of the lines needs, such as those for another way
 */
public record Coverage(Ground ground, boolean known, boolean living, List<Line> lines, Set<String> beside) {
    /**
     * One thing asked.
     *
     * @param element empty for the state of mind
     * @param exhibits codes, in the order of the file
     * @param sources how many independent sources
     */
    public record Line(Optional<Elements.Element> element, List<String> exhibits, int sources) {
        public Line {
            exhibits = List.copyOf(exhibits);
        }
    }

    public Coverage {
        lines = List.copyOf(lines);
        beside = Set.copyOf(beside);
    }

    /** What a candidate's exhibits cover of a limb it is considered under. */
    public static Coverage of(Limbs limbs, Candidate candidate, Ground ground) {
        List<Support> supports = candidate.supports().stream()
                .filter(support -> support.ground().equals(ground))
                .toList();
        List<AskedLimb> asked = limbs.of(ground);
        return asked.stream()
                .map(limb -> of(ground, limb, supports))
                .min(Comparator.comparingLong(Coverage::missing).thenComparingLong(Coverage::single))
                .orElseGet(() -> new Coverage(ground, false, false, List.of(), exhibits(supports)));
    }

    private static Coverage of(Ground ground, AskedLimb limb, List<Support> supports) {
        List<Line> lines = new ArrayList<>();
        Set<Support> used = new LinkedHashSet<>();
        if (limb.elements().knowingly()) {
            List<Support> shown = supports.stream()
                    .filter(support -> support.element().equals(Limbs.KNOWLEDGE))
                    .toList();
            used.addAll(shown);
            lines.add(line(Optional.empty(), shown));
        }
        for (Elements.Part part : limb.elements().parts()) {
            List<Line> best = List.of();
            for (Elements.Way way : part.ways()) {
                List<Line> one = new ArrayList<>();
                way.elements().forEach(element -> one.add(line(Optional.of(element), shown(element, supports))));
                best = best.isEmpty() || rank(one) < rank(best) ? one : best;
            }
            for (Line line : best) {
                line.element().ifPresent(element -> used.addAll(shown(element, supports)));
            }
            lines.addAll(best);
        }
        List<Support> beside =
                supports.stream().filter(support -> !used.contains(support)).toList();
        return new Coverage(ground, true, limb.living(), lines, exhibits(beside));
    }

    private static List<Support> shown(Elements.Element element, List<Support> supports) {
        return supports.stream()
                .filter(support -> Limbs.shows(support.element(), element))
                .toList();
    }

    private static Line line(Optional<Elements.Element> element, List<Support> shown) {
        long sources = shown.stream().map(Support::origin).distinct().count();
        return new Line(element, List.copyOf(exhibits(shown)), Math.toIntExact(sources));
    }

    private static Set<String> exhibits(List<Support> supports) {
        Set<String> exhibits = new LinkedHashSet<>();
        supports.forEach(support -> exhibits.add(support.exhibit()));
        return exhibits;
    }

    /** Smaller is better: things without a source weigh more than things with one, and these more than the number of things. */
    private static long rank(List<Line> lines) {
        long rank = 0;
        for (Line line : lines) {
            rank += line.sources() == 0 ? 1_000 : line.sources() == 1 ? 1 : 0;
        }
        return rank;
    }

    /** Things asked without any source. */
    public long missing() {
        return lines.stream().filter(line -> line.sources() == 0).count();
    }

    /** Things asked with one source only. */
    public long single() {
        return lines.stream().filter(line -> line.sources() == 1).count();
    }

    /** Things asked with two independent sources or more. */
    public long covered() {
        return lines.size() - missing() - single();
    }
}
