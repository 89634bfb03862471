package org.haetae.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Row;
import org.haetae.law.model.Scenario;
import org.haetae.law.plan.Bargain;
import org.haetae.law.plan.Item;
import org.haetae.law.plan.Planner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does an exact plan take?
 *
 * <p>{@link #plan} is what an answer asks: all rows of the real packs, items that matter only together moved as one. {@link
 * #planApart} moves every item by itself, on as many rows as keep the states below the bound, so that the search is as large as it
 * gets ({@code states} is printed once). {@link #stateByState} is the naive peer: the same backward pass over the same states, but each
 * state's relief is found by asking the bargain's doors one state at a time, by recursion without lanes and without sharing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanBenchmark {
    private Bargain whole = bargain(new PackState());
    private Bargain wide = whole;

    private static Inquiry inquiry(PackState state) {
        Law law = state.law;
        Scenario nothing = law.pack().scenarios().values().stream()
                .filter(scenario -> scenario.given(state.day).isEmpty()
                        && scenario.acts(state.day).isEmpty())
                .findFirst()
                .orElse(state.scenario);
        return law.on(state.day).given(nothing);
    }

    private static Bargain bargain(PackState state) {
        Inquiry inquiry = inquiry(state);
        return Bargain.of(inquiry, inquiry.rows());
    }

    /** Rows are taken in as long as the states stay below the bound. */
    @Setup
    public void widest() {
        PackState state = new PackState();
        whole = bargain(state);
        Inquiry inquiry = inquiry(state);
        List<Row> kept = new ArrayList<>();
        long states = 0;
        for (Row row : inquiry.rows()) {
            List<Row> more = new ArrayList<>(kept);
            more.add(row);
            Bargain bargain = Bargain.of(inquiry, more);
            Planner planner = Planner.of(bargain, _ -> 1, false);
            if (planner.isExact()) {
                kept = more;
                wide = bargain;
                states = planner.states();
            }
        }
        System.out.println(
                "# states: together " + Planner.of(whole, _ -> 1, true).states() + ", apart " + states);
    }

    @Benchmark
    public int plan() {
        return Planner.of(whole, _ -> 1, true).plan().top();
    }

    @Benchmark
    public int planApart() {
        return Planner.of(wide, _ -> 1, false).plan().top();
    }

    /** The peer. */
    @Benchmark
    public long stateByState() {
        List<Item> items = wide.items();
        long states = Planner.of(wide, _ -> 1, false).states();
        int[] digits = new int[items.size()];
        int top = wide.open(highest(items));
        Map<Integer, Long> best = new HashMap<>();
        long[] strides = strides(items);
        highest(items).forEach((item, level) -> digits[items.indexOf(item)] = level);
        for (int state = (int) states - 1; state >= 0; state--) {
            Map<Item, Integer> levels = new HashMap<>();
            for (int i = 0; i < digits.length; i++) {
                levels.put(items.get(i), digits[i]);
            }
            int open = wide.open(levels);
            long least = open == top ? 0 : Long.MAX_VALUE;
            for (int i = 0; open != top && i < digits.length; i++) {
                for (int next : items.get(i).next().get(digits[i])) {
                    int to = state + (int) ((next - digits[i]) * strides[i]);
                    least = Math.min(least, 1_000 + top - open + best.getOrDefault(to, 0L));
                }
            }
            best.put(state, least);
            for (int i = 0; i < digits.length && --digits[i] < 0; i++) {
                digits[i] = items.get(i).levels().size();
            }
        }
        return best.getOrDefault(0, 0L);
    }

    private static Map<Item, Integer> highest(List<Item> items) {
        Map<Item, Integer> highest = new HashMap<>();
        items.forEach(item -> highest.put(item, item.levels().size()));
        return highest;
    }

    private static long[] strides(List<Item> items) {
        List<Long> strides = new ArrayList<>();
        long stride = 1;
        for (Item item : items) {
            strides.add(stride);
            stride *= item.levels().size() + 1;
        }
        return strides.stream().mapToLong(Long::longValue).toArray();
    }
}
