package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;
import org.haetae.law.mutate.Operator;

/** What answers about wrong edits say, English beside Korean. */
public enum MutantsPhrase implements Spoken {
    HEAD(
            "Of {1} wrong edits that change the law, {0} are noticed ({2}); {3} are not.",
            "법을 바꾸는 잘못된 수정 {1}건 가운데 {0}건({2})이 발견되고 {3}건은 발견되지 않습니다."),
    NONE("No edit was asked for that changes the law.", "법을 바꾸는 수정 가운데 요청된 것이 없습니다."),
    ALL_REACH("Every instrument that has a floor reaches it ({0}).", "하한이 정해진 법령 {0}건이 모두 하한에 이릅니다."),
    BELOW("Below their floor: {0}.", "하한에 못 미치는 법령: {0}."),
    FAILING(
            "{0} tests fail before anything is changed, and notice nothing.",
            "아무것도 바꾸지 않은 상태에서 실패하는 시험 {0}건은 수정을 발견할 수 없습니다."),
    BY_KIND("Noticed, by kind of edit", "수정 종류별로 발견된 수"),
    LIVE("Nothing notices these, and nobody has said why they may be", "발견되지 않고 이유도 적히지 않은 수정"),
    TOLERATED("Nothing notices these yet, for a reason the pack gives", "이유를 적어 두고 아직 발견하지 못하는 수정"),
    EQUIVALENT("These leave the law as it is", "법을 바꾸지 않는 수정"),
    KEY(
            "An edit counts as noticed when a test beside the law, a check of the reader or a problem of the linter turns red."
                    + " Titles, grounds, forms, definitions and who is only consulted are not edited.",
            "법 옆의 시험, 판독기의 검사, 점검의 문제 가운데 하나라도 걸리면 발견된 것으로 봅니다. 제목, 근거 분류, 서식, 정의, 협의 상대는" + " 수정해 보지 않습니다."),
    EXPORT(
            "{0} ways out of {1}, with {2} conditions among them; \"--format asp\" prints the program.",
            "{1} 현재 해제 경로 {0}건, 서로 다른 조건 {2}개. \"--format asp\"로 프로그램을 출력합니다."),
    LOST("(lost)", "(삭제)"),
    COLUMN_INSTRUMENT("Instrument", "법령"),
    COLUMN_EDITS("Edits", "수정"),
    COLUMN_NOTICED("Noticed", "발견"),
    COLUMN_SAME("Same law", "같은 법"),
    COLUMN_LIVE("Not noticed", "미발견"),
    COLUMN_SHARE("Share", "비율"),
    COLUMN_FLOOR("Floor", "하한"),
    ITEM("item", "항목"),
    JOIN("all or any", "모두/하나"),
    POWER("may or shall", "재량/의무"),
    DAY("day", "날짜"),
    EXCEPTION("exception", "예외"),
    SCOPE("scope", "범위"),
    RECIPIENT("recipient", "수신인"),
    GRADE("grade", "등급"),
    PERIOD("period", "기간"),
    WAIT("wait", "대기"),
    NOTICE("notice", "통지"),
    PAPER("paper", "문서"),
    LINE("line", "줄");

    private final String english;
    private final String korean;

    MutantsPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** A kind of edit. */
    public static MutantsPhrase of(Operator operator) {
        return valueOf(operator.name());
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(
                switch (language) {
                    case EN -> english;
                    case KO -> korean;
                },
                parts);
    }
}
