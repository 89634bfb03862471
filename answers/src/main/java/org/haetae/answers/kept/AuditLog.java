package org.haetae.answers.kept;

import java.util.List;

/** The log of what users saved, in which tampering shows; entries are added and never changed. See {@link AuditEntry}. */
public interface AuditLog {
    /** All entries, in their order. */
    List<AuditEntry> entries();

    /**
     * Adds an entry; when this returns, it is on disk.
     *
     * @param digest SHA-256 of what is kept from now on; empty where nothing is
     */
    AuditEntry append(String what, String subject, String digest);

    /** Goes along the whole chain, and holds what is kept against the last entry about it. */
    AuditCheck verify();
}
