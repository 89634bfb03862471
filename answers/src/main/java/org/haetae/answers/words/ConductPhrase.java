package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about conduct, and about whether a provision bites, say in sentences; see {@link Phrase}. */
public enum ConductPhrase {
    // the answer in a sentence: always of a person who did this, never of anybody
    HEAD_SHALL(
            "A person who did this, once that is determined, must be designated under {0}: nothing it asks is missing.",
            "이 행위를 한 자는 판정되면 {0}에 따라 지정하여야 합니다. 요건 가운데 빠진 것이 없습니다."),
    HEAD_BY_LAW(
            "A person who did this is designated under {0} by the determination itself: nothing it asks is missing.",
            "이 행위를 한 자는 판정되면 그것만으로 {0}에 따라 지정됩니다. 요건 가운데 빠진 것이 없습니다."),
    HEAD_MAY(
            "A person who did this, once that is determined, may be designated under {0}: nothing it asks is missing.",
            "이 행위를 한 자는 판정되면 {0}에 따라 지정할 수 있습니다. 요건 가운데 빠진 것이 없습니다."),
    HEAD_UNSURE(
            "Nothing that {0} asks is missing, but it is law since {1}, after the conduct; whether earlier conduct counts it does not"
                    + " say.",
            "{0}의 요건 가운데 빠진 것은 없으나 {1}부터 법이며 행위가 먼저입니다. 앞선 행위를 세는지는 말하지 않습니다."),
    HEAD_LATER(
            "It is law since {0}, after the conduct; whether earlier conduct counts it does not say.",
            "{0}부터 법이며 행위가 먼저입니다. 앞선 행위를 세는지는 말하지 않습니다."),
    HEAD_ONE_SHORT(
            "No criterion is met by what is said; the nearest is {0}, with 1 thing still to be shown.",
            "주어진 말로 충족되는 기준은 없습니다. 가장 가까운 것은 {0}이며 1가지를 더 보여야 합니다."),
    HEAD_SHORT(
            "No criterion is met by what is said; the nearest is {0}, with {1} things still to be shown.",
            "주어진 말로 충족되는 기준은 없습니다. 가장 가까운 것은 {0}이며 {1}가지를 더 보여야 합니다."),
    HEAD_NOT_THEN(
            "On {0} no criterion that these words touch counts such conduct.",
            "{0} 현재 이 말이 닿는 기준 가운데 그런 행위를 세는 것이 없습니다."),
    HEAD_NOTHING("These words touch no criterion of the packs.", "이 말은 팩의 어떤 기준에도 닿지 않습니다."),
    HEAD_COMMAND(
            "The nearest that would be mandatory is {0}, with {1} still to be shown.",
            "의무 규정 가운데 가장 가까운 것은 {0}이며 더 보여야 할 것은 {1}가지입니다."),
    NOTHING_SAID_OF_ANYBODY(
            "Nothing is said of any person: what somebody did is for an office to determine.",
            "어느 누구에 대하여도 말하지 않습니다. 누가 무엇을 하였는지는 관청이 판정할 일입니다."),

    // the rows
    COLUMN_CRITERION("Criterion", "기준"),
    COLUMN_DUTY("Duty", "의무·재량"),
    COLUMN_APPLIES("Fit", "적용"),
    COLUMN_MATCHED("Matched", "맞는 것"),
    COLUMN_MISSING("Still to be shown", "더 보일 것"),
    FITS("fits", "맞음"),
    SHORT("short", "부족"),
    NOT_THEN("not then", "그때 아님"),
    MORE("{0} more limbs are touched by fewer words; JSON and CSV have them.", "더 적은 말이 닿는 항목 {0}개는 JSON과 CSV에 있습니다."),
    FITS_IF_EARLIER("fits if earlier conduct counts", "앞선 행위를 세면 맞음"),
    EARLIER_COUNTS("that conduct before {0} counts", "{0} 전의 행위도 센다는 것"),
    NONE("nothing", "없음"),
    KNOWLEDGE("knowledge", "인식"),
    ACTUAL_KNOWLEDGE("actual knowledge", "실제 인식"),
    CONDUCT_OF("conduct of {0}", "{0}의 행위"),
    CONDUCT_FROM_TO("conduct of {0} to {1}", "{0}부터 {1}까지의 행위"),
    PERSONS_OF("person under {0}", "{0} 해당자"),
    NOT_EXCEPTED("that it is not excepted: {0}", "예외가 아님: {0}"),

