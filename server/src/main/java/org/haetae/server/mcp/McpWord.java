package org.haetae.server.mcp;

import org.haetae.answers.words.Spoken;
import org.haetae.law.model.Plain.Language;

/** What an assistant is told, English beside Korean. */
enum McpWord implements Spoken {
    INSTRUCTIONS(
            "Haetae computes answers of law from law packs; it does not remember or guess. Quote what a tool returns, not what you recall:"
                    + " the answer with its day (asOf), the cites it rests on, what is missing, the points of reading it turns on (each"
                    + " option, where it depends on one), what is marked verify, and the packs with their revision. Unknown means unknown;"
                    + " do not fill it in. Nothing here says what will happen, or that a person is guilty. Every answer is information about"
                    + " the law and not legal advice: say so when you pass it on. Names of measures, facts, scenarios and cites come from"
                    + " law-list, scenario-list and law-search; explain says what a word means.",
            "해태는 법령 팩으로 답을 계산합니다. 기억하거나 추측하지 않습니다. 기억이 아니라 도구가 돌려준 내용을 인용하십시오. 곧 기준일(asOf)과"
                    + " 함께 답, 근거 조항, 빠진 것, 답을 좌우하는 해석 쟁점(갈리는 곳에서는 해석마다), verify 표시, 법령 팩과 그 개정 번호입니다."
                    + " 알 수 없음은 알 수 없음입니다. 채워 넣지 마십시오. 앞으로 일어날 일이나 어떤 사람의 유죄를 말하는 답은 없습니다. 모든 답은 법에 관한"
                    + " 정보이며 법률 자문이 아닙니다. 전할 때 그렇게 밝히십시오. 조치, 사실, 시나리오, 조항의 이름은 law-list, scenario-list, law-search에서"
                    + " 볼 수 있고, 낱말의 뜻은 explain이 알려 줍니다.");

    private final String english;
    private final String korean;

    McpWord(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return Spoken.filled(language == Language.KO ? korean : english, parts);
    }
}
