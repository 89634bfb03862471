package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about listed persons and bodies say, English beside Korean. */
public enum PeoplePhrase implements Spoken {
    // scope
    SCOPE(
            "Scope: the register of the packs ({0} parties, {1} listings), not all who are listed.",
            "범위: 팩의 등록부(당사자 {0}, 등재 {1}건). 등재된 모든 자의 목록이 아닙니다."),
    NO_REGISTER("The packs have no register of listings.", "팩에 등재 등록부가 없습니다."),
    SPLIT(
            "The ground in law is that of the limb a source states; the announced reason stands apart and proves no limb. Of marks: “in"
                    + " part” is the press or a part of the text, “MEMORY” was read nowhere and is no fact.",
            "법적 근거는 출처가 밝힌 조항의 것이고, 발표된 이유는 별개이며 조항을 증명하지 않습니다. 표시 ‘일부 확인’은 언론이나 원문 일부, ‘기억’은 어디서도 확인하지 않은 것으로 사실이 아닙니다."),

    // one party
    HEADING("{0} · {1}", "{0} · ‘{1}’"),
    HEAD_LISTED(
            "{0}: on {1} listed by {2}. Ground in law: {3}. As announced: {4}.",
            "{0}: {1} 현재 {2}의 목록에 있습니다. 법적 근거: {3}. 발표된 이유: {4}."),
    HEAD_OFF("{0}: taken off the list of {1} on {2}; reason: {3}.", "{0}: {2}에 {1}의 목록에서 삭제되었습니다. 사유: {3}."),
    HEAD_NAMED(
            "{0}: on {1} on no list in the register; named in a report, which blocks nobody.",
            "{0}: {1} 현재 등록부의 어느 목록에도 없습니다. 보고서에 이름이 있으나 그것만으로는 동결되지 않습니다."),
    HEAD_NOT("{0}: on {1} on no list in the register.", "{0}: {1} 현재 등록부의 어느 목록에도 없습니다."),
    HEAD_UNSURE("{0}: whether listed on {1} is not known.", "{0}: {1}에 등재되어 있었는지 알 수 없습니다."),
    HEAD_SAME_NAME(
            "{0} parties bear the name “{1}” and both are shown; ask for one by its id: {2}.",
            "‘{1}’라는 이름은 {0}명(곳)이 쓰므로 모두 보여 줍니다. 하나만 보려면 식별자로 물으십시오: {2}."),
    WHO("Who", "누구인가"),
    ROLE("{0}", "{0}"),
    BORN("born {0}", "출생 {0}"),
    COUNTRY("country {0}", "국가 {0}"),
    PART_STATED("an office said that it is part of: {0}", "당국이 그 일부라고 밝힌 대상: {0}"),
    PART_INFERRED("by what it is, perhaps part of: {0}; no office said so here", "성격상 그 일부로 보이는 대상: {0}. 당국이 밝힌 것은 아님"),
    NAMES("Names in the forms of the sources", "출처의 이름 표기"),
    NAME("“{0}” · {1} · {2}", "“{0}” · {1} · {2}"),
    NAMESAKE("Same name: {0}. Not to be taken for one another.", "동명: {0}. 혼동하지 마십시오."),
    LISTINGS("Listings", "등재"),
    LISTING("{0}, {1}: {2}", "{0}, {1}: {2}"),
    STATE_STANDS("stands", "유효"),
    STATE_OFF("taken off on {0}", "{0} 삭제"),
    STATE_NOT_YET("not yet", "아직 아님"),
    STATE_UNKNOWN("not known on that day", "그날은 알 수 없음"),
    DAY_UNKNOWN("day not known, seen {0}", "등재일 미상, {0} 확인"),
    AUTHORITY("authority: {0}, limb {1}", "근거 규정: {0}, 조항 {1}"),
    AUTHORITY_ONLY("authority: {0}", "근거 규정: {0}"),
    AUTHORITY_OUTSIDE("authority: that publisher’s own law, which is not in the packs", "근거 규정: 해당 기관의 법으로 팩에 없음"),
    LIMB_UNKNOWN("UNKNOWN", "UNKNOWN(알 수 없음)"),
    GROUND_LAW("ground in law: {0}", "법적 근거: {0}"),
    GROUND_ANNOUNCED("as announced: {0}", "발표된 이유: {0}"),
    GROUND_NONE("none of the grounds told apart", "구별되는 근거 없음"),
    GROUND_UNKNOWN("UNKNOWN; by its order it may be {0}", "UNKNOWN(알 수 없음). 명령상 가능한 것: {0}"),
    GROUND_OUTSIDE("not in the packs", "팩에 없음"),
    GROUND_SOME("UNKNOWN", "UNKNOWN"),
    ANNOUNCED_UNKNOWN("not known", "알 수 없음"),
    BINDING_MAY("listing was a choice, not a duty", "등재는 재량이었음"),
    BINDING_SHALL("listing was owed once determined", "판정되면 등재가 의무"),
    BINDING_BY_LAW("blocked by the text itself, without a list", "목록 없이 법문으로 동결"),
    BINDING_UNKNOWN("whether listing was owed or a choice is UNKNOWN", "등재가 의무였는지 재량이었는지 알 수 없음"),
    ASKS_CONDUCT("the test asks about conduct", "기준은 행위를 물음"),
    ASKS_STATUS("the test asks about office or membership, no conduct", "기준은 직위·소속만 묻고 행위는 묻지 않음"),
    ASKS_UNKNOWN("whether the test asked about conduct or office is UNKNOWN", "기준이 행위를 물었는지 직위를 물었는지 알 수 없음"),
    TAG("tag {0}: proves {1}; does not prove {2}", "태그 {0}: 증명하는 것: {1}. 증명하지 않는 것: {2}"),
    TAG_PLAIN("tag {0}", "태그 {0}"),
    RELEASE("announced in {0}", "발표: “{0}”"),
    SOURCE("source: {0} · {1}", "출처: {0} · {1}"),
    NOTE("note: {0}", "비고: {0}"),
    REASON_UNKNOWN("UNKNOWN, none was given", "UNKNOWN(밝히지 않음)"),
    EFFECTS("What it does on {0}, and who could drop it", "{0} 현재의 효과와 해제 주체"),
    EFFECT("{0} · {1} ({2}): {3}; {4}", "{0} · {1}({2}): {3}, {4}"),
    DROPPABLE(
            "Droppable: yes, with all others under it, by {0} under {1}; no fact is asked for.",
            "해제 가능: 같은 근거의 다른 등재와 함께 {0}({1}). 사실을 요구하지 않습니다."),
    DROPPABLE_NO("Droppable: not by a decision alone; open on it: {0}.", "결정만으로는 해제 불가. 열려 있는 것: {0}."),
    DROPPABLE_UNKNOWN(
            "Droppable: not settled, since whether it stands, or the limb, is not known; ways out that reach it: {0}.",
            "해제 가능 여부 미정: 존속 여부나 조항을 알 수 없습니다. 미치는 해제 경로: {0}."),
    NOTHING("nothing", "없음"),
    WAY("{0} ({1})", "{0}({1})"),
    NAMED("Named in reports (to be named is not to be listed)", "보고서 기재(기재는 등재가 아님)"),
    NAMED_IN("{0}, {1}, as “{2}” · {3}", "{0}, {1}, 표기 “{2}” · {3}"),
    NAMED_GAP("listed {0} days later", "{0}일 뒤 등재"),
    NAMED_SAME_DAY("listed the same day", "같은 날 등재"),
    NAMED_BEFORE("listed {0} days before", "{0}일 앞서 등재"),
    NAMED_NOT_LISTED("never listed, as far as the register knows", "등록부가 아는 한 등재된 적 없음"),
    NAMED_UNREAD(
            "{0}, {1}: names that could not be read; whether this one is among them is UNKNOWN",
            "{0}, {1}: 읽지 못한 명단. 포함 여부는 UNKNOWN"),
    OWED("Designations that would be owed, if an office determined it", "당국이 판정하면 의무가 되는 지정"),
    OWED_LIMB("{0}, {1} ({2})", "{0}, {1}({2})"),
    OWED_KNOWINGLY("to be determined: knowingly", "판정할 것: 알면서"),
    OWED_WORDS("words to be met: {0}", "충족할 문언: {0}"),
    OWED_NAMED("only for those a report names, and one did", "보고서에 기재된 자만 해당하며, 기재되어 있음"),
    OWED_QUESTION("{0} ({1}, “{2}”)", "{0} ({1}, “{2}”)"),
    OWED_OPTION("{0}: {1}", "{0}: {1}"),
    LINKS("Links", "관련"),
    LINK("{0} {1} · {2} · {3}", "{0} {1} · {2} · {3}"),
    LINK_LINKED("linked by its publisher to", "목록상 연계:"),
    LINK_PART_OF("part of", "소속:"),
    LINK_OWNED("said to be owned by", "소유자로 알려진 자:"),
    LINK_SAID_OVERSEEN("said in the press to be overseen by", "언론상 관할:"),
    LINK_TWO_STEPS(
            "if controlled by that blocked body it would be blocked itself: a link, not a verdict",
            "그 동결 대상이 통제한다면 스스로도 동결: 관련일 뿐 판정이 아님"),

