package org.haetae.server.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.haetae.law.Law;

/**
 * The law, for several who ask at once: a {@link Law} answers one at a time, so there are a few, and each is lent to one reader. The
 * second is read only when two ask at once. After some answers one is made afresh, because a law keeps each day it was asked about.
 */
public final class Laws {
    private static final int MOST = 2;
    private static final int ANSWERS = 100;

    private final Supplier<Law> more;
    private final Deque<Law> free = new ArrayDeque<>();
    private int read = 1;
    private int answers;

    /**
     * Lends out the first law and, if needed, more of the same packs.
     *
     * @param more reads the packs again
     */
    public Laws(Law first, Supplier<Law> more) {
        this.more = more;
        free.push(first);
    }

    Law lend() throws InterruptedException {
        synchronized (this) {
            while (free.isEmpty() && read == MOST) {
                wait();
            }
            if (!free.isEmpty()) {
                return free.pop();
            }
            read++;
        }
        try {
            return more.get();
        } catch (RuntimeException e) {
            synchronized (this) {
                read--;
            }
            throw e;
        }
    }

    synchronized void give(Law law) {
        answers++;
        free.push(answers % ANSWERS == 0 ? law.afresh() : law);
        notifyAll();
    }
}
