package org.haetae.cli;

import org.haetae.law.model.Plain.Language;

/** What help says, English beside Korean. */
enum Say {
    ROOT(
            "What a measure demands before it can end, who must act, and what stays: computed from law written as text.",
            "조치를 끝내려면 무엇이 필요한지, 누가 해야 하는지, 무엇이 남는지를 글로 적힌 법에서 계산합니다."),
    RELIEF("What a scenario does to each measure: the matrix of relief.", "시나리오가 각 조치에 미치는 결과를 보여 줍니다."),
    UNLOCK(
            "What it would take: all minimal sets that open the ways out of a measure, by who controls each thing.",
            "무엇이 있어야 하는지: 조치의 출구를 여는 최소 조합을 누구의 몫인지 나누어 보여 줍니다."),
    CHECK(
            "Whether one act would be valid, defective or without authority, and what follows; ends with 1 unless valid.",
            "행위 하나가 유효한지, 하자가 있는지, 권한이 없는지와 그 결과. 유효하지 않으면 종료 코드 1입니다."),
    DIFF("What differs between two days or two scenarios, and why.", "두 날짜나 두 시나리오 사이에 다른 것과 그 이유를 보여 줍니다."),
    REVOKE(
            "An order revoked on the day: what falls, what stays on another basis, what its end sets going.",
            "그날 명령을 폐지하면 무엇이 소멸하고 무엇이 다른 근거로 남으며 무엇이 발동하는지 보여 줍니다."),
    UNSC(
            "Votes in hand and votes needed to take an item up in the Security Council, and its votes on record.",
            "안보리에서 의제를 채택하는 데 확보한 표와 필요한 표, 그리고 기록된 표결을 보여 줍니다."),
    LAW("The law in the packs: read it, list it, check it.", "팩에 담긴 법을 읽고, 나열하고, 점검합니다."),
    LAW_SHOW(
            "A provision or rule: our words, the law's words, the rule as written, its versions and tests.",
            "조항이나 규칙: 풀이, 법 문언, 규칙 원문, 시행일과 시험을 보여 줍니다."),
    LAW_LIST("The instruments of the packs, and what is left for later.", "팩의 법령과 추후 과제를 나열합니다."),
    LAW_LINT("Checks the packs; ends with 1 if something must be mended.", "팩을 점검합니다. 고칠 것이 있으면 종료 코드 1입니다."),
    LAW_TEST(
            "Runs the tests beside the law; ends with 1 if one does not hold.", "법 옆의 시험을 실행합니다. 성립하지 않으면 종료 코드 1입니다."),
    SCENARIO("Sets of assumptions: list them, show one.", "가정의 묶음을 나열하거나 보여 줍니다."),
    SCENARIO_LIST("The scenarios of the packs.", "팩의 시나리오를 나열합니다."),
    SCENARIO_SHOW("What one scenario assumes.", "시나리오 하나의 가정을 보여 줍니다."),

    PARAMETER_CITE(
            "a cite (a path, or as the Code is cited), a section's number, or a rule's name",
            "조항(경로나 법전 인용), 조 번호 또는 규칙 이름"),
    PARAMETER_SCENARIO("a scenario of the packs, or a file", "팩의 시나리오 또는 파일"),
    PARAMETER_MEASURE("a measure: its name, record number or cite", "조치: 이름, 기록 번호 또는 조항"),

    PARAMETER_RULE(
            "what it is an act of: a way out, criterion, measure, status, lock or duty",
            "무엇에 관한 행위인지: 출구, 지정 기준, 조치, 지위, 잠금, 의무"),

    PARAMETER_ORDER("an order of the packs: its number, cite, or both as in eo-NUMBER", "팩의 명령: 번호, 조항 또는 eo-번호"),

