package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/**
 * Everything answers say in sentences, English beside Korean. {@code {0}} and so on stand for what the answer puts in.
 *
 * <p>One table, longer than other files on purpose: a translator reads it from top to bottom.
 */
public enum Phrase {
    // sentences about many measures
    HEAD_OF("Of {0} measures, {1} {2}", "조치 {0}건 가운데 {2} {1}"),
    HEAD_END("{0}.", "{0}."),
    HEAD_REST("{0}; {1}.", "{0}. {1}입니다."),
    HEAD_NONE_EARNED("none ends or can be suspended", "종료되거나 유예할 수 있는 것은 없습니다"),
    HEAD_NONE_SURE("none is sure to end or to be open to suspension", "확실히 종료되거나 유예할 수 있는 것은 없습니다"),
    HEAD_PERHAPS("for {0} something better is not excluded", "더 나은 결과가 배제되지 않음 {0}건"),
    HEAD_EARNED("{0} and {1}", "{0}, {1}입니다"),
    HEAD_NONE_ENDS("none ends", "종료 0건"),
    HEAD_ENDED("{0} ended", "종료됨 {0}건"),
    HEAD_CAN_END("{0} can be ended", "종료 가능 {0}건"),
    HEAD_ENDED_OR_CAN("{0} ended or can be ended", "종료되었거나 종료 가능 {0}건"),
    HEAD_NONE_SUSPENDED("none can be suspended", "유예 가능 0건"),
    HEAD_SUSPENDED("{0} can be suspended", "유예 가능 {0}건"),
    HEAD_HELD("suspension runs for {0}", "유예 중 {0}건"),
    HEAD_HELD_OR_SUSPENDED("suspension runs or is open for {0}", "유예 중이거나 유예 가능 {0}건"),
    HEAD_CASES("({0} of them in single cases only)", "(그중 {0}건은 개별 사안만)"),
    HEAD_ALL_CASES("(in single cases only)", "(개별 사안만)"),
    HEAD_ONE_WAIVER("1 is left with waivers only", "면제만 가능 1건"),
    HEAD_WAIVER("{0} are left with waivers only", "면제만 가능 {0}건"),
    HEAD_EXECUTIVE("the executive may lift {0} whatever the facts", "사실과 무관하게 행정부가 해제 가능 {0}건"),
    HEAD_ONE_READING("1 depends on a reading", "해석에 따라 다름 1건"),
    HEAD_READING("{0} depend on a reading", "해석에 따라 다름 {0}건"),
    HEAD_ONE_STAYS("1 stays", "유지 1건"),
    HEAD_STAYS("{0} stay", "유지 {0}건"),
    HEAD_ONE_UNKNOWN("1 is unknown", "알 수 없음 1건"),
    HEAD_UNKNOWN("{0} are unknown", "알 수 없음 {0}건"),
    HEAD_SAME("In these {1} scenarios the {0} measures come out alike.", "이 시나리오 {1}개에서 조치 {0}건의 결과가 모두 같습니다."),
    HEAD_SAME_ONE("In these {1} scenarios it comes out alike.", "이 시나리오 {1}개에서 결과가 같습니다."),
    HEAD_DIFFER_IN_ONE(
            "Of {0} measures, 1 comes out differently in these {1} scenarios.",
            "조치 {0}건 가운데 1건의 결과가 이 시나리오 {1}개 사이에서 다릅니다."),
    HEAD_DIFFER(
            "Of {0} measures, {2} come out differently in these {1} scenarios.",
            "조치 {0}건 가운데 {2}건의 결과가 이 시나리오 {1}개 사이에서 다릅니다."),
    HEAD_DIFFERS_ONE("It comes out differently in these {1} scenarios.", "이 시나리오 {1}개에서 결과가 다릅니다."),
    HEAD_NOTHING("No measure of this kind stands in the packs on {0}.", "{0} 현재 이런 조치는 팩에 없습니다."),
    HEAD_NOT_YET("{0}: not in force on {1}. It begins on {2}.", "{0}: {1}에는 시행 전입니다. {2}에 시행됩니다."),
    HEAD_NOT_DETERMINED("{0}: nothing of it is there on {1}.", "{0}: {1} 현재 존재하지 않습니다."),
    BASIS_FACTS("on these facts", "이 사실관계로"),
    BASIS_FACTS_AND_ACTS("on these facts and acts", "이 사실과 행위로"),
    BASIS_RECORD("by the acts on record", "기록된 행위로"),
    BASIS_WARRANTED("by the recorded acts that the facts carry", "사실이 뒷받침하는 기록된 행위로"),

