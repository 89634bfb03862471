package org.haetae.server.today;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the first page says besides the answers, English beside Korean. */
public enum TodayWord implements Spoken {
    ASK("Ask about the law as it stood on {0}", "{0} 기준 법에 관해 묻기"),
    ASK_BUTTON("Ask", "묻기"),
    START("Or start from", "또는 여기서 시작"),
    UNDERSTOOD("Understood as: {0}", "이렇게 이해했습니다: {0}"),
    NOT_UNDERSTOOD("We did not understand this question", "이 질문을 이해하지 못했습니다"),
    NOT_UNDERSTOOD_LEDE(
            "Nothing is guessed. What was recognised: {0}. These are the questions that are known:",
            "짐작하지 않습니다. 알아본 것: {0}. 아는 질문은 다음과 같습니다."),
    RECOGNISED_NOTHING("nothing", "없음"),
    CATALOGUE("Questions that are known", "아는 질문"),
    NEEDS("It needs: {0}.", "필요한 것: {0}."),
    DUE("Due", "기한"),
    DUE_TODAY("Due today", "오늘 기한"),
    NEXT("Next, {0}", "다음, {0}"),
    LATE("{0} received late", "늦게 접수 {0}회"),
    SILENT("{0} with no public record found", "공개 기록 미발견 {0}회"),
    ALL_DUTIES("All duties", "모든 의무"),
    CHANGED("Changed since {0}", "{0} 이후 바뀐 것"),
    NOTHING_CHANGED("Nothing on record changed in these ninety days.", "이 90일 동안 기록된 변화가 없습니다."),
    LAW_BEGAN("in force: {0}", "시행: {0}"),
    LAW_TURNED("rules of the packs begin or end", "법령 팩의 규칙이 시작되거나 끝남"),
    WHOLE_RECORD("The whole record", "전체 기록"),
    HISTORY("How the law got here, {0} to {1}", "법이 여기까지 온 길, {0}~{1}"),
    AS_TABLE("As a table", "표로 보기"),
    LANE_LAW("Law that began", "시작된 법령"),
    LANE_CHANGED("Rules that turned", "바뀐 규칙"),
    LANE_ACTS("Acts on record", "기록된 행위"),
    LANE_LATE("Reports received", "접수된 보고"),
    OPEN_MATRIX("Open the matrix", "표 열기"),
    OPEN("Open the answer", "답 열기"),
    TAKES("What would it take", "무엇이 필요한가"),
    COMPARE("Against nothing changed", "현 상태와 비교"),
    MEMO("Memo", "메모"),
    COUNTED("Of {0} measures:", "조치 {0}개 가운데:"),

    // the catalogue: what is asked, with its slot
    Q_UNLOCK("What does “{0}” unlock?", "‘{0}’(으)로 무엇이 풀립니까?"),
    Q_TAKES("What would it take to lift {0}?", "{0}을(를) 풀려면 무엇이 필요합니까?"),
    Q_WAIVED("Can {0} be waived?", "{0}을(를) 면제할 수 있습니까?"),
    Q_LATE("Which reports are late?", "어떤 보고가 늦었습니까?"),
    Q_SILENT("For which reports was no public record found?", "공개 기록을 찾지 못한 보고는 무엇입니까?"),
    Q_DUE("What is due next?", "다음 기한은 무엇입니까?"),
    Q_SECTION("What is owed under section {0}?", "제{0}조에 따른 의무는 무엇입니까?"),
    Q_COMPARE("What differs between “{0}” and “{1}”?", "‘{0}’와(과) ‘{1}’은(는) 무엇이 다릅니까?"),
    Q_CHANGED("What has changed since {0}?", "{0} 이후 무엇이 바뀌었습니까?"),
    Q_OFFER("Could we promise: {0}?", "이렇게 약속할 수 있습니까: {0}"),
    Q_MEMO("A memo on “{0}”", "‘{0}’에 관한 메모"),
    SLOT_SCENARIO("a scenario", "시나리오"),
    SLOT_MEASURE("a measure", "조치"),
    SLOT_DAY("a day", "날짜"),
    SLOT_SECTION("a section number", "조 번호"),
    SLOT_OFFER("the promise", "약속");

    private final String english;
    private final String korean;

    TodayWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
