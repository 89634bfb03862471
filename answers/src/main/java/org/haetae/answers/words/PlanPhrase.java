package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about plans say, English beside Korean. */
public enum PlanPhrase implements Spoken {
    HEAD_NOTHING(
            "On {0}, no concession of the other side opens anything on {1} measures and statuses; {2} doors are open already.",
            "{0} 현재 상대측이 무엇을 양보하더라도 조치·지위 {1}건에서 더 열리는 것이 없습니다. 이미 열린 문은 {2}개입니다."),
    HEAD(
            "On {0}, {1} concessions in {2} steps open {3} doors (a suspension or an end of one measure each) on {4} measures and statuses; in all they cost {5}",
            "{0} 현재 양보 {1}가지를 {2}단계로 하면 조치·지위 {4}건에서 문 {3}개(조치 하나의 유예나 종료)가 열립니다. 비용은 모두 {5}"),
    HEAD_UNIT(", each step of a fact counted as 1.", "이며, 사실의 한 단계를 1로 셉니다."),
    HEAD_COSTS(", by the costs given.", "이며, 주어진 비용을 따릅니다."),
    HEAD_HOLDS(
            "On {0}, this order holds: every relief in it comes after what the law asks. It opens {1} doors and costs {2}.",
            "{0} 현재 이 순서는 성립합니다. 모든 완화가 법이 요구하는 것 뒤에 옵니다. 문 {1}개가 열리고 비용은 {2}입니다."),
    HEAD_VIOLATES(
            "On {0}, this order does not hold: {1} of its reliefs come before what the law asks, the first under {2}.",
            "{0} 현재 이 순서는 성립하지 않습니다. 완화 {1}건이 법이 요구하는 것보다 앞섭니다. 첫째 근거: {2}."),
    EXACT(
            "Exact: all {0} states of the other side's facts were looked at. First the least total cost, then, of equals, most relief soonest (cost of each step times the doors still shut).",
            "정확함: 상대측 사실의 상태 {0}개를 모두 살폈습니다. 먼저 총비용이 가장 적은 것, 같으면 가장 많이 가장 먼저 여는 것(단계마다 비용에 아직 닫힌 문의 수를 곱함)입니다."),
    EXACT_PARTS(
            "Exact: the other side's facts fall into {1} parts that share no door, and all {0} states of the parts were looked at. First the least total cost; then the parts in the order of what they open for their cost, which no other order of these concessions betters, since each door asks for all of its own.",
            "정확함: 상대측의 사실은 문을 함께 쓰지 않는 {1}개 부분으로 나뉘며, 각 부분의 상태 모두 {0}개를 살폈습니다. 먼저 총비용이 가장 적은 것, 다음은 비용에 비해 많이 여는 부분부터입니다. 문마다 자기 조건을 모두 요구하므로 이 양보들의 더 나은 순서는 없습니다."),
    PARTS(
            "The total cost is the least there is: the other side's facts fall into {1} parts that share no door, and all {0} states of the parts were looked at. The parts are in the order of what they open for their cost; another order could open more sooner, since some doors have more than one way.",
            "총비용은 가장 적습니다: 상대측의 사실은 문을 함께 쓰지 않는 {1}개 부분으로 나뉘며, 각 부분의 상태 모두 {0}개를 살폈습니다. 부분은 비용에 비해 많이 여는 순서이며, 길이 여럿인 문이 있어 더 나은 순서가 있을 수 있습니다."),
    COSTS("Costs given: {0}; every other step costs 1.", "주어진 비용: {0}. 그 밖의 단계는 모두 1입니다."),
    COSTS_UNIT(
            "Costs: every step of a fact costs 1, because none was given; --cost FACT=N sets one.",
            "비용: 주어진 것이 없어 사실의 모든 단계를 1로 셉니다. --cost FACT=N으로 정합니다."),
    STEPS("Step by step", "단계별"),
    COLUMN_STEP("Step", "단계"),
    COLUMN_CONCEDED("The other side", "상대측"),
    COLUMN_COST("Cost", "비용"),
    COLUMN_OPENS("Opens", "열리는 것"),
    COLUMN_DOORS("Doors", "문"),
    TOGETHER("together, in any order: {0}", "함께, 순서 무관: {0}"),
    HELD("{0} (kept up as long as the clause asks)", "{0}(조항이 요구하는 기간 유지)"),
    OPENS_NOTHING("nothing yet", "아직 없음"),
    OPENS("{0} {1}", "{0} {1}"),
    OPENS_MORE("{0} and {1} more", "{0} 외 {1}건"),
    OPENED("What each step opens, and who acts", "단계마다 열리는 것과 담당"),
    STEP("Step {0}", "{0}단계"),
    BY_ROUTE("{0} · {1} · {2}: {3}", "{0} · {1} · {2}: {3}"),
    BY_ROUTE_CASE("{0}, single cases · {1} · {2}: {3}", "{0}(건별) · {1} · {2}: {3}"),
    BY_ITSELF("{0} · ends by itself · {1}", "{0} · 스스로 종료 · {1}"),
    CITES("{0} · {1}", "{0} · {1}"),
    SHUT("What no concession of the other side ends or suspends ({0})", "상대측의 어떤 양보로도 종료·유예되지 않는 것({0}건)"),
    VIOLATIONS("Reliefs that come too soon", "너무 이른 완화"),
    VIOLATION("Line {0}, {1}: {2} · {3}", "{0}행 {1}: {2} · {3}"),
    VIOLATION_NONE("the law has no such way out of it", "그런 해제 경로가 법에 없음"),
    VIOLATION_UNKNOWN(
            "it turns on something that is not known, or on a reading left open", "알 수 없는 것이나 정해지지 않은 해석에 달려 있음"),
    MISSING("first: {0} · {1} · {2}", "먼저: {0} · {1} · {2}"),
    ASTRAY("after step {0} the search counted {1} doors, playing it back {2}", "{0}단계 뒤 탐색은 문 {1}개, 재현은 {2}개로 셈"),
    ASTRAY_HEAD(
            "Playing the plan back through the law gave something else, because a fact of it also begins or ends something by itself: {0}.",
            "계획을 법에 따라 다시 따라가 보니 달랐습니다. 어떤 사실이 스스로 무엇을 시작하거나 끝내기 때문입니다: {0}."),
    PLAYED("Played back step by step through the law: the same doors open.", "법에 따라 단계마다 다시 따라가 확인했습니다. 같은 문이 열립니다."),
    BEFORE("Doors open before the first step: {0}.", "첫 단계 전에 이미 열린 문: {0}개.");

    private final String english;
    private final String korean;

    PlanPhrase(String english, String korean) {
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