    // sentences about one measure
    ONE_ENDED("{0}: ended.", "{0}: 종료되었습니다."),
    ONE_ENDED_ON("{0}: ended on {1}.", "{0}: {1}에 종료되었습니다."),
    ONE_ENDS("{0}: ends or can be ended {1}, under {2}.", "{0}: {1} 종료되거나 종료할 수 있습니다. 근거 {2}."),
    ONE_SUSPEND("{0}: can be suspended {1}, not ended, under {2}.", "{0}: {1} 유예할 수 있으나 종료되지는 않습니다. 근거 {2}."),
    ONE_SUSPEND_CASE("{0}: can be suspended in single cases {1}, under {2}.", "{0}: {1} 개별 사안에 한해 유예할 수 있습니다. 근거 {2}."),
    ONE_HELD("{0}: held in suspension {1}, not ended, under {2}.", "{0}: {1} 유예 중이며 종료되지는 않았습니다. 근거 {2}."),
    ONE_NOT_IMPOSED(
            "{0}: not imposed; were it, an office could lift it whatever the facts.",
            "{0}: 부과되지 않았습니다. 부과되더라도 사실과 무관하게 관청이 해제할 수 있습니다."),
    ONE_EXECUTIVE(
            "{0}: the executive may end it whatever the facts, under {1}.", "{0}: 사실과 무관하게 행정부가 끝낼 수 있습니다. 근거 {1}."),
    ONE_AT_WILL("{0}: it stands at the will of an office; no fact is asked for.", "{0}: 관청의 재량에 달려 있으며 요구되는 사실이 없습니다."),
    ONE_WAIVER(
            "{0}: cases can be let through under {2}, whatever the facts; nothing more is open {1}.",
            "{0}: 사실과 무관하게 {2}에 따라 개별적으로 풀어 줄 수 있습니다. {1} 그 이상은 열려 있지 않습니다."),
    ONE_WAIVER_PERHAPS(
            "{0}: cases can be let through under {2}, whatever the facts; whether more is open {1} is not known.",
            "{0}: 사실과 무관하게 {2}에 따라 개별적으로 풀어 줄 수 있습니다. {1} 그 이상이 열려 있는지는 알 수 없습니다."),
    ONE_READING(
            "{0}: depends on how this is read: {1}. All readings are shown.",
            "{0}: 다음을 어떻게 읽느냐에 따라 다릅니다: {1}. 모든 해석을 보여 드립니다."),
    ONE_STAYS("{0}: stays. No way out of it is open {1}.", "{0}: 유지됩니다. {1} 열린 출구가 없습니다."),
    ONE_UNKNOWN(
            "{0}: unknown, because not enough is said. Set what is open, or leave it open.",
            "{0}: 주어진 내용이 부족하여 알 수 없습니다. 정하거나 그대로 두십시오."),

    // notes beside an outcome
    NOTE_CASES("case by case", "개별 사안별"),
    NOTE_PERHAPS("perhaps: {0}", "가능성: {0}"),
    NOTE_TURNS_ON("turns on: {0}", "해석: {0}"),
    NOTE_OTHER_READING("other readings differ: {0}", "다른 해석이면 다름: {0}"),
    NOTE_OWED("owed", "이행 의무만 존재"),
    NOTE_HELD("held now", "현재 정지 중"),
    NOTE_NOT_IMPOSED("not imposed", "부과되지 않음"),
    NOTE_ENDED("ended", "종료됨"),
    NOTE_ENDED_ON("ended {0}", "{0} 종료"),
    NOTE_THEN_OWED("if lifted, {0} is owed", "해제해도 {0} 의무가 남음"),
    NOTE_OWED_NOW("{0} is owed now", "현재 {0} 의무가 남아 있음"),
    NOTE_VERIFY("verify", "확인 필요"),

    // an opened measure
    OPEN_NOTE("Note: {0}", "참고: {0}"),
    OPEN_SINCE("{0} since {1}", "{0}({1}부터)"),
    OPEN_OWED("owed: commanded since {1}, no act on record", "이행 의무만 존재({1}부터 명령, 기록된 행위 없음)"),
    OPEN_ENDED("{0} on {1}", "{1} {0}"),
    OPEN_GROUND_TEXT("The legal test asks about: {0}", "법적 요건이 묻는 것: {0}"),
    OPEN_GROUND_REASON("Only the announced reason speaks of: {0}", "발표된 이유에만 나오는 것: {0}"),
    OPEN_JUDGED("Left to judgement: {0}", "판단에 맡겨진 말: {0}"),
    OPEN_THEN_OWED(
            "It carries out a command. Lifted by itself, the duty under {0} ({1}) is owed.",
            "명령을 이행하는 조치입니다. 이것만 해제하면 {0}({1})의 의무가 남습니다."),
    OPEN_OWED_NOW(
            "It carried out a command: the duty under {0} ({1}) is owed now.",
            "명령을 이행하던 조치입니다. 지금은 {0}({1})의 의무가 남아 있습니다."),
    OPEN_TURNS_ON("Turns on the reading “{0}” ({1}):", "해석 “{0}”에 달려 있음({1}):"),
    OPEN_OPTION("{0} ({1}): {2}", "{0}({1}): {2}"),
    OPEN_NO_ROUTE("No way out of it is encoded.", "입력된 출구가 없습니다."),
    DOES_NOT_REACH("does not reach this measure", "이 조치에 미치지 않음"),

