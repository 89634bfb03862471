package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about bills say, English beside Korean. */
public enum AmendPhrase implements Spoken {
    HEAD(
            "With this bill ({0}), {1} things come out otherwise from {2} on; concessions could then open {3} doors, before it {4}.",
            "이 법안({0})에 따르면 {2}부터 {1}가지가 달라집니다. 양보로 열 수 있는 문은 {3}개, 그 전에는 {4}개입니다."),
    HEAD_SAME(
            "With this bill ({0}), nothing comes out otherwise on {2}; concessions could open {3} doors, as before it.",
            "이 법안({0})에 따라 {2} 현재 달라지는 것은 없습니다. 양보로 열 수 있는 문은 전과 같이 {3}개입니다."),
    DONE("What it does to the law", "법을 어떻게 고치는지"),
    STRIKE("ends {0} · {1}", "{0} · {1}: 종료"),
    STRIKE_LINES("ends the lines “{2}” of {0} · {1}", "{0} · {1}: “{2}” 줄 종료"),
    REPLACE("replaces the lines “{2}” of {0} · {1}", "{0} · {1}: “{2}” 줄 대체"),
    ADD("adds to {0} · {1}", "{0} · {1}: 추가"),
    ADDS_OWN("adds its own rules, from its own file", "자체 규칙을 더함"),
    CHANGES("What changes", "달라지는 것"),
    PLANS("Plans", "계획"),
    COLUMN_BEFORE("The day before", "전날"),
    COLUMN_AFTER("Its first day", "시행일"),
    PLAN_DOORS("Doors all concessions open", "모든 양보로 열리는 문"),
    PLAN_COST("Their least cost", "최소 비용"),
    PLAN_STEPS("Steps", "단계"),
    PLAN_SHUT("Rows no concession opens", "어떤 양보로도 열리지 않는 것"),
    NOT_LAW(
            "This is a bill, not law; it is read as if it were in force from its first day.",
            "법이 아니라 법안입니다. 그 시행일부터 효력이 있는 것으로 보고 답합니다.");

    private final String english;
    private final String korean;

    AmendPhrase(String english, String korean) {
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
