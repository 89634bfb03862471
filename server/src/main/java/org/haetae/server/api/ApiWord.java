package org.haetae.server.api;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** The words of the doors for programs, English beside Korean. */
public enum ApiWord implements Spoken {
    AN_INPUT("one of {0}", "다음 중 하나: {0}"),
    NO_CONTROL("text without control characters", "제어 문자가 없는 글"),
    WHOLE("a whole number, 0 or more", "0 이상의 정수"),
    TRUE_OR_FALSE("true or false", "true 또는 false"),
    PAIR("NAME=VALUE", "NAME=VALUE"),
    SCENARIO("a scenario of the packs: {0}", "법령 팩의 시나리오: {0}"),
    LIMIT("a whole number from 1 to {0}", "1부터 {0}까지의 정수"),
    CURSOR(
            "the cursor of a Link header of this same question, by the packs of now",
            "같은 질문의 Link 헤더에 있던 cursor. 지금의 법령 팩 기준"),
    NO_LIST(
            "no limit and no cursor: this answer has no list to be read in parts",
            "limit와 cursor 없음: 이 답에는 나누어 읽을 목록이 없습니다"),
    NOT_READ("The question could not be read", "질문을 읽지 못했습니다"),
    NOTHING_HERE("No question is at this address", "이 주소에는 질문이 없습니다"),
    NOTHING_HERE_DETAIL(
            "Found {0}; /api/v1/openapi.json lists the questions.", "입력 {0}. 질문 목록은 /api/v1/openapi.json에 있습니다."),
    MALFORMED(
            "The address is no percent-encoded UTF-8, or holds control characters",
            "주소가 퍼센트 인코딩된 UTF-8이 아니거나 제어 문자가 있습니다"),
    HOST("This is not an address of this program", "이 프로그램의 주소가 아닙니다"),
    METHOD("Only GET and HEAD are answered", "GET과 HEAD에만 답합니다"),
    TOO_LONG("The address is too long", "주소가 너무 깁니다"),
    BODY("No body is taken in: the question stands in the address", "본문은 받지 않습니다. 질문은 주소에 적습니다"),
    BUSY("Too many questions at once; ask again in a moment", "질문이 한꺼번에 너무 많습니다. 잠시 뒤 다시 물어 주십시오"),
    SLOW("This question takes too long; ask about less", "이 질문은 시간이 너무 오래 걸립니다. 범위를 줄여 다시 물어 주십시오"),
    FAULT("A fault of Haetae's, not of yours; please report it with the address", "해태의 잘못입니다. 주소와 함께 알려 주십시오"),
    FAULT_OF_TOOL(
            "A fault of Haetae's, not of yours; please report it with the arguments", "해태의 잘못입니다. 인자와 함께 알려 주십시오"),
    EXAMPLES("Arguments that work:", "쓸 수 있는 인자의 예:");

    private final String english;
    private final String korean;

    ApiWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
