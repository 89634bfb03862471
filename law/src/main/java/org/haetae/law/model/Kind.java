package org.haetae.law.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of paper that have legal effect. */
public enum Kind {
    CERTIFICATION,
    DETERMINATION,
    FINDING,
    REPORT,
    NOTICE,
    PROCLAMATION,
    ORDER,
    REGULATION,
    DESIGNATION,
    JOINT_RESOLUTION,
    COURT_ORDER,
    COUNCIL_DECISION;

    private static final Map<String, Kind> BY_WORD = new LinkedHashMap<>();

    static {
        for (Kind kind : values()) {
            BY_WORD.put(kind.word(), kind);
        }
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public static List<String> words() {
        return List.copyOf(BY_WORD.keySet());
    }

    /** Who alone can make such a paper, where it is not one of our own offices. */
    public Optional<Controller> maker() {
        return switch (this) {
            case JOINT_RESOLUTION -> Optional.of(Controller.CONGRESS);
            case COURT_ORDER -> Optional.of(Controller.COURT);
            case COUNCIL_DECISION -> Optional.of(Controller.COUNCIL);
            case CERTIFICATION, DETERMINATION, FINDING, REPORT, NOTICE, PROCLAMATION, ORDER, REGULATION, DESIGNATION ->
                Optional.empty();
        };
    }
}
