package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.haetae.answers.kept.Health;
import org.haetae.answers.kept.Health.Look;
import org.haetae.answers.kept.Health.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look over the store says what is sound and what is not, and mends nothing. */
class DoctorTest {
    @TempDir
    private Path data;

    private static State state(Health health, Look look) {
        return health.findings().stream()
                .filter(finding -> finding.look() == look)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void withoutAStoreThereIsLittleToLookAtAndNothingIsMade() {
        Health health = Doctor.look(data);

        assertThat(health.kept()).isFalse();
        assertThat(health.holds()).isTrue();
        assertThat(health.findings()).extracting(Health.Finding::look).containsExactly(Look.FOLDER, Look.SPACE);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aSoundStoreIsSoundInEverything() {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            Samples.keep(store, Samples.candidate("c1"));
        }

        Health health = Doctor.look(data);

        assertThat(health.holds()).isTrue();
        assertThat(health.findings()).extracting(Health.Finding::look).containsExactly(Look.values());
        assertThat(health.findings()).extracting(Health.Finding::state).containsOnly(State.SOUND);
    }

    @Test
    void aFileOthersMayReadIsTold() throws IOException {
        Store.open(data, Samples.CLOCK).close();
        Path file = StoreFiles.in(data).file();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        Health health = Doctor.look(data);

        assertThat(state(health, Look.MODE)).isEqualTo(State.WRONG);
        assertThat(health.holds()).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r--r--");
    }

    @Test
    void aStoreInUseIsLookedAtAllTheSame() {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            Samples.keep(store, Samples.candidate("c1"));

            assertThat(Doctor.look(data).holds()).isTrue();
        }
    }
}
