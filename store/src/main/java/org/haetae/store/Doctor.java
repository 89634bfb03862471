package org.haetae.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.haetae.answers.kept.AuditCheck;
import org.haetae.answers.kept.Health;
import org.haetae.answers.kept.Health.Finding;
import org.haetae.answers.kept.Health.Look;
import org.haetae.answers.kept.Health.State;
import org.haetae.notation.BadInput;

/** Looks over a store. What is wrong with it is found and said, and not mended; nothing that is kept is changed. */
public final class Doctor {
    /** Less room than this, and the next write may fail: 64 MB. */
    private static final long ROOM = 64_000_000L;

    private final StoreFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private Doctor(StoreFiles files) {
        this.files = files;
    }

    /** Looks over the store of a data folder. Where there is none, the folder and the room only. */
    public static Health look(Path data) {
        Doctor doctor = new Doctor(StoreFiles.in(data));
        doctor.folder();
        if (doctor.files.exists()) {
            doctor.mode();
            doctor.content();
        }
        doctor.space();
        return new Health(doctor.files.file().toString(), doctor.files.exists(), doctor.findings);
    }

    private void found(Look look, boolean sound, String detail) {
        findings.add(new Finding(look, sound ? State.SOUND : State.WRONG, detail));
    }

    private void folder() {
        Path there = StoreFiles.existing(files.folder());
        found(
                Look.FOLDER,
                Files.isDirectory(there) && Files.isWritable(there),
                files.folder().toString());
    }

    private void mode() {
        try {
            if (!StoreFiles.isPosix(files.file())) {
                findings.add(new Finding(Look.MODE, State.NOT_LOOKED_AT, ""));
                return;
            }
            Set<PosixFilePermission> folder = Files.getPosixFilePermissions(files.folder());
            Set<PosixFilePermission> file = Files.getPosixFilePermissions(files.file());
            boolean closed = StoreFiles.FOLDER_MODE.containsAll(folder) && StoreFiles.FILE_MODE.containsAll(file);
            found(
                    Look.MODE,
                    closed,
                    PosixFilePermissions.toString(folder) + ", " + PosixFilePermissions.toString(file));
        } catch (IOException e) {
            findings.add(new Finding(Look.MODE, State.NOT_LOOKED_AT, String.valueOf(e.getMessage())));
        }
    }

    private void content() {
        try {
            Migrations.peek(files.file());
        } catch (BadInput e) {
            found(Look.VERSION, false, e.problems().getFirst().found());
            return;
        }
        // where nothing can be written nobody writes, and SQLite must not try to
        boolean alone = !Files.isWritable(files.folder()) && !StoreFiles.hasJournal(files.file());
        try (Database database = alone ? Database.look(files.file()) : Database.open(files.file())) {
            int version = Migrations.version(database);
            found(Look.VERSION, true, String.format(Locale.ROOT, "%d/%d", version, Migrations.latest()));
            List<String> told = database.rows("PRAGMA integrity_check(3)", row -> row.getString(1));
            boolean whole = told.equals(List.of("ok")) && foreignKeys(database);
            found(Look.INTEGRITY, whole, whole ? "" : String.join("; ", told));
            if (version > 0) {
                audit(database);
            }
        } catch (BadInput e) {
            found(Look.INTEGRITY, false, e.problems().getFirst().found());
        } catch (SQLException e) {
            found(Look.INTEGRITY, false, String.valueOf(e.getMessage()));
        }
    }

    private static boolean foreignKeys(Database database) throws SQLException {
        return database.rows("PRAGMA foreign_key_check", row -> row.getString(1))
                .isEmpty();
    }

    private void audit(Database database) throws SQLException {
        AuditCheck check = AuditTable.verify(database);
        found(
                Look.AUDIT,
                check.brokenAt() == 0,
                check.brokenAt() == 0 ? check.entries() + " " + check.head() : String.valueOf(check.brokenAt()));
        found(Look.CONTENT, check.otherwise().isEmpty(), String.join(", ", check.otherwise()));
    }

    private void space() {
        try {
            long free = Files.getFileStore(StoreFiles.existing(files.folder())).getUsableSpace();
            found(Look.SPACE, free >= ROOM, String.valueOf(free / 1_000_000));
        } catch (IOException e) {
            findings.add(new Finding(Look.SPACE, State.NOT_LOOKED_AT, String.valueOf(e.getMessage())));
        }
    }
}
