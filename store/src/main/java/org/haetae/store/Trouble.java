package org.haetae.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.haetae.answers.kept.DiskFull;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/** What SQLite reports, told so that somebody can do something about it. Source of the codes: sqlite.org/rescode.html. */
final class Trouble {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int NOTADB = 26;

    private Trouble() {}

    /** The error for people, or a fault of ours where it is none that anybody could cause from outside. */
    static RuntimeException of(SQLException e, Path file) {
        Position at = Position.ofFile(file.toString());
        // the low byte is the code; the others say more of it
        return switch (e.getErrorCode() & 0xFF) {
            case BUSY, LOCKED -> busy(file);
            case READONLY, CANTOPEN ->
                new BadInput(
                        at,
                        "a store that cannot be written",
                        "a file and folder this user may write; HAETAE_HOME names another");
            case IOERR -> new BadInput(at, "a disk that does not read or write it", "a disk that works");
            case CORRUPT, NOTADB -> damaged(file);
            case FULL -> new DiskFull(file.toString());
            default -> new IllegalStateException("SQLite: " + e.getMessage(), e);
        };
    }

    static BadInput busy(Path file) {
        return new BadInput(
                Position.ofFile(file.toString()),
                "a store that another process is using",
                "a store that is free; try again when it is done");
    }

    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xFF;
        return code == CORRUPT || code == NOTADB;
    }

    static BadInput damaged(Path file) {
        return new BadInput(
                Position.ofFile(file.toString()),
                "a damaged store",
                "one that is whole: haetae doctor says more, haetae restore FILE puts a backup in its place");
    }
}
