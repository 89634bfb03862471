package org.haetae.store;

import java.nio.file.Path;
import java.time.InstantSource;

/** A process that keeps things as fast as it can and says so after each; it never ends by itself. */
final class Writer {
    private Writer() {}

    /** Takes the data folder, and a word that no other writer has. */
    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]), InstantSource.system())) {
            for (int i = 0; ; i++) {
                String name = args[1] + "-" + i;
                if (i % 2 == 0) {
                    Samples.keep(store, Samples.candidate(name));
                } else {
                    store.scenarios().save(name, "text of " + name);
                }
                // one write of one line: a line that is not whole was not acknowledged
                System.out.println("kept " + name);
                System.out.flush();
            }
        }
    }
}
