package org.haetae.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;

/**
 * Where a store lies, and who may read it.
 *
 * @param folder of the store, inside the data folder
 */
record StoreFiles(Path folder) {
    static final Set<PosixFilePermission> FOLDER_MODE = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> FILE_MODE = PosixFilePermissions.fromString("rw-------");

    /** A folder of its own: the data folder may be one the user chose, and its mode his. */
    static StoreFiles in(Path data) {
        return new StoreFiles(data.toAbsolutePath().normalize().resolve("store"));
    }

    Path file() {
        return folder.resolve("haetae.db");
    }

    /** Held while a store is opened or replaced. */
    Path lock() {
        return folder.resolve("lock");
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** What SQLite keeps beside a file, and nothing else does. */
    static boolean hasJournal(Path file) {
        return Files.exists(beside(file, "-wal")) || Files.exists(beside(file, "-journal"));
    }

    boolean exists() {
        return Files.isRegularFile(file());
    }

    /**
     * Makes the folder and an empty file, where there are none, so that nobody else can read either for a moment.
     *
     * @throws BadInput if they cannot be made
     */
    void make() {
        makeFolder();
        try {
            if (!Files.exists(file())) {
                create(file());
            }
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    /** As {@link #make}, without the file. */
    void makeFolder() {
        try {
            if (isPosix(existing(folder))) {
                FileAttribute<Set<PosixFilePermission>> closed = PosixFilePermissions.asFileAttribute(FOLDER_MODE);
                Files.createDirectories(folder, closed);
                Files.setPosixFilePermissions(folder, FOLDER_MODE);
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    /** Makes an empty file nobody else can read; one that somebody made meanwhile is left alone. */
    static void create(Path file) throws IOException {
        try {
            if (isPosix(existing(file))) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE_MODE));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // that is what was wanted
        }
    }

    /** Leaves a file to its owner alone. */
    static void close(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, FILE_MODE);
        }
    }

    static boolean isPosix(Path existing) throws IOException {
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }

    /** The path itself, or what of it there is. */
    static Path existing(Path path) {
        Path at = path.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    /** Waits until a file, or the names in a folder, are on disk; where a system cannot sync a folder, it needs not. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && !isPosix(path)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static BadInput unwritable(Path folder) {
        return new BadInput(
                Position.ofFile(folder.toString()),
                "a place that cannot be written",
                "a folder to keep things in; HAETAE_HOME names another");
    }
}