    // an opened limb
    DECIDES_SHALL("Must be designated upon a determination, by {0}.", "판정되면 지정하여야 합니다. 담당: {0}."),
    DECIDES_BY_LAW("The determination designates by itself; it is made by {0}.", "판정만으로 지정됩니다. 판정: {0}."),
    DECIDES_MAY("May be designated upon a determination, by {0}.", "판정되면 지정할 수 있습니다. 담당: {0}."),
    MIND_NOT_ASKED("No state of mind is asked.", "인식은 요건이 아닙니다."),
    MIND_KNEW("Asked: knowingly. Said: actual knowledge.", "요건: 알면서. 주장: 실제로 앎."),
    MIND_ENOUGH(
            "Asked: knowingly. Said: having to know, which the definition here counts ({0}).",
            "요건: 알면서. 주장: 알 수 있었음. 여기의 정의({0})에 따르면 충분합니다."),
    MIND_UNSETTLED(
            "Asked: knowingly. Said: having to know. No definition for this place says whether that is enough.",
            "요건: 알면서. 주장: 알 수 있었음. 이 조항에 적용되는 정의가 없어 충분한지 정해지지 않았습니다."),
    MIND_NOT_ENOUGH(
            "Asked: knowingly. Said: having to know, which the definition here does not count ({0}).",
            "요건: 알면서. 주장: 알 수 있었음. 여기의 정의({0})로는 부족합니다."),
    MIND_NOT_SAID("Asked: knowingly. Nothing is said of it.", "요건: 알면서. 이에 관한 주장이 없습니다."),
    THRESHOLD_MET(
            "Threshold “{0}”: met, as claimed; the law gives no figure here.", "문턱 “{0}”: 충족되었다고 주장됨. 법에 수치가 없습니다."),
    THRESHOLD_OPEN("Threshold “{0}”: evidence missing.", "문턱 “{0}”: 증거 없음."),
    DAYS_COUNT("Days of the conduct: {0} to {1}; they count.", "행위일: {0}–{1}. 셉니다."),
    DAYS_FROM("Conduct counts from {0} on.", "{0} 이후의 행위만 셉니다."),
    DAYS_PARTLY("Only conduct from {0} on counts; part of it came before.", "{0} 이후의 행위만 셉니다. 일부는 그 전입니다."),
    DAYS_TOO_EARLY("Conduct before {0} does not count, and all of it came before.", "{0} 전의 행위는 세지 않으며, 모두 그 전입니다."),
    DAYS_BEFORE_THE_TEXT(
            "The text is law since {0}, after the conduct; it does not say whether earlier conduct counts.",
            "이 문언은 {0}부터 법입니다. 행위가 먼저이며, 앞선 행위를 세는지 말하지 않습니다."),
    NOT_LAW_YET("Not law on {0}: it begins on {1}.", "{0}에는 법이 아닙니다. {1}에 시행됩니다."),
    NOT_LAW_ANY_MORE("Not law on {0}: it ended on {1}.", "{0}에는 법이 아닙니다. {1}에 끝났습니다."),
    NOT_LAW_READING("Not law on {0} under the reading chosen.", "{0}에는 선택한 해석에서 법이 아닙니다."),
    BY_INSTRUMENT("{0} (by {1})", "{0}({1})"),
    EXCEPTION("Carved out: {0}.", "예외: {0}."),
    EXCEPTION_CLAIMED("Carved out, and said to be so: {0}.", "예외이며 그렇다고 주장됨: {0}."),
    FOLLOWS("What follows a designation:", "지정되면 따르는 것:"),
    FOLLOWS_NOTHING("No measure of the packs lies on persons under it that day.", "그날 이 기준 해당자에 대한 조치가 팩에 없습니다."),
    FOLLOW("{0} ({1}, {2}): {3}", "{0}({1}, {2}): {3}"),
    FOLLOW_RELIEF("Exempts, waives or licenses it: {0}", "적용 제외·면제·허가: {0}"),
    RELIEF("{0} ({1}, {2}: {3})", "{0}({1}, {2}: {3})"),

