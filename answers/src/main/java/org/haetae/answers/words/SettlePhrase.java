package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about what to find out say, English beside Korean. */
public enum SettlePhrase implements Spoken {
    HEAD_NONE(
            "On {0}, nothing asked about is unknown: all {1} verdicts are settled.",
            "{0} 현재 묻는 것 가운데 알 수 없는 것은 없습니다. 판단 {1}건이 모두 정해졌습니다."),
    HEAD("On {0}, {1} of {2} verdicts are unknown", "{0} 현재 판단 {2}건 가운데 {1}건을 알 수 없습니다"),
    HEAD_ONE(
            "; the shortest list that opens it has {0}, the shortest that shuts it has {1}",
            ". 여는 데는 최소 {0}가지, 닫는 데는 최소 {1}가지를 확인하면 됩니다"),
    HEAD_FIRST("; the one thing that settles most alone: whether {0} ({1} of them)", ". 하나로 가장 많이 정하는 것({1}건): {0}"),
    HEAD_NO_FIRST("; no one thing settles any of them alone", ". 하나만 확인하여 정할 수 있는 것은 없습니다"),
    FIRST("What to find out first", "먼저 확인할 것"),
    COLUMN_THING("Whether it is so that", "확인할 것"),
    COLUMN_WHO("In whose hands", "누구의 몫"),
    COLUMN_OPENS("If so, opens", "그러하면 엶"),
    COLUMN_SHUTS("If not, shuts", "아니면 닫음"),
    MORE_FIRST(
            "{0} more things settle something alone; JSON and CSV have them.",
            "그 밖에 하나로 무엇인가를 정하는 것 {0}가지는 JSON·CSV에 있습니다."),
    LISTS("What would settle each", "각각을 정하는 것"),
    ROUTE("{0} · {1} · {2}", "{0} · {1} · {2}"),
    ROUTE_CASE("{0} · {1}, single cases · {2}", "{0} · 건별 {1} · {2}"),
    STANDING("{0} · whether it stands · {1}", "{0} · 지위가 있는지 · {1}"),
    ACTS("Who would act: {0}", "담당: {0}"),
    ON_ROWS("On: {0}", "대상: {0}"),
    OPEN_LISTS("Open, if all of one list are found to be so", "한 목록이 모두 그러하면 열림"),
    SHUT_LISTS("Shut, if none of one list is found to be so", "한 목록이 모두 그러하지 않으면 닫힘"),
    BRINGS("Comes about, if all of one list are found to be so", "한 목록이 모두 그러하면 발생"),
    BRINGS_NOT("Does not, if none of one list is found to be so", "한 목록이 모두 그러하지 않으면 발생하지 않음"),
    LIST("List {0} of {1}", "목록 {0}/{1}"),
    THING("{0} · {1} · {2}", "{0} · {1} · {2}"),
    NEVER("nothing found out could", "확인하여도 없음"),
    READING("On the reading {0}", "해석 {0}일 때"),
    READING_SETTLED("On the reading {0} it is known", "해석 {0}일 때는 정해짐"),
    ALSO("{0} more lists", "그 밖의 목록 {0}개"),
    CUT("There are more lists than are kept.", "보관하지 않은 목록이 더 있습니다."),
    SILENT(
            "It turns on an act of which nothing is recorded, done or not done: see {0}.",
            "한 것도 하지 않은 것도 기록되지 않은 행위에 달려 있습니다. {0} 참조."),
    AND_MORE("{0} and {1} more", "{0} 외 {1}건");

    private final String english;
    private final String korean;

    SettlePhrase(String english, String korean) {
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
