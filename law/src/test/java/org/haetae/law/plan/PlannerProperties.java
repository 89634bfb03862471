package org.haetae.law.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Given;
import org.haetae.law.model.Setting;
import org.haetae.law.pack.PackReader;
import org.junit.jupiter.api.Test;

/** A law searched part by part, bundle by bundle, and fact by fact, on laws and costs made up by chance. */
class PlannerProperties {
    private static final int RUNS = 150;
    private static final int GROUPS = 3;
    private static final int FACTS = 3;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final long seed = Long.getLong("haetae.seed", 20260911L);

    /** Nothing is so. */
    private record Nothing() implements Setting {
        @Override
        public List<Given> given(LocalDate asOf) {
            return List.of();
        }

        @Override
        public Rest rest() {
            return Rest.NONE;
        }
    }

    /** Groups of facts; ways out ask for facts of one group only, each on a measure of its own. */
    private static Bargain bargain(Random random, boolean anyOf) {
        StringBuilder vocabulary = new StringBuilder("""
                # Words
                ```vocabulary
                actor king "the King" "왕"
                class land "the land" "땅"
                word goods "goods" "물품"
                topic peace "peace" "평화"
                ground war "war" "전쟁" topic peace
                """);
        StringBuilder act = new StringBuilder("""
                ---
                instrument: /x/act/1
                title: Act
                in-force: 2015-01-01 ..
                ---
                ## Sec. 1 [/x/act/1/s1]
                ```law
                """);
        StringBuilder ways = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            for (int fact = 0; fact < FACTS; fact++) {
                vocabulary.append("fact f%d%c \"fact\" \"사실\"\n".formatted(group, 'a' + fact));
                vocabulary.append("  scale EXTENT\n  controlled-by TARGET\n  topic peace\n");
            }
            for (int way = 0; way < 2; way++) {
                String name = group + "" + (char) ('a' + way);
                act.append(
                        "measure m%s\n  BAN goods of land\n  imposed BY-LAW\n  grounds war in TEXT\n".formatted(name));
                ways.append("route r%s MAY %s by king\n  over m%s\n"
                        .formatted(name, random.nextBoolean() ? "terminate" : "suspend", name));
                boolean any = anyOf && random.nextInt(3) == 0;
                ways.append("  upon certification that ").append(any ? "any-of\n" : "all-of\n");
                int label = 1;
                for (int fact = 0; fact < FACTS; fact++) {
                    if (random.nextBoolean() || label == 1 && fact == FACTS - 1) {
                        String grade = random.nextBoolean() ? "STEPS" : "COMPLETE";
                        ways.append("    (%d) %s f%d%c\n".formatted(label++, grade, group, 'a' + fact));
                    }
                }
            }
        }
        Law law = new Law(PackReader.read(
                "x", Map.of("vocabulary.md", vocabulary + "```\n", "law/act.law.md", act.append(ways) + "```\n")));
        Inquiry inquiry = law.on(DAY).given(new Nothing());
        return Bargain.of(inquiry, inquiry.rows());
    }

    /** The sum of what each move costs times the doors still shut when it is made. */
    private static long shut(Plan plan) {
        long shut = 0;
        int open = plan.before();
        for (Plan.Step step : plan.steps()) {
            for (Move move : step.moves()) {
                shut += move.cost() * (plan.top() - open);
            }
            open = step.open();
        }
        return shut;
    }

    @Test
    void partsAndBundlesGiveWhatTheWholeSearchGives() {
        Random random = new Random(seed);
        int parted = 0;
        int bundled = 0;
        for (int run = 0; run < RUNS; run++) {
            Bargain bargain = bargain(random, run % 2 == 0);
            List<Long> costs = new ArrayList<>();
            int dearest = run % 3 == 0 ? 2 : 9;
            bargain.items().forEach(_ -> costs.add((long) random.nextInt(dearest)));
            List<Item> items = bargain.items();
            Planner apart = Planner.of(bargain, item -> costs.get(items.indexOf(item)), false);
            boolean even = run % 5 == 0;
            Plan whole = (even ? apart : Planner.of(bargain, item -> costs.get(items.indexOf(item)), true)).plan();
            Plan parts = Planner.inParts(bargain, item -> costs.get(items.indexOf(item)))
                    .orElseThrow();

            assertThat(parts.top()).as("seed %d run %d", seed, run).isEqualTo(whole.top());
            assertThat(parts.cost()).as("seed %d run %d", seed, run).isEqualTo(whole.cost());
            assertThat(shut(parts)).as("seed %d run %d", seed, run).isGreaterThanOrEqualTo(shut(whole));
            if (parts.ordered()) {
                assertThat(shut(parts)).as("seed %d run %d", seed, run).isEqualTo(shut(whole));
            }
            parted += parts.parts() > 1 ? 1 : 0;
            bundled += parts.states() < apart.states() ? 1 : 0;
        }
        assertThat(parted).isGreaterThan(RUNS / 2);
        assertThat(bundled).isGreaterThan(RUNS / 2);
    }
}
