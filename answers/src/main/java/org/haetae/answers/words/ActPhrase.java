package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about single acts, and about what an act or a day changes, say; English beside Korean. */
public enum ActPhrase implements Spoken {
    // the verdict
    WORD_VALID("Valid", "유효"),
    WORD_DEFECTIVE("Defective, no effect", "하자 있음, 효력 없음"),
    WORD_WITHOUT("Without authority", "권한 없음"),
    WORD_UNSUPPORTED("In due form, unsupported", "형식은 갖추었으나 사실이 뒷받침하지 않음"),
    WORD_INCOMPLETE("Incomplete", "미비"),
    WORD_UNKNOWN("Unknown", "알 수 없음"),
    WORD_READING("Depends on reading", "해석에 따라 다름"),
    HEAD_ACT("{0} ({1}), done on {2}", "{0}({1}), {2}의 행위"),
    HEAD_ACT_KIND("{3} under {0} ({1}), done on {2}", "{0}({1}), {2}의 {3}"),
    HEAD_VALID("{0}: valid.", "{0}: 유효합니다."),
    HEAD_VALID_UNTIL("{0}: valid, until {1}.", "{0}: {1} 전까지 유효합니다."),
    HEAD_DEFECTIVE("{0}: defective ({1}); it has no effect.", "{0}: 하자가 있어 효력이 없습니다({1})."),
    HEAD_PARTLY(
            "{0}: valid over {2} of the {3} rows it is aimed at; over the rest it has no effect ({1}).",
            "{0}: 대상 {3}건 가운데 {2}건에 유효합니다. 나머지에는 효력이 없습니다({1})."),
    HEAD_WITHOUT("{0}: without authority ({1}); it has no effect.", "{0}: 권한이 없어 효력이 없습니다({1})."),
    HEAD_UNSUPPORTED(
            "{0}: in due form, and the facts assumed deny what it states; it has its effect all the same.",
            "{0}: 형식은 갖추었으나 가정한 사실이 그 내용을 부인합니다. 그래도 효력은 있습니다."),
    HEAD_NO_FACTS(
            "{0}: the facts this power waits for are denied; it cannot be used.", "{0}: 이 권한이 요구하는 사실이 부인되어 쓸 수 없습니다."),
    HEAD_INCOMPLETE("{0}: not enough is said ({1}).", "{0}: 밝혀지지 않은 것이 있습니다({1})."),
    HEAD_INCOMPLETE_DENIED(
            "{0}: not enough is said ({1}), and the facts assumed deny what it states.",
            "{0}: 밝혀지지 않은 것이 있고({1}), 가정한 사실이 그 내용을 부인합니다."),
    HEAD_UNKNOWN("{0}: unknown whether it has any effect ({1}).", "{0}: 효력이 있는지 알 수 없습니다({1})."),
    HEAD_READING("{0}: depends on how the law is read. All readings are shown.", "{0}: 해석에 따라 다릅니다. 모든 해석을 보여 드립니다."),
    HEAD_LOCKED("A lock holds {0} of the {1} rows it would reach.", "미칠 대상 {1}건 가운데 {0}건은 잠겨 있습니다."),
    FACTS_NOT_KNOWN("Whether the facts carry what it states is not known.", "사실이 그 내용을 뒷받침하는지 알 수 없습니다."),

