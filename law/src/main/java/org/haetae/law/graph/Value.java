package org.haetae.law.graph;

/**
 * What is known of a sentence, least first: all-of takes the least of its items, any-of the greatest. This order makes
 * "unknown and disputed" unknown, where Belnap's two planes would make it false.
 */
public enum Value {
    FALSE,
    UNKNOWN,
    DISPUTED,
    TRUE;

    /** How many of the questions "at least unknown, at least disputed, true" are answered yes: 0 to 3. */
    int rank() {
        return switch (this) {
            case FALSE -> 0;
            case UNKNOWN -> 1;
            case DISPUTED -> 2;
            case TRUE -> 3;
        };
    }

    static Value ofRank(int rank) {
        return switch (rank) {
            case 0 -> FALSE;
            case 1 -> UNKNOWN;
            case 2 -> DISPUTED;
            case 3 -> TRUE;
            default -> throw new IllegalArgumentException("rank " + rank);
        };
    }

    public Value and(Value other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Value or(Value other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
