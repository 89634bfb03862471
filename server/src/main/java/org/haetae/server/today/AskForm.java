package org.haetae.server.today;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form of question the box knows: the words it is known by, in either language, and what it needs besides. */
enum AskForm {
    LATE(Slot.NONE, "late|overdue|delay", "늦|지연|지각"),
    SILENT(Slot.NONE, "no public record|no record|missing report|not found", "공개 기록|미발견|미제출"),
    DUE(Slot.NONE, "due|deadline|next report", "기한|마감"),
    SECTION(Slot.SECTION, "owed|owes|duty|duties|report", "의무|보고"),
    OFFER(Slot.OFFER, "promise|offer|pledge", "약속|제안"),
    COMPARE(Slot.TWO_SCENARIOS, "differ|difference|compare|against|versus", "비교|차이|다른|다릅|다르"),
    CHANGED(Slot.DAY, "changed|change since|since", "바뀌|바뀐|달라진|이후"),
    MEMO(Slot.SCENARIO, "memo|brief", "메모|요약"),
    WAIVED(Slot.MEASURE, "waive|waived|waiver|exempt", "면제"),
    TAKES(Slot.MEASURE, "take to|takes to|need to|needed|require|how to|what would it take|condition", "필요|조건|하려면|풀려면"),
    UNLOCK(Slot.SCENARIO, "unlock|open|lift|end|relief|suspend|get", "풀리|풀립|해제|완화|종료|유예|열리");

    /** What a question needs to be one. */
    enum Slot {
        NONE,
        SCENARIO,
        TWO_SCENARIOS,
        MEASURE,
        SECTION,
        DAY,
        OFFER
    }

    private final Slot slot;
    private final String english;
    private final String korean;

    AskForm(Slot slot, String english, String korean) {
        this.slot = slot;
        this.english = english;
        this.korean = korean;
    }

    Slot slot() {
        return slot;
    }

    /** Those of its words that stand in a text: English ones as words or their beginnings, Korean ones anywhere. */
    List<String> found(String lower) {
        List<String> all = new ArrayList<>();
        for (String word : english.split("\\|", -1)) {
            if (lower.matches("(?s)(.*[^a-z])?" + Pattern.quote(word) + "(s|d|ed|ing)?([^a-z].*)?")) {
                all.add(word);
            }
        }
        for (String word : korean.split("\\|", -1)) {
            if (lower.contains(word)) {
                all.add(word);
            }
        }
        return all;
    }
}
