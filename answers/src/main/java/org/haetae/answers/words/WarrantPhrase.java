package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about warrants say, English beside Korean. */
public enum WarrantPhrase implements Spoken {
    HEAD(
            "Of {0} certifications, determinations and findings on record by {1}, the dated facts support {2}, contradict {3} and dispute {4}; of {5} they are silent.",
            "{1}까지 기록된 확인·판정·인정 {0}건 가운데 날짜가 적힌 사실이 뒷받침하는 것 {2}건, 어긋나는 것 {3}건, 다툼이 있는 것 {4}건, 사실이 없는 것 {5}건입니다."),
    HEAD_NONE("No certification, determination or finding is on record by {0}.", "{0}까지 기록된 확인·판정·인정이 없습니다."),
    EFFECT(
            "Whether the facts carry a paper does not decide whether it works: a paper in due form does, until it ends or is stopped.",
            "사실이 뒷받침하는지는 문서의 효력을 좌우하지 않습니다. 형식을 갖춘 문서는 끝나거나 저지될 때까지 효력이 있습니다."),
    READING("Turns on how the law is read", "해석에 따라 다른 것"),
    SUPPORTED("Supported", "뒷받침됨"),
    SILENT("The facts are silent", "사실이 없음"),
    DISPUTED("Disputed", "다툼 있음"),
    CONTRADICTED("Contradicted", "어긋남"),
    NOTHING_STATED("The law asks it to state nothing that a fact carries ({0})", "사실로 뒷받침될 내용을 요구하지 않는 것({0}건)"),
    ACT("{0} · {1} · {2}", "{0} · {1} · {2}"),
    ACT_TOLD("Act: {0}", "행위: {0}"),
    ACT_SOURCE("Recorded: {0}", "기록: {0}"),
    FACT("{0} {1} · {2}", "{0} {1} · {2}"),
    FACT_SOURCE("{0}: {1}", "{0}: {1}"),
    FACT_SINCE("since {0}: {1}", "{0}부터: {1}"),
    FACT_NOBODY("nobody gives this fact", "주어지지 않은 사실"),
    FACT_REST("not named: the scenario takes it as not so", "시나리오에 없어 없는 것으로 봄"),
    AND_MORE("{0} and {1} more", "{0} 외 {1}건");

    private final String english;
    private final String korean;

    WarrantPhrase(String english, String korean) {
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
