package org.haetae.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.haetae.answers.kept.AuditEntry;
import org.haetae.answers.kept.SavedScenarios;

/** Saved scenarios as a table. */
final class ScenarioTable implements SavedScenarios {
    private static final String SELECT = "SELECT name, text, at FROM scenario";

    private final Database database;
    private final AuditTable audit;
    private final InstantSource clock;

    ScenarioTable(Database database, AuditTable audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    private static Saved row(ResultSet row) throws SQLException {
        return new Saved(row.getString(1), row.getString(2), Instant.parse(row.getString(3)));
    }

    @Override
    public List<Saved> all() {
        return database.read(in -> in.rows(SELECT + " ORDER BY name", ScenarioTable::row));
    }

    @Override
    public Optional<Saved> find(String name) {
        return database.read(in -> in.rows(SELECT + " WHERE name = ?", ScenarioTable::row, name).stream()
                .findFirst());
    }

    @Override
    public Saved save(String name, String text) {
        return database.write(in -> {
            Saved saved = new Saved(name, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            in.run(
                    "INSERT OR REPLACE INTO scenario (name, text, at) VALUES (?, ?, ?)",
                    name,
                    text,
                    saved.at().toString());
            audit.append(in, "save", subject(name), digest(saved));
            return saved;
        });
    }

    @Override
    public boolean remove(String name) {
        return database.write(in -> {
            boolean was = in.run("DELETE FROM scenario WHERE name = ?", name) > 0;
            if (was) {
                audit.append(in, "remove", subject(name), "");
            }
            return was;
        });
    }

    private static String subject(String name) {
        return "scenario " + name;
    }

    private static String digest(Saved saved) {
        return AuditEntry.digest(List.of(saved.name(), saved.text(), saved.at().toString()));
    }

    static Map<String, String> digests(Database in) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        in.rows(SELECT, ScenarioTable::row).forEach(saved -> digests.put(subject(saved.name()), digest(saved)));
        return digests;
    }
}
