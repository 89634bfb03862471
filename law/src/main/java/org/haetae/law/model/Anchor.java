package org.haetae.law.model;

import java.time.LocalDate;

/** The day a clock starts on. */
public sealed interface Anchor {
    /** The first day of the instrument. */
    record Enactment() implements Anchor {}

    record Day(LocalDate date) implements Anchor {}

    /** The first day on which the duty was due. */
    record FirstDue() implements Anchor {}

    /** Each act of the rule named. */
    record ActOf(String rule) implements Anchor {}
}
