package org.haetae.law.model;

/**
 * Who can bring a fact about. {@code OFFICE} means one of our own offices: it may decide the thing by itself, so such a fact
 * is a need, never a demand on the other side.
 */
public enum Controller {
    TARGET,
    PERSON,
    THIRD_STATE,
    CONGRESS,
    COURT,
    COUNCIL,
    CALENDAR,
    OFFICE;

    /** The three columns in which missing things are shown. */
    public enum Side {
        OTHER_SIDE,
        OTHERS,
        OURS
    }

    public Side side() {
        return switch (this) {
            case TARGET, PERSON, THIRD_STATE -> Side.OTHER_SIDE;
            case CONGRESS, COURT, COUNCIL, CALENDAR -> Side.OTHERS;
            case OFFICE -> Side.OURS;
        };
    }
}
