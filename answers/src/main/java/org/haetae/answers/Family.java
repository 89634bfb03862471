package org.haetae.answers;

import java.util.Locale;
import java.util.Optional;
import org.haetae.law.model.Plain;

/** The kinds of name a pack holds, as people ask for them. */
public enum Family {
    FACTS("fact", "fact", "facts", "사실"),
    READINGS("reading", "reading", "readings", "해석 쟁점"),
    ACTORS("actor", "actor", "actors", "관청"),
    BODIES("body", "body", "bodies", "수신처"),
    CLASSES("class", "class", "classes", "대상 범주"),
    TOPICS("topic", "topic", "topics", "의제"),
    GROUNDS("ground", "ground", "grounds", "사유"),
    GROUPS("group", "group", "groups", "묶음"),
    WORDS("word", "word", "words", "낱말"),
    STATUSES("status", "status", "statuses", "지위"),
    CRITERIA("criterion", "criterion", "criteria", "지정 기준"),
    MEASURES("measure", "measure", "measures", "조치"),
    ROUTES("route", "way out", "ways out", "해제 경로"),
    LOCKS("lock", "lock", "locks", "잠금"),
    DUTIES("duty", "duty", "duties", "의무"),
    DELEGATIONS("delegation", "delegation", "delegations", "위임"),
    DEFINITIONS("define", "definition", "definitions", "정의"),
    LEFT_OUT("not-encoded", "passage left out", "passages left out", "입력하지 않은 문언");

    private final String kind;
    private final String one;
    private final String many;
    private final String korean;

    Family(String kind, String one, String many, String korean) {
        this.kind = kind;
        this.one = one;
        this.many = many;
        this.korean = korean;
    }

    /** As it is asked for: {@code facts}, {@code left-out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word that a line of the packs begins with. */
    String kind() {
        return kind;
    }

    /** What it is called, of one or of several. */
    public Plain named(int count) {
        return new Plain(count == 1 ? one : many, korean);
    }

    /** Of a kind; a presumption is a measure. */
    public static Optional<Family> of(String kind) {
        String family = kind.equals("presumption") ? "measure" : kind;
        for (Family one : values()) {
            if (one.kind.equals(family)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
