package org.haetae.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.haetae.answers.kept.AuditEntry;
import org.haetae.designations.candidates.Candidate;
import org.haetae.designations.candidates.CandidateBook;
import org.haetae.designations.candidates.CandidateState;
import org.haetae.designations.candidates.Ground;
import org.haetae.designations.candidates.Step;
import org.haetae.designations.candidates.Support;

/** Candidates as tables. */
final class CandidateTable implements CandidateBook {
    private final Database database;
    private final AuditTable audit;

    CandidateTable(Database database, AuditTable audit) {
        this.database = database;
        this.audit = audit;
    }

    // reading

    /** A row of a table that belongs to a candidate. */
    private record Of<T>(String candidate, T what) {}

    @Override
    public List<Candidate> all() {
        return database.read(CandidateTable::all);
    }

    @Override
    public Optional<Candidate> find(String id) {
        return all().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** What no hand of ours wrote is damage. */
    private static List<Candidate> all(Database in) throws SQLException {
        try {
            return read(in);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            throw Trouble.damaged(in.file());
        }
    }

    private static List<Candidate> read(Database in) throws SQLException {
        Map<String, List<Step>> steps = grouped(in.rows(
                "SELECT candidate, state, day, reason FROM candidate_step ORDER BY candidate, place",
                row -> new Of<>(
                        row.getString(1),
                        new Step(
                                CandidateState.of(row.getString(2)).orElseThrow(),
                                Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
                                row.getString(4)))));
        Map<String, List<Ground>> grounds = grouped(in.rows(
                "SELECT candidate, criterion, limb FROM candidate_ground ORDER BY candidate, place",
                row -> new Of<>(row.getString(1), new Ground(row.getString(2), row.getString(3)))));
        Map<String, List<Support>> supports = grouped(in.rows(
                "SELECT candidate, criterion, limb, element, exhibit, origin FROM candidate_support"
                        + " ORDER BY candidate, place",
                row -> new Of<>(
                        row.getString(1),
                        new Support(
                                new Ground(row.getString(2), row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))));
        return in.rows("SELECT id, kind, name, korean FROM candidate ORDER BY place", row -> {
            String id = row.getString(1);
            return new Candidate(
                    id,
                    Candidate.Kind.valueOf(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    steps.getOrDefault(id, List.of()),
                    grounds.getOrDefault(id, List.of()),
                    supports.getOrDefault(id, List.of()));
        });
    }

    private static <T> Map<String, List<T>> grouped(List<Of<T>> rows) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.candidate(), _ -> new ArrayList<>()).add(row.what()));
        return groups;
    }

    // writing

    @Override
    public List<Candidate> change(String what, Function<Map<String, Candidate>, List<Candidate>> change) {
        return database.write(in -> {
            Map<String, Candidate> kept = new LinkedHashMap<>();
            all(in).forEach(candidate -> kept.put(candidate.id(), candidate));
            List<Candidate> written = change.apply(Collections.unmodifiableMap(kept));
            for (Candidate candidate : written) {
                write(in, candidate);
                audit.append(in, what, subject(candidate), digest(candidate));
            }
            return written;
        });
    }

    private static void write(Database in, Candidate candidate) throws SQLException {
        String id = candidate.id();
        for (String table : List.of("candidate_step", "candidate_ground", "candidate_support")) {
            in.run("DELETE FROM " + table + " WHERE candidate = ?", id);
        }
        in.run(
                "INSERT INTO candidate (id, place, kind, name, korean)"
                        + " VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM candidate), ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE"
                        + " SET kind = excluded.kind, name = excluded.name, korean = excluded.korean",
                id,
                candidate.kind().name(),
                candidate.name(),
                candidate.korean());
        int place = 0;
        for (Step step : candidate.steps()) {
            place++;
            in.run(
                    "INSERT INTO candidate_step (candidate, place, state, day, reason) VALUES (?, ?, ?, nullif(?, ''), ?)",
                    id,
                    place,
                    step.state().word(),
                    step.on().map(LocalDate::toString).orElse(""),
                    step.reason());
        }
        for (Ground ground : candidate.grounds()) {
            place++;
            in.run(
                    "INSERT INTO candidate_ground (candidate, place, criterion, limb) VALUES (?, ?, ?, ?)",
                    id,
                    place,
                    ground.criterion(),
                    ground.limb());
        }
        for (Support support : candidate.supports()) {
            place++;
            in.run(
                    "INSERT INTO candidate_support (candidate, place, criterion, limb, element, exhibit, origin)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    place,
                    support.ground().criterion(),
                    support.ground().limb(),
                    support.element(),
                    support.exhibit(),
                    support.origin());
        }
    }

    // what the log says of them

    private static String subject(Candidate candidate) {
        return "candidate " + candidate.id();
    }

    /** Over all that is kept of it, each part with its kind and number so that none can pass for another. */
    private static String digest(Candidate candidate) {
        List<String> texts =
                new ArrayList<>(List.of(candidate.id(), candidate.kind().name(), candidate.name(), candidate.korean()));
        texts.add("steps " + candidate.steps().size());
        for (Step step : candidate.steps()) {
            texts.addAll(List.of(
                    step.state().word(), step.on().map(LocalDate::toString).orElse(""), step.reason()));
        }
        texts.add("grounds " + candidate.grounds().size());
        for (Ground ground : candidate.grounds()) {
            texts.addAll(List.of(ground.criterion(), ground.limb()));
        }
        texts.add("supports " + candidate.supports().size());
        for (Support support : candidate.supports()) {
            texts.addAll(List.of(
                    support.ground().criterion(),
                    support.ground().limb(),
                    support.element(),
                    support.exhibit(),
                    support.origin()));
        }
        return AuditEntry.digest(texts);
    }

    static Map<String, String> digests(Database in) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        all(in).forEach(candidate -> digests.put(subject(candidate), digest(candidate)));
        return digests;
    }
}
