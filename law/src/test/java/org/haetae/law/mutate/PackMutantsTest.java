package org.haetae.law.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Instrument;
import org.junit.jupiter.api.Test;

/**
 * Wrong edits to the law of the packs are noticed. What has not changed since it was last scored is taken at its recorded score;
 * of what has, every so-manieth edit is tried, so that the test stays within its time. {@code law mutate} tries them all, and
 * {@code law mutate --changed --record} brings the record up to date.
 */
class PackMutantsTest {
    private static final Path PACKS =
            Path.of(System.getProperty("haetae.root", "..")).resolve("packs");
    private static final Path PACK = PACKS.resolve("us-dprk");

    private final Hunt hunt = Hunt.in(PACKS);
    private final Allowances allowances = Allowances.in(PACKS, hunt.pack());

    /** About twenty seconds on two cores. */
    private static final int MOST = 240;

    /** A sample may fall short of the share of the whole by this much. */
    private static final int MARGIN = 8;

    @Test
    void everyInstrumentThatHasAFloorWasScoredAndReachedIt() {
        Scores recorded = Scores.in(PACK);

        assertThat(allowances.floors()).isNotEmpty();
        assertThat(allowances.floors()).allSatisfy((instrument, floor) -> {
            Optional<Scores.Last> last = Optional.ofNullable(recorded.byCite().get(instrument.path()));
            assertThat(last.map(Scores.Last::share).orElse(0))
                    .as("the recorded score of " + instrument.printed())
                    .isGreaterThanOrEqualTo(floor);
        });
    }

    @Test
    void whatChangedSinceIsStillNoticed() {
        Scores recorded = Scores.in(PACK);
        Map<UslmRef, List<Mutant>> changed = new LinkedHashMap<>();
        int all = 0;
        for (Instrument instrument : hunt.pack().instruments()) {
            UslmRef cite = instrument.cite();
            if (allowances.floors().containsKey(cite) && !recorded.isCurrent(cite, hunt.text(cite))) {
                changed.put(cite, hunt.mutants(cite::equals, EnumSet.allOf(Operator.class)));
                all += changed.get(cite).size();
            }
        }
        int step = Math.max(1, (all + MOST - 1) / MOST);
        List<Mutant> tried = new ArrayList<>();
        int at = 0;
        for (List<Mutant> mutants : changed.values()) {
            for (Mutant mutant : mutants) {
                if (at++ % step == 0) {
                    tried.add(mutant);
                }
            }
        }

        List<Score> scores = Score.of(hunt.run(tried, (_, _) -> {}), allowances);

        // of a sample, all instruments are held to the floor together: a handful of edits of one says little of it
        int killed = scores.stream().mapToInt(score -> score.all().killed()).sum();
        int total = scores.stream().mapToInt(score -> score.all().total()).sum();
        int floor = allowances.floors().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        if (step == 1) {
            assertThat(scores)
                    .allSatisfy(score -> assertThat(score.share())
                            .as(score.instrument().printed() + " " + score.survivors())
                            .isGreaterThanOrEqualTo(score.floor().orElse(0)));
        } else if (total > 0) {
            assertThat(100 * killed / total).as(scores.toString()).isGreaterThanOrEqualTo(floor - MARGIN);
        }
    }
}
