package org.haetae.law.pack;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work done on a thread of its own while the caller goes on. Packs are read before every answer, mostly by a machine that is
 * still cold, where two threads read in little more than half the time of one; {@code bench/startup} measures it.
 */
public final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> Beside<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "packs");
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    public boolean isDone() {
        return task.isDone();
    }

    /** Waits for the result. An exception or error of the work is thrown here, as it was. */
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading packs", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException("reading packs failed", e);
        }
    }
}
