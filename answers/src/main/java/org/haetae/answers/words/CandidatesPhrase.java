package org.haetae.answers.words;

import org.haetae.designations.candidates.CandidateState;
import org.haetae.law.model.Plain.Language;

/** What answers about candidates say, English beside Korean. A candidate, one named in a report and one listed are three words. */
public enum CandidatesPhrase implements Spoken {
    // the words that are never mixed up
    CANDIDATE("candidate", "검토 대상"),
    NAMED_IN_REPORT("named in report", "보고서 기재"),
    LISTED("listed", "등재"),

    // the pipeline
    HEAD("{0} candidates ({1}): {2}.", "검토 대상 {0}({1}): {2}."),
    HEAD_ONE("1 candidate ({1}): {2}.", "검토 대상 {0}({1}): {2}."),
    HEAD_NONE("No candidates ({0}).", "검토 대상이 없습니다({0})."),
    HEAD_LIMBS(
            "Limbs considered: {0}; with two independent sources for all they ask: {1}; resting on one source somewhere: {2};"
                    + " lacking a source: {3}.",
            "검토 중인 기준 {0}건: 모든 요건에 독립 출처 둘 이상 {1}, 일부 요건이 단일 출처 {2}, 출처 없는 요건이 있는 것 {3}."),
    WHERE_FILE("in the file “{0}”, not kept", "파일 “{0}”, 보관하지 않음"),
    WHERE_KEPT("kept", "보관됨"),
    COUNT("{0} {1}", "{1} {0}"),
    COLUMN_ID("Id", "식별자"),
    COLUMN_CANDIDATE("Candidate", "검토 대상"),
    COLUMN_STATE("State", "상태"),
    COLUMN_SINCE("Since", "날짜"),
    COLUMN_GROUND("Considered under", "검토 중인 기준"),
    COLUMN_COVERED("2+ sources", "출처 둘 이상"),
    COLUMN_SINGLE("One", "하나"),
    COLUMN_MISSING("None", "없음"),
    COLUMN_REGISTER("In the register", "등록부"),
    COLUMN_CANDIDATES("Candidates", "검토 대상 수"),
    COLUMN_WHOLE("2+ for all", "모두 둘 이상"),
    COLUMN_PARTLY("One for some", "일부 하나"),
    COLUMN_SHORT("None for some", "일부 없음"),
    BY_STATE("By state", "상태별"),
    BY_GROUND("By limb considered", "검토 중인 기준별"),
    NO_GROUND("no limb yet", "아직 기준 없음"),
    LACKING("Evidence still missing", "아직 없는 증거"),
    LACKS("{0} ({1}), {2}: no source for {3}", "“{0}”({1}), {2}: 출처 없는 요건: {3}"),
    SINGLE("{0} ({1}), {2}: one source only for {3}", "“{0}”({1}), {2}: 출처가 하나뿐인 요건: {3}"),
    OUTSIDE("{0} ({1}), {2}: not law on {3}", "“{0}”({1}), {2}: {3} 현재 법이 아님"),
    UNKNOWN_LIMB("{0} ({1}), {2}: the packs have no such limb", "“{0}”({1}), {2}: 팩에 없는 기준"),
    KNOWLEDGE("knowledge", "인식"),
    SAME_NAME_LISTED("same name: listed", "같은 이름: 등재"),
    SAME_NAME_NAMED("same name: named in report", "같은 이름: 보고서 기재"),
    SAME_NAME_NEITHER("same name: neither", "같은 이름: 둘 다 아님"),
    NOT_FOUND("no such name", "없는 이름"),
    RULE(
            "Sources count once for each origin: two exhibits of one origin are one source. Counted, not weighed: whether an element is"
                    + " met is for whoever decides.",
            "출처는 출처 코드마다 한 번만 셉니다. 같은 출처의 증거 둘은 하나입니다. 세기만 하고 평가하지 않으며, 요건이 충족되었는지는 결정하는 쪽이 판단합니다."),
    NOTICE(
            "A candidate is under consideration and nothing more: it is not thereby named in report, nor listed, and nothing here says that"
                    + " anybody did anything. Nothing is published. The same name is not yet the same party.",
            "검토 대상은 검토 중이라는 뜻일 뿐 보고서 기재도 등재도 아니며, 누가 무엇을 하였다는 말이 아닙니다. 아무것도 공개되지 않습니다. 이름이 같다고 같은 당사자는 아닙니다."),
    NEXT_IMPORT("To keep them: haetae candidates import FILE", "보관하려면: haetae candidates import FILE"),
    NEXT_EMPTY(
            "To begin: haetae candidates export prints the header line of the table to fill in.",
            "시작하려면: haetae candidates export가 채워 넣을 표의 머리줄을 출력합니다."),

    // one candidate
    SHOWN("{0} ({1}): a candidate, {2}; considered under {3}.", "“{0}”({1}): 검토 대상, 상태 {2}. 검토 중인 기준: {3}."),
    SHOWN_SINCE("{0} since {1}", "{0}({1}부터)"),
    STEPS("Steps", "경과"),
    STEP("{0}, {1}", "{0}, {1}"),
    STEP_WHY("{0}, {1}: “{2}”", "{0}, {1}: “{2}”"),
    NO_DAY("day not said", "날짜 없음"),
    ELEMENT_NONE("{0}: no source", "{0}: 출처 없음"),
    ELEMENT_ONE("{0}: one source ({1})", "{0}: 출처 하나({1})"),
    ELEMENT_MORE("{0}: {1} independent sources ({2})", "{0}: 독립 출처 {1}({2})"),
    BESIDE("exhibits that no element above needs: {0}", "위 요건에 쓰이지 않는 증거: {0}"),
    REGISTER("In the register: {0}", "등록부: {0}"),
    KIND_PERSON("a person", "개인"),
    KIND_BODY("a body", "단체"),

    // changes
    KEPT(
            "Kept: {0} new, {1} changed, {2} as they were; {3} candidates in all.",
            "보관했습니다: 새로 {0}, 바뀜 {1}, 그대로 {2}. 모두 {3}."),
    MOVED("{0} ({1}): from {2} to {3}.", "“{0}”({1}): {2}에서 {3}(으)로."),
    MOVED_LACKS(
            "Of what the limbs ask: without a source {0}, with one source only {1}.",
            "기준의 요건 가운데 출처 없음 {0}, 출처 하나 {1}."),
    EXPORTED("{0} candidates as a table that import reads.", "검토 대상 {0}, 가져올 수 있는 표."),

    // states
    IMPORTED("imported", "접수"),
    TRIAGED("triaged", "선별"),
    ELEMENTS("elements", "요건 대조"),
    REVIEWED("reviewed", "검토 완료"),
    WITHHELD("withheld", "보류"),
    FORWARDED("forwarded", "전달");

    private final String english;
    private final String korean;

    CandidatesPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** What a state is called. */
    public static CandidatesPhrase of(CandidateState state) {
        return switch (state) {
            case IMPORTED -> IMPORTED;
            case TRIAGED -> TRIAGED;
            case ELEMENTS -> ELEMENTS;
            case REVIEWED -> REVIEWED;
            case WITHHELD -> WITHHELD;
            case FORWARDED -> FORWARDED;
            case LISTED -> LISTED;
        };
    }

    @Override
    public String in(Language language, Object... parts) {
        return switch (language) {
            case EN -> Spoken.filled(english, parts);
            case KO -> Spoken.filled(korean, parts);
        };
    }
}
