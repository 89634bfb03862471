package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about owning and being blocked say, English beside Korean. */
public enum OwnPhrase implements Spoken {
    HEAD(
            "Bodies looked at: {0}. Blocked on {1}: {2} ({3} by ownership, {4} by status); possible: {5};"
                    + " not, as far as file and register tell: {6}. Rule: {7} percent or more,"
                    + " of {8}.",
            "단체 {0}곳, {1} 기준: 동결 {2}곳(소유에 의한 것 {3}, 지위에 의한 것 {4}), 동결 가능 {5}곳, 파일과 등록부로는 동결 아님 {6}곳. 적용 규칙: {8}의"
                    + " {7}% 이상 규칙."),
    HOW(
            "Blocked: however the shares lie that the file leaves open. Possible: in some way they may lie. Not: in none, as far as"
                    + " the file and the register tell: an owner of whom neither says anything counts as not blocked. A stake through"
                    + " a body counts whole if that body is blocked, and not at all if it is not. What nobody is named for is nobody’s.",
            "동결: 파일이 열어 둔 지분이 어떠하든 동결. 가능: 지분에 따라 동결될 수 있음. 아님: 파일과 등록부로 보아 어떤 경우에도 아님(둘 다 말이 없는 소유자는 동결되지 않은 것으로 봅니다). 단체를 통한 지분은 그 단체가 동결되면"
                    + " 전부, 아니면 전혀 세지 않습니다. 이름이 없는 몫은 누구의 것도 아닌 것으로 봅니다."),
    SLIPS(
            "Look first at names that may be a slip of the pen; none was guessed: {0}.",
            "먼저 오기일 수 있는 이름을 확인하십시오(짐작하지 않았습니다): {0}."),
    SLIP("{0} (the register has {1})", "{0}(등록부에는 {1})"),
    ALIKE(
            "These differ in little and are taken for different parties; spell them alike if they are not: {0}.",
            "다음 이름은 거의 같으나 서로 다른 당사자로 보았습니다. 같은 당사자라면 표기를 맞추십시오: {0}."),
    RINGS(
            "Parties that own each other in a ring: {0}. The least set counts: a ring by itself blocks nobody in it, only what reaches it"
                    + " from outside does.",
            "서로 돌아가며 소유하는 당사자: {0}. 최소 집합으로 계산합니다. 고리 자체로는 아무도 동결되지 않고, 밖에서 미치는 것만 셉니다."),
    OTHER_DAYS("Lines of the file that are of other days, and do not count: {0}.", "다른 날의 것이어서 세지 않은 줄: {0}."),
    COLUMN_BODY("Body", "단체"),
    COLUMN_ANSWER("Answer", "결과"),
    COLUMN_OWNED("By ownership", "소유"),
    COLUMN_STATUS("By status", "지위"),
    COLUMN_LISTED("Listed", "등재"),
    COLUMN_HELD("Held by blocked", "동결 대상자 지분"),
    COLUMN_RISK("Risk", "위험"),
    BLOCKED("blocked", "동결"),
    POSSIBLE("possible", "가능"),
    NOT("not", "아님"),
    YES("yes", "예"),
    NO("–", "–"),
    RISK_CONTROL("control", "지배"),
    RISK_MINORITY("minority", "소수지분"),
    WHY("Why, body by body", "단체별 이유"),
    BODY("{0}: {1}", "{0}: {1}"),
    OWNER("{0} holds {1} · {2}", "{0}: {1} · {2}"),
    CONTROLLER("{0} controls it · {1}", "{0}이(가) 지배 · {1}"),
    COUNTED("held by those blocked: {0}; enough from {1} on", "동결 대상자 지분: {0}. 기준: {1} 이상"),
    UNNAMED(
            "{0} is held by nobody named here; if those blocked held {1} of it, the body would be blocked",
            "{0}은(는) 이름이 없는 몫. 그 가운데 {1}을(를) 동결 대상자가 가졌다면 동결"),
    RISK_CONTROL_LONG(
            "risk: controlled by somebody blocked, or perhaps blocked, which under the rule on ownership blocks nobody; see what it does"
                    + " not cover",
            "위험: 동결 대상자(또는 그럴 수 있는 자)가 지배. 소유 규칙만으로는 동결되지 않음(아래의 범위 밖 사항 참조)"),
    RISK_MINORITY_LONG("risk: those blocked hold some of it, and not enough", "위험: 동결 대상자가 일부를 가지나 기준에 못 미침"),
    STALE("no line of the file is of this day: nothing is known of who owns it", "이 날에 해당하는 줄이 파일에 없음: 소유자를 알 수 없음"),
    MORE("{0} more bodies with nothing to tell stand in the table above", "그 밖의 단체 {0}곳은 위 표에만 표시"),
    SAID_BLOCKED("so the file says", "파일 기재"),
    SAID_NOT("not by itself, so the file says", "그 자체로는 아님(파일 기재)"),
    SAID_UNKNOWN("not known, so the file says", "알 수 없음(파일 기재)"),
    LISTED("listed by {0} ({1})", "{0} 등재({1})"),
    LISTED_PERHAPS("perhaps listed by {0} ({1})", "{0} 등재 가능({1})"),
    LISTED_NO_FORCE("on the list of {0} ({1}), of which nothing blocks on this day", "{0} 목록에 있으나({1}) 그날 동결하는 것이 없음"),
    DELISTED("no longer on the list of {0}", "{0} 목록에서 삭제됨"),
    FOUND_WEAKLY(
            "found in the register as {0} by a short form or a name from memory, which proves nothing; its id would settle it",
            "약칭이나 기억에 의한 이름으로 등록부에서 찾음({0}). 증명은 아니며, 식별자를 적으면 확정됨"),
    STATUS_SAID("{0}, so the file says", "{0}(파일 기재)"),
    STATUS_STATED("{0}, as an office said", "{0}(관청이 밝힘)"),
    STATUS_INFERRED("perhaps {0}, inferred from what it is", "{0}일 가능성(성격에서 추론)"),
    STATUS_OWNED("{0}, through who owns it", "{0}(소유 관계)"),
    STATUS_OWNED_PERHAPS("perhaps {0}, through who owns it", "{0}일 가능성(소유 관계)"),
    STATUS_CONTROLLED("perhaps {0}, if the control is a controlling interest", "{0}일 가능성(지배지분이라면)"),
    STATUS_NO_FORCE("{0}, which nothing blocks on this day", "{0}. 그날 동결하는 것이 없음"),
    STATUS_UNSURE("{0}; whether that is blocked on this day is not known", "{0}. 그날 동결되는지 알 수 없음"),
    OWNED("through who owns it", "소유 관계"),
    OWNED_PERHAPS("perhaps through who owns it", "소유 관계에 따라 가능"),
    NOT_FOUND("not in the register, which does not have all who are listed", "등록부에 없음(등록부에 모든 등재자가 있는 것은 아님)"),
    FOUND_UNLISTED("in the register, not on the list of {0}", "등록부에 있으나 {0} 목록에는 없음"),
    STAKES("Stakes on the day", "그날의 지분"),
    COLUMN_OWNER("Owner", "소유자"),
    COLUMN_SHARE("Share", "지분"),
    COLUMN_OWNER_IS("Owner is", "소유자 상태"),
    COLUMN_LINE("Line", "줄"),
    CONTROLS("controls", "지배"),
    RULES("Rules applied, of {0} alone", "적용한 규칙({0}의 것만)"),
    RULE("{0} · {1} percent or more, {2}", "{0} · {1}% 이상, {2}"),
    RULE_MEASURE("{0} ({1}), on the day: {2}", "{0}({1}), 그날: {2}"),
    RULE_NOT_YET("{0} ({1}): not yet on the day, guidance before it", "{0}({1}): 그날은 아직 없음. 그 전 지침에 따름"),
    RULE_CITE("stands in {0}", "출처 조항: {0}"),
    SOURCE("source: {0}", "출처: {0}"),
    NOT_COVERED("What this does not cover", "이 규칙이 다루지 않는 것"),
    ELSEWHERE("Other publishers have rules of their own, which are not mixed in", "다른 기관에는 별도의 규칙이 있으며 섞지 않았습니다"),
    NOTE("{0} · {1}", "{0} · {1}"),
    NOTE_CITED("{0} ({1}) · {2}", "{0}({1}) · {2}"),
    ELSEWHERE_ALL(
            "listings by others than {0} do not count here; what their law says of owners is not in the packs but for these notes",
            "{0} 이외의 등재는 세지 않습니다. 다른 기관의 소유 규칙은 이 주석 외에는 법령 팩에 없습니다"),
    SCOPE(
            "Owners are looked up by name in the register ({0} parties), which is not the list of all who are listed; a name proves no"
                    + " identity. Whom you know to be listed, mark as blocked in the file.",
            "소유자는 등록부({0}명)에서 이름으로 찾습니다. 등록부는 전체 등재자 목록이 아니며, 이름이 같다고 같은 사람이라는 증명은 아닙니다. 등재된 것을"
                    + " 아는 자는 파일에 ‘blocked’로 적으십시오."),
    PICTURE("Who owns whom, {0}", "소유 관계, {0}"),
    PICTURE_DESC(
            "{0} parties and {1} lines between them; arrows go from owner to owned. The tables of the same answer hold all of it in words.",
            "당사자 {0}, 연결 {1}. 화살표는 소유자에서 피소유자로 향합니다. 같은 답의 표에 모두 글로 있습니다."),
    PICTURE_LESS("{0} parties are left out of the picture and stand in the table", "그림에서 뺀 당사자 {0}. 표에 있음"),
    PICTURE_EDGE("{0} holds {1} of {2}", "{0}이(가) {2}의 {1} 소유"),
    PICTURE_CONTROL("{0} controls {1}", "{0}이(가) {1} 지배"),
    LEGEND("Signs:", "기호:");

    private final String english;
    private final String korean;

    OwnPhrase(String english, String korean) {
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
