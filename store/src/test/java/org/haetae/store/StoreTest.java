package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.haetae.answers.kept.AuditEntry;
import org.haetae.answers.kept.SavedScenarios;
import org.haetae.designations.candidates.Candidate;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept comes back as it was, and nobody else can read it. */
class StoreTest {
    @TempDir
    private Path data;

    private Store open() {
        return Store.open(data, Samples.CLOCK);
    }

    private Path file() {
        return StoreFiles.in(data).file();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Candidate first = Samples.candidate("c1");
        Candidate second = Samples.candidate("c2");
        try (Store store = open()) {
            store.candidates().change("import", _ -> List.of(second, first));
            store.scenarios().save("mine", "given COMPLETE mines-closed\n");
        }

        try (Store store = open()) {
            assertThat(store.candidates().all()).containsExactly(second, first);
            assertThat(store.candidates().find("c1")).contains(first);
            assertThat(store.candidates().find("c3")).isEmpty();
            assertThat(store.scenarios().find("mine"))
                    .contains(
                            new SavedScenarios.Saved("mine", "given COMPLETE mines-closed\n", Samples.CLOCK.instant()));
        }
    }

    @Test
    void aChangeThatFailsLeavesEverythingAsItWas() {
        try (Store store = open()) {
            Samples.keep(store, Samples.candidate("c1"));
            BadInput refused = Trouble.busy(file());

            assertThatThrownBy(() -> store.candidates().change("import", _ -> {
                        throw refused;
                    }))
                    .isSameAs(refused);
            assertThat(store.candidates().all()).containsExactly(Samples.candidate("c1"));
            assertThat(store.audit().entries()).hasSize(1);
            // and the store goes on
            Samples.keep(store, Samples.candidate("c2"));
            assertThat(store.audit().entries()).hasSize(2);
        }
    }

    @Test
    void aScenarioIsReplacedAndRemoved() {
        try (Store store = open()) {
            store.scenarios().save("mine", "one");
            store.scenarios().save("mine", "two");
            store.scenarios().save("other", "three");

            assertThat(store.scenarios().all())
                    .extracting(SavedScenarios.Saved::text)
                    .containsExactly("two", "three");
            assertThat(store.scenarios().remove("mine")).isTrue();
            assertThat(store.scenarios().remove("mine")).isFalse();
            assertThat(store.scenarios().find("mine")).isEmpty();
            assertThat(store.audit().verify().holds()).isTrue();
        }
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        assertThat(StoreFiles.isPosix(data)).isTrue();
        try (Store store = open()) {
            Samples.keep(store, Samples.candidate("c1"));

            assertThat(mode(file())).isEqualTo("rw-------");
            assertThat(mode(StoreFiles.beside(file(), "-wal"))).isEqualTo("rw-------");
            assertThat(mode(StoreFiles.beside(file(), "-shm"))).isEqualTo("rw-------");
            assertThat(mode(StoreFiles.in(data).folder())).isEqualTo("rwx------");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whatWasAcknowledgedIsOnDisk() throws SQLException {
        try (Store store = open()) {
            assertThat(store.database().ask("journal_mode")).isEqualTo("wal");
            // 2 is FULL
            assertThat(store.database().ask("synchronous")).isEqualTo("2");
            assertThat(store.database().ask("foreign_keys")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "q?mode=ro", "h#h", "p%41", "한글", "a&b=c"})
    void anyNameOfAFolderWillDo(String name) {
        Path odd = data.resolve(name);
        try (Store store = Store.open(odd, Samples.CLOCK)) {
            Samples.keep(store, Samples.candidate("c1"));
        }

        assertThat(StoreFiles.in(odd).file()).isRegularFile();
        try (Store store = Store.open(odd, Samples.CLOCK)) {
            assertThat(store.candidates().all()).hasSize(1);
        }
    }

    @Test
    void threadsAndConnectionsTakeTurns() throws Exception {
        try (Store one = open();
                Store two = open();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<AuditEntry>> writes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Store store = i % 2 == 0 ? one : two;
                String subject = "note " + i;
                writes.add(() -> store.audit().append("note", subject, ""));
            }
            for (Future<AuditEntry> written : threads.invokeAll(writes)) {
                assertThat(written.get().isWhole()).isTrue();
            }

            assertThat(one.audit().verify().entries()).isEqualTo(40);
            assertThat(one.audit().verify().holds()).isTrue();
        }
    }

    @Test
    void nothingIsMadeByAskingWhetherThereIsOne() {
        assertThat(Store.isThere(data)).isFalse();
        assertThat(data).isEmptyDirectory();
        open().close();
        assertThat(Store.isThere(data)).isTrue();
    }

    @Test
    void theLogKnowsKindsAndCodesButNoNames() {
        try (Store store = open()) {
            Samples.keep(store, Samples.candidate("c1"));

            assertThat(store.audit().entries().getFirst().toString())
                    .contains("import", "candidate c1")
                    .doesNotContain("Office of", "제9국", "one source");
            assertThat(Map.of("c1", store.audit().entries().getFirst().number()))
                    .containsEntry("c1", 1L);
        }
    }
}