    // a way out
    WHO_MAY("{0} may {1} it", "{0}: {1} 가능(재량)"),
    WHO_SHALL("{0} must {1} it", "{0}: {1} 의무"),
    WHO_SHALL_UPON(
            "On the papers below, which {0} need not make, the law commands: {1}",
            "{0}: 아래 문서를 낼 의무는 없으나, 내면 법에 따라 {1}"),
    WHO_BY_LAW("{0}: {1}", "{0}: {1}"),
    THE_LAW_ITSELF("the law itself", "법률 자체"),
    BY_DELEGATED("{0} (delegated to {1})", "{0}(위임: {1})"),
    BY_DELEGATED_CONSULTING("{0} (delegated to {1}, consulting {2})", "{0}(위임: {1}, 협의: {2})"),
    BY_CONSULTING("{0}, consulting {1}", "{0}(협의: {1})"),
    BY_PERSONALLY("{0} personally", "{0} 본인"),
    TERM_BETWEEN("{0} to {1}", "{0} 이상 {1} 이하"),
    TERM_AT_LEAST("at least {0}", "{0} 이상"),
    TERM_AT_MOST("up to {0}", "최장 {0}"),
    TERM_RENEWABLE("renewable", "갱신 가능"),
    TERM_CONSECUTIVE("consecutive", "연속"),
    TERM_ONCE("once", "1회"),
    VERDICT_ON("{0} on {1}", "{0}({1})"),
    VERDICT_FROM_UNTIL("{0} from {1}, until {2}", "{0}({1}부터 {2} 전까지)"),
    VERDICT_BY_LAW_ON("By law on {0}", "{0}에 법에 따라 자동"),
    VERDICT_FIRST_DAY("{0}, takes effect on {1} at the earliest", "{0}, 빨라도 {1}에 발효"),
    VERDICT_ELSE("{0}; without that act: {1}", "{0}. 그 행위가 없다면: {1}"),
    ROUTE_BECAUSE("Because: {0}", "이유: {0}"),
    ROUTE_LOCKED("Held shut by {0} ({1})", "{0}({1}) 때문에 닫혀 있음"),
    ROUTE_CASE("For “{0}”: {1}", "“{0}”: {1}"),
    ROUTE_VERIFY("verify: it rests on text not yet read in official form.", "확인 필요: 공식 문언으로 아직 확인하지 않은 부분에 근거합니다."),
    ROUTE_QUOTES("The law's words: {0}", "법 문언(영문): {0}"),
    MET("Met:", "충족된 것:"),
    MISSING_OTHER_SIDE("Missing from the other side:", "상대측에 없는 것:"),
    MISSING_OTHERS("Missing from others (Congress, courts, the Council, the calendar):", "제3자에 없는 것(의회·법원·안보리·기간):"),
    MISSING_OURS("Refused by our own offices:", "우리 관청이 부인한 것:"),
    MISSING_SHARED("Missing, and more than one side could supply it:", "빠져 있으며 여러 쪽이 채울 수 있는 것:"),
    NEEDS("Our own offices would still supply:", "우리 관청이 갖출 것:"),
    UNSUPPORTED(
            "Unsupported: the act has its effect, but the facts assumed do not carry it.",
            "뒷받침 없음: 행위의 효력은 있으나 가정한 사실이 뒷받침하지 않습니다."),
    SUPPORT_UNKNOWN("Whether the facts carry the act is not known.", "사실이 그 행위를 뒷받침하는지 알 수 없습니다."),
    NOT_SHOWN("The record does not show: {0}", "기록에 나타나지 않는 것: {0}"),
    FORM_RECIPIENT("to whom it went", "수신처"),
    FORM_PERIOD("for how long", "기간"),

    // what a way out takes
    ITEM_GRADED("{0}: {1}", "{0}: {1}"),
    ITEM_THROUGHOUT("{0}, kept up for {1} before", "{0}(직전 {1}간 지속)"),
    ITEM_JUDGEMENT("the judgement that {0}", "판단: {0}"),
    ITEM_FOUND_YES("yes as the outcome of: {0}", "결과가 예: {0}"),
    ITEM_FOUND_NO("no as the outcome of: {0}", "결과가 아니요: {0}"),
    ITEM_FIRST("first: {0}", "먼저: {0}"),
    ITEM_ACT_OF("an act under: {0}", "행위: {0}"),
    ITEM_NOT_STOPPED("nothing has stopped it", "중단시킨 행위가 없을 것"),
    ITEM_IN_FORCE("in force: {0}", "시행 중일 것: {0}"),
    ITEM_LOCK_OPEN("open: {0}", "열려 있을 것: {0}"),
    ITEM_RUNNING("running: {0}", "진행 중일 것: {0}"),
    GROUP_ANY("any one of these:", "다음 중 하나:"),
    GROUP_ALL("all of these:", "다음 모두:"),
    GROUP_AT_LEAST("at least {0} of these:", "다음 중 {0}가지 이상:"),
    GROUP_MET("the test of {0}:", "{0}의 요건:"),
    GROUP_ACHIEVED("the aims themselves of {0}:", "{0}의 목표 자체:"),
    EXTENT_NONE("nothing of", "없음"),
    EXTENT_COMMITTED("a commitment to", "약속"),
    EXTENT_PROGRESS("progress toward", "진전"),
    EXTENT_STEPS("steps toward", "조치"),
    EXTENT_SIGNIFICANT("significant progress toward", "중대한 진전"),
    EXTENT_COMPLETE("complete", "완료"),
    GRADE_MARKED("{0} {1}", "{0} {1}"),
    GRADE_VERIFIED("verified", "검증된"),
    GRADE_REPORTED("reported", "보고된"),
    GRADE_IRREVERSIBLE("irreversible", "불가역"),
    AFTER_DETERMINED("{0} after it was determined", "판정 후 {0}"),
    AFTER_IMPOSED("{0} after it was imposed", "부과 후 {0}"),
    PAPER_TO("{0} to {1}", "{0}(수신: {1})"),
    PAPER_WITH("{0}, with {1}", "{0}(첨부: {1})"),
    PAPER_WRITTEN("written {0}", "서면 {0}"),
    KIND_CERTIFICATION("certification", "확인서"),
    KIND_DETERMINATION("determination", "판정"),
    KIND_FINDING("finding", "인정"),
    KIND_REPORT("report", "보고서"),
    KIND_NOTICE("notice", "통지"),
    KIND_PROCLAMATION("proclamation", "포고"),
    KIND_ORDER("order", "명령"),
    KIND_REGULATION("regulation", "규정"),
    KIND_DESIGNATION("designation", "지정"),
    KIND_JOINT_RESOLUTION("joint resolution", "양원 합동결의"),
    KIND_COURT_ORDER("court order", "법원 명령"),
    KIND_COUNCIL_DECISION("decision of the Council", "안보리 결정"),

