package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.haetae.answers.kept.Counts;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup holds one moment whole; a restore is looked over first, leaves the old store beside, and is all or nothing. */
class CopiesFaultTest {
    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    private Path backup() {
        return elsewhere.resolve("kept.db");
    }

    private Counts write(boolean overwrite) {
        return Copies.backup(data, backup(), overwrite, Samples.CLOCK);
    }

    private Copies.Restored restore(Path from) {
        return Copies.restore(data, from, Samples.CLOCK);
    }

    private void keep(String... ids) {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            for (String id : ids) {
                Samples.keep(store, Samples.candidate(id));
            }
        }
    }

    private List<String> kept() {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            return store.candidates().all().stream()
                    .map(candidate -> candidate.id())
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupComesBack() throws IOException {
        keep("c1", "c2");
        Counts written = write(false);
        keep("c3");

        Copies.Restored restored = restore(backup());

        assertThat(written.candidates()).isEqualTo(2);
        assertThat(restored.counts().candidates()).isEqualTo(2);
        assertThat(restored.counts().head()).isEqualTo(written.head());
        assertThat(kept()).containsExactly("c1", "c2");
        assertThat(names(elsewhere)).containsExactly("kept.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup())))
                .isEqualTo("rw-------");
        assertThat(Doctor.look(data).holds()).isTrue();
        // and what stood there is beside, and can come back as well
        Path before = restored.before().orElseThrow();
        assertThat(before.getFileName().toString()).isEqualTo("haetae-before-20240506T070809Z.db");
        restore(before);
        assertThat(kept()).containsExactly("c1", "c2", "c3");
    }

    @Test
    void aBackupComesBackWhereNothingWasKept() {
        keep("c1");
        write(false);
        Path empty = elsewhere.resolve("empty");

        Copies.Restored restored = Copies.restore(empty, backup(), Samples.CLOCK);

        assertThat(restored.before()).isEqualTo(Optional.empty());
        try (Store store = Store.open(empty, Samples.CLOCK)) {
            assertThat(store.candidates().all()).containsExactly(Samples.candidate("c1"));
        }
    }

    @Test
    void aBackupIsOneMomentThoughOthersWrite() throws Exception {
        keep("c0");
        AtomicBoolean done = new AtomicBoolean();
        try (Store store = Store.open(data, Samples.CLOCK);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> writing = threads.submit(() -> {
                int i = 0;
                while (!done.get()) {
                    i++;
                    Samples.keep(store, Samples.candidate("w" + i % 7));
                    store.scenarios().save("s" + i % 5, "text " + i);
                }
                return i;
            });
            try {
                for (int i = 0; i < 5; i++) {
                    // looks the copy over: its log is one chain and fits what it holds
                    assertThat(write(true).entries()).isPositive();
                }
            } finally {
                done.set(true);
            }
            assertThat(writing.get()).isPositive();
        }
    }

    @Test
    void aBackupTakesNoPlaceThatIsTakenUnlessAsked() throws IOException {
        keep("c1");
        Files.writeString(backup(), "mine");

        assertThatThrownBy(() -> write(false))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found something there already");
        assertThat(backup()).hasContent("mine");
        assertThat(write(true).candidates()).isEqualTo(1);
        assertThat(names(elsewhere)).containsExactly("kept.db");
    }

    @Test
    void aBackupGoesNowhereItShouldNot() {
        assertThatThrownBy(() -> write(false)).isInstanceOf(BadInput.class).hasMessageContaining("found no store");
        keep("c1");

        assertThatThrownBy(() -> Copies.backup(data, StoreFiles.in(data).file(), true, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found the folder of the store itself");
        assertThatThrownBy(() -> Copies.backup(data, elsewhere, true, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a folder");
        assertThatThrownBy(() -> Copies.backup(data, elsewhere.resolve("no/such.db"), false, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a file that cannot be written");
        assertThat(kept()).containsExactly("c1");
    }

    @Test
    void whatIsNoWholeBackupIsRefusedAndNothingIsReplaced() throws IOException, SQLException {
        keep("c1");
        write(false);
        byte[] whole = Files.readAllBytes(backup());
        Path bad = elsewhere.resolve("bad.db");

        Files.writeString(bad, "no database".repeat(20));
        refused(bad, "found a damaged store");
        Files.write(bad, new byte[0]);
        refused(bad, "found a damaged store");
        Files.write(bad, java.util.Arrays.copyOf(whole, whole.length - 5_000));
        refused(bad, "found a damaged store");
        refused(elsewhere.resolve("none.db"), "found no such file");
        refused(elsewhere, "found a folder");
        Files.write(bad, whole);
        try (Database database = Database.open(bad)) {
            database.script("UPDATE candidate SET name = 'Another'");
        }
        refused(bad, "found a store whose audit log does not fit what it holds");
        Files.write(bad, whole);
        try (Database database = Database.open(bad)) {
            database.pragma("user_version = 7");
        }
        refused(bad, "found a store of version 7, of a newer Haetae");
        Files.write(bad, whole);
        Files.write(StoreFiles.beside(bad, "-wal"), new byte[] {1});
        refused(bad, "found a store that may be in use");
    }

    private void refused(Path from, String message) throws IOException {
        assertThatThrownBy(() -> restore(from))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message)
                .hasMessageContaining(from.toString());
        assertThat(kept()).containsExactly("c1");
        assertThat(names(StoreFiles.in(data).folder())).containsExactly("haetae.db", "lock");
    }

    @Test
    void aStoreInUseIsNotReplaced() throws IOException {
        keep("c1");
        write(false);
        try (Store store = Store.open(data, Samples.CLOCK)) {
            Samples.keep(store, Samples.candidate("c2"));

            assertThatThrownBy(() -> restore(backup()))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("found a store that another process is using");
            // who has it open goes on, and nothing is lost
            Samples.keep(store, Samples.candidate("c3"));
        }

        assertThat(kept()).containsExactly("c1", "c2", "c3");
        assertThat(names(StoreFiles.in(data).folder())).containsExactly("haetae.db", "lock");
    }

    @Test
    void aDamagedStoreIsReplacedAndKeptBeside() throws IOException {
        keep("c1");
        write(false);
        Path file = StoreFiles.in(data).file();
        Files.writeString(file, "torn".repeat(100));

        Copies.Restored restored = restore(backup());

        assertThat(kept()).containsExactly("c1");
        assertThat(restored.before().orElseThrow()).hasContent("torn".repeat(100));
    }
}
