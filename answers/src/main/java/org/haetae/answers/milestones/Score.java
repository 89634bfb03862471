package org.haetae.answers.milestones;

import java.util.List;
import java.util.Locale;
import org.haetae.answers.show.Tone;
import org.haetae.law.model.Plain;

/** How far a step has come; from nothing to all of it, save that what was undone stands last. */
enum Score {
    NOTHING,
    UNKNOWN,
    /** Promised. */
    COSMETIC,
    /** Begun, or reached without the verification its fact has a scale for. */
    PARTIAL,
    /** Reached. */
    TANGIBLE,
    /** Shown before, and nothing now. */
    REVERSED;

    /** What a line of the record may be said to show. */
    static final List<String> SHOWN = List.of(COSMETIC.word(), PARTIAL.word(), TANGIBLE.word(), REVERSED.word());

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Score of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean isStep() {
        return this == COSMETIC || this == PARTIAL || this == TANGIBLE;
    }

    Plain plain() {
        return switch (this) {
            case NOTHING -> new Plain("nothing shown", "확인된 것 없음");
            case UNKNOWN -> new Plain("unknown", "알 수 없음");
            case COSMETIC -> new Plain("cosmetic", "형식적");
            case PARTIAL -> new Plain("partial", "부분적");
            case TANGIBLE -> new Plain("tangible", "실질적");
            case REVERSED -> new Plain("reversed", "후퇴");
        };
    }

    Tone tone() {
        return switch (this) {
            case NOTHING -> Tone.FAINT;
            case UNKNOWN -> Tone.STRONG;
            case COSMETIC, REVERSED -> Tone.SHUT;
            case PARTIAL -> Tone.PARTLY;
            case TANGIBLE -> Tone.OPEN;
        };
    }
}