    // the order
    ORDER(
            "Order of the rows: law on the day and for conduct of those days; nothing missing; law before the conduct; of those that"
                    + " fall short, more of what was said used, then the fewest things missing; a command before a choice; no state of mind asked;"
                    + " days that count for certain; more of what was said used.",
            "행의 순서: 그날과 그 행위일에 법인 것, 빠진 것이 없는 것, 행위보다 먼저 법이 된 것, 부족한 것은 주장을 더 많이 쓰고 빠진 것이 적은 것, 재량보다 의무,"
                    + " 인식을 묻지 않는 것, 확실히 세는 날, 주장을 더 많이 쓰는 것."),
    BEST("Best fit: {0}. Before {1} because {2}.", "가장 알맞은 것: {0}. {1}보다 앞서는 이유: {2}."),
    BEST_ALONE("Best fit: {0}.", "가장 알맞은 것: {0}."),
    POINT_THEN("it is law for these days and the other is not", "이날에 법이며 다른 것은 아님"),
    POINT_COMPLETE("nothing is missing and of the other something is", "빠진 것이 없으며 다른 것은 있음"),
    POINT_SURE(
            "the other became law after the conduct and does not say whether it counts",
            "다른 것은 행위 뒤에 법이 되었고 그 행위를 세는지 말하지 않음"),
    POINT_USES("it uses more of what was said", "주장을 더 많이 씀"),
    POINT_FEWEST("fewer things are missing ({0} against {1})", "빠진 것이 더 적음({0} 대 {1})"),
    POINT_COMMANDED("it commands and the other leaves a choice", "의무이며 다른 것은 재량임"),
    POINT_MIND("it asks for no state of mind", "인식을 묻지 않음"),
    POINT_DAYS("its days count for certain", "그날을 확실히 셈"),
    POINT_MOST("it uses more of what was said", "주장을 더 많이 씀"),
    POINT_NONE("it stands first in the packs; nothing else tells them apart", "팩에서 앞에 있음. 달리 가를 것이 없음"),

