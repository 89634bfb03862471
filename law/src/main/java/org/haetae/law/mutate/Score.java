package org.haetae.law.mutate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;

/**
 * How an instrument fares.
 *
 * @param counts by operator, in their order; operators without an edit are left out
 * @param survivors edits nothing noticed, in the order of the files
 * @param unreadable edits that could not be read as law, which count nowhere
 * @param floor the least share in percent, where the pack sets one
 */
public record Score(
        UslmRef instrument,
        Map<Operator, Count> counts,
        List<Survivor> survivors,
        int unreadable,
        Optional<Integer> floor) {
    /**
     * Edits of one kind.
     *
     * @param equivalent survivors that change nothing, not among {@code total}
     */
    public record Count(int killed, int total, int equivalent) {
        Count and(boolean dead, boolean same) {
            return new Count(killed + (dead ? 1 : 0), total + (same ? 0 : 1), equivalent + (same ? 1 : 0));
        }
    }

    /** An edit nothing noticed, and what the pack says of it. */
    public record Survivor(Mutant mutant, Optional<Allowance> allowance) {
        public boolean isEquivalent() {
            return allowance
                    .filter(said -> said.standing() == Allowance.Standing.EQUIVALENT)
                    .isPresent();
        }
    }

    public Score {
        counts = new LinkedHashMap<>(counts);
        survivors = List.copyOf(survivors);
    }

    /** One score for each instrument, in the order of the results. */
    public static List<Score> of(List<Hunt.Result> results, Allowances allowances) {
        Map<UslmRef, List<Hunt.Result>> byInstrument = new LinkedHashMap<>();
        for (Hunt.Result result : results) {
            byInstrument
                    .computeIfAbsent(result.mutant().instrument(), _ -> new ArrayList<>())
                    .add(result);
        }
        List<Score> scores = new ArrayList<>();
        byInstrument.forEach((instrument, own) -> scores.add(of(instrument, own, allowances)));
        return List.copyOf(scores);
    }

    private static Score of(UslmRef instrument, List<Hunt.Result> results, Allowances allowances) {
        Map<Operator, Count> counts = new EnumMap<>(Operator.class);
        List<Survivor> survivors = new ArrayList<>();
        int unreadable = 0;
        for (Hunt.Result result : results) {
            if (!result.counts()) {
                unreadable++;
                continue;
            }
            Survivor survivor = new Survivor(result.mutant(), allowances.of(result.mutant()));
            boolean same = !result.killed() && survivor.isEquivalent();
            counts.merge(
                    result.mutant().operator(),
                    new Count(0, 0, 0).and(result.killed(), same),
                    (a, b) ->
                            new Count(a.killed() + b.killed(), a.total() + b.total(), a.equivalent() + b.equivalent()));
            if (!result.killed()) {
                survivors.add(survivor);
            }
        }
        return new Score(
                instrument,
                counts,
                survivors,
                unreadable,
                Optional.ofNullable(allowances.floors().get(instrument)));
    }

    /** All kinds together. */
    public Count all() {
        int killed = 0;
        int total = 0;
        int equivalent = 0;
        for (Count count : counts.values()) {
            killed += count.killed();
            total += count.total();
            equivalent += count.equivalent();
        }
        return new Count(killed, total, equivalent);
    }

    /** The share noticed of those that change the law, in whole percent, rounded down; 100 where there is none. */
    public int share() {
        Count all = all();
        return all.total() == 0 ? 100 : 100 * all.killed() / all.total();
    }

    /** Whether it reaches the floor the pack sets. */
    public boolean holds() {
        return floor.isEmpty() || share() >= floor.get();
    }
}