    // why
    REASON_OFFICE("signed by {0}, whose office does not hold this power", "{0}에게는 이 권한이 없음"),
    REASON_RECIPIENT("not sent to {0}", "보내지 않은 곳: {0}"),
    REASON_PERIOD("a period of {0}, which the law does not allow", "법이 허용하지 않는 기간: {0}"),
    REASON_WAIT("done before the waiting time was over", "대기기간이 끝나기 전의 행위"),
    REASON_CASE("it names no single case", "개별 사안을 특정하지 않음"),
    REASON_ENCLOSURE("without {0}", "첨부되지 않은 것: {0}"),
    REASON_NOTICE("without first: {0}", "선행되지 않은 것: {0}"),
    REASON_LOCK("held shut by {0}", "잠금: {0}"),
    REASON_KIND("a {0} is not the paper the law names", "{0}: 법이 정한 문서가 아님"),
    REASON_ONCE("it can be used once, and was", "1회만 쓸 수 있고 이미 쓰임"),
    REASON_RUN("nothing was running that could go on", "이어 갈 것이 진행 중이 아니었음"),
    REASON_UNLESS("it turns on the act that would stop it", "중단시킬 행위가 있었는지에 달림"),
    REASON_RESTS_ON("what it rests on: {0}", "근거가 되는 것: {0}"),
    REASON_CARRIED_OUT("carried out by {0}", "이행하는 조치: {0}"),
    REASON_EXCEPT("carved out", "적용 제외"),
    REASON_TEXT("its text is not in force", "문언이 시행 중이 아님"),
    REASON_TERMINATED("terminated under {0}", "종료 근거: {0}"),
    REASON_LASTS("its own term", "자체 기한"),
    REASON_TRIGGER("what sets it going is not on record", "발동 요건이 기록에 없음"),
    REASON_HELD("held under {0}", "정지 근거: {0}"),
    REASON_FORMAL("no act on record has done it", "그렇게 한 행위가 기록에 없음"),

    // effects
    EFFECTS("Effects: each is lifted only when everything it stands on is", "효과: 근거가 모두 없어져야 해제됩니다"),
    EFFECTS_ONE_OTHER(
            "1 more effect rests on one measure and goes with it.", "나머지 효과 1건은 조치 하나에 근거하며 그 조치와 운명을 같이합니다."),
    EFFECTS_OTHERS(
            "{0} more effects rest on one measure each and go with it.",
            "나머지 효과 {0}건은 각각 조치 하나에 근거하며 그 조치와 운명을 같이합니다."),
    EFFECT_BASIS("{0} ({1}): {2}; {3}", "{0}({1}): {2}; {3}"),
    EFFECT_STANDS("stands", "존속"),
    EFFECT_STANDS_OWED("stands, as something owed", "이행 의무로 존속"),
    EFFECT_HELD("held", "정지 중"),
    EFFECT_ENDED("ended", "종료됨"),
    EFFECT_NOT_IMPOSED("not imposed", "부과되지 않음"),
    EFFECT_UNKNOWN("unknown whether it stands", "존속 여부 알 수 없음"),
    EFFECT_READING("depends on reading", "해석에 따라 다름"),
    PERSONS_UNDER("persons designated under {0}", "{0}에 따라 지정된 자"),
    PERSONS_NAMED_IN("persons named in {0}", "{0}에 이름이 오른 자"),

