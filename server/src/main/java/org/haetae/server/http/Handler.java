package org.haetae.server.http;

/** What stands behind the door: answers requests, and words what the door itself refuses. */
public interface Handler {
    Reply answer(Request request);

    /**
     * What to say when a request is refused before, or fails after, it was read.
     *
     * @param target path and query as far as known, to choose the language by; may be empty
     */
    Reply refuse(Refused why, String target);

    /** What a kept reply rests on besides the address: another key, another reply. Today's date, a revision. */
    String era();
}
