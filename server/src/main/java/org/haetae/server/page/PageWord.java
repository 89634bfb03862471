package org.haetae.server.page;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** The words of the frame all pages stand in, English beside Korean. A page's own words are an enum in its package. */
public enum PageWord implements Spoken {
    HAETAE("Haetae", "해태"),
    TODAY("Today", "오늘"),
    RELIEF("Relief", "완화"),
    DUTIES("Duties", "의무"),
    PEOPLE("People", "인물"),
    LAW("Law", "법령"),
    METHOD("Method", "방법"),
    SKIP("Skip to the answer", "본문으로 건너뛰기"),
    PAGES("Pages", "페이지"),
    MENU("Menu", "메뉴"),
    LANGUAGES("Language", "언어"),
    TRAIL("Where you are", "현재 위치"),
    BESIDE("More about this", "함께 보기"),
    AS_OF("As of", "기준일"),
    CHANGE("change", "바꾸기"),
    CHANGE_DAY("Ask as of another day", "다른 기준일로 묻기"),
    DAY("Day, as YYYY-MM-DD", "날짜(YYYY-MM-DD)"),
    GO("Show", "보기"),
    DAYS_OF_LAW("Days on which the law changed", "법령이 바뀐 날"),
    RULER("Law in force: a tick for each instrument that began", "시행 법령: 눈금은 각 법령의 시작일"),
    MODE_AND_PACK("{0} · pack {1}", "{0} · 법령 팩 {1}"),
    OFFLINE("offline", "오프라인"),
    TABLE_AS("This answer as", "이 답을 다른 형식으로"),
    RESTS_ON("What this answer rests on", "이 답의 근거"),
    NOT_ADVICE(
            "Not legal advice. Haetae says what the law says, and who said so.",
            "법률 자문이 아닙니다. 법률이 정한 바와, 누가 그렇게 말했는지만 보여 줍니다."),
    PERMALINK("Permanent address of this answer", "이 답의 고정 주소"),
    CHANGED_SINCE(
            "The rules have changed since this link was made (pack {0}, now {1}). You see the answer by the rules of now.",
            "이 주소를 만든 뒤 규칙이 바뀌었습니다(법령 팩 {0}, 지금은 {1}). 지금의 규칙에 따른 답을 보고 계십니다."),
    SEE_CHANGES("What changed", "바뀐 점"),
    VERIFY("verify", "확인 필요"),
    VERIFY_TELLS("from memory: not to be relied on until a source is attached", "기억에 따른 내용: 출처가 붙기 전에는 근거로 쓰지 마십시오"),
    NOTHING_HERE("Nothing is at this address", "이 주소에는 아무것도 없습니다"),
    NOTHING_HERE_LEDE("We found no page at {0}.", "{0}에서 페이지를 찾지 못했습니다."),
    NOT_READ("We could not read this address", "이 주소를 읽지 못했습니다"),
    NOT_READ_LEDE(
            "Nothing was lost. Mend what is named here, or start from one of the pages below.",
            "잃은 것은 없습니다. 아래에 적힌 곳을 고치거나 다음 페이지에서 시작하십시오."),
    REFUSED_HOST("This is not an address of this program", "이 프로그램의 주소가 아닙니다"),
    REFUSED_HOST_LEDE(
            "It answers only on this machine, as 127.0.0.1 or localhost with its port.",
            "이 컴퓨터에서 127.0.0.1이나 localhost와 포트로만 답합니다."),
    REFUSED_METHOD("Pages are only read here", "여기서는 페이지를 읽기만 합니다"),
    REFUSED_METHOD_LEDE("Ask with GET.", "GET으로 요청하십시오."),
    REFUSED_LONG("This address is too long", "주소가 너무 깁니다"),
    REFUSED_LONG_LEDE("Ask with fewer facts or scenarios at once.", "사실이나 시나리오를 줄여 다시 물어 주십시오."),
    REFUSED_BODY("Nothing is taken in at this address", "이 주소에서는 아무것도 받지 않습니다"),
    REFUSED_BODY_LEDE("Put the question into the address.", "질문을 주소에 적어 주십시오."),
    REFUSED_BUSY("Too many questions at once", "질문이 한꺼번에 너무 많습니다"),
    REFUSED_BUSY_LEDE("Ask again in a moment.", "잠시 뒤 다시 물어 주십시오."),
    REFUSED_SLOW("This question takes too long", "이 질문은 시간이 너무 오래 걸립니다"),
    REFUSED_SLOW_LEDE("Ask about fewer measures, or with fewer facts.", "조치나 사실을 줄여 다시 물어 주십시오."),
    FAULT("This is a fault of Haetae's, not of yours", "해태의 잘못입니다. 입력의 잘못이 아닙니다"),
    FAULT_LEDE("Please report it with the address. Nothing was lost.", "주소와 함께 알려 주십시오. 잃은 것은 없습니다."),
    WAY_ON("Go on from here", "여기서 이어 가기"),
    FIELD("the field {0} of the address", "주소의 {0} 칸"),
    UNKNOWN_FIELD("a field of this page: {0}", "이 페이지의 칸: {0}"),
    RULES_NOW("As of today", "오늘 기준"),
    CLOSED_LIST("{0} more", "{0}개 더"),
    TABLE("Table", "표"),
    NO_ROWS("Nothing to list.", "나열할 것이 없습니다.");

    private final String english;
    private final String korean;

    PageWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
