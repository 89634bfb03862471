package org.haetae.law.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The kernel against the slow evaluator, on random laws, settings and days: every row's standing and outcome, every route's
 * verdict and the labels missing, every effect. {@code -Dhaetae.seed} sets the first seed, {@code -Dhaetae.oracle.cases} how
 * many. What they once answered differently stands in {@link KernelDisagreementsTest}. Not compared:
 * routes on rows whose text has ended, labels inside other routes, days and reasons of verdicts, duties and persons.
 */
class KernelOracleTest {
    private static final long SEED = Long.getLong("haetae.seed", 20261124L);
    private static final int CASES = Integer.getInteger("haetae.oracle.cases", 9000);

    @Test
    void theKernelAnswersWhatTheSpecificationSays() {
        System.out.println("haetae.seed=" + SEED + " haetae.oracle.cases=" + CASES);
        int read = 0;
        StringBuilder wrong = new StringBuilder();
        int shown = 0;
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            RandomLaw.Sample sample = RandomLaw.sample(seed);
            Optional<Trials.Loaded> loaded = Trials.load(sample);
            if (loaded.isEmpty()) {
                continue;
            }
            read++;
            Map<String, String> differences = Trials.differences(loaded.get());
            if (!differences.isEmpty() && shown < 5) {
                shown++;
                wrong.append(shortest(seed, sample, differences));
            }
        }
        System.out.println(read + " of " + CASES + " laws could be read and were compared");
        assertThat(read).as("most random laws parse").isGreaterThan(CASES / 2);
        assertThat(wrong.toString()).isEmpty();
    }

    private static String shortest(long seed, RandomLaw.Sample sample, Map<String, String> differences) {
        Map.Entry<String, String> first = differences.entrySet().iterator().next();
        RandomLaw.Sample small = Trials.shrink(
                sample,
                loaded -> first.getValue().equals(Trials.differences(loaded).get(first.getKey())));
        return "\nseed " + seed + ": " + first.getKey() + ": " + first.getValue() + "\n" + Trials.print(small);
    }
}
