package org.haetae.law.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the law says somebody does. */
public enum Verb {
    DESIGNATE,
    DETERMINE,
    DECLARE,
    SUSPEND,
    TERMINATE,
    WAIVE,
    EXEMPT,
    LICENSE,
    RENEW,
    DELAY,
    REBUT,
    REPORT,
    CERTIFY,
    NOTIFY,
    SUBMIT,
    APPOINT,
    REGULATE,
    MERGE,
    IMPOSE;

    /** Verbs a route may have: the ways out. {@code REBUT} comes from a presumption's own line. */
    public static final Set<Verb> RELIEF = EnumSet.of(SUSPEND, TERMINATE, WAIVE, EXEMPT, LICENSE, RENEW, DELAY);

    /** Verbs a duty may have. */
    public static final Set<Verb> OWED =
            EnumSet.of(REPORT, CERTIFY, NOTIFY, SUBMIT, APPOINT, REGULATE, MERGE, DETERMINE, IMPOSE);

    private static final Map<String, Verb> BY_WORD = new HashMap<>();

    static {
        for (Verb verb : values()) {
            BY_WORD.put(verb.word, verb);
        }
    }

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }

    public static Optional<Verb> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