    // the act
    ACT_WRITTEN("The act, as packs write it: {0}", "팩의 표기로 쓴 행위: {0}"),
    NOTICE_GIVEN("Given first, on {1}: {0}", "{1}에 먼저 한 것: {0}"),
    NOTICE_NOT_GIVEN("Known not to have been done first: {0}", "먼저 하지 않은 것으로 봄: {0}"),
    NOTICE_UNASKED("The law asks no notice before this act.", "법은 이 행위에 앞선 통지를 요구하지 않습니다."),
    COLUMN_ELEMENT("Element", "요소"),
    COLUMN_STATED("The act", "행위"),
    COLUMN_ASKED("The law asks", "법의 요구"),
    COLUMN_MARK("Verdict", "판정"),
    COLUMN_FROM("From", "시작"),
    COLUMN_UNTIL("Until", "종료"),
    COLUMN_BEFORE("Without", "없을 때"),
    COLUMN_AFTER("With", "있을 때"),
    COLUMN_KNOWN("As far as known", "알려진 바"),
    COLUMN_HOLDS("Without one", "없었다면"),
    COLUMN_THEN("Before", "전"),
    COLUMN_NOW("After", "후"),
    COLUMN_WHAT("What", "대상"),
    PART_POWER("power", "권한"),
    PART_OVER("over what", "대상"),
    PART_OFFICE("by whom", "행위자"),
    PART_PAPER("paper", "문서"),
    PART_GROUND("ground", "근거"),
    PART_PROOF("proof", "증명"),
    PART_RECIPIENT("to whom", "수신처"),
    PART_CASE("single case", "개별 사안"),
    PART_PERIOD("for how long", "기간"),
    PART_WAIT("waiting time", "대기기간"),
    PART_WINDOW("day", "날짜"),
    PART_ENCLOSURE("enclosure", "첨부"),
    PART_NOTICE("prior notice", "사전 통지"),
    PART_LOCK("lock", "잠금"),
    PART_ONCE("used once", "1회 사용"),
    PART_RUN("what runs", "진행 중인 것"),
    PART_STOPPED("not stopped", "중단되지 않음"),
    PART_OUTCOME("outcome", "결과"),
    PART_FACTS("facts", "사실"),
    MARK_RIGHT("✓ right", "✓ 맞음"),
    MARK_WRONG("✗ wrong", "✗ 어긋남"),
    MARK_NOT_STATED("· not stated", "· 언급 없음"),
    MARK_UNASKED("· not asked", "· 요구 없음"),
    MARK_UNKNOWN("? unknown", "? 알 수 없음"),
    MARK_SOME("{0} (over {1})", "{0}({1})"),
    STATED_LEFT_OUT("leaves out {0}", "빠진 곳: {0}"),
    STATED_EFFECTIVE("takes effect {0} after", "{0} 뒤 발효"),
    ASKED_NOTHING("the law does not say", "법에 정함이 없음"),
    ASKED_LIVES("a rule in force that day", "그날 시행 중인 규칙"),
    ASKED_FROM("it is in force from {0}", "{0}부터 시행"),
    ASKED_FROM_UNTIL("it is in force from {0}, until {1}", "{0}부터 {1} 전까지 시행"),
    ASKED_BY_LAW("no act: the law does it itself", "행위가 필요 없음: 법 자체로 작동"),
    ASKED_BY_LAW_UNLESS(
            "no act: the law does it itself, unless stopped in time by {0}", "행위가 필요 없음: 제때 막지 않으면 법 자체로 작동({0})"),
    ASKED_REACHES("one of those it reaches: {0}", "미치는 대상 중 하나: {0}"),
    ASKED_REACHES_MORE("one of those it reaches: {0} and {1} more", "미치는 대상 중 하나: {0} 외 {1}건"),
    ASKED_REACHES_NOTHING("it reaches nothing that day", "그날 미치는 대상이 없음"),
    ASKED_EXCEPTED("it is taken out by {0}", "{0}에 따라 적용 제외"),
    ASKED_PERSONALLY("{0} personally", "{0} 본인"),
    ASKED_CONGRESS("only Congress can make it", "의회만 할 수 있음"),
    ASKED_COURT("only a court can make it", "법원만 할 수 있음"),
    ASKED_COUNCIL("only the Security Council can make it", "안보리만 할 수 있음"),
    ASKED_ANOTHER("it is not for our own offices to make", "우리 관청의 몫이 아님"),
    ASKED_TO_ALL("to {0}", "수신: {0}"),
    ASKED_CASE("one named case: {0}", "특정한 사안: {0}"),
    ASKED_PERSON("one named person", "특정한 인물"),
    ASKED_DELAY("{0} after the act", "행위 후 {0}"),
    ASKED_DELAY_LEAST("at least {0} after the act", "행위 후 {0} 이상"),
    ASKED_NOT_BEFORE("an act not before {0}", "{0} 이후의 행위"),
    ASKED_BETWEEN("a day from {0} to {1}", "{0}부터 {1}까지의 날"),
    ASKED_WITH("with {0}", "첨부: {0}"),
    ASKED_DONE("first: {0}", "먼저: {0}"),
    ASKED_OPEN("open: {0}", "열려 있을 것: {0}"),
    ASKED_RUNNING("something that runs and can go on", "이어 갈 수 있게 진행 중인 것"),
    ASKED_UNUSED("not used before", "전에 쓰지 않았을 것"),
    ASKED_UNSTOPPED("no act that stops it", "중단시키는 행위가 없을 것"),
    ASKED_OUTCOME("yes or no", "예 또는 아니요"),
    ASKED_FACTS("what it states is so", "그 내용이 사실일 것"),
    ASKED_FACTS_SO("what it states is so: supported", "그 내용이 사실일 것. 뒷받침됨"),
    ASKED_JUDGEMENT("the office's own judgement, not stated: {0}", "관청 자신의 판단, 언급 없음: {0}"),
    ASKED_GROUND("one of its grounds: {0}", "근거 중 하나: {0}"),
    ASKED_ALL_OF_IT("all the law has it state, and no less", "법이 밝히게 한 전부, 그보다 적지 않게"),
    ASKED_PROOF("{0}, or a higher level", "{0} 이상"),
    ASKED_FACTS_MISSING("what it states is so; not supported: {0}", "그 내용이 사실일 것. 아닌 것: {0}"),
    ASKED_FACTS_OPEN("what it states is so; not known: {0}", "그 내용이 사실일 것. 모르는 것: {0}"),
    TAKEN_ALL(
            "What it states was not said (--that): it is taken to state all that its rule asks.",
            "무엇을 밝혔는지(--that) 주어지지 않아 규칙이 요구하는 것을 모두 밝힌 것으로 봅니다."),
    TAKEN_LIST(
            "What it states is a list (--that): every item of it is taken as stated.",
            "밝힌 내용(--that)이 여러 항목이어서 그 항목을 모두 밝힌 것으로 봅니다."),
    WOULD_NEED("A valid act of this kind would need:", "유효한 행위라면 다음이 필요합니다:"),
    STILL_NEEDED("Still to be stated:", "더 밝혀야 할 것:"),
    NEED_ALONE("{0}: {1}", "{0}: {1}"),
    NEED("{0}: {1} ({2})", "{0}: {1}({2})"),
    TARGETS("What it is to each measure or status it is aimed at:", "대상별 판정:"),
    TARGETS_ALIKE("The same for all {0} it is aimed at: {1}.", "대상 {0}건 모두 같음: {1}."),
    FOLLOWS_IF("What would follow if the rest is in due form, as of {0}:", "나머지도 형식을 갖추면 {0} 현재 뒤따를 결과:"),
    HOLDS_UNLESS(
            "It has no effect. What holds if no other act of this kind was done from {0} to {1}, as of {2}:",
            "효력이 없습니다. {0}부터 {1}까지 같은 종류의 다른 행위가 없었다면 {2} 현재:"),
    FOLLOWS("What follows, as of {0}:", "{0} 현재 뒤따르는 결과:"),
    FOLLOWS_NOTHING("As of {0} nothing stands otherwise because of it.", "{0} 현재 이 행위로 달라지는 것은 없습니다."),
    RUNS_FROM("from {0}", "{0}부터"),
    RUNS_FROM_UNTIL("from {0}, until {1}", "{0}부터 {1} 전까지"),
    CASE_LET_THROUGH("for “{0}”: {1} {2}", "“{0}”: {1} {2}"),
    LIES_ON("lies on {0}", "{0}에게 미침"),
    LIES_NOT("does not lie on {0} by it", "이로써 {0}에게 미치지 않음"),
    PERSON_DESIGNATED("designated", "지정됨"),
    PERSON_OWED("designation owed: determined, no act", "지정 의무: 판정되었으나 지정 없음"),
    PERSON_OPEN("may be designated: determined, no act", "지정 가능: 판정되었으나 지정 없음"),
    PERSON_NOT_SHOWN("nothing on record", "기록 없음"),