    // the list
    LIST_HEAD(
            "On {0}: {1} of {2} parties of the register fit, with {3} listings.",
            "{0} 현재: 등록부의 당사자 {2} 가운데 {1}이 해당합니다(등재 {3}건)."),
    LIST_NONE("On {0}: no party of the register fits.", "{0} 현재: 등록부에 해당하는 당사자가 없습니다."),
    LIST_MAYBE(
            "Of {0} more the limb is UNKNOWN and this ground is not excluded.",
            "그 밖의 {0}은 조항이 UNKNOWN이어서 이 근거가 배제되지 않습니다."),
    LIST_MAYBE_TITLE("Limb UNKNOWN, this ground not excluded", "조항 UNKNOWN, 이 근거가 배제되지 않음"),
    LIST_MAYBE_SAME("announced for it ({0}): {1}", "이 근거로 발표됨({0}): {1}"),
    LIST_MAYBE_OTHER("announced for others, or not known ({0}): {1}", "다른 이유로 발표되었거나 알 수 없음({0}): {1}"),
    COLUMN_NAME("Name", "이름"),
    COLUMN_LISTED("Listed", "등재"),
    COLUMN_AUTHORITY("Authority, limb", "근거 규정, 조항"),
    COLUMN_GROUND("Ground in law", "법적 근거"),
    COLUMN_ANNOUNCED("As announced", "발표된 이유"),
    COLUMN_MARK("Mark", "확인"),
    COLUMN_WHAT("What", "구분"),
    COLUMN_COUNT("Parties", "당사자"),
    COLUMN_LISTINGS("Listings", "등재"),
    COLUMN_FIRST("First", "처음"),
    COLUMN_LAST("Latest", "마지막"),
    COLUMN_TAG("Tag", "태그"),
    COLUMN_ORDER("Instrument", "법령"),
    COLUMN_SINCE("Since", "시작"),
    COLUMN_PROVES("Proves", "증명하는 것"),
    COLUMN_NOT("Does not prove", "증명하지 않는 것"),

