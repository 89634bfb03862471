package org.haetae.answers.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What going along the log found.
 *
 * @param entries how many
 * @param head the hash of the last entry, for whoever wants to note it; {@link AuditEntry#NONE} of an empty log
 * @param brokenAt the number of the first entry that does not follow from the one before; 0 where all do
 * @param otherwise subjects whose content is not what the log says was last kept of them, or is there without an entry, or is gone
 */
public record AuditCheck(long entries, String head, long brokenAt, List<String> otherwise) {
    public AuditCheck {
        otherwise = List.copyOf(otherwise);
    }

    /** Whether nothing shows tampering. */
    public boolean holds() {
        return brokenAt == 0 && otherwise.isEmpty();
    }

    /**
     * Checks a log against what is kept.
     *
     * @param kept digests of what is kept now, by subject
     */
    public static AuditCheck of(List<AuditEntry> entries, Map<String, String> kept) {
        String before = AuditEntry.NONE;
        long brokenAt = 0;
        long number = 0;
        Map<String, String> last = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            number++;
            boolean follows = entry.number() == number && entry.before().equals(before) && entry.isWhole();
            brokenAt = brokenAt == 0 && !follows ? number : brokenAt;
            before = entry.hash();
            last.put(entry.subject(), entry.digest());
        }
        List<String> otherwise = new ArrayList<>();
        last.forEach((subject, digest) -> {
            if (!kept.getOrDefault(subject, "").equals(digest)) {
                otherwise.add(subject);
            }
        });
        kept.keySet().stream().filter(subject -> !last.containsKey(subject)).forEach(otherwise::add);
        return new AuditCheck(entries.size(), before, brokenAt, otherwise);
    }
}
