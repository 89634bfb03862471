package org.haetae.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.haetae.answers.kept.AuditLog;
import org.haetae.answers.kept.Counts;
import org.haetae.answers.kept.SavedScenarios;
import org.haetae.designations.candidates.CandidateBook;
import org.haetae.notation.BadInput;

/**
 * What a user keeps. Whatever a method that writes has returned from is on disk, and survives a process killed in the next moment. Safe for
 * several threads, which take turns, and several processes.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final AuditTable audit;
    private final CandidateTable candidates;
    private final ScenarioTable scenarios;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.audit = new AuditTable(database, clock);
        this.candidates = new CandidateTable(database, audit);
        this.scenarios = new ScenarioTable(database, audit, clock);
    }

    /** Whether anything was ever kept in a data folder; asks the file system, not SQLite. */
    public static boolean isThere(Path data) {
        return StoreFiles.in(data).exists();
    }

    /**
     * Opens the store of a data folder; makes one where there is none, and brings an older one up to date.
     *
     * @throws BadInput if it cannot be written, is damaged, locked by another process, or of a newer program; nothing of it is touched then
     * @throws org.haetae.answers.kept.DiskFull if there is no room to make one
     */
    public static Store open(Path data, InstantSource clock) {
        StoreFiles files = StoreFiles.in(data);
        files.make();
        try (Gate _ = Gate.of(files)) {
            return new Store(opened(files.file()), clock);
        }
    }

    /** A database of the newest version, durable from now on. */
    static Database opened(Path file) {
        Migrations.peek(file);
        Database database = Database.open(file);
        try {
            int version = Migrations.version(database);
            database.durable();
            if (version < Migrations.latest()) {
                Migrations.bring(database);
            }
            return database;
        } catch (SQLException e) {
            database.close();
            throw Trouble.of(e, file);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public CandidateBook candidates() {
        return candidates;
    }

    public SavedScenarios scenarios() {
        return scenarios;
    }

    public AuditLog audit() {
        return audit;
    }

    /** How much is kept. */
    public Counts counts() {
        return database.read(Store::counts);
    }

    static Counts counts(Database database) throws SQLException {
        return new Counts(
                database.number("SELECT count(*) FROM candidate"),
                database.number("SELECT count(*) FROM scenario"),
                database.number("SELECT count(*) FROM audit"),
                AuditTable.head(database),
                Long.parseLong(database.ask("page_count")) * Long.parseLong(database.ask("page_size")));
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
