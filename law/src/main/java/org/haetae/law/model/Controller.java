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

    /**
     * The columns in which missing things are shown. {@code PRIVATE} is whoever asks to be let through, an importer or a traveller: no
     * side of a negotiation, though it must prove something.
     */
    public enum Side {
        OTHER_SIDE,
        PRIVATE,
        OTHERS,
        OURS
    }

    public Side side() {
        return switch (this) {
            case TARGET, THIRD_STATE -> Side.OTHER_SIDE;
            case PERSON -> Side.PRIVATE;
            case CONGRESS, COURT, COUNCIL, CALENDAR -> Side.OTHERS;
            case OFFICE -> Side.OURS;
        };
    }
}