    // whether a provision bites
    APPLIES_HEAD("{0} on {1}: {2}.", "{1} 현재 {0}: {2}."),
    APPLIES_BITES("{0} of {1} rules bite", "규칙 {1}개 가운데 {0}개가 적용됩니다"),
    APPLIES_NO_RULE("none of its rules is encoded", "입력된 규칙이 없습니다"),
    APPLIES_NO_BITE("none of {1} rules bites", "규칙 {1}개 가운데 적용되는 것이 없습니다"),
    APPLIES_MAY("{0} may bite", "적용될 수 있는 것 {0}개"),
    APPLIES_UNKNOWN("{0} unknown", "알 수 없음 {0}개"),
    COLUMN_RULE("Rule", "규칙"),
    COLUMN_VERDICT("Bites", "적용 여부"),
    COLUMN_WHY("Why", "이유"),
    BITES("bites", "적용됨"),
    MAY_BITE("may bite", "적용될 수 있음"),
    DOES_NOT_BITE("does not bite", "적용 안 됨"),
    UNKNOWN("unknown", "알 수 없음"),
    WHY_NOT_YET("not law before {0}", "{0} 전에는 법이 아님"),
    WHY_ENDED("its text ended on {0}", "문언이 {0}에 끝남"),
    WHY_READING("not law under the reading chosen", "선택한 해석에서 법이 아님"),
    WHY_CONDUCT_BEFORE("not law on the days of the conduct: it begins on {0}", "행위일에 법이 아님: {0} 시행"),
    WHY_FITS("what is said fits limb {0}; a determination by {1} is not made yet", "주장이 {0}에 맞음. {1}의 판정이 아직 없음"),
    WHY_FITS_WHOLE("what is said fits; a determination by {0} is not made yet", "주장이 기준에 맞음. {0}의 판정이 아직 없음"),
    WHY_SHORT("still to be shown: {0}", "더 보일 것: {0}"),
    WHY_NO_TOUCH("nothing that is said is what it asks about", "주장 가운데 이것이 묻는 것이 없음"),
    WHY_NOT_THEN("conduct of those days does not count", "그날의 행위는 세지 않음"),
    WHY_NOTHING_SAID(
            "waits for a determination or designation; nothing is said of conduct", "판정이나 지정을 기다림. 행위에 관한 주장이 없음"),
    WHY_OWED("determined and not done: {0}", "판정되었으나 이행되지 않음: {0}"),
    WHY_OPERATES("in effect since {0}", "{0}부터 시행 중"),
    WHY_OPERATES_NOW("in effect", "시행 중"),
    WHY_COMMANDED("commanded since {0}; no act carries it out on record", "{0}부터 명령됨. 이행한 기록 없음"),
    WHY_OF_THE_CLASS("taken to be of that class as said; what makes it so: {0}", "주장대로 그 부류로 봄. 그렇게 되는 표지: {0}"),
    WHY_ON_CLASS("it lies on {0}; whether that is meant here is not said", "{0}에 대한 것. 여기 해당하는지 말하지 않음"),
    WHY_ON_PERSONS("it lies on persons under {0}", "{0} 해당자에 대한 것"),
    WHY_ONCE_DESIGNATED("it bites once the person is designated under {0}", "{0}에 따라 지정되면 적용됨"),
    WHY_ENDED_BY("ended: {0}", "종료: {0}"),
    WHY_HELD("held: {0}", "정지: {0}"),
    WHY_MAY_IMPOSE("may be imposed by {0}; it is not", "{0} 부과 가능. 부과되지 않음"),
    WHY_TRIGGER("waits for {0}", "기다리는 것: {0}"),
    WHY_TRIGGER_NOT("its trigger is not met: {0}", "요건 미충족: {0}"),
    WHY_UNKNOWN("unknown whether it stands: {0}", "존속 여부 알 수 없음: {0}"),
    WHY_UNKNOWN_READING("depends on a reading", "해석에 따라 다름"),
    WHY_EXEMPT("let through by {0} ({1})", "{0}({1})에 따라 적용 제외"),
    WHY_CASE("not for {0}: {1} ({2})", "{0} 제외: {1}({2})"),
    WHY_ROUTE("on {0}: {1}", "{0}: {1}"),
    WHY_ROUTE_NOWHERE("it reaches nothing of the packs that day", "그날 팩의 어떤 것에도 미치지 않음"),
    WHY_ROUTE_IDLE("nothing it reaches is in effect that day: {0}", "그날 미치는 것 가운데 시행 중인 것이 없음: {0}"),
    WHY_LOCK_SHUT("it holds shut the ways out of {0}", "{0}의 출구를 닫아 둠"),
    WHY_LOCK_OPEN("opened on {0}", "{0}에 열림"),
    WHY_DUTY_OPEN("due {0}, no public record found", "기한 {0}, 공개 기록 미발견"),
    WHY_DUTY_VACANT("vacant since {0}", "{0}부터 공석"),
    WHY_DUTY_NOT_SEARCHED("due {0}, public record not searched", "기한 {0}, 공개 기록 미조사"),
    WHY_DUTY_DUE("due {0}", "기한 {0}"),
    WHY_DUTY_DONE("nothing is due that day", "그날 이행할 것 없음"),
    WHY_DUTY_CONTINGENT("due when its event comes", "사유가 발생하면 기한 도래"),
    WHY_DUTY_UNKNOWN("nobody can say when it is due", "기한을 알 수 없음"),
    WHY_LEFT("{0}", "{0}"),
    WHY_JUDGED("judged by {0}", "판단: {0}"),
    LEFT("Not encoded here:", "여기 입력되지 않은 말:"),
    LEFT_WORDS("{0}: {1}", "{0}: {1}"),
    OPENED_LIFE("Law since {0}", "{0}부터 법"),
    OPENED_LIFE_UNTIL("Law since {0}, until {1}", "{0}부터 {1} 전까지 법"),
    OPENED_WHO("{0}: {1}", "{0}: {1}"),
    OPENED_DOES("What it does: {0}", "내용: {0}"),
    OPENED_TRIGGER("Trigger: {0}", "발동 요건: {0}"),
    OPENED_MISSING("Missing: {0}", "빠진 것: {0}"),
    OPENED_RELIEF("Exempts, waives, licenses or rebuts it: {0}", "적용 제외·면제·허가·번복: {0}"),
    OPENED_MATCHED("Matched: {0}", "맞는 것: {0}"),
    DEEMED("deemed {0} under {1}", "{1}에 따라 {0}(으)로 봄"),
    BURDEN("burden: {0}", "입증책임: {0}");

    private final String english;
    private final String korean;

    ConductPhrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** In a language, with {@code parts} put in. */
    public String in(Language language, Object... parts) {
        return switch (language) {
            case EN -> Spoken.filled(english, parts);
            case KO -> Spoken.filled(korean, parts);
        };
    }
}
