package org.haetae.server.people;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the pages about people say besides the answers, English beside Korean. */
public enum PeopleWord implements Spoken {
    REGISTER("Register", "등록부"),
    COUNTS("Counts", "집계"),
    TAGS("Program tags", "프로그램 태그"),
    REVOKE("If an order were revoked", "명령을 폐지한다면"),
    TRAVEL("Travel", "여행"),
    OWNERSHIP("Ownership", "소유"),

    // the register
    NAME("Name", "이름"),
    FIND("Find", "찾기"),
    NAME_HINT("in any case, order or script, with or without hyphens and marks", "대소문자·순서·표기 무관, 붙임표와 부호는 있어도 없어도 됩니다"),
    GROUND("Ground in law", "법적 근거"),
    ANNOUNCED("As announced", "발표된 이유"),
    AUTHORITY("Under", "근거 규정"),
    BY("Listed by", "등재 기관"),
    STATUS("Status", "상태"),
    ANY("any", "모두"),
    LISTED_NOW("on a list", "목록에 있음"),
    DELISTED("taken off", "삭제됨"),
    NAMED_ONLY("named in a report, on no list", "보고서에만 기재"),
    UNKNOWN("not known", "알 수 없음"),
    ALL("all", "전부"),
    APPLY("Apply", "적용"),
    CLEAR("Show all who are listed", "등재된 모두 보기"),
    LISTED("Listed", "등재일"),
    LIMB("Authority, limb", "근거 규정, 조항"),
    MARK("Mark", "확인"),
    NOBODY("Nobody in the register bears the name “{0}”", "등록부에 ‘{0}’(이)라는 이름은 없습니다"),
    NOBODY_LEDE(
            "That does not mean that nobody of that name is listed: the register is not all who are.",
            "그런 이름으로 등재된 자가 없다는 뜻은 아닙니다. 등록부가 등재된 전부는 아닙니다."),
    CLOSE("Close names, none taken for it:", "비슷한 이름(같은 사람으로 보지 않음):"),
    MAYBE("Limb UNKNOWN, this ground not excluded", "조항 UNKNOWN, 이 근거가 배제되지 않음"),
    NO_ONE_FITS("Nobody fits. Take a filter away, or ask as of another day.", "해당하는 당사자가 없습니다. 조건을 줄이거나 기준일을 바꾸십시오."),
    OPEN("Open the record", "기록 보기"),

    // a person
    TAG_LISTED("Listed", "등재"),
    TAG_IDENTIFIED("Identified", "확인"),
    TAG_NAMED("Named in a report", "보고서 기재"),
    TAG_OFF("Taken off", "삭제"),
    TAG_NONE("On no list in the register", "등록부의 목록에 없음"),
    BOTH("Legal ground beside announced reason", "법적 근거와 발표된 이유"),
    LEGAL_GROUND("Legal ground, from the limb a source states", "법적 근거(출처가 밝힌 조항)"),
    ANNOUNCED_REASON("Announced reason, which proves no limb", "발표된 이유(조항을 증명하지 않음)"),
    AUTHORITIES("Authorities behind the listings", "등재의 근거"),
    DATE("Date", "날짜"),
    MUST_OR_MAY("Must or may", "의무·재량"),
    WHAT_THE_TEST_ASKS("What the test asks", "기준이 묻는 것"),
    IF_DROPPED("By a decision alone", "결정만으로"),
    IF_IT_FELL("If the listing fell", "등재가 풀린다면"),
    OWED_INTRO(
            "Then these commands ask for a designation, once an office determines what they ask. Nothing says that it has.",
            "그때 다음 명령 규정은 당국이 그 요건을 판정하면 지정을 요구합니다. 판정되었다는 뜻은 아닙니다."),
    LAW_WORDS("The law’s own words", "법의 문언"),
    READING_A("Reading A", "해석 가"),
    READING_B("Reading B", "해석 나"),
    SEE_EVERYONE("See everyone under {0}", "{0}에 따른 모두 보기"),
    WHERE_TO("Ask about a journey", "여행 묻기"),
    TIMELINE("Actions and reports", "조치와 보고서"),
    WHO("Who", "누구인가"),
    NAMES("Names", "이름"),
    NOT_THE_SAME("Not the same as", "동명이인"),
    EFFECTS("Effects", "효과"),
    LINKS("Links", "관련"),
    GAPS("Gaps in this record", "이 기록의 공백"),
    NO_GAPS("None that the register knows of.", "등록부가 아는 공백은 없습니다."),
    SOURCES("Sources and tags", "출처와 태그"),
    MARKS("Marks", "표시"),
    MARKS_TELL(
            "No mark: the text was read. “in part”: the press, or a part of the text. “MEMORY”: read nowhere, and no fact.",
            "표시 없음: 원문 확인. ‘일부 확인’: 언론 또는 원문의 일부. ‘기억’: 어디서도 확인하지 않았으며 사실이 아닙니다."),
    EVENT_NAMED("Named", "기재"),
    EVENT_TRAVEL("Travel", "여행"),
    SEE_JOURNEY("what barred it, what let it through", "무엇이 막고 무엇이 허용했는가"),

