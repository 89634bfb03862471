package org.haetae.server.relief;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the pages of relief say besides the answers, English beside Korean. */
public enum ReliefWord implements Spoken {
    MATRIX("Matrix", "표"),
    FACTS("Facts", "사실"),
    WHY("Reason", "이유"),
    TAKES("What it takes", "무엇이 필요한가"),
    COMPARE("Compare", "비교"),
    OFFER("Offer checker", "제안 점검"),
    PLAN("Plan", "순서"),
    MEMO("Memo", "메모"),
    SCENARIOS("Scenarios", "시나리오"),
    CHOOSE("Choose scenarios", "시나리오 고르기"),
    EDIT_FACTS("Edit facts", "사실 고치기"),
    ONLY_CHANGED("Only rows that differ", "달라지는 줄만"),
    ALL_ROWS("All rows", "모든 줄"),
    APPLY("Apply", "적용"),
    MEASURE("Measure", "조치"),
    TITLE("What it does", "내용"),
    MODALITY("Must or may", "의무·재량"),
    KEY("What the words mean", "판정의 뜻"),
    COUNTED("Measures in place", "시행 중인 조치"),
    AGAINST("Against the first column", "첫 열과 견주어"),
    NONE_DIFFERS("none differs", "다른 것이 없음"),
    DIFFER("{0} differ", "{0}개 다름"),
    NOT_THERE("not there", "없음"),
    ASSUMED("Facts assumed", "가정한 사실"),
    NOTHING_ASSUMED("none", "없음"),
    TINTED(
            "Tinted: the first column, and every cell that differs from it. A cell opens to its reason; a measure's"
                    + " name to what it would take.",
            "색칠한 칸은 첫 열과, 첫 열과 다른 칸입니다. 칸을 열면 이유가, 조치 이름을 열면 필요한 것이 나옵니다."),
    OPEN_REASON("Reason", "이유 보기"),
    OPEN_TAKES("What would it take", "무엇이 필요한가"),
    CLOSE("Close", "닫기"),
    THE_WORDS("The law’s own words", "법의 문언"),
    STILL("If an answer changes", "답이 바뀐다면"),
    SET_AND_SEE("Set a fact and see the matrix again", "사실을 바꿔 표 다시 보기"),
    READ_IT("Read it in another way", "다르게 읽기"),
    OTHER_SCENARIOS("The same measure under", "같은 조치를 다른 시나리오에서"),
    FACTS_LEDE(
            "Each is left as the scenario has it unless you set it here. What nobody set is taken as the scenario"
                    + " takes it.",
            "여기서 정하지 않으면 시나리오대로 둡니다. 아무도 정하지 않은 사실은 시나리오가 정한 방식을 따릅니다."),
    AS_SCENARIO("as the scenario has it", "시나리오대로"),
    OTHER_FACTS("Other facts", "그 밖의 사실"),
    SCENARIO("Scenario", "시나리오"),
    FIRST("Scenario", "시나리오"),
    SECOND("against", "견줄 시나리오"),
    OTHER_DAY("or as of another day", "또는 다른 기준일"),
    NO_SCENARIO("none: nothing assumed", "없음: 아무것도 가정하지 않음"),
    OFFER_HEADING(
            "Type an offer, and see what the executive alone could keep of it", "제안을 적으면 행정부만으로 지킬 수 있는 것을 보여 드립니다"),
    OFFER_LEDE(
            "A sentence in plain words, or a line of the form: offer terminate MEASURE upon FACT=GRADE. What is not"
                    + " understood is said.",
            "보통 말로 쓴 문장이나 offer terminate 조치 upon 사실=등급 형식의 줄을 적으십시오. 이해하지 못한 것은 그렇다고 알립니다."),
    OFFER_TEXT("The offer", "제안"),
    CHECK("Check", "점검"),
    PLAN_FOR("Measures, with commas between", "조치(쉼표로 구분)"),
    READINGS("Readings", "해석"),
    NEEDS_MEASURE("a measure of the packs: open one from the matrix", "법령 팩의 조치. 표에서 하나를 여십시오"),
    ALSO_CSV("{0} rows in this answer", "이 답의 줄 {0}개");

    private final String english;
    private final String korean;

    ReliefWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
