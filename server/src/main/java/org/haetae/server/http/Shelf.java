package org.haetae.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replies that were given lately, by what they depend on; the longest unused go first once they weigh too much. */
final class Shelf {
    private final long most;
    private final Map<String, Kept> byKey = new LinkedHashMap<>(64, 0.75f, true);
    private long weight;

    Shelf(long mostBytes) {
        this.most = mostBytes;
    }

    synchronized @Nullable Kept find(String key) {
        return byKey.get(key);
    }

    synchronized void put(String key, Kept kept) {
        if (kept.weight() > most / 8) {
            return;
        }
        Kept before = byKey.put(key, kept);
        weight += kept.weight() + 2L * key.length() - (before == null ? 0 : before.weight() + 2L * key.length());
        var oldest = byKey.entrySet().iterator();
        while (weight > most && oldest.hasNext()) {
            Map.Entry<String, Kept> gone = oldest.next();
            weight -= gone.getValue().weight() + 2L * gone.getKey().length();
            oldest.remove();
        }
    }
}
