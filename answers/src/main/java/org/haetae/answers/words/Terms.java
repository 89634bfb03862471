package org.haetae.answers.words;

import org.haetae.answers.show.Tone;
import org.haetae.law.duty.Occurrence;
import org.haetae.law.eval.Mode;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Standing;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Modality;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Standard;
import org.haetae.law.model.Verb;

/** The words of verdicts, outcomes and standings, and the glyphs that stand beside them. */
public final class Terms {
    private Terms() {}

    public static Plain of(Outcome.Word word) {
        return switch (word) {
            case ENDS -> new Plain("Ends", "종료");
            case SUSPEND -> new Plain("Can be suspended", "유예 가능");
            case EXECUTIVE -> new Plain("Executive may lift", "행정부가 해제 가능");
            case WAIVER -> new Plain("Waiver only", "면제만 가능");
            case READING -> new Plain("Depends on reading", "해석에 따라 다름");
            case UNKNOWN -> new Plain("Unknown", "알 수 없음");
            case STAYS -> new Plain("Stays", "유지");
        };
    }

    /** Discs are what certificates and waivers do, by how much they open; the diamond is an office's pen; the square is shut. */
    public static String glyph(Outcome.Word word) {
        return switch (word) {
            case ENDS -> "●";
            case SUSPEND -> "◐";
            case EXECUTIVE -> "◇";
            case WAIVER -> "◔";
            case READING -> "Y";
            case UNKNOWN -> "?";
            case STAYS -> "■";
        };
    }

    public static Tone tone(Outcome.Word word) {
        return switch (word) {
            case ENDS -> Tone.OPEN;
            case SUSPEND -> Tone.HELD;
            case EXECUTIVE -> Tone.PEN;
            case WAIVER -> Tone.PARTLY;
            case READING, UNKNOWN -> Tone.STRONG;
            case STAYS -> Tone.SHUT;
        };
    }

    public static Plain of(Verdict.Word word) {
        return switch (word) {
            case CONFLICT -> new Plain("Two commands conflict", "명령 상충");
            case EXERCISED -> new Plain("Exercised", "행사됨");
            case DEFECTIVE -> new Plain("Defective act, no effect", "하자 있는 행위, 효력 없음");
            case LAPSED -> new Plain("Lapsed", "실효");
            case AUTOMATIC -> new Plain("By law, no act needed", "법에 따라 자동");
            case AVAILABLE -> new Plain("Open", "가능");
            case UNAVAILABLE -> new Plain("Shut", "불가");
            case UNKNOWN -> new Plain("Unknown", "알 수 없음");
            case DISPUTED -> new Plain("Disputed", "다툼 있음");
            case READING -> new Plain("Depends on reading", "해석에 따라 다름");
        };
    }

    public static Tone tone(Verdict.Word word) {
        return switch (word) {
            case AVAILABLE, AUTOMATIC, EXERCISED -> Tone.OPEN;
            case UNAVAILABLE, LAPSED, DEFECTIVE, CONFLICT -> Tone.SHUT;
            case UNKNOWN, DISPUTED, READING -> Tone.STRONG;
        };
    }

    public static Plain of(Standing.Word word) {
        return switch (word) {
            case OPERATES -> new Plain("operates", "시행 중");
            case OWED -> new Plain("owed: commanded, no act on record", "이행 의무만 존재(명령되었으나 기록된 행위 없음)");
            case HELD -> new Plain("held", "효력 정지 중");
            case ENDED -> new Plain("ended", "종료됨");
            case NOT_IMPOSED -> new Plain("not imposed", "부과되지 않음");
            case UNKNOWN -> new Plain("unknown whether it stands", "존속 여부 알 수 없음");
            case READING -> new Plain("depends on reading", "해석에 따라 다름");
        };
    }

    /** How an effect stands. */
    public static Phrase effect(Standing.Word word) {
        return switch (word) {
            case OPERATES -> Phrase.EFFECT_STANDS;
            case OWED -> Phrase.EFFECT_STANDS_OWED;
            case HELD -> Phrase.EFFECT_HELD;
            case ENDED -> Phrase.EFFECT_ENDED;
            case NOT_IMPOSED -> Phrase.EFFECT_NOT_IMPOSED;
            case UNKNOWN -> Phrase.EFFECT_UNKNOWN;
            case READING -> Phrase.EFFECT_READING;
        };
    }

