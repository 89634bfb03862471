package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about the meaning of a word say, English beside Korean. */
public enum ExplainPhrase implements Spoken {
    HEAD_PRODUCT("“{0}” is a word of Haetae's own ({1}). {2}", "‘{0}’: 해태의 말({1}). {2}"),
    HEAD_DEFINED("“{0}” is defined in {1}.", "‘{0}’: {1}에 정의되어 있습니다."),
    HEAD_JUDGED(
            "“{0}” is not defined in the packs: it is left to judgement, by {1}.",
            "‘{0}’: 법령 팩에 정의가 없고 판단에 맡겨져 있습니다. 판단하는 쪽: {1}."),
    HEAD_JUDGED_BY_NOBODY(
            "“{0}” is not defined in the packs: it is left to judgement, and whose is not said.",
            "‘{0}’: 법령 팩에 정의가 없고 판단에 맡겨져 있으나 누구의 판단인지는 적혀 있지 않습니다."),
    HEAD_LEFT_OUT("“{0}” stands in the law and is left out of the rules.", "‘{0}’: 법에 있으나 규칙에는 입력하지 않았습니다."),
    HEAD_UNDEFINED(
            "“{0}” is not defined in the packs; the law's words or rules have it in {1} places.",
            "‘{0}’: 법령 팩에 정의가 없습니다. 법 문언과 규칙의 {1}곳에 있습니다."),
    PRODUCT("As a word of Haetae's own", "해태의 말로서"),
    DEFINED("Where the law defines it", "법이 정의하는 곳"),
    DEFINITION("{0} · {1}: “{2}”", "{0} · {1}: “{2}” (영문)"),
    REACH("It reaches {0}", "미치는 범위: {0}"),
    REACH_ALL("It reaches all of {0}", "미치는 범위: {0} 전체"),
    REACH_SECTION("section {0} of {1}", "{1} 제{0}조"),
    SPAN("In force {0}", "시행 {0}"),
    NAMED("As a name of the packs", "법령 팩의 용어로서"),
    JUDGED("Where it is left out of the rules, and who judges", "규칙에 입력하지 않은 곳과 판단하는 쪽"),
    JUDGED_ONE("{0}: “{1}”, {2}", "{0}: “{1}”(영문), {2}"),
    JUDGED_BY("{0}, by {1}", "{0}, 판단하는 쪽 {1}"),
    NOTE("Note: {0}", "비고(영문): {0}"),
    USES("Used by ({0})", "쓰이는 곳({0}곳)"),
    PLACES("Where the words stand ({0})", "말이 있는 곳({0}곳)"),
    MORE("{0} more", "그 밖에 {0}곳");

    private final String english;
    private final String korean;

    ExplainPhrase(String english, String korean) {
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
