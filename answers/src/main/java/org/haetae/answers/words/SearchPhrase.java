package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about a search say, English beside Korean. */
public enum SearchPhrase implements Spoken {
    HEAD("“{0}” stands in {1} places of the packs.", "‘{0}’: 법령 팩 {1}곳에 있습니다."),
    HEAD_ONE("“{0}” stands in 1 place of the packs.", "‘{0}’: 법령 팩 1곳에 있습니다."),
    HEAD_PART(
            "No place of the packs has all of “{0}”; {1} have a part of it.",
            "‘{0}’ 전부가 있는 곳은 없습니다. 일부가 있는 곳은 {1}곳입니다."),
    HEAD_CITE("“{0}” is {1}; {2} more places are told below it.", "‘{0}’: {1}. 그 밖의 {2}곳을 아래에 보여 드립니다."),
    HEAD_CITE_ONE("“{0}” is {1}.", "‘{0}’: {1}."),
    COLUMN_WHERE("Where", "위치"),
    COLUMN_LINE("The line", "줄"),
    COLUMN_NEXT("Type next", "이어서 칠 명령"),
    MORE(
            "{0} more are not shown here; JSON and CSV hold up to 100 in all.",
            "{0}건은 여기에 싣지 않았습니다. JSON과 CSV에는 100건까지 있습니다."),
    NOT_IN_FORCE("not in force on the day", "그날 시행 중이 아님"),
    LINE("{0}", "{0} (원문)"),
    KIND_CITE("cite", "조항"),
    KIND_TITLE("title", "이름"),
    KIND_HEADING("heading", "제목"),
    KIND_NAME("name", "용어"),
    KIND_RULE("rule", "규칙"),
    KIND_QUOTE("the law's words", "법 문언"),
    KIND_WORDS("our words", "풀이"),
    KIND_NOT_ENCODED("left out", "입력하지 않은 문언"),
    KIND_RECORD("act on record", "기록된 행위"),
    KIND_SCENARIO("scenario", "시나리오"),
    KIND_CASE("test", "시험");

    private final String english;
    private final String korean;

    SearchPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** What a kind of hit is called. */
    public static SearchPhrase kind(String code) {
        return switch (code) {
            case "cite" -> KIND_CITE;
            case "title" -> KIND_TITLE;
            case "heading" -> KIND_HEADING;
            case "name" -> KIND_NAME;
            case "rule" -> KIND_RULE;
            case "quote" -> KIND_QUOTE;
            case "words" -> KIND_WORDS;
            case "not-encoded" -> KIND_NOT_ENCODED;
            case "record" -> KIND_RECORD;
            case "scenario" -> KIND_SCENARIO;
            case "case" -> KIND_CASE;
            default -> throw new IllegalStateException("no kind of hit " + code);
        };
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
