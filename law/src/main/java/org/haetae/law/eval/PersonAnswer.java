package org.haetae.law.eval;

/** What a criterion answers for a person. Nothing is asserted of the person: only acts on record count. */
public enum PersonAnswer {
    DESIGNATED,
    /** Must be designated: determined, and the criterion commands it. */
    OWED,
    /** May be designated: determined, and the criterion allows it. */
    OPEN,
    NOT_SHOWN
}
