package org.haetae.law.model;

import java.util.List;

/** A rule that has a row in the matrix of relief: a measure (or presumption) or a status. */
public sealed interface Row extends Rule permits Measure, Status {
    /** What must live for it to live; each line is one condition, its names joined by {@code any-of} or all needed. */
    List<Dated<RestsOn>> restsOn();

    /** How it came: at the will of an office, on command, or by the text alone; per day. */
    List<Dated<Imposed>> imposed();

    /** {@code rests-on a, b} or {@code rests-on any-of a, b}. */
    record RestsOn(boolean any, List<String> names) {
        public RestsOn {
            names = List.copyOf(names);
        }
    }

    /** {@code imposed SHALL by treasury upon salt-finding YES}. */
    record Imposed(Doing doing, java.util.Optional<Upon> upon) {}
}