    // what it would take
    TAKES_HEAD("{0}: {1}.", "{0}: {1}."),
    TAKES_NOTHING_OPENS("{0}: nothing opens it as the law stands on the day.", "{0}: 그날의 법으로는 여는 방법이 없습니다."),
    TAKES_THINGS(
            "to {0} it under {1} takes {2} things from the other side ({3} met)", "{0}({1})에는 상대측 조건 {2}가지({3}가지 충족)"),
    TAKES_ONE_THING(
            "to {0} it under {1} takes 1 thing from the other side ({3} met)", "{0}({1})에는 상대측 조건 1가지({3}가지 충족)"),
    TAKES_OTHERS(
            "to {0} it under {1} takes nothing from the other side but something from others",
            "{0}({1})에는 상대측 조건은 없고 제3자 조건만 있음"),
    TAKES_NOTHING("to {0} it under {1} takes nothing from the other side", "{0}({1})에는 상대측 조건 없음"),
    TAKES_BY_LAW("under {1} the law itself would {0} it, with no step of anyone", "{1}에 따라 아무 조치 없이 법 자체로 {0}"),
    TAKES_ON_READING("{0}, on the reading {1}", "{0}(해석 {1})"),
    TAKES_UNDER("Under the reading {0}:", "해석 {0}일 때:"),
    TAKES_SHUT("Nothing opens it as the law stands on the day.", "그날의 법으로는 여는 방법이 없습니다."),
    TAKES_AND_OTHERS("and something from others", "및 제3자 조건"),
    TAKES_NO_STEP("Nothing is left to do: it works by itself.", "더 할 일이 없습니다. 스스로 작동합니다."),
    TAKES_BY_LAW_ON(
            "No step is needed: it works by itself on {0}, unless what would stop it happens first.",
            "필요한 조치가 없습니다. 중단시킬 행위가 먼저 없으면 {0}에 스스로 작동합니다."),
    TAKES_BY_LAW_IF(
            "No step is needed, and whether it works by itself is not settled: {0}.",
            "필요한 조치는 없으나 스스로 작동하는지는 확정되지 않음: {0}."),
    TAKES_ONE_SET("One minimal set opens it:", "최소 조합 하나로 열립니다:"),
    TAKES_SETS("{0} minimal sets open it, each enough by itself:", "최소 조합 {0}개, 어느 하나로도 열립니다:"),
    TAKES_MORE("There are more than were listed.", "나열한 것보다 더 있습니다."),
    TAKES_IN_EVERY_SET("In every set", "모든 조합에 공통"),
    TAKES_SET("Set {0} of {1} also", "조합 {0}/{1}에 추가"),
    TAKES_FURTHER(
            "{0} further sets are not shown here; JSON and CSV hold them all.",
            "조합 {0}개는 여기에 싣지 않았습니다. JSON과 CSV에는 모두 있습니다."),
    TAKES_KEY(
            "✓ met in this scenario, ✗ not met, ? unknown, ≠ disputed. What our own offices supply needs no mark: they may decide it.",
            "✓ 이 시나리오에서 충족, ✗ 미충족, ? 알 수 없음, ≠ 다툼 있음. 우리 관청의 몫은 스스로 정할 수 있으므로 표시하지 않습니다."),
    SIDE_OTHER("The other side", "상대측"),
    SIDE_OTHERS("Others", "제3자"),
    SIDE_OURS("Our own offices", "우리 관청"),

    // the packs
    LAW_HEAD(
            "{0} instruments, {1} of them in force on {2}, hold {3} rules and {4} cases.",
            "법령 {0}건({2} 현재 시행 {1}건)에 규칙 {3}개와 시험 사례 {4}건이 있습니다."),
    SHOW_HEAD("{0}, {1}: in force on {2}.", "{1} {0}: {2} 현재 시행 중입니다."),
    SHOW_HEAD_LATER("{0}, {1}: not in force on {2}. It begins on {3}.", "{1} {0}: {2}에는 시행 전입니다. {3}에 시행됩니다."),
    SHOW_HEAD_OVER("{0}, {1}: no longer in force on {2}. It ended on {3}.", "{1} {0}: {2}에는 효력이 없습니다. {3}에 끝났습니다."),
    SHOW_MORE("{0} more provisions are shown.", "조항 {0}개를 더 보여 드립니다."),
    SHOW_QUOTES("The law's words:", "법 문언(영문):"),
    SHOW_PARTS("Below it:", "하위 조항:"),
    SHOW_AT("Written in {0}", "위치: {0}"),
    SHOW_VERSIONS("Lines begin or end:", "줄별 시행일:"),
    SHOW_BEGINS("from {0}{1}", "{0}부터{1}"),
    SHOW_ENDS("until {0}{1}", "{0} 전까지{1}"),
    SHOW_BY("by {0}", "(근거 {0})"),
    SHOW_CASES("Tests that speak of it ({0}):", "관련 시험({0}건):"),
    LINT_QUOTES(
            "Quotations were not compared with official text, which the packs do not carry (L008).",
            "인용문은 공식 문언과 대조하지 않았습니다. 팩에는 공식 문언이 들어 있지 않습니다(L008)."),
    LINT_CLEAN("The linter has nothing that must be mended; {1} notes.", "반드시 고칠 것이 없습니다. 참고 {1}건."),
    LINT_ONE("The linter has 1 thing that must be mended; {1} notes.", "반드시 고칠 것 1건, 참고 {1}건."),
    LINT_PROBLEMS("The linter has {0} things that must be mended; {1} notes.", "반드시 고칠 것 {0}건, 참고 {1}건."),
    LINT_PROBLEM_LIST("To be mended", "고칠 것"),
    LINT_NOTE_LIST("Notes", "참고"),
    TEST_ALL("All {0} cases hold ({1} claims).", "사례 {0}건이 모두 성립합니다(주장 {1}건)."),
    TEST_ONE_FAILED("Of {0} cases, 1 does not hold.", "사례 {0}건 가운데 1건이 성립하지 않습니다."),
    TEST_FAILED("Of {0} cases, {2} do not hold.", "사례 {0}건 가운데 {2}건이 성립하지 않습니다."),
    TEST_FOUND("{0}: found {1}", "{0}: 실제 {1}"),
    SCENARIOS_ONE(
            "The packs hold 1 scenario; each is an assumption, not a finding.", "팩에 시나리오 1개가 있습니다. 가정일 뿐 사실 인정이 아닙니다."),
    SCENARIOS_HEAD(
            "The packs hold {0} scenarios; each is an assumption, not a finding.",
            "팩에 시나리오 {0}개가 있습니다. 모두 가정일 뿐 사실 인정이 아닙니다."),
    SCENARIO_HEAD_NONE(
            "{0}: {1} facts and {2} acts; every other fact is taken as not so. An assumption, not a finding.",
            "{0}: 사실 {1}건, 행위 {2}건. 나머지 사실은 모두 없는 것으로 봅니다. 가정일 뿐 사실 인정이 아닙니다."),
    SCENARIO_HEAD_UNKNOWN(
            "{0}: {1} facts and {2} acts; every other fact is unknown. An assumption, not a finding.",
            "{0}: 사실 {1}건, 행위 {2}건. 나머지 사실은 알 수 없습니다. 가정일 뿐 사실 인정이 아닙니다."),
    AS_WRITTEN("{0}, as written", "{0}, 원문"),
    KIND_FACT("fact", "사실"),
    KIND_ACT("act", "행위"),

