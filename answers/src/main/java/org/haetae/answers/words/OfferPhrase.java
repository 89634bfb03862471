package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about offers say, English beside Korean. */
public enum OfferPhrase implements Spoken {
    HEAD_KEPT(
            "On {0}, the executive can deliver this alone: {1} of {1} measures and statuses.",
            "{0} 현재 행정부가 단독으로 이행할 수 있습니다. 조치·지위 {1}건 모두입니다."),
    HEAD_BROKEN(
            "On {0}, the executive cannot deliver this alone: on {1} of {2} measures and statuses it would not be kept, the first under {3}.",
            "{0} 현재 행정부 단독으로는 이행할 수 없습니다. 조치·지위 {2}건 가운데 {1}건에서 지켜지지 않습니다. 첫째 근거: {3}."),
    HEAD_NOTHING_STANDS("On {0}, nothing that is offered stands.", "{0} 현재 제안한 대상 가운데 유효한 것이 없습니다."),
    HEAD_NONE("Nothing in this text was recognised as an offer.", "이 글에서 제안으로 인식된 것이 없습니다."),
    PROMISE("“{0}”", "“{0}”"),
    READ_AS("Read as: {0} {1} measures and statuses upon {2}.", "인식: {2} 조건으로 조치·지위 {1}건 {0}."),
    UPON_NOTHING("nothing in return", "조건 없음"),
    RECOGNISED("Recognised: {0}.", "인식한 표현: {0}."),
    UNREAD("Not recognised, and not counted: {0}.", "인식하지 못하여 세지 않은 말: {0}."),
    UNREAD_NONE("Every word was recognised.", "모든 말을 인식했습니다."),
    NOT_AN_OFFER("Not read as an offer", "제안으로 읽지 않은 것"),
    COLUMN_ROW("Measure or status", "조치·지위"),
    COLUMN_KEPT("Can it be delivered", "이행 가능성"),
    COLUMN_MISSING("What the law still asks", "법이 더 요구하는 것"),
    EARNED("yes, earned", "가능(조건 충족)"),
    AT_WILL("yes, at will", "가능(재량)"),
    DONE("done already", "이미 종료"),
    LESS("no, less: {0}", "불가, 그보다 약함: {0}"),
    READING("depends on a reading", "해석에 따라 다름"),
    UNKNOWN("not known", "알 수 없음"),
    NOT("no", "불가"),
    COMMANDED("then owed under {0}", "그 뒤 {0}의 의무가 남음"),
    NO_WAY("no such way out is open to the executive alone", "행정부 단독의 그런 해제 경로 없음"),
    MISSING("{0} ({1})", "{0}({1})"),
    AND_MORE("{0}; and {1} more", "{0}; 외 {1}건"),
    FOOT_REST(
            "Assumed: what the offer asks in return is done, long since; every other fact is taken as not so.",
            "가정: 제안이 요구하는 것은 오래전부터 이루어졌고, 나머지 사실은 모두 없는 것으로 봅니다.");

    private final String english;
    private final String korean;

    OfferPhrase(String english, String korean) {
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
