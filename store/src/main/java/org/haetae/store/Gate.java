package org.haetae.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.haetae.notation.BadInput;

/**
 * One process, and of it one thread, opens a store or puts another in its place at a time: otherwise somebody could open the old file in
 * the moment in which it is moved aside, and keep things in it that nobody finds again. It is passed once, when a store is opened; SQLite's
 * own locks hold what is open.
 */
final class Gate implements AutoCloseable {
    /** How long it is waited for. */
    private static final long WAIT = TimeUnit.SECONDS.toNanos(2);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    /** A lock on a file holds between processes only. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final FileChannel channel;
    private final FileLock lock;

    private Gate(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits shortly.
     *
     * @throws BadInput if another process does not leave it
     */
    static Gate of(StoreFiles files) {
        THREADS.lock();
        try {
            if (!Files.exists(files.lock())) {
                StoreFiles.create(files.lock());
            }
            FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.WRITE);
            return new Gate(channel, locked(channel, files.file()));
        } catch (IOException e) {
            THREADS.unlock();
            throw StoreFiles.unwritable(files.folder());
        } catch (BadInput e) {
            THREADS.unlock();
            throw e;
        }
    }

    private static FileLock locked(FileChannel channel, Path store) throws IOException {
        long until = System.nanoTime() + WAIT;
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() > until) {
                channel.close();
                throw Trouble.busy(store);
            }
            LockSupport.parkNanos(PAUSE);
            lock = channel.tryLock();
        }
        return lock;
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new IllegalStateException("a lock could not be released", e);
        } finally {
            THREADS.unlock();
        }
    }
}
