package org.haetae.answers.words;

import org.haetae.law.model.Plain.Language;

/** What answers about journeys say, English beside Korean. */
public enum TravelPhrase implements Spoken {
    HEAD("{0} to {1} on {2}: {3} {4}", "{0}, {2}, {1}행: {3} {4}"),
    HEAD_SAME_NAME("{0} parties bear the name “{1}”; each is answered apart.", "‘{1}’라는 이름은 {0}명이 쓰므로 따로 답합니다."),
    BARRED("{0} must refuse entry under the list of {1}, unless exempted.", "{0}은(는) 예외가 없는 한 {1} 목록에 따라 입국을 막아야 합니다."),
    SUSPENDED("entry into {0} is suspended ({1}).", "{0} 입국이 정지되어 있습니다({1})."),
    SUSPENDED_UNSURE("whether entry into {0} is suspended is UNKNOWN ({1}).", "{0} 입국이 정지되어 있는지 UNKNOWN입니다({1})."),
    FREE("no list in the register bars this journey.", "등록부의 어느 목록도 이 여행을 막지 않습니다."),
    FREE_HOME(
            "no entry clause lies on the listing under {0}; entry may be denied only to those it names ({1}), which the register does not"
                    + " show of this party.",
            "{0}에 따른 등재에는 입국 정지 조항이 없습니다. 입국 거부는 그 대상({1})에만 가능하며, 등록부에서 해당 여부가 확인되지 않습니다."),
    LEDGER_PUBLISHED("An exemption is on record.", "예외가 기록에 있습니다."),
    LEDGER_NOT_NEEDED("No exemption was needed.", "예외가 필요하지 않았습니다."),
    LEDGER_UNKNOWN(
            "On what basis it was let through is UNKNOWN: no public record.", "어떤 근거로 허용되었는지 UNKNOWN: 공개 기록이 없습니다."),
    LEDGER_NONE("The ledger has no line for it.", "원장에 해당 기록이 없습니다."),
    LISTS("On whose list, as far as the register knows", "어느 목록인가(등록부가 아는 범위)"),
    LISTED("{0}: listed since {1} ({2})", "{0}: {1}부터 등재({2})"),
    NOT_LISTED("{0}: not listed, as far as the register knows", "{0}: 등록부가 아는 한 등재되지 않음"),
    TAKEN_OFF("{0}: no longer listed", "{0}: 삭제됨"),
    UNKNOWN_LISTED("{0}: not known on that day", "{0}: 그날은 알 수 없음"),
    DUTIES("What that asks of {0}", "{0}에 요구되는 것"),
    DUTY("{0}: {1} ({2}) · {3}", "{0}: {1}({2}) · {3}"),
    EXCEPTIONS("exceptions: {0}", "예외: {0}"),
    NO_DUTY(
            "nothing: the lists that name this party bind others or bar entry elsewhere",
            "없음: 이 당사자가 오른 목록은 다른 곳에만 미칩니다"),
    ENTRY("Entry into {0}", "{0} 입국"),
    ENTRY_OPERATES("suspended for those listed so: {0} ({1}): {2}", "해당 등재자의 입국 정지: {0}({1}): {2}"),
    ENTRY_MAY("may be denied, and need not: {0} ({1})", "거부할 수 있으나 의무는 아님: {0}({1})"),
    ENTRY_NOT_SHOWN(
            "may be denied only to: {2}; that this party is one is not shown in the register: {0} ({1})",
            "거부는 다음에만 가능: {2}. 등록부에서 해당이 확인되지 않음: {0}({1})"),
    ENTRY_NONE("no entry clause under {0}", "{0}에는 입국 조항이 없음"),
    ENTRY_WAY("way through: {0} ({1}): {2}", "통로: {0}({1}): {2}"),
    ENTRY_ACTIVITY("free by law: {0} ({1})", "법으로 허용: {0}({1})"),
    ENTRY_LEFT_OUT("left out here: {0}", "여기서 다루지 않은 것: {0}"),
    LEDGER("Ledger of waivers and exemptions", "면제·예외 원장"),
    LEDGER_LINE("{0}, {1} to {2}, {3}: {4} · {5}", "{0}, {1}~{2}, {3}: {4} · {5}"),
    WAIVER_PUBLISHED("published", "공개됨"),
    WAIVER_NOT_NEEDED("not needed", "필요 없음"),
    WAIVER_UNKNOWN("UNKNOWN: no public record, which is not that there was none", "UNKNOWN: 공개 기록 없음(없었다는 뜻은 아님)"),
    LEDGER_RECORD("record: {0}", "기록: {0}"),
    COMPANY("Others on that journey, for contrast", "같은 여행의 다른 사람(비교)"),
    ASK("What to ask, where the basis is unknown", "근거를 알 수 없을 때 물을 것"),
    ASK_BASIS(
            "which basis let this party enter {0} on {1}: a waiver, the Headquarters Agreement, or no bar at all; and when it was told to"
                    + " whom",
            "{1} {0} 입국의 근거가 무엇인지(면제, 본부협정, 또는 금지 자체가 없음), 누구에게 언제 알렸는지");

    private final String english;
    private final String korean;

    TravelPhrase(String english, String korean) {
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
