package org.haetae.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * The scripts that bring a file from one version to the next. A script that was ever part of a release is not changed any more: a new one
 * follows it. Each runs in one transaction with the new version, so a broken one leaves the file as it was.
 */
final class Migrations {
    /** {@code Haet} in ASCII: marks the file as ours, see {@code PRAGMA application_id}. */
    static final int APPLICATION = 0x48616574;

    private static final int HEAD = 100;
    private static final String MAGIC = "SQLite format 3\0";
    private static final int AT_VERSION = 60;
    private static final int AT_APPLICATION = 68;

    private static final List<String> SCRIPTS = List.of("0001-start.sql");

    private Migrations() {}

    /** The version this program writes. */
    static int latest() {
        return SCRIPTS.size();
    }

    /**
     * Refuses a file by its first page, which SQLite need not be asked for: what it may not write to it does not open. What stands in its log
     * of writes only is seen by {@link #version}. Source of the places: sqlite.org/fileformat.html, 1.3.
     *
     * @throws BadInput if it is no SQLite file, no store, or one of a newer program
     */
    static void peek(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw StoreFiles.unwritable(file);
        }
        if (head.length == 0) {
            return;
        }
        if (head.length < HEAD || !new String(head, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw Trouble.damaged(file);
        }
        ByteBuffer fields = ByteBuffer.wrap(head);
        int application = fields.getInt(AT_APPLICATION);
        if (application != 0 && application != APPLICATION) {
            throw foreign(file);
        }
        if (fields.getInt(AT_VERSION) > latest()) {
            throw newer(file, fields.getInt(AT_VERSION));
        }
    }

    /**
     * Looks at a file before anything is written to it.
     *
     * @return its version; 0 of a file with nothing in it
     * @throws BadInput if it is no store, or one of a newer program
     */
    static int version(Database database) throws SQLException {
        long application = Long.parseLong(database.ask("application_id"));
        int version = Integer.parseInt(database.ask("user_version"));
        boolean blank = application == 0 && version == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !blank) {
            throw foreign(database.file());
        }
        if (version > latest()) {
            throw newer(database.file(), version);
        }
        return version;
    }

    private static BadInput foreign(Path file) {
        return new BadInput(
                Position.ofFile(file.toString()), "a file that is no store of Haetae's", "a store of Haetae's");
    }

    private static BadInput newer(Path file, int version) {
        return new BadInput(
                Position.ofFile(file.toString()),
                String.format(Locale.ROOT, "a store of version %d, of a newer Haetae", version),
                String.format(Locale.ROOT, "version %d or older, which this one knows", latest()));
    }

    /** Brings a file up to date; somebody else may have done so meanwhile. */
    static void bring(Database database) {
        database.write(in -> {
            for (int next = version(in) + 1; next <= latest(); next++) {
                in.script(script(SCRIPTS.get(next - 1)));
                in.pragma("application_id = " + APPLICATION);
                in.pragma("user_version = " + next);
            }
            return latest();
        });
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
