package org.haetae.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.haetae.notation.BadInput;
import org.sqlite.SQLiteConfig;

/**
 * The one connection to a file. Reads and writes of several threads take turns; those of several processes do by SQLite's locks, which are
 * waited for shortly.
 */
final class Database implements AutoCloseable {
    /** How long another process is waited for, in milliseconds. */
    private static final int WAIT = 2_000;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Work that speaks SQL. */
    interface Work<T> {
        T with(Database database) throws SQLException;
    }

    /** A row while it is looked at. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Opens a file that exists, to write.
     *
     * @throws BadInput if it cannot be
     */
    static Database open(Path file) {
        try {
            Database database = new Database(file, connect(file, ""));
            database.pragma("foreign_keys = ON");
            database.pragma("trusted_schema = OFF");
            return database;
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    /**
     * Opens a file that nobody writes to, to look at it; nothing of it or beside it is changed.
     *
     * @throws SQLException if it cannot be
     */
    static Database look(Path file) throws SQLException {
        return new Database(file, connect(file, "?mode=ro&immutable=1"));
    }

    private static Connection connect(Path file, String how) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT);
        // as a URI, so that no letter of a folder's name is taken for an option
        String uri = file.toUri().toString().replace("?", "%3F");
        try {
            return config.createConnection("jdbc:sqlite:" + uri + how);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new SQLException(
                    "SQLite's library could not be loaded; it is unpacked into the folder for temporary files", e);
        }
    }

    /** From now on what is acknowledged is on disk, and readers do not wait for a writer. */
    void durable() throws SQLException {
        pragma("journal_mode = WAL");
        pragma("synchronous = FULL");
    }

    // SQL

    /** Sets a pragma. */
    void pragma(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + text);
        }
    }

    /** The first cell of a pragma's answer. */
    String ask(String pragma) throws SQLException {
        List<String> answer = rows("PRAGMA " + pragma, row -> row.getString(1));
        return answer.isEmpty() ? "" : answer.getFirst();
    }

    long number(String sql) throws SQLException {
        return rows(sql, row -> row.getLong(1)).getFirst();
    }

    <T> List<T> rows(String sql, Row<T> each, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(each.of(found));
            }
            return rows;
        }
    }

    int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Several statements. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    // transactions

    /** Looks at one state of what is kept, whatever others write meanwhile. */
    <T> T read(Work<T> work) {
        return within("BEGIN DEFERRED", work);
    }

    /**
     * Changes what is kept: all of it, on disk when this returns, or nothing.
     *
     * @throws BadInput if it cannot be written
     * @throws org.haetae.answers.kept.DiskFull if there is no room
     */
    <T> T write(Work<T> work) {
        return within("BEGIN IMMEDIATE", work);
    }

    private synchronized <T> T within(String begin, Work<T> work) {
        boolean done = false;
        try {
            run(begin);
            T result = work.with(this);
            run("COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** What went wrong is on its way already; SQLite rolls back by itself where it cannot go on. */
    private void rollBack() {
        try {
            if (!connection.isClosed()) {
                run("ROLLBACK");
            }
        } catch (SQLException e) {
            // no transaction was open any more
        }
    }

    Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }
}