    // counts
    PARTIES("Parties", "당사자"),
    LISTINGS("Listings", "등재"),
    FIRST("First", "처음"),
    LAST("Latest", "마지막"),
    WHAT("What", "구분"),

    // revoke
    REVOKE_WHICH("Revoke", "폐지할 명령"),
    REVOKE_HEADING("Which order, revoked, would take whom off the list?", "어느 명령을 폐지하면 누가 목록에서 빠지는가?"),
    REVOKE_LEDE("Choose an order somebody in the register is listed under.", "등록부에 등재 근거로 쓰인 명령을 고르십시오."),
    LEAVE("Leave the list", "목록에서 빠짐"),
    STAY("Stay on another listing", "다른 등재로 유지"),
    STAY_UNKNOWN("Unknown", "알 수 없음"),
    UNTOUCHED("Not listed under it", "이 명령의 등재가 아님"),
    PERSONS("Person or body", "개인·단체"),
    HELD_BY("Held by", "유지 근거"),
    FALLS("What falls", "사라지는 등재"),
    NOBODY_STAYS("Nobody in the register.", "등록부에는 없습니다."),
    A_DUTY("A duty may remain", "남을 수 있는 의무"),
    STILL_BLOCKED("What blocks without a list", "목록 없이 동결하는 것"),
    THE_LAW("Who can do it, and what follows in law", "누가 할 수 있으며 법적으로 무엇이 따르는가"),
    TABLE_OF_LAW("The law of it: effects, locks and duties", "법적 결과: 효과, 잠금, 의무"),

    // ownership
    OWN_WHICH("Example of the packs", "팩의 예"),
    OWN_YOURS(
            "For a table of your own: haetae own FILE --format svg, in a terminal. It stays on your machine; nothing is taken in here.",
            "자신의 표는 터미널에서 haetae own FILE --format svg로 물으십시오. 표는 컴퓨터를 떠나지 않으며, 이 페이지는 아무것도 받지 않습니다."),
    OWN_NONE("The packs have no example of stakes", "팩에 지분 예가 없습니다"),
    OWN_PICTURE("The chains of ownership; the table beneath says the same", "소유의 사슬. 아래 표가 같은 내용을 말합니다"),

    // travel
    TRAVEL_HEADING("Who travels, where to, and when?", "누가, 어디로, 언제 여행하는가?"),
    TRAVEL_LEDE(
            "Whose list bars it, what the destination has to do, what lets it through, and what is on record of that.",
            "어느 목록이 막는지, 목적지가 무엇을 해야 하는지, 무엇이 허용하는지, 기록에는 무엇이 있는지 답합니다."),
    PERSON("Person", "인물"),
    DESTINATION("Destination", "목적지"),
    DESTINATION_HINT("a country: its name, or two letters of ISO 3166-1", "국가 이름 또는 ISO 3166-1 두 글자"),
    ON("Arriving", "도착일"),
    ASK("Ask", "묻기"),
    ON_RECORD("Journeys on record", "기록에 있는 여행"),
    PURPOSE("Purpose", "목적"),
    WAIVER("Waiver or exemption", "면제·예외");

    private final String english;
    private final String korean;

    PeopleWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