    public static Plain of(Occurrence.State state) {
        return switch (state) {
            case FULFILLED -> new Plain("delivered", "제출됨");
            case DUE -> new Plain("due", "기한 전");
            case NO_RECORD -> new Plain("no public record found", "공개 기록 미발견");
            case NOT_SEARCHED -> new Plain("nobody has searched the public record for this", "공개 기록 미조사");
            case LAPSED -> new Plain("lapsed", "실효");
            case CONTINGENT -> new Plain("waits for its event", "사유 미발생");
            case VACANT -> new Plain("vacant", "공석");
            case UNKNOWN -> new Plain("no day can be said", "기한 특정 불가");
        };
    }

    public static Plain of(Modality modality) {
        return switch (modality) {
            case MAY -> new Plain("may", "재량");
            case SHALL -> new Plain("must", "의무");
            case BY_LAW -> new Plain("by law", "당연 적용");
        };
    }

    public static String code(Modality modality) {
        return modality.name().replace('_', '-');
    }

    /** What a mode is called; the word that is typed stands in brackets beside the Korean. */
    public static Plain name(Mode mode) {
        return switch (mode) {
            case CERTIFIABLE -> new Plain("certifiable", "사실 기준(certifiable)");
            case FORMAL -> new Plain("formal", "행위 기준(formal)");
            case WARRANTED -> new Plain("warranted", "행위·사실 기준(warranted)");
        };
    }

    public static Plain of(Mode mode) {
        return switch (mode) {
            case CERTIFIABLE -> new Plain("what the facts would let an office do", "사실에 비추어 소관 기관이 할 수 있는 일");
            case FORMAL -> new Plain("what the acts on record have done", "기록된 행위로 이루어진 것");
            case WARRANTED ->
                new Plain(
                        "what the acts on record have done, counting only acts that the facts carry",
                        "기록된 행위로 이루어진 것(사실이 뒷받침하는 행위만)");
        };
    }

    /** What an office does by a route. */
    public static Plain of(Verb verb) {
        return switch (verb) {
            case DESIGNATE -> new Plain("designate", "지정");
            case DETERMINE -> new Plain("determine", "판정");
            case DECLARE -> new Plain("declare", "선포");
            case SUSPEND -> new Plain("suspend", "유예");
            case TERMINATE -> new Plain("terminate", "종료");
            case WAIVE -> new Plain("waive", "면제");
            case EXEMPT -> new Plain("exempt", "적용 제외");
            case LICENSE -> new Plain("license", "허가");
            case RENEW -> new Plain("renew", "갱신");
            case DELAY -> new Plain("delay", "연기");
            case REBUT -> new Plain("rebut", "번복");
            case REPORT -> new Plain("report", "보고");
            case CERTIFY -> new Plain("certify", "확인");
            case NOTIFY -> new Plain("notify", "통지");
            case SUBMIT -> new Plain("submit", "제출");
            case APPOINT -> new Plain("appoint", "임명");
            case REGULATE -> new Plain("regulate", "규정 제정");
            case MERGE -> new Plain("merge", "병합");
            case IMPOSE -> new Plain("impose", "부과");
        };
    }

    /** Who can bring a fact about. */
    public static Plain of(Controller controller) {
        return switch (controller) {
            case TARGET -> new Plain("the other side", "상대측");
            case PERSON -> new Plain("the person concerned", "당사자");
            case THIRD_STATE -> new Plain("another state", "제3국");
            case CONGRESS -> new Plain("Congress", "의회");
            case COURT -> new Plain("a court", "법원");
            case COUNCIL -> new Plain("the Security Council", "안보리");
            case CALENDAR -> new Plain("time alone", "기간 경과");
            case OFFICE -> new Plain("one of our own offices", "우리 관청");
        };
    }

    public static Plain of(Value value) {
        return switch (value) {
            case TRUE -> new Plain("met", "충족");
            case FALSE -> new Plain("not met", "미충족");
            case UNKNOWN -> new Plain("unknown", "알 수 없음");
            case DISPUTED -> new Plain("disputed", "다툼 있음");
        };
    }

    /** How well something must be shown. */
    public static Plain of(Standard.Proof level) {
        return switch (level) {
            case SUBSTANTIAL -> new Plain("substantial evidence", "상당한 증거");
            case PREPONDERANCE -> new Plain("a preponderance of the evidence", "우월한 증거");
            case CLEAR_AND_CONVINCING -> new Plain("clear and convincing evidence", "명백하고 설득력 있는 증거");
        };
    }

    public static String code(Standard.Proof level) {
        return level.name().replace('_', '-');
    }

    /** Marks of facts: a set of their own, never mixed with the glyphs of outcomes. */
    public static String mark(Value value) {
        return switch (value) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
            case DISPUTED -> "≠";
        };
    }
}