    // duties
    DUTY_ABSENT("no such duty", "의무 없음"),
    DUTY_DUE("due {0}", "{0} 기한"),
    DUTY_DUE_OPEN("due, day not known", "기한, 날짜 모름"),
    DUTY_LATE("due {0}, done {1}, {2} days late", "{0} 기한, {1} 이행({2}일 늦음)"),
    DUTY_IN_TIME("due {0}, done {1}, in time", "{0} 기한, {1} 이행(기한 내)"),
    DUTY_DONE("done {0}", "{0} 이행"),
    DUTY_NO_RECORD("due {0}, no public record found", "{0} 기한, 공개 기록 미발견"),
    DUTY_NOT_SEARCHED("due {0}, public record not searched", "{0} 기한, 공개 기록 미조사"),
    DUTY_CONTINGENT("waits for its event", "계기를 기다림"),
    DUTY_LAPSED("over", "종료"),
    DUTY_UNKNOWN("unknown when", "시점 알 수 없음"),
    DUTY_LIVES("owed", "의무 있음"),
    DUTY_READING("depends on reading", "해석에 따라 다름"),

    // changes
    SORT_STATUS("status", "지위"),
    SORT_MEASURE("measure", "조치"),
    SORT_EFFECT("effect", "효과"),
    SORT_DUTY("duty", "의무"),
    SORT_PERSON("person", "인물"),
    SORT_CASE("case", "사안"),
    STATE("{0} · {1}", "{0} · {1}"),
    STATE_HELD("held until {0}", "{0} 전까지 정지"),
    STATE_ON("{0}, on {1}", "{0}, 근거 {1}"),
    STATE_ABSENT("not there", "없음"),
    DIFF_HEAD_SAME(
            "Between {0} and {1} no measure, effect or duty comes out otherwise.",
            "{0}과(와) {1} 사이에 달라지는 조치, 효과, 의무가 없습니다."),
    DIFF_HEAD(
            "Between {0} and {1} these differ: measures and statuses {2}, effects {3}, duties {4}.",
            "{0}과(와) {1} 사이에 다른 것: 조치·지위 {2}건, 효과 {3}건, 의무 {4}건."),
    WHY_LINE_FROM("from {0}{1}: {2}", "{0}부터{1}: {2}"),
    WHY_LINE_UNTIL("ends {0}{1}: {2}", "{0} 종료{1}: {2}"),
    WHY_BY(" by {0}", "(근거 {0})"),
    WHY_RULE("the rule {0} itself", "규칙 {0} 자체"),
    WHY_A_LINE("a line of {0}", "{0}의 한 줄"),
    WHY_NOW_OVER("{0} now reaches it", "{0}: 이제 미침"),
    WHY_NOW_NOT_OVER("{0} no longer reaches it", "{0}: 더는 미치지 않음"),
    WHY_VERDICT("{0}: {1}, then {2}", "{0}: {1} → {2}"),
    WHY_ACT("act on {0} under {1}{2}", "{0}의 행위: {1}{2}"),
    WHY_SOURCE(" (source: {0})", "(출처: {0})"),
    WHY_FACT("{0}: {1}, then {2}", "{0}: {1} → {2}"),
    WHY_DAYS("time has passed; no line of law and no act on record changed it", "시간의 경과. 바뀐 법 문언이나 기록된 행위 없음"),
    FACT_UNSET("not given", "주어지지 않음"),

