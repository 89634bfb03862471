package org.haetae.law.model;

import java.util.List;
import org.haetae.law.cite.UslmRef;

/** What a route, lock, duty or exception reaches, as written. Which rules that is on a day is decided by the day's law. */
public sealed interface Target {
    /** A rule by its name. */
    record Named(String rule) implements Target {}

    /** What lies under a cite. */
    record Under(UslmRef cite) implements Target {}

    /** What lies under a section of the same instrument, by the number in its heading. */
    record Section(String number) implements Target {}

    /** What lies under a cite, and what came into other instruments by it. */
    record Of(UslmRef cite) implements Target {}

    /** What under these cites is commanded (SHALL or BY-LAW) on the day. */
    record RequiredBy(List<UslmRef> cites) implements Target {}

    /** All of one family under a cite: {@code statuses of /us/eo}. */
    record Family(Kinship kinship, UslmRef cite) implements Target {}

    /** Families that {@code over} can name. */
    enum Kinship {
        STATUSES,
        MEASURES,
        CRITERIA,
        DUTIES
    }
}
