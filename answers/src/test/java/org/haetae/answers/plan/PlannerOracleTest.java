package org.haetae.answers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.haetae.answers.QuayPack;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.model.Given;
import org.haetae.law.model.Row;
import org.haetae.law.model.Setting;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.Document;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/**
 * The search against one that knows nothing of graphs, lanes or bundles: every order of every concession, each state asked of the law
 * as any other question is. Which grades there are is written out by hand from the act.
 */
class PlannerOracleTest {
    private static final int RUNS = 12;

    /** The ladders: what the act asks of each fact, lowest first; the last rung of the guns is one that nothing gains from. */
    private static final List<List<String>> LADDERS = List.of(
            List.of("PROGRESS VERIFIED dockers-freed", "COMPLETE VERIFIED dockers-freed"),
            List.of("PROGRESS wages-paid", "COMPLETE wages-paid"),
            List.of("school-open"),
            List.of("SIGNIFICANT VERIFIED guns-melted", "COMPLETE VERIFIED IRREVERSIBLE guns-melted"),
            List.of("chains-cut"));

    private final Law law = QuayPack.law();
    private final Map<List<Integer>, Integer> doors = new HashMap<>();

    private record State(List<Given> facts) implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return facts;
        }

        @Override
        public Rest rest() {
            return Rest.NONE;
        }
    }

    private int doors(List<Integer> state) {
        return doors.computeIfAbsent(state, this::count);
    }

    private int count(List<Integer> state) {
        List<Given> facts = new ArrayList<>();
        for (int i = 0; i < state.size(); i++) {
            if (state.get(i) > 0) {
                String line = LADDERS.get(i).get(state.get(i) - 1) + " since 2015-01-01";
                facts.addAll(PackReader.given(
                        Document.lines(new SourceText("oracle", line)).getFirst(), law.pack(), QuayPack.TODAY));
            }
        }
        Inquiry inquiry = law.on(QuayPack.TODAY).given(new State(facts));
        int open = 0;
        for (Row row : law.pack().rows()) {
            List<Outcome.Word> words = inquiry
                    .under(evaluation -> evaluation.outcome(row).word())
                    .branches()
                    .stream()
                    .map(branch -> branch.answer())
                    .toList();
            boolean ends = words.stream().allMatch(word -> word == Outcome.Word.ENDS);
            boolean held = words.stream().allMatch(word -> word == Outcome.Word.ENDS || word == Outcome.Word.SUSPEND);
            open += (ends ? 1 : 0) + (held ? 1 : 0);
        }
        return open;
    }

    /** Least total cost, then least sum of cost times doors still shut. */
    private record Price(long cost, long shut) implements Comparable<Price> {
        @Override
        public int compareTo(Price other) {
            int byCost = Long.compare(cost, other.cost);
            return byCost != 0 ? byCost : Long.compare(shut, other.shut);
        }
    }

    private Price cheapest(List<Integer> state, int top, List<Long> costs, Map<List<Integer>, Price> known) {
        if (doors(state) == top) {
            return new Price(0, 0);
        }
        Price before = known.get(state);
        if (before != null) {
            return before;
        }
        Price best = new Price(Long.MAX_VALUE, 0);
        for (int i = 0; i < state.size(); i++) {
            if (state.get(i) < LADDERS.get(i).size()) {
                List<Integer> next = new ArrayList<>(state);
                next.set(i, state.get(i) + 1);
                Price rest = cheapest(List.copyOf(next), top, costs, known);
                long cost = costs.get(i);
                Price whole = new Price(rest.cost + cost, rest.shut + cost * (top - doors(state)));
                best = whole.compareTo(best) < 0 ? whole : best;
            }
        }
        known.put(state, best);
        return best;
    }

    @Test
    void theSearchFindsNothingDearerThanEveryOrderTriedOneByOne() {
        long seed = Long.getLong("haetae.seed", 20260224L);
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            List<String> typed = new ArrayList<>();
            List<Long> costs = new ArrayList<>();
            for (List<String> ladder : LADDERS) {
                String fact = ladder.getFirst().substring(ladder.getFirst().lastIndexOf(' ') + 1);
                costs.add((long) random.nextInt(9));
                typed.add(fact + "=" + costs.getLast());
            }
            List<Integer> nothing = List.of(0, 0, 0, 0, 0);
            int top = doors(LADDERS.stream().map(List::size).toList());
            PlanAnswer answer = Planning.answer(
                    law,
                    new Planning.Question(
                            QuayPack.ask(law, QuayPack.text("nothing")), List.of(), typed, Optional.empty()));
            Price oracle = cheapest(nothing, top, costs, new HashMap<>());

            assertThat(answer.top()).as("seed %d run %d", seed, run).isEqualTo(top);
            assertThat(new Price(answer.cost(), shut(answer)))
                    .as("seed %d run %d costs %s", seed, run, typed)
                    .isEqualTo(oracle);
        }
    }

    private static long shut(PlanAnswer answer) {
        long shut = 0;
        int open = answer.before();
        for (PlanAnswer.Step step : answer.steps()) {
            for (PlanAnswer.OneMove move : step.moves()) {
                shut += move.cost() * (answer.top() - open);
            }
            open = step.open();
        }
        return shut;
    }
}
