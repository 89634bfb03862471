package org.haetae.law.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;

/** The days on which the text of the law turns: a rule or a line of one begins or ends. Between two of them it does not change. */
public final class TurningDays {
    private TurningDays() {}

    /** All of the packs, earliest first. */
    public static List<LocalDate> of(Law law) {
        return new PackView(law, Optional.empty()).turningDays();
    }
}
