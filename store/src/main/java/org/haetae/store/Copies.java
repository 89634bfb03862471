package org.haetae.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.haetae.answers.kept.Counts;
import org.haetae.answers.kept.DiskFull;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** Copies of a store: a backup written while it is in use, and one put in its place. */
public final class Copies {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Copies() {}

    /** What was put in place, and where the store that stood there lies now; empty where there was none. */
    public record Restored(Counts counts, Optional<Path> before) {}

    // out

    /**
     * Writes a backup: one file that holds the store of one moment, readable by its owner only. It is written beside its place, looked over,
     * and then given its name.
     *
     * @param overwrite whether it may take the place of a file
     * @throws BadInput if nothing is kept, or the file cannot be written, or something is there already
     * @throws DiskFull if there is no room
     */
    public static Counts backup(Path data, Path to, boolean overwrite, InstantSource clock) {
        StoreFiles files = StoreFiles.in(data);
        Path target = to.toAbsolutePath().normalize();
        if (!files.exists()) {
            throw new BadInput(Position.ofFile(files.file().toString()), "no store", "something that was kept");
        }
        if (target.startsWith(files.folder())) {
            throw new BadInput(Position.ofFile(to.toString()), "the folder of the store itself", "a file elsewhere");
        }
        if (Files.isDirectory(target)) {
            throw new BadInput(Position.ofFile(to.toString()), "a folder", "the path of a new file");
        }
        if (Files.exists(target) && !overwrite) {
            throw there(to);
        }
        Path part = beside(target);
        try (Store store = Store.open(data, clock)) {
            StoreFiles.create(part);
            copy(store.database(), part);
            StoreFiles.force(part);
            Counts counts = look(part);
            move(part, target, overwrite);
            return counts;
        } catch (FileAlreadyExistsException e) {
            throw there(to);
        } catch (IOException e) {
            throw unwritable(to, e);
        } finally {
            delete(part);
        }
    }

    /** SQLite's own copy of one moment, whatever is written meanwhile. */
    private static void copy(Database from, Path part) {
        try {
            from.run("VACUUM INTO ?", part.toString());
        } catch (SQLException e) {
            throw Trouble.of(e, part);
        }
    }

    private static BadInput there(Path to) {
        return new BadInput(
                Position.ofFile(to.toString()), "something there already", "the path of a new file, or --overwrite");
    }

