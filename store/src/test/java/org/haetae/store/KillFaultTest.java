package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.answers.kept.SavedScenarios;
import org.haetae.designations.candidates.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed (SIGKILL) again and again while it keeps things; what it acknowledged is there, whole, and the log is one chain. It
 * says nothing of a lost power supply: that rests on {@code synchronous=FULL} and a disk that tells the truth.
 */
class KillFaultTest {
    private static final int ROUNDS = 8;

    /** Acknowledged writes after which a round is ended, at most. */
    private static final int WRITES = 40;

    @TempDir
    private Path data;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
        long seed = Long.getLong("haetae.seed", System.nanoTime());
        Random random = new Random(seed);
        Set<String> acknowledged = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            // the first round may be killed before, or while, the store is made
            int writes = round == 0 ? random.nextInt(2) : random.nextInt(WRITES);
            acknowledged.addAll(killed("r" + round, writes));

            Set<String> kept = new TreeSet<>();
            try (Store store = Store.open(data, Samples.CLOCK)) {
                store.candidates().all().stream().map(Candidate::id).forEach(kept::add);
                store.scenarios().all().stream().map(SavedScenarios.Saved::name).forEach(kept::add);
                for (Candidate candidate : store.candidates().all()) {
                    assertThat(candidate).as("seed %d", seed).isEqualTo(Samples.candidate(candidate.id()));
                }
                assertThat(store.audit().verify().holds()).as("seed %d", seed).isTrue();
                // no more than the one write that nobody was told of, in each round
                assertThat(store.audit().verify().entries())
                        .as("seed %d", seed)
                        .isEqualTo(kept.size())
                        .isBetween((long) acknowledged.size(), acknowledged.size() + round + 1L);
            }
            assertThat(kept).as("seed %d, round %d", seed, round).containsAll(acknowledged);
            assertThat(Doctor.look(data).holds()).as("seed %d", seed).isTrue();
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
    }

    /** What a process acknowledged until it was killed, after so many writes. */
    private Set<String> killed(String word, int writes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString(),
                word));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> told = new TreeSet<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int read = 0;
            String line = writes == 0 ? "" : out.readLine();
            while (line != null) {
                if (line.startsWith("kept ")) {
                    told.add(line.substring("kept ".length()));
                }
                read++;
                if (read == writes || writes == 0 && read == 1) {
                    // by its handle: the process itself would close the stream that is read here
                    process.toHandle().destroyForcibly();
                }
                // what it still said before it died was acknowledged as well; the last line may be cut
                line = out.readLine();
            }
        }
        assertThat(process.waitFor()).isEqualTo(128 + 9);
        return told;
    }
}