    // duties
    DUTIES_NONE("As of {0}, no duty of the packs fits the question.", "{0} 기준, 물음에 맞는 의무가 팩에 없습니다."),
    DUTIES_ONE("As of {0}, {1}: {2}.", "{0} 기준 {1}: {2}."),
    DUTIES_MANY("As of {0}, of {1} duties {2}.", "{0} 기준 의무 {1}건: {2}."),
    DUTIES_FELL_DUE("{2} had fallen due, {0} times in all ({1})", "기한이 온 의무 {2}건, 모두 {0}회({1})"),
    DUTIES_FELL_TIMES("fallen due {0} times ({1})", "기한 {0}회 도래({1})"),
    DUTIES_FELL_ONCE("fallen due once ({1})", "기한 1회 도래({1})"),
    DUTIES_DELIVERED("{0} delivered", "제출 {0}회"),
    DUTIES_DELIVERED_LATE("{0} delivered, {1} of them late", "제출 {0}회, 그중 지연 {1}회"),
    DUTIES_ALL_LATE("{0} delivered late", "지연 제출 {0}회"),
    DUTIES_NO_RECORD("{0} with no public record found", "공개 기록 미발견 {0}회"),
    DUTIES_COMING("{0} due on that day or later", "그날 이후 기한 {0}회"),
    DUTIES_WAIT("{0} wait for an event", "사건 발생을 기다리는 의무 {0}건"),
    DUTIES_ONE_WAITS("waits for an event", "사건 발생 대기"),
    DUTIES_NO_DAY("{0} have a time of which no day can be said", "기한을 말할 수 없는 때가 있는 의무 {0}건"),
    DUTIES_ONE_NO_DAY("a time of which no day can be said", "기한을 말할 수 없는 때가 있음"),
    DUTIES_OFFICES("{0} offices to be kept filled, {1} known to be vacant", "비워 두지 않을 직위 {0}개, 공석으로 확인 {1}개"),
    DUTIES_VACANT_SINCE("vacant since {0}, {1} days", "{0}부터 공석, {1}일째"),
    DUTIES_LAPSED("{0} have passed their last day", "마지막 날이 지난 의무 {0}건"),
    DUTIES_ONE_LAPSED("its last day has passed", "마지막 날이 지남"),
    DUTIES_ONE_LAPSED_PERHAPS("whether its last day has passed depends on a reading", "마지막 날이 지났는지는 해석에 따라 다름"),
    DUTIES_WAITS("1 waits for an event", "사건 발생을 기다리는 의무 1건"),
    DUTIES_HAS_NO_DAY("1 has a time of which no day can be said", "기한을 말할 수 없는 때가 있는 의무 1건"),
    DUTIES_OFFICE("1 office to be kept filled, {1} known to be vacant", "비워 두지 않을 직위 1개, 공석으로 확인 {1}개"),
    DUTIES_HAS_LAPSED("1 has passed its last day", "마지막 날이 지난 의무 1건"),
    DUTIES_NOTHING("nothing has fallen due", "기한이 온 것이 없음"),
    DUTY_STANDS("As of {0}: {1}.", "{0} 기준: {1}."),
    DUTIES_LIMITED("Only what was asked for is counted.", "물은 것만 셌습니다."),
    DUTIES_RANGE("{0} to {1} (as one reads)", "해석에 따라 {0}~{1}"),
    DUTIES_KEY(
            "“No public record found” never means that nothing was sent: reports can be classified, letters unpublished.",
            "“공개 기록 미발견”은 보내지 않았다는 뜻이 아닙니다. 보고서는 비밀일 수 있고 서한은 공개되지 않을 수 있습니다."),
    DUTY_MUST("{0} must {1}", "{0}: {1} 의무"),
    DUTY_MUST_TO("{0} must {1} to {2}", "{0}: {2} 앞 {1} 의무"),
    DUTY_MAY("{0} may {1}", "{0}: {1} 가능(재량)"),
    DUTY_MAY_TO("{0} may {1} to {2}", "{0}: {2} 앞 {1} 가능(재량)"),
    DUTY_CONSULTING("(consulting {0})", "(협의: {0})"),
    DUTY_CONSENT("(with the consent of {0})", "(동의: {0})"),
    DUTY_DUE_LINE("Due: {0}", "기한: {0}"),
    DUTY_ENDS_LINE("Ends: {0}", "종료: {0}"),
    DUTY_FORM_LINE("Form: {0}", "형식: {0}"),
    DUTY_LAST_DAY("Last day", "마지막 날"),
    DUTY_READ_OTHERWISE("Read in another way than by default:", "기본과 다르게 읽으면:"),
    DUTY_SOURCES("Sources:", "출처:"),
    DUTY_ASSUMED("assumed by the scenario", "시나리오의 가정"),
    DUTY_SAME_PAPER("The same paper is recorded as meeting: {0}", "같은 문서로 이행된 것으로 기록: {0}"),
    DUTY_NOTHING_DUE("No day of it has come or can be shown.", "도래했거나 보일 수 있는 기한이 없습니다."),
    DUTY_NO_RECORD("no public record found", "공개 기록 미발견"),
    DUTY_NO_RECORD_DAYS("no public record found ({0} days past)", "공개 기록 미발견({0}일 경과)"),
    DUTY_VACANT_DAYS("vacant for {0} days", "공석 {0}일"),
    DUTY_DELIVERED("{0}", "{0}"),
    DUTY_ON_THE_DAY("{0}, on the day", "{0}, 당일"),
    DUTY_LATE("{0}, {1} days late", "{0}, {1}일 지연"),
    DUTY_ONE_LATE("{0}, 1 day late", "{0}, 1일 지연"),
    DUTY_EARLY("{0}, {1} days before", "{0}, {1}일 전"),
    DUTY_ONE_EARLY("{0}, 1 day before", "{0}, 1일 전"),
    DUTY_FILLED("filled on {0}", "{0} 임명"),
    DUTY_FILLED_AFTER("filled on {0}, after {1} days vacant", "{0} 임명, 공석 {1}일 뒤"),
    CLOCK_AFTER("{0} after {1}", "{1} 후 {0}"),
    CLOCK_THEN("{0}, then every {1} after the due day", "{0}, 그 뒤 기한일부터 매 {1}"),
    CLOCK_THEN_DELIVERED("{0}, then every {1} after each delivery", "{0}, 그 뒤 제출일부터 매 {1}"),
    CLOCK_ENACTMENT("enactment ({0})", "제정({0})"),
    CLOCK_FIRST_DUE("the first due day", "첫 기한일"),
    CLOCK_EACH("each act under {0}", "행위마다: {0}"),
    CLOCK_BEFORE("before each act to {0}", "행위마다 그 전: {0}"),
    CLOCK_BEFORE_OF("before each act to {0} what stands under {1}", "{1}에 대한 행위마다 그 전: {0}"),
    CLOCK_PERIODICALLY("from time to time, no day being set", "수시(정해진 날 없음)"),
    CLOCK_STANDING("always: an office to be kept filled", "상시: 비워 두지 않을 직위"),
    CLOCK_SECTION("section {0}", "제{0}조"),
    CALENDAR_NAME("Duties (Haetae)", "의무(해태)"),
    CALENDAR_READING("Only under the reading {0}.", "해석 {0}일 때만."),
    COLUMN_DUTY("Duty", "의무"),
    COLUMN_OWES("Who owes → to whom", "의무자 → 수신처"),
    COLUMN_STANDS("How it stands", "현황"),
    COLUMN_DUE("Due", "기한"),
    COLUMN_VACANT_SINCE("Vacant since", "공석 시작"),