    OPTION_DIFF_TO("the other day, compared with the as-of day", "기준일과 비교할 날"),
    OPTION_VOTES_FOR("votes for", "찬성표"),
    OPTION_VOTES_AGAINST("votes against", "반대표"),
    OPTION_VOTES_ABSTAIN("members that abstain", "기권"),
    OPTION_VOTES_FILE(
            "a table with the columns member and vote (for, against, abstain, unknown), instead of counts",
            "member와 vote(for, against, abstain, unknown) 열이 있는 표. 표수 대신"),
    OPTION_ON(
            "the day of the act; the as-of day if absent, and the as-of day itself where that is",
            "행위일. 없으면 기준일, 기준일이 없으면 이것이 기준일"),
    OPTION_KIND("what paper it is, such as certification or notice", "문서의 종류. 예: certification, notice"),
    OPTION_LIMB("the limb or menu item it is under, such as (1)", "해당 호나 항목. 예: (1)"),
    OPTION_BY("the office that acts", "행위하는 관청"),
    OPTION_TO("whom it is sent to", "수신처"),
    OPTION_OVER(
            "which measures or statuses it is aimed at; all its rule reaches if absent", "대상 조치나 지위. 없으면 규칙이 미치는 전부"),
    OPTION_OF("the person or case it names", "특정한 인물이나 사안"),
    OPTION_FOR("for how long, such as 20 days", "기간. 예: 20 days"),
    OPTION_WITH("what is enclosed", "첨부"),
    OPTION_EFFECTIVE("how long after the act it takes effect, such as 45 days", "행위 후 며칠 뒤 발효하는지. 예: 45 days"),
    OPTION_MEETING("which due day a delivery meets", "이행이 맞추는 기한"),
    OPTION_THAT(
            "what it states, as the notation writes it; YES or NO for a determination", "그 내용(표기대로). 판정이면 YES 또는 NO"),
    OPTION_NOTICE("the notice the law asks first was given on this day", "법이 먼저 요구하는 통지를 한 날"),
    OPTION_NO_NOTICE("it is known that no such notice was given", "그런 통지가 없었음이 알려진 것으로 봄"),
    OPTION_HELP("this help", "도움말"),
    OPTION_VERSION("the version", "판"),
    OPTION_MEASURE("only this measure (name, record number or cite), opened", "이 조치만(이름, 기록 번호 또는 조항), 펼쳐서"),
    OPTION_GROUP("only measures of this group", "이 묶음의 조치만"),
    OPTION_WHY("every measure opened: its ways out, who may act, what is missing", "모든 조치를 펼침: 출구, 담당, 빠진 것"),
    OPTION_ROUTE("only this way out", "이 출구만"),
    OPTION_AS_OF("the day whose law and facts count, as YYYY-MM-DD; today if absent", "기준일(YYYY-MM-DD). 없으면 오늘"),
    OPTION_SCENARIO("what is assumed; several, by commas or by repeating, make columns", "가정. 쉼표로 나누거나 되풀이하면 열이 됩니다"),
    OPTION_FACT(
            "a fact and how far it has gone, such as ID=COMPLETE VERIFIED, ID=YES, ID=UNKNOWN; may end in since DATE",
            "사실과 정도. 예: ID=COMPLETE VERIFIED, ID=YES, ID=UNKNOWN. 끝에 since DATE 가능"),
    OPTION_READING("how to read words that can be read in two ways", "두 가지로 읽히는 말의 해석"),
    OPTION_MODE(
            "certifiable (what the facts would let an office do), formal (what acts on record have done), warranted (what"
                    + " acts that the facts carry have done)",
            "certifiable(사실에 비추어 할 수 있는 일), formal(기록된 행위가 한 일), warranted(사실이 뒷받침하는 행위가 한 일)"),
    OPTION_FACTS_AS_OF("facts and acts up to this day only", "이 날까지의 사실과 행위만"),
    OPTION_KNOWN_AS_OF("only what was public by this day", "이 날까지 공개된 것만"),
    OPTION_FORMAT("table, json, csv or md", "table, json, csv, md"),
    OPTION_LANG("en or ko", "en 또는 ko"),
    OPTION_PACKS("the folder of law packs", "법 팩 폴더"),

    EXAMPLES("Examples:", "예:"),
    EXAMPLE_RELIEF("what this scenario alone would open, and what stays", "이 시나리오만으로 무엇이 열리고 무엇이 남는지"),
    EXAMPLE_OPENED("one measure opened down to the clause", "조치 하나를 조항까지 펼침"),
    EXAMPLE_COLUMNS("two scenarios side by side", "시나리오 둘을 나란히"),
    EXAMPLE_FACT("with one more fact", "사실 하나를 더함"),
    EXAMPLE_READING("with one point read in one way", "쟁점 하나를 한 가지로 읽음"),
    EXAMPLE_KOREAN("in Korean, as Markdown", "한국어, 마크다운"),
    EXAMPLE_UNLOCK("all ways out of this measure", "이 조치의 모든 출구"),
    EXAMPLE_UNLOCK_ROUTE("one way out, and what a scenario has of it already", "출구 하나와 시나리오가 이미 갖춘 것"),
    EXAMPLE_CHECK("one act, element by element, and what follows from it", "행위 하나를 요소별로, 그리고 그 결과"),
    EXAMPLE_DIFF("what another scenario changes, and why", "다른 시나리오가 바꾸는 것과 그 이유"),
    EXAMPLE_DIFF_DAYS("what a year of law and acts has changed", "한 해 동안 법과 행위가 바꾼 것"),
    EXAMPLE_REVOKE("this order revoked", "이 명령의 폐지"),
    EXAMPLE_UNSC("what these votes make, and how it went before", "이 표들의 결과와 지난 표결"),
    EXAMPLE_LAW_SHOW("a rule as it is written, and what it is made from", "규칙 원문과 그 근거"),
    EXAMPLE_LAW_CITE("a provision by its cite", "조항으로 찾기"),
    EXAMPLE_LAW_LIST("what the packs hold", "팩에 담긴 것"),
    EXAMPLE_LAW_LINT("what is worth a look", "살펴볼 것"),
    EXAMPLE_LAW_TEST("every test beside the law", "법 옆의 모든 시험"),
    EXAMPLE_SCENARIO_LIST("what can be assumed", "가정할 수 있는 것"),
    EXAMPLE_SCENARIO_SHOW("what this one assumes", "이 시나리오의 가정"),
    EXIT_CODES(
            "Exit codes: 0 an answer, 1 something checked does not hold, 2 bad input, 3 a fault of Haetae's own.\n"
                    + "Not legal advice.",
            "종료 코드: 0 답, 1 점검 결과 성립하지 않음, 2 잘못된 입력, 3 해태 자체의 결함.\n법률 자문이 아닙니다.");

    private final String english;
    private final String korean;

    Say(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    String in(Language language) {
        return switch (language) {
            case EN -> english;
            case KO -> korean;
        };
    }
}
