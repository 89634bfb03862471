package org.haetae.server.law;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What the pages of the law say around the answers, English beside Korean. */
public enum LawWord implements Spoken {
    CONTENTS("Contents", "목차"),
    SEARCH("Search", "찾기"),
    WORDS("Words", "낱말"),
    NAMES("Names", "용어"),
    PAPER("The paper", "논문"),
    RECORD("Public record", "공개 기록"),
    CONTENTS_LEDE(
            "Choose an instrument to read the law’s words with the rule beside them.",
            "법령을 고르면 법 문언과 그 옆의 규칙을 함께 읽을 수 있습니다."),
    STATUTES("Acts of Congress", "의회 제정법"),
    CODE("The Code and older acts", "미국 법전의 그 밖의 조항"),
    ORDERS("Executive orders and proclamations", "행정명령과 포고"),
    REGULATIONS("Regulations and notices", "규정과 고시"),
    WORLD("United Nations", "유엔"),
    INSTRUMENTS("Instruments", "법령 목록"),
    INSTRUMENT_HEAD(
            "{0} ({1}) is in force on {2}: {3} rules under {4} headings.", "{0}({1}): {2} 시행 중, 제목 {4}개 아래 규칙 {3}개."),
    INSTRUMENT_HEAD_NOT(
            "{0} ({1}) is not in force on {2}: {3} rules under {4} headings.",
            "{0}({1}): {2} 시행 중 아님, 제목 {4}개 아래 규칙 {3}개."),
    CHECKED("Quotations compared on {0} with {1}.", "인용문은 {0}에 {1} 문언과 대조했습니다."),
    CHECKED_NO_TEXT("Quotations compared on {0}.", "인용문은 {0}에 대조했습니다."),
    NOT_CHECKED("Quotations not compared with a text yet.", "인용문은 아직 원문과 대조하지 않았습니다."),
    SAME_SINCE("No line quoted or ruled here has begun or ended since {0}.", "여기 인용하거나 규칙으로 옮긴 문언은 {0} 이후 바뀌지 않았습니다."),
    CHANGED_ONCE("Changed once since {0}: on {1}.", "{0} 이후 한 번, {1}에 바뀌었습니다."),
    CHANGED("Changed on {2} days since {0}, last on {1}.", "{0} 이후 {2}일에 걸쳐 바뀌었고, 마지막은 {1}입니다."),
    VERSIONS("Versions", "판"),
    COMPARING("Compared: {0} with {1}", "비교: {0}과 {1}"),
    BEGINS_HERE("text begins", "문언 시작"),
    BEGAN_LINES("+ {0} lines begin", "+ {0}줄 시작"),
    ENDED_LINES("− {0} lines end", "− {0}줄 끝"),
    COMPARE_FROM("before", "이전"),
    COMPARE_TO("after", "이후"),
    FROM_HERE("compare from here", "여기부터 비교"),
    TO_HERE("compare to here", "여기까지 비교"),
    READ_THEN("read as of this day", "이 날 기준으로 읽기"),
    SIDE_BY_SIDE("Before and after", "바뀌기 전과 뒤"),
    SIDE_SAME("Nothing quoted or ruled here differs between the two days.", "두 날 사이에 인용문과 규칙에서 달라진 것이 없습니다."),
    THE_LAW("The law’s words", "법 문언"),
    OUR_WORDS("In our words", "풀이"),
    RULE("The rule beside it", "옆의 규칙"),
    LINES_OFFICIAL("Official text, as imported: {0}", "가져온 공식 원문: {0}"),
    NO_TEXT(
            "Only deciding words are quoted. To read the full official text here, import it once: haetae law import FILE --edition NAME --day DAY.",
            "결정적인 말만 인용합니다. 공식 전문을 여기서 읽으려면 한 번 가져오십시오: haetae law import 파일 --edition 이름 --day 날짜."),
    ADDED("Added {0}{1}", "{0} 추가{1}"),
    REMOVED("Removed {0}{1}", "{0} 삭제{1}"),
    BY(", {0}", ", {0}"),
    NOT_THEN("Not in the text on your as-of date.", "기준일의 문언에는 없습니다."),
    STILL_THEN("Still in the text on your as-of date.", "기준일의 문언에는 남아 있습니다."),
    BETWEEN("In the text from {0} to {1}", "{0}부터 {1}까지의 문언"),
    ONLY_READ("on the reading {0}", "해석 {0}에서"),
    TESTS("Tests that pin it ({0})", "이를 고정하는 시험({0})"),
    RUN_TESTS("Run these tests now", "지금 시험 돌리기"),
    HOLDS("holds", "맞음"),
    FAILS("fails", "틀림"),
    OPEN_READINGS("Open readings", "열린 해석 쟁점"),
    OPEN_READINGS_LEDE(
            "Words here that can be read in more than one way. Your choice travels with the address.",
            "여기서 여러 가지로 읽을 수 있는 말입니다. 고른 해석은 주소에 담깁니다."),
    DEFAULT_OPTION("used unless you choose", "고르지 않으면 이 해석"),
    NO_DEFAULT("No default: where it matters, both answers are shown.", "기본 해석 없음: 차이가 나면 두 답을 모두 보여 줍니다."),
    CHOSEN("chosen", "고름"),
    CHOOSE("read it so", "이렇게 읽기"),
    USED_BY("What uses it ({0})", "이를 쓰는 곳({0})"),
    WHY_IT("What becomes of it", "이 조치는 어떻게 되나"),
    DUTY_DATES("Due dates", "기한"),
    READ_RULE("this rule alone", "이 규칙만 보기"),
    WRITTEN_AT("Written in {0}", "적힌 곳: {0}"),
    OUTLINE("In this instrument", "이 법령의 조항"),
    OUTLINE_ALL("All of {0}", "{0} 전체"),
    ASK_SEARCH("Find in the packs", "법령 팩에서 찾기"),
    ASK_SEARCH_LABEL("Words, a quoted phrase, or a cite", "낱말, 따옴표로 묶은 구절, 또는 조항"),
    ASK_SEARCH_HEAD(
            "The packs hold {0} instruments, {1} rules and {2} tests to search.",
            "찾을 수 있는 것: 법령 {0}개, 규칙 {1}개, 시험 {2}개."),
    ASK_SEARCH_LEDE(
            "In English, Korean or hangul names; a cite such as those in the contents leads straight to its section.",
            "영어나 한국어로 찾습니다. 목차에 있는 조항을 그대로 적으면 그 조항으로 갑니다."),
    FOUND_NOTHING("Nothing in the packs has “{0}”.", "법령 팩에는 ‘{0}’이(가) 없습니다."),
    FOUND_NOTHING_LEDE(
            "That does not mean the law says nothing of it: the packs hold deciding words, not all words. Try fewer words, or the contents.",
            "법에 없다는 뜻은 아닙니다. 법령 팩에는 결정적인 말만 있습니다. 낱말을 줄이거나 목차를 보십시오."),
    NEAREST("Did you mean {0}?", "{0}을(를) 찾으셨습니까?"),
    GO("Find", "찾기"),
    RESULTS("Places", "찾은 곳"),
    COLUMN_KIND("What it is", "종류"),
    ASK_WORD_LABEL("A word of the law, of the packs or of Haetae", "법, 법령 팩, 또는 해태의 낱말"),
    ASK_WORD_GO("Explain", "설명 보기"),
    ASK_WORD_HEAD("{0} words are Haetae’s own; here is what each means.", "해태가 쓰는 낱말 {0}개의 뜻입니다."),
    ASK_WORD_LEDE(
            "Type any word: where the law defines it, that it does not and who judges, or what we mean by it.",
            "낱말을 적으면 법에 정의가 있는지, 없으면 누가 판단하는지, 또는 해태에서 무슨 뜻인지 보여 드립니다."),
    WORD_NOT_FOUND("“{0}” stands nowhere in the packs.", "‘{0}’은(는) 법령 팩 어디에도 없습니다."),
    COLUMN_WORD("Word", "낱말"),
    COLUMN_MEANING("What it means", "뜻"),
    COLUMN_FAMILY("Kind", "갈래"),
    NAMES_LEDE("Every name that rules and scenarios use.", "규칙과 시나리오가 쓰는 모든 이름입니다."),
    PAPER_BY("By verdict", "판정별"),
    PAPER_ALL("all", "전체"),
    PAPER_LEDE(
            "Each claim of the founding paper against the law of its day and the record. Opens at the clause that decides it.",
            "창립 논문의 주장을 하나씩 당시 법령과 기록에 대어 본 결과입니다. 판단의 근거 조항으로 바로 갈 수 있습니다."),
    DECIDED_BY("Decided by", "근거"),
    RECORD_TOPICS("Topics", "주제"),
    RECORD_LEDE(
            "What was done and found, with its source. Figures of different scope are never added up.",
            "행해진 일과 확인된 일을 출처와 함께 보여 줍니다. 범위가 다른 숫자는 더하지 않습니다."),
    RECORD_CHOOSE(
            "Choose a topic to read its lines; CSV and JSON hold them all.",
            "주제를 고르면 내용을 볼 수 있습니다. 전체는 CSV와 JSON에 있습니다."),
    COLUMN_TOPIC("Topic", "주제"),
    COLUMN_LINES("Lines", "줄"),
    BEARS_ON("Bearing", "관계"),
    A_DAY("a day this provision changed: {0}", "이 조항이 바뀐 날: {0}"),
    SOURCE_EN(
            "The law and the rules are English; Korean here is an unofficial gloss.",
            "법 문언과 규칙은 영어 원문이며, 한국어는 비공식 번역입니다.");

    private final String english;
    private final String korean;

    LawWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