    private static RuntimeException unwritable(Path to, IOException e) {
        boolean full = e instanceof FileSystemException failed
                && String.valueOf(failed.getReason()).contains("No space left");
        return full
                ? new DiskFull(to.toString())
                : new BadInput(
                        Position.ofFile(to.toString()), "a file that cannot be written", "the path of a new file");
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void move(Path from, Path to, boolean overwrite) throws IOException {
        if (overwrite) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } else {
            try {
                // takes no place that is taken, which a rename would
                Files.createLink(to, from);
            } catch (FileAlreadyExistsException e) {
                throw e;
            } catch (IOException | UnsupportedOperationException e) {
                Files.move(from, to);
            }
        }
        StoreFiles.force(Objects.requireNonNull(to.getParent(), "a file is in a folder"));
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new IllegalStateException("a part of a copy is left at " + part, e);
        }
    }

    // in

    /**
     * Puts a backup in the place of the store. It is copied, looked over and brought up to date first; the store that stood there is kept
     * beside, and at every moment one of the two stands whole in its place.
     *
     * @throws BadInput if it is no whole backup of a store this program knows, or the store is in use or cannot be written
     * @throws DiskFull if there is no room
     */
    public static Restored restore(Path data, Path from, InstantSource clock) {
        Path source = from.toAbsolutePath().normalize();
        if (!Files.isRegularFile(source)) {
            throw new BadInput(
                    Position.ofFile(from.toString()),
                    Files.isDirectory(source) ? "a folder" : "no such file",
                    "a backup, as haetae backup writes it");
        }
        StoreFiles files = StoreFiles.in(data);
        if (source.equals(files.file()) || StoreFiles.hasJournal(source)) {
            throw new BadInput(
                    Position.ofFile(from.toString()),
                    "a store that may be in use",
                    "a backup, as haetae backup writes it");
        }
        boolean fresh = !files.exists();
        files.makeFolder();
        Path part = beside(files.file());
        try (Gate _ = Gate.of(files)) {
            StoreFiles.create(part);
            Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
            StoreFiles.close(part);
            Counts counts = prepared(part, from);
            Optional<Path> before = fresh ? Optional.empty() : Optional.of(aside(files, clock));
            Files.move(part, files.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            StoreFiles.force(files.folder());
            return new Restored(counts, before);
        } catch (AtomicMoveNotSupportedException e) {
            throw StoreFiles.unwritable(files.folder());
        } catch (IOException e) {
            throw unwritable(files.folder(), e);
        } finally {
            delete(part);
            delete(StoreFiles.beside(part, "-wal"));
            delete(StoreFiles.beside(part, "-shm"));
        }
    }

    /** A copy that was looked over and brought up to date, in one file. */
    private static Counts prepared(Path part, Path from) throws IOException {
        try {
            Migrations.peek(part);
            look(part);
            try (Database database = Store.opened(part)) {
                // one file again, without a log of writes beside it
                database.pragma("journal_mode = DELETE");
            }
            StoreFiles.force(part);
            return look(part);
        } catch (BadInput e) {
            // told of the file that was named, not of its copy
            var first = e.problems().getFirst();
            throw new BadInput(Position.ofFile(from.toString()), first.found(), first.expected());
        } catch (SQLException e) {
            throw Trouble.of(e, from);
        }
    }

    /**
     * Looks over a file that nobody writes to.
     *
     * @throws BadInput if it is not whole, no store, or its audit log shows tampering
     */
    private static Counts look(Path file) {
        try (Database database = Database.look(file)) {
            Migrations.version(database);
            if (!database.ask("integrity_check").equals("ok")) {
                throw Trouble.damaged(file);
            }
            if (!AuditTable.verify(database).holds()) {
                throw new BadInput(
                        Position.ofFile(file.toString()),
                        "a store whose audit log does not fit what it holds",
                        "a backup that nobody changed");
            }
            return Store.counts(database);
        } catch (SQLException e) {
            throw Trouble.isDamage(e) || e.getErrorCode() == 1 ? Trouble.damaged(file) : Trouble.of(e, file);
        }
    }

    /** Gives the store that stands in its place a second name, after its log of writes has gone into it. */
    private static Path aside(StoreFiles files, InstantSource clock) throws IOException {
        Path old = files.file();
        Path kept = free(files.folder().resolve("haetae-before-" + MOMENT.format(clock.instant())));
        try (Database database = Database.open(old)) {
            // fails where anybody else has it open
            database.pragma("locking_mode = EXCLUSIVE");
            database.pragma("journal_mode = DELETE");
        } catch (SQLException e) {
            if (!Trouble.isDamage(e)) {
                throw Trouble.of(e, old);
            }
            return damagedAside(old, kept);
        }
        if (Files.exists(StoreFiles.beside(old, "-wal"))) {
            throw Trouble.busy(old);
        }
        try {
            Files.createLink(kept, old);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(old, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return kept;
    }

    /** What is damaged is kept as it is; its log of writes must not meet another file. */
    private static Path damagedAside(Path old, Path kept) throws IOException {
        for (String ending : List.of("-wal", "-shm", "-journal")) {
            Path beside = StoreFiles.beside(old, ending);
            if (Files.exists(beside)) {
                Files.move(beside, StoreFiles.beside(kept, ending));
            }
        }
        Files.copy(old, kept, StandardCopyOption.COPY_ATTRIBUTES);
        return kept;
    }

    private static Path free(Path name) {
        Path free = name.resolveSibling(name.getFileName() + ".db");
        for (int i = 2; Files.exists(free); i++) {
            free = name.resolveSibling(name.getFileName() + "-" + i + ".db");
        }
        return free;
    }
}