    // revoking an order
    REVOKE_HEAD(
            "Revoking {0} on {1} under {2} would end {3}; {4} would stay on another basis, {5} because a lock holds the"
                    + " measure; {6} cannot be settled.",
            "{1} {0} 폐지 시(근거 {2}) {3}이 소멸합니다. 다른 근거로 남는 것은 {4}, 잠금 때문에 남는 것은 {5}, 확정할 수 없는 것은" + " {6}입니다."),
    REVOKE_EFFECT("1 effect", "효과 1건"),
    REVOKE_EFFECTS("{0} effects", "효과 {0}건"),
    REVOKE_COUNT("{0}", "{0}건"),
    REVOKE_NO_POWER(
            "No rule of the packs lets an office revoke {0} as of {1}.", "{1} 현재 팩의 어떤 규칙도 관청이 {0}을(를) 폐지하도록 하지 않습니다."),
    REVOKE_NOTHING(
            "No measure of {0} stands on {1}; there is nothing to revoke.", "{1} 현재 {0}에 따른 조치가 없어 폐지할 것이 없습니다."),
    REVOKE_FALL("Effects that fall:", "소멸하는 효과:"),
    REVOKE_STAY("Effects that stay, and on what:", "남는 효과와 그 근거:"),
    REVOKE_LOCKED("Effects that stay because a lock holds the measure:", "잠금 때문에 남는 효과:"),
    REVOKE_OTHER("Effects that come out otherwise (already ended, held or not known):", "그 밖의 효과(이미 종료·정지·불명):"),
    REVOKE_ROWS("Measures and statuses that come out otherwise:", "달라지는 조치와 지위:"),
    REVOKE_LOCKS("Locks that hold:", "유지되는 잠금:"),
    REVOKE_LOCK("{0}: held by {1} ({2})", "{0}: {1}({2})에 잠김"),
    REVOKE_THEN("Duties and commands that then bite:", "그때 발동하는 명령과 의무:"),
    REVOKE_COMMAND("{0} ({1}): {2}", "{0}({1}): {2}"),
    REVOKE_LEFT("Statuses declared there that stay:", "남는 지위:"),
    REVOKE_OUTSIDE("Measures of it that this power does not reach:", "이 권한이 미치지 않는 조치:"),
    REVOKE_ACT("The act assumed: {0}", "가정한 행위: {0}"),
    REVOKE_NONE("None: {0}.", "없는 것: {0}.");

    private final String english;
    private final String korean;

    ActPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language, Object... parts) {
        return switch (language) {
            case EN -> Spoken.filled(english, parts);
            case KO -> Spoken.filled(korean, parts);
        };
    }
}
