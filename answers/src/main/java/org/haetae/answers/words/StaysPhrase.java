package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about what stays say, English beside Korean. */
public enum StaysPhrase implements Spoken {
    HEAD(
            "On {0}, whatever is done about {1}, {2} of {3} measures and statuses stay",
            "{0} 현재 {1}에 관하여 무엇을 하더라도 조치·지위 {3}건 가운데 {2}건은 유지됩니다"),
    HEAD_NONE(
            "On {0}, none of {3} measures and statuses is sure to stay if all is done about {1}",
            "{0} 현재 {1}에 관한 모든 사실이 이루어지면 조치·지위 {3}건 가운데 유지됨이 확실한 것은 없습니다"),
    HEAD_DISCRETION(
            "; {0} of these a decision of an office alone can end, or let cases through",
            ". 그중 {0}건은 제재국 기관의 결정만으로 끝내거나 건별로 풀 수 있습니다"),
    HEAD_WITHOUT("; {0} more stay unless an office decides otherwise", ". 그 밖에 {0}건은 제재국 기관이 달리 결정하지 않는 한 유지됩니다"),
    HEAD_GOES("; {0} can be ended or suspended", ". 종료되거나 유예될 수 있는 것은 {0}건입니다"),
    HEAD_BESIDE(" {0} shown beside them are not counted.", " 따로 보여 드리는 {0}건은 세지 않았습니다."),
    HEAD_OVER("; {0} are over", ". {0}건은 종료되었습니다"),
    HEAD_UNSURE("; of {0} it cannot be said", ". {0}건은 어느 쪽인지 말할 수 없습니다"),
    CERTIFICATE(
            "Why no other state does better: no rule negates a fact, so more of a fact closes no way out. Here all facts of"
                    + " the topic ({0}) stand at their highest grade, long since; every other fact is taken as not so.",
            "다른 상태가 더 나을 수 없는 이유: 사실을 부정하는 규칙이 없으므로 사실이 더 이루어져도 막히는 해제 경로는 없습니다. 여기서는 의제의"
                    + " 사실 {0}건이 모두 오래전부터 가장 높은 등급이고, 나머지 사실은 모두 없는 것으로 봅니다."),
    STAYS("What stays", "유지되는 것"),
    COLUMN_ROW("Measure or status", "조치·지위"),
    COLUMN_THEN("Then", "그때의 결과"),
    COLUMN_ADD("Would take", "추가로 필요한 것"),
    NOTHING_ADDS("nothing known", "알려진 것 없음"),
    OTHERWISE("other reading: {0}", "다른 해석: {0}"),
    ADDITIONS("What would have to be added, the smallest ways of each way out", "추가로 필요한 것(해제 경로마다 가장 작은 조합)"),
    ADDITION("[{0}] {1} under {2}, {3}", "[{0}] {2} {3}: {1}"),
    ADDITION_CASE("[{0}] {1} single cases under {2}, {3}", "[{0}] {2} {3}: 건별 {1}"),
    ADDITION_READING("On the reading {0}", "해석 {0}일 때"),
    FURTHER(
            "{0} other minimal sets are not smallest or not shown; \"unlock\" lists all of a measure.",
            "그 밖의 최소 조합 {0}개는 싣지 않았습니다. unlock은 조치의 모든 조합을 보여 줍니다."),
    DISCRETION("What no fact of the topic ends, but an office may lift", "의제의 사실로는 끝나지 않으나 제재국 기관이 풀 수 있는 것"),
    COLUMN_DECISION("Decision that asks for no fact", "사실을 요구하지 않는 결정"),
    DECISION("{0} ({1}) · {2}: {3}", "{1} {0} · {2}: {3}"),
    DECISION_CASE("{0} single cases ({1}) · {2}: {3}", "{1} 건별 {0} · {2}: {3}"),
    AT_WILL("imposed at the will of an office, which may end it", "재량으로 부과되어 같은 기관이 끝낼 수 있음"),
    GOES("Ended or suspended if the facts of the topic are all at their best:", "의제의 사실이 모두 이루어지면 종료되거나 유예될 수 있는 것:"),
    UNSURE("Of these it cannot be said:", "어느 쪽인지 말할 수 없는 것:"),
    UNSURE_READING("depends on how a point without a default is read", "기본 해석이 없는 쟁점에 따라 다름"),
    UNSURE_UNKNOWN("not enough is known even then", "그때에도 알 수 없음"),
    UNSURE_STATE(
            "facts of the topic also set things going, so that no one state of them is the best",
            "의제의 사실이 다른 것을 발동시키기도 하여 가장 나은 상태가 하나로 정해지지 않음"),
    CHANGES("What could still change it, since only facts of the topic were moved", "그래도 바뀔 수 있는 이유(의제의 사실만 움직였으므로)"),
    CHANGE_DECISION(
            "Acts: decisions of our own offices that ask for no fact ({0})", "행위: 사실을 요구하지 않는 제재국 기관의 결정({0}건)"),
    CHANGE_JUDGEMENT("Acts: judgements of our own offices, left open here ({0})", "행위: 여기서 열어 둔 제재국 기관의 판단({0}건)"),
    CHANGE_OTHERS(
            "Acts of others: a new law, a court's order, a decision of the Security Council; and facts of other topics",
            "다른 이의 행위: 새 법률, 법원 명령, 안보리 결정. 그리고 다른 의제의 사실"),
    CHANGE_RESTS_ON("What it rests on: these fall when their basis falls ({0})", "근거: 근거가 없어지면 함께 소멸하는 것({0}건)"),
    CHANGE_CALENDAR(
            "The calendar: a last day, a term of its own, or a line that begins later ({0})",
            "기간: 마지막 날, 자체 기한 또는 나중에 시행되는 줄({0}건)"),
    CHANGE_UNLESS(
            "Silence: ways out that an act would stop, so that its absence counts ({0})",
            "침묵: 어떤 행위가 없어야 열리는 해제 경로({0}건)"),
    CHANGE_TURNING(
            "Facts of the topic that begin or end something by themselves; their states were looked at one by one ({0})",
            "스스로 무엇을 시작하거나 끝내는 의제의 사실. 상태를 하나씩 따로 살핌({0}건)"),
    CHANGE_READING(
            "Readings: these would go under another option than the default ({0})", "해석: 기본값이 아닌 해석이면 풀릴 수 있는 것({0}건)"),
    CHANGE_AMENDMENT(
            "Amendments: the law was read up to {0}; what came later is not known here",
            "개정: 법령은 {0}까지 확인했으며 그 뒤의 것은 알 수 없음"),
    CHANGE_AMENDMENT_UNREAD(
            "Amendments: the packs do not say up to what day the law was read", "개정: 법령을 언제까지 확인했는지 적혀 있지 않음"),
    AND_MORE("{0} and {1} more", "{0} 외 {1}건"),
    FOOT_TOP(
            "Assumed: the facts of {0} ({1}) at their highest grade, since before any period asked for.",
            "가정: {0}의 사실 {1}건이 모두 오래전부터 가장 높은 등급."),
    FOOT_JUDGEMENTS("Judgements of our own offices left open: {0}.", "제재국 기관의 판단 {0}건은 열어 둠."),
    FOOT_SCENARIO("With the acts of scenario {0}.", "시나리오 {0}의 행위를 더함."),
    FOOT_BESIDES("Other facts as given: {0}.", "그 밖에 주어진 사실 {0}건."),
    FOOT_REST(
            "Every other fact is taken as not so: an assumption, not a finding.",
            "나머지 사실은 모두 없는 것으로 봅니다. 가정이며 사실 확인이 아닙니다.");

    private final String english;
    private final String korean;

    StaysPhrase(String english, String korean) {
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