    // the public record
    RECORD_HEAD(
            "By {0} the public record of the packs has {1} lines: {2} read in official text or data, {3} in the press or in part.",
            "{0}까지 팩의 공개 기록 {1}줄: 공식 문서·자료로 확인 {2}줄, 언론 또는 일부만 확인 {3}줄."),
    RECORD_ONE(
            "By {0} the public record of the packs has 1 line: {2} read in official text or data, {3} in the press or in part.",
            "{0}까지 팩의 공개 기록 1줄: 공식 문서·자료로 확인 {2}줄, 언론 또는 일부만 확인 {3}줄."),
    RECORD_MEMORY("From memory, not read, and so no facts: {0}.", "기억에만 의한 것으로 읽지 않았으므로 사실이 아닌 것: {0}줄."),
    RECORD_SILENT("Saying that nothing was found, or that nothing was done: {0}.", "찾지 못했거나 없었다고 적은 것: {0}줄."),
    RECORD_NONE("By {0} no line of the public record fits the question.", "{0}까지 물음에 맞는 공개 기록이 없습니다."),
    RECORD_NO_TABLES("By {0} the packs have no public record that fits the question.", "{0}까지 물음에 맞는 공개 기록이 팩에 없습니다."),
    RECORD_KEY(
            "Figures of different scope count different things and are never added up. That nothing was found never means that nothing was done.",
            "범위가 다른 수치는 서로 다른 것을 센 것이므로 합하지 않습니다. 찾지 못했다는 것은 없었다는 뜻이 아닙니다."),
    RECORD_NOTE("{0} [{1}]", "{0} [비고(영문): {1}]"),
    COLUMN_DATE("Date", "날짜"),
    COLUMN_WHAT("What", "내용"),
    COLUMN_FIGURE("Figure", "수치"),
    COLUMN_SOURCE("Source", "출처"),
    COLUMN_MARK("Mark", "확인"),

