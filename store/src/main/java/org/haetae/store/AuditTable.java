package org.haetae.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.haetae.answers.kept.AuditCheck;
import org.haetae.answers.kept.AuditEntry;
import org.haetae.answers.kept.AuditLog;

/** The log as a table. Whoever writes anything adds its entry in the same transaction. */
final class AuditTable implements AuditLog {
    private final Database database;
    private final InstantSource clock;

    AuditTable(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<AuditEntry> entries() {
        return database.read(AuditTable::entries);
    }

    static List<AuditEntry> entries(Database in) throws SQLException {
        return in.rows(
                "SELECT number, at, what, subject, digest, before, hash FROM audit ORDER BY number",
                row -> new AuditEntry(
                        row.getLong(1),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
    }

    @Override
    public AuditEntry append(String what, String subject, String digest) {
        return database.write(in -> append(in, what, subject, digest));
    }

    /** Adds an entry in the transaction that is open. */
    AuditEntry append(Database in, String what, String subject, String digest) throws SQLException {
        long number = in.number("SELECT coalesce(max(number), 0) + 1 FROM audit");
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditEntry entry = AuditEntry.after(number, at, what, subject, digest, head(in));
        in.run(
                "INSERT INTO audit (number, at, what, subject, digest, before, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.at().toString(),
                entry.what(),
                entry.subject(),
                entry.digest(),
                entry.before(),
                entry.hash());
        return entry;
    }

    /** The hash of the last entry. */
    static String head(Database in) throws SQLException {
        List<String> last = in.rows("SELECT hash FROM audit ORDER BY number DESC LIMIT 1", row -> row.getString(1));
        return last.isEmpty() ? AuditEntry.NONE : last.getFirst();
    }

    @Override
    public AuditCheck verify() {
        return database.read(AuditTable::verify);
    }

    static AuditCheck verify(Database in) throws SQLException {
        Map<String, String> kept = new TreeMap<>();
        kept.putAll(CandidateTable.digests(in));
        kept.putAll(ScenarioTable.digests(in));
        return AuditCheck.of(entries(in), kept);
    }
}
