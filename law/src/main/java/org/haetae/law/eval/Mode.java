package org.haetae.law.eval;

/** Which question is asked of the same law. */
public enum Mode {
    /** What the facts would let an office do. */
    CERTIFIABLE,
    /** What the acts on record have done. */
    FORMAL,
    /** What the acts on record have done that the facts carry. */
    WARRANTED
}
