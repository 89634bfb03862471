package org.haetae.server.http;

/** Why a request is turned away. */
public enum Refused {
    /** The Host is none of this machine's own names. */
    HOST(421),
    METHOD(405),
    TOO_LONG(414),
    BODY(413),
    MALFORMED(400),
    BUSY(503),
    SLOW(503),
    FAULT(500);

    private final int status;

    Refused(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