    // counts
    STATS_HEAD(
            "On {0}: {1} parties stand listed under law of the packs; ground in law known for {2}, UNKNOWN for {3}.",
            "{0} 현재: 팩의 법에 따라 {1}이 등재되어 있습니다. 법적 근거가 확인된 것 {2}, UNKNOWN {3}."),
    STATS_AUTHORITY("By authority:", "근거 규정별:"),
    STATS_YEAR("By year of listing:", "등재 연도별:"),
    STATS_GROUND("By ground in law (a party may stand in several lines):", "법적 근거별(한 당사자가 여러 줄에 들 수 있음):"),
    STATS_ANNOUNCED("By reason as announced (a party may stand in several lines):", "발표된 이유별(한 당사자가 여러 줄에 들 수 있음):"),
    STATS_CROSS("Parties listed under both (authority × authority):", "두 근거에 모두 등재된 당사자(근거 × 근거):"),
    STATS_CROSS_NONE("Nobody in the register is listed under two.", "등록부에 두 근거로 등재된 당사자가 없습니다."),
    STATS_CROSS_ROW("{0} × {1}: {2} ({3})", "{0} × {1}: {2}({3})"),
    STATS_UNUSED(
            "Criteria of the packs that nobody in the register is known to be listed under:",
            "등록부에서 쓰인 것이 확인되지 않은 팩의 기준:"),
    STATS_GROUND_UNKNOWN("UNKNOWN", "UNKNOWN(알 수 없음)"),