    // papers
    PAPER_HEAD("Of {0} claims {1}.", "주장 {0}건: {1}."),
    PAPER_ONE("1 claim: {1}.", "주장 1건: {1}."),
    PAPER_COUNT("{0} {1}", "{1} {0}건"),
    PAPER_OPEN("{0} times a provision that decides is not in the packs yet.", "판단 근거 조항이 아직 팩에 없는 곳 {0}건."),
    PAPER_ONE_OPEN("Once a provision that decides is not in the packs yet.", "판단 근거 조항이 아직 팩에 없는 곳 1건."),
    PAPER_NONE("No claim fits the question.", "물음에 맞는 주장이 없습니다."),
    PAPER_NO_TABLE("The packs judge no paper.", "팩에 검토한 논문이 없습니다."),
    PAPER_RIGHT("Right: {0}.", "바른 값(영문): {0}."),
    PAPER_SUPERSEDED("Superseded on {0}.", "{0}에 바뀜."),
    PAPER_READING("Holds under {0}.", "해석 {0}에서 성립."),
    PAPER_DECIDES("Decides: {0}.", "판단 근거: {0}."),
    PAPER_NOT_IN_PACKS("{0} (not in the packs yet)", "{0}(아직 팩에 없음)"),
    PAPER_KEY(
            "Judged by the law of the paper's day; that a claim is confirmed says nothing of the law today.",
            "논문 당시의 법으로 판단했습니다. 맞다는 판단은 오늘의 법에 관한 것이 아닙니다."),
    COLUMN_CLAIM("Claim", "주장"),
    COLUMN_VERDICT("Verdict", "판단"),
    COLUMN_WHY("Why", "이유"),

    // columns
    COLUMN_MEASURE("Measure", "조치"),
    COLUMN_TITLE("Title", "이름"),
    COLUMN_MODALITY("Must/may", "의무·재량"),
    COLUMN_OUTCOME("Outcome", "결과"),
    COLUMN_NOTE("Note", "비고"),
    COLUMN_CITE("Cite", "조항"),
    COLUMN_IN_FORCE("In force", "시행"),
    COLUMN_RULES("Rules", "규칙"),
    COLUMN_CASES("Cases", "사례"),
    COLUMN_LATER("Later", "추후"),
    COLUMN_CHECKED("Checked", "대조일"),
    COLUMN_SCENARIO("Scenario", "시나리오"),
    COLUMN_FACTS("Facts", "사실"),
    COLUMN_ACTS("Acts", "행위"),
    COLUMN_REST("Rest", "나머지"),
    COLUMN_KIND("Kind", "종류"),
    COLUMN_NAME("Name", "이름"),
    COLUMN_STATE("State", "상태"),
    COLUMN_SINCE("Since", "시점"),
    COLUMN_WORDS("In words", "뜻"),

    // the foot of every answer
    FOOT_SCENARIO("Scenario {0} ({1}).", "시나리오 {0}({1})."),
    FOOT_NO_SCENARIO("No scenario named.", "시나리오 없음."),
    FOOT_ONE_FACT("1 fact given.", "주어진 사실 1건."),
    FOOT_FACTS("{0} facts given.", "주어진 사실 {0}건."),
    FOOT_ONE_ACT("1 act assumed.", "가정한 행위 1건."),
    FOOT_ACTS("{0} acts assumed.", "가정한 행위 {0}건."),
    FOOT_REST_NONE(
            "Every other fact is taken as not so (rest NONE): an assumption, not a finding.",
            "나머지 사실은 모두 없는 것으로 봅니다(rest NONE). 가정일 뿐 사실 인정이 아닙니다."),
    FOOT_REST_UNKNOWN("Every other fact is unknown.", "나머지 사실은 알 수 없습니다."),
    FOOT_AS_OF("As of {0}.", "기준일 {0}."),
    FOOT_AS_OF_TODAY("As of {0}: today, because no day was named.", "기준일 {0}: 날짜를 지정하지 않아 오늘로 봅니다."),
    FOOT_FACTS_AS_OF("Facts as of {0}, known by {1}.", "사실 기준일 {0}, 공개 기준일 {1}."),
    FOOT_MODE("Mode {0}: {1}.", "방식 {0}: {1}."),
    FOOT_READING(
            "Read by {0}; points without an option are tried in all their options.",
            "적용한 해석 {0}. 선택이 없는 쟁점은 모든 해석을 시험했습니다."),
    FOOT_NO_READING(
            "No reading chosen: open points are tried in all their options.", "선택한 해석 없음. 열린 쟁점은 모든 해석을 시험했습니다."),
    FOOT_PACK("Packs and revisions: {0}.", "팩과 개정: {0}."),
    FOOT_LEFT_OUT(
            "They leave {0} provisions for later, which this answer does not count.",
            "{0}개 조항은 추후 과제로 남아 있어 이 답에 들어 있지 않습니다."),
    FOOT_VERIFY(
            "verify: {0}. This rests on text not yet read in official form; do not rely on it until a source is attached.",
            "확인 필요: {0}. 공식 문언으로 아직 확인하지 않은 부분에 근거합니다. 출처가 붙기 전에는 근거로 쓰지 마십시오."),
    NOTICE(
            "Not legal advice. Haetae says what the law says, and who said so.",
            "법률 자문이 아닙니다. 해태는 법이 무엇을 말하는지, 누가 그렇게 말했는지를 알려 드립니다."),

    // joining
    RULE_AT("{0} ({1})", "{0}({1})"),
    AND("{0} and {1}", "{0}, {1}"),
    OR("{0} or {1}", "{0} 또는 {1}"),
    OR_WORD("or", "또는");

    private final String english;
    private final String korean;

    Phrase(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** In a language, with {@code parts} put in. */
    public String in(Language language, Object... parts) {
        String text = switch (language) {
            case EN -> english;
            case KO -> korean;
        };
        if (parts.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            boolean part = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int index = part ? text.charAt(i + 1) - '0' : -1;
            if (part && index >= 0 && index < parts.length) {
                filled.append(parts[index]);
                i += 3;
            } else {
                filled.append(text.charAt(i));
                i++;
            }
        }
        return filled.toString();
    }
}
