package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.haetae.answers.kept.DiskFull;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full disks, folders that cannot be written, files that are no store: one clear error each, and nothing is touched. */
class DiskFaultTest {
    @TempDir
    private Path data;

    private Path file() {
        return StoreFiles.in(data).file();
    }

    /** SQLite fails by its limit of pages with the very error of a full disk, SQLITE_FULL. */
    @Test
    void aFullDiskKeepsNothingOfAWriteAndAllOfWhatWasBefore() throws SQLException {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            Samples.keep(store, Samples.candidate("c1"));
            store.database().pragma("max_page_count = " + store.database().ask("page_count"));

            assertThatThrownBy(() -> store.scenarios().save("long", "x".repeat(100_000)))
                    .isInstanceOf(DiskFull.class)
                    .hasMessageContaining("haetae.db");
            assertThat(store.scenarios().all()).isEmpty();
            assertThat(store.candidates().all()).containsExactly(Samples.candidate("c1"));
            assertThat(store.audit().verify().entries()).isEqualTo(1);
            // room again
            store.database().pragma("max_page_count = 100000");
            store.scenarios().save("long", "x".repeat(100_000));
            assertThat(store.audit().verify().holds()).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path taken = Files.writeString(data.resolve("taken"), "a file");

        assertThatThrownBy(() -> Store.open(taken, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a place that cannot be written, expected a folder to keep things in");
        assertThat(taken).hasContent("a file");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsTold() throws IOException {
        // root may write in every folder of a disk, and in none that only the kernel fills
        boolean root = "root".equals(System.getProperty("user.name"));
        Path below = root ? Path.of("/proc/haetae") : data.resolve("below");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThatThrownBy(() -> Store.open(below, Samples.CLOCK))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("found a place that cannot be written");
        } finally {
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aStoreOfANewerProgramIsNotTouched() throws IOException, SQLException {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            store.database().pragma("user_version = " + (Migrations.latest() + 1));
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> Store.open(data, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a store of version 2, of a newer Haetae, expected version 1 or older");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(Doctor.look(data).holds()).isFalse();
    }

    @Test
    void aNewerVersionThatStandsInTheLogOfWritesOnlyIsSeenToo() throws SQLException {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            store.database().pragma("user_version = 99");

            assertThatThrownBy(() -> Store.open(data, Samples.CLOCK))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("version 99");
        }
    }

    @Test
    void aFileOfSomethingElseIsNotTouched() throws IOException, SQLException {
        StoreFiles.in(data).make();
        Files.writeString(
                file(),
                "what somebody wrote here, longer than the one hundred bytes a first page begins with, as is fit "
                        + "for a file that is no database at all",
                StandardCharsets.UTF_8);
        String before = Files.readString(file());

        assertThatThrownBy(() -> Store.open(data, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a damaged store");
        assertThat(file()).hasContent(before);

        Files.delete(file());
        StoreFiles.create(file());
        try (Database other = Database.open(file())) {
            other.script("CREATE TABLE theirs (a)");
        }
        byte[] theirs = Files.readAllBytes(file());
        assertThatThrownBy(() -> Store.open(data, Samples.CLOCK))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a file that is no store of Haetae's");
        assertThat(Files.readAllBytes(file())).isEqualTo(theirs);
    }

    @Test
    void aStartThatWasKilledBeforeTheFirstPageGoesOn() {
        StoreFiles.in(data).make();

        try (Store store = Store.open(data, Samples.CLOCK)) {
            assertThat(store.candidates().all()).isEmpty();
        }
    }

    @Test
    void aTornPageIsDamageAndNotAFaultOfOurs() throws IOException {
        try (Store store = Store.open(data, Samples.CLOCK)) {
            for (int i = 0; i < 50; i++) {
                Samples.keep(store, Samples.candidate("c" + i));
            }
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4_096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file(), bytes);

        assertThatThrownBy(() -> {
                    try (Store store = Store.open(data, Samples.CLOCK)) {
                        store.candidates().all();
                    }
                })
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("found a damaged store");
        assertThat(Doctor.look(data).holds()).isFalse();
    }

    @Test
    void aStoreThatSomebodyElseWritesToIsWaitedForShortlyAndThenTold() throws SQLException {
        try (Store store = Store.open(data, Samples.CLOCK);
                Database other = Database.open(file())) {
            other.run("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> store.audit().append("note", "note 1", ""))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("found a store that another process is using")
                    .hasMessageContaining("try again when it is done");
            // reading does not wait for it
            assertThat(store.audit().entries()).isEmpty();
            other.run("ROLLBACK");
            store.audit().append("note", "note 1", "");
            assertThat(store.audit().entries()).hasSize(1);
        }
    }
}