    // tags and export
    TAGS_HEAD(
            "{0} program tags. A tag names an instrument, never a limb.", "프로그램 태그 {0}개. 태그는 법령을 가리킬 뿐 조항을 가리키지 않습니다."),
    TAGS_NONE("The packs have no program tags.", "팩에 프로그램 태그가 없습니다."),
    EXPORT_HEAD("{0} parties and {1} listings of the register, as of {2}.", "등록부의 당사자 {0}, 등재 {1}건. {2} 기준."),
    READ_HEAD("{0}: {1} entities; {2} of them bear a name the register has.", "{0}: 개체 {1}건. 그중 {2}건의 이름이 등록부에 있습니다."),
    READ_SCHEMATA("Entities by schema:", "스키마별 개체:"),
    READ_FOUND("Names the register has (the same name is not yet the same party):", "등록부에 있는 이름(같은 이름이 곧 같은 당사자는 아님):"),
    READ_FOUND_ROW("“{0}” in the file ({1}): {2}", "파일의 “{0}”({1}): {2}"),
    READ_NOTES("Read over, because it is not known here:", "알지 못해 지나친 것:"),
    READ_NOTE_SCHEMA("schema “{0}”, first in line {1}, {2} times", "스키마 “{0}”, 첫 줄 {1}, {2}회"),
    READ_NOTE_PROPERTY("property “{0}”, first in line {1}, {2} times", "속성 “{0}”, 첫 줄 {1}, {2}회"),
    READ_NOTE_FIELD("field “{0}”, first in line {1}, {2} times", "필드 “{0}”, 첫 줄 {1}, {2}회"),
    NONE("none", "없음"),

    // if an order falls
    FATE_HEAD(
            "Persons and bodies of the register: {0} leave the list, {1} more leave it but stay blocked if they are part of what is blocked"
                    + " by law, {2} stay on another listing, {3} unknown, {4} untouched.",
            "등록부의 개인·단체: 목록에서 빠짐 {0}, 빠지더라도 법으로 동결된 대상의 일부라면 계속 동결 {1}, 다른 등재로 유지 {2}, 알 수 없음 {3}, 무관 {4}."),
    FATE_SENTENCE(
            "Revoking {0} on {1} would take {2} persons and bodies of the register off the list; on another listing stay {3}, unknown are {4}.",
            "{1}에 {0}을(를) 폐지하면 등록부의 개인·단체 가운데 {2}이 목록에서 빠집니다. 다른 등재로 유지 {3}, 알 수 없음 {4}."),
    FATE_TITLE("Persons and bodies ({0})", "개인·단체({0})"),
    FATE_LEAVES("Leave the list, and nothing else in the register holds them ({0}):", "목록에서 빠지며 등록부에 다른 근거가 없음({0}):"),
    FATE_STATUS(
            "Leave the list; stay blocked without one, if they are part of it ({0}):",
            "목록에서 빠지나 그 일부라면 목록 없이 계속 동결({0}):"),
    FATE_STAYS("Stay listed on another basis ({0}):", "다른 근거로 등재 유지({0}):"),
    FATE_UNKNOWN("UNKNOWN, since the limb or the day is not known ({0}):", "UNKNOWN: 조항이나 등재일을 알 수 없음({0}):"),
    FATE_UNTOUCHED("Not listed under it, and so untouched ({0}): {1}", "이 명령의 등재가 아니어서 무관({0}): {1}"),
    FATE_ROW("{0} · {1} · announced: {2}", "{0} · {1} · 발표된 이유: {2}"),
    FATE_ON("stays on: {0}", "유지 근거: {0}"),
    FATE_BY_STATUS("{0} ({1}): {2}", "{0}({1}): {2}"),
    FATE_STATED("part of {0}, as an office said: {1}", "당국이 밝힌 소속 {0}: {1}"),
    FATE_INFERRED("if part of {0}, which is inferred: {1}", "{0} 소속이라면(추정): {1}"),
    FATE_BASIS("What blocks without a list then:", "그때 목록 없이 동결하는 것:"),
    FATE_REACHING(
            "None of them is thereby out of reach of {2} ({1}): {0} of what stays blocked, once determined.",
            "그래도 {2}({1})는 미칠 수 있음: 계속 동결되는 것의 {0}(판정 시)."),
    FATE_OWED("Then owed under {0}, {1}, once determined of them ({2}):", "{0}, {1}에 따라 판정되면 지정 의무({2}):"),
    FATE_OWED_NOTE(
            "The end of a listing determines nothing: what is owed waits for a determination that the facts of the law are met.",
            "등재가 끝난다고 판정되는 것은 아닙니다. 의무는 법의 사실이 충족된다는 판정을 기다립니다."),
    FATE_UNREAD(
            "Whether {0} names them is UNKNOWN, since its names could not be read ({1}): {2}",
            "{0}에 이름이 있는지 UNKNOWN: 명단을 읽지 못함({1}): {2}"),
    FATE_OWED_NONE("No command in force speaks of the grounds announced for them.", "발표된 이유를 다루는 시행 중인 명령 규정이 없습니다.");

    private final String english;
    private final String korean;

    PeoplePhrase(String english, String korean) {
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
