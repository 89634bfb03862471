package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What memos say, English beside Korean. */
public enum MemoPhrase implements Spoken {
    HEAD("Memo, “{0}”, {1}: {2}", "메모 “{0}”, {1}: {2}"),
    LINE("{0} [{1}]", "{0} [{1}]"),
    NONE("Nothing.", "없음."),
    MORE("and {0} more; the answers this memo draws on tell all", "외 {0}건. 이 메모의 바탕이 된 답에 모두 있습니다"),
    AND_MORE("{0} and {1} more", "{0} 외 {1}건"),
    BOTTOM_LINE("Bottom line", "요지"),
    ASSUMED("What is assumed", "가정한 사실과 행위"),
    OPENS("What opens, how, by whom, for how long", "열리는 것: 방법, 담당, 기간"),
    SHUT("What stays shut, and what is missing", "닫혀 있는 것과 갖춰지지 않은 것"),
    WOULD_TAKE("What it would take: the next steps of the cheapest plan", "필요한 것: 최소 비용 계획의 다음 단계"),
    PROMISES("Promises to avoid", "피해야 할 약속"),
    DUTIES("Papers and notices that come with it", "따르는 문서와 통지"),
    ASKS("What to ask of the other side, and who would have to certify it", "상대측에 요구할 것과 확인할 기관"),
    CHANNELS("Channels that stay open whatever happens", "무엇이 있더라도 열려 있는 통로"),
    UNCERTAIN("What is uncertain, and readings in dispute", "불확실한 것과 다투어지는 해석"),
    NOT_ALL(
            "Of {1} measures and statuses that stand, {0} cannot be ended on these facts by the executive alone",
            "유효한 조치·지위 {1}건 가운데 {0}건은 이 사실만으로 행정부가 단독으로 끝낼 수 없습니다"),
    BY_CONCESSIONS(
            "Concessions of the other side could open {0} doors more, in {1} steps; the first is asked for by",
            "상대측의 양보로 문 {0}개를 {1}단계에 걸쳐 더 열 수 있습니다. 첫 단계의 근거"),
    SCENARIO("scenario {0}", "시나리오 {0}"),
    NOT_SO("not so: {0}", "그렇지 않음: {0}"),
    NOT_KNOWN("not known: {0}", "알 수 없음: {0}"),
    DISPUTED("disputed: {0}", "다툼 있음: {0}"),
    OPEN("{0}, {1}: {2}. Who acts: {3}", "{0}, {1}: {2}. 담당: {3}"),
    OPEN_CASE("{0} of single cases, {1}: {2}. Who acts: {3}", "건별 {0}, {1}: {2}. 담당: {3}"),
    OPEN_NEEDS(". It takes: {0}", ". 필요: {0}"),
    OPEN_TERM(". Runs {0}, then all is back as it was", ". 기간: {0}. 그 뒤 원상으로 돌아감"),
    SHUT_ON("{0}, on {1}: {2}", "{0}, 대상 {1}: {2}"),
    STEP("Step {0}: {1}. Opens {2} measures or statuses", "{0}단계: {1}. 열리는 조치·지위 {2}건"),
    DO_NOT_PROMISE("Do not promise an end of: {0}", "종료를 약속하지 말 것: {0}"),
    DUTY("{0}, by {1}", "{0}, 담당 {1}"),
    ASK("{0}: {1}. Certified by: {2}", "{0}: {1}. 확인 기관: {2}"),
    OTHER_TOPIC("other", "기타"),
    CHANNEL("{0}: {1}", "{0}: {1}"),
    TURNS_ON("{0} turns on the reading of {1}", "{0}: {1}의 해석에 달려 있음"),
    UNKNOWN("{0}: not known on what is said", "{0}: 주어진 내용으로는 알 수 없음");

    private final String english;
    private final String korean;

    MemoPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
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
