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
            "무엇이 있어야 하는지: 조치의 해제 경로를 여는 최소 조합을 누구의 몫인지 나누어 보여 줍니다."),
    ASK(
            "What to find out: the shortest lists of facts that would settle what is not known, and who has them in hand.",
            "무엇을 확인하면 되는지: 알 수 없는 판단을 정하는 가장 짧은 사실 목록과 그것이 누구의 몫인지 보여 줍니다."),
    PLAN(
            "In what order to concede, and what each step opens: exact, from where a scenario stands. A schedule of one's own is held"
                    + " against the clauses; ends with 1 if a relief comes too soon.",
            "어떤 순서로 양보하면 단계마다 무엇이 열리는지 시나리오의 상태에서 정확하게 계산합니다. 직접 만든 일정은 조항에 비추어 보고," + " 완화가 너무 이르면 종료 코드 1입니다."),
    OFFER(
            "Whether a promise can be kept by the executive alone, measure by measure, with the clauses; ends with 1 if not.",
            "약속을 행정부가 단독으로 지킬 수 있는지 조치마다 조항과 함께 답합니다. 없으면 종료 코드 1입니다."),
    TIMELINE(
            "The matrix on every day on which the law or the record turns: what stood when, and what could become of it.",
            "법이나 기록이 바뀌는 날마다의 결과표: 언제 무엇이 있었고 어떻게 될 수 있었는지 보여 줍니다."),
    WARRANT(
            "Certifications and determinations on record, held against the dated facts; ends with 1 if one is contradicted.",
            "기록된 확인과 판정을 날짜가 적힌 사실에 비추어 봅니다. 어긋나는 것이 있으면 종료 코드 1입니다."),
    MEMO(
            "A scenario on two pages: bottom line, what opens and stays shut, what to ask, what not to promise, each line cited.",
            "시나리오를 두 쪽으로: 요지, 열리는 것과 닫힌 것, 요구할 것, 약속하지 말 것을 줄마다 근거와 함께."),
    AMEND(
            "What a bill would change in exits, duties and plans: a file in the packs' notation that adds, replaces or strikes.",
            "법안이 해제 경로, 의무, 계획에서 바꾸는 것. 법령 팩의 표기로 더하고 바꾸고 없애는 파일입니다."),
    SERVE(
            "Opens the workbench: the same answers as pages of a browser, on this machine only.",
            "작업대를 엽니다. 같은 답을 이 컴퓨터의 브라우저에서 봅니다."),
    MCP(
            "Offers the questions as tools to an assistant, by the Model Context Protocol over standard input and output.",
            "질문을 도우미 프로그램의 도구로 내놓습니다(Model Context Protocol, 표준 입출력)."),
    SERVING("Haetae is open at {0} (Ctrl-C ends it).", "해태가 {0} 에서 열렸습니다(Ctrl-C로 끝냅니다)."),
    OPTION_PORT("the port to listen on (8390 if not given; 0 for any that is free)", "받을 포트(없으면 8390, 0이면 빈 포트)"),
    REPLAY(
            "Asks the question of a receipt again: the same bytes, or what changed, and then ends with 1.",
            "영수증의 질문을 다시 물어 같은 답을 내거나 바뀐 것을 알립니다. 바뀌었으면 종료 코드 1입니다."),
    STAYS(
            "What stays whatever is done about a topic: what no state of its facts can end or suspend, and what would.",
            "어떤 의제에 관하여 무엇을 하더라도 유지되는 것과, 그것을 풀려면 무엇이 더 필요한지 보여 줍니다."),
    CRITERIA(
            "Conduct in, criteria out: who did this may or must be designated under what, and what is still to be shown.",
            "행위를 넣으면 기준이 나옵니다: 어느 기준에 따라 지정하여야 하거나 할 수 있는지, 무엇을 더 보여야 하는지."),
    APPLIES(
            "Whether a provision bites on these facts that day, rule by rule; ends with 1 if nothing does.",
            "조항이 그날 이 사실에 적용되는지 규칙마다 답합니다. 적용되는 것이 없으면 종료 코드 1입니다."),
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
    DUTIES(
            "Who owes what to whom: what fell due, what came and how late, what waits, what has lapsed.",
            "누가 누구에게 무엇을 해야 하는지: 온 기한, 제출과 지연, 대기 중인 것, 실효된 것을 보여 줍니다."),
    PEOPLE(
            "Listed persons and bodies: who, under what, and on which ground in law.",
            "등재된 개인과 단체: 누가, 무엇에 따라, 어떤 법적 근거로."),
    PEOPLE_SHOW(
            "One party: its listings, the ground in law and the announced reason apart, who could drop it, what else is known.",
            "한 당사자의 등재, 법적 근거와 발표된 이유(따로), 해제 주체, 그 밖에 알려진 것을 보여 줍니다."),
    PEOPLE_LIST(
            "The parties of the register, by ground in law, announced reason, authority, publisher and status.",
            "등록부의 당사자를 법적 근거, 발표된 이유, 근거 규정, 기관, 상태로 골라 나열합니다."),
    PEOPLE_STATS(
            "The register counted: by authority, year and ground; who is listed under two; what was never used.",
            "등록부를 근거 규정, 연도, 근거별로 세고, 두 근거의 등재와 쓰인 적 없는 기준을 보여 줍니다."),
    PEOPLE_TAGS("Program tags: what each proves, and what not.", "프로그램 태그가 증명하는 것과 증명하지 않는 것을 보여 줍니다."),
    PEOPLE_EXPORT(
            "Hands the register on: FollowTheMoney JSON lines, or a table with --format csv.",
            "등록부를 내보냅니다: FollowTheMoney JSON 줄 또는 --format csv 표."),
    PEOPLE_READ(
            "Reads FollowTheMoney JSON lines: what is in the file, whose names the register has, what was not understood.",
            "FollowTheMoney JSON 줄을 읽어 내용, 등록부에 있는 이름, 알지 못해 지나친 것을 보여 줍니다."),
    CANDIDATES(
            "Persons and bodies under consideration, read from a table: how far each has come, and what evidence each element of the law"
                    + " still lacks. Keeps nothing.",
            "검토 대상 개인·단체를 표에서 읽어 어디까지 왔는지, 법의 요건마다 어떤 증거가 없는지 보여 줍니다. 아무것도 보관하지 않습니다."),
    CANDIDATES_IMPORT(
            "Keeps the candidates of a table, all of them or, where anything is wrong, none.",
            "표의 검토 대상을 보관합니다. 모두 보관하거나, 잘못된 것이 있으면 하나도 보관하지 않습니다."),
    CANDIDATES_LIST("The candidates that are kept.", "보관된 검토 대상을 나열합니다."),
    CANDIDATES_SHOW(
            "One candidate: its steps, and how many independent sources each element has.",
            "검토 대상 하나의 경과와 요건마다 독립 출처의 수를 보여 줍니다."),
    CANDIDATES_MOVE(
            "Moves a candidate into another state: the next, withheld, listed, or back, which needs a reason.",
            "검토 대상의 상태를 옮깁니다: 다음 상태, withheld, listed, 또는 되돌리기(이유 필요)."),
    CANDIDATES_EXPORT("What is kept as a table that import reads.", "보관된 것을 import가 읽는 표로 내보냅니다."),
    BACKUP("Writes all that is kept into one file, also while it is in use.", "보관된 것을 모두 파일 하나에 씁니다. 사용 중에도 됩니다."),
    RESTORE(
            "Puts a backup in the place of what is kept, after looking it over; the old store stays beside.",
            "백업을 점검한 뒤 지금의 저장소 자리에 둡니다. 전의 저장소는 옆에 남깁니다."),
    DOCTOR(
            "Looks over what is kept: whole, private, untampered, room to go on; ends with 1 if something is wrong.",
            "보관된 것이 온전한지, 남이 읽을 수 없는지, 기록이 바뀌지 않았는지, 공간이 있는지 봅니다. 잘못된 것이 있으면 종료 코드 1입니다."),
    TRAVEL(
            "A journey of a listed person: whose list, what the destination owes, entry, exemptions, and what is on record.",
            "등재된 자의 여행: 어느 목록인지, 목적지의 의무, 입국, 예외, 공개 기록을 보여 줍니다."),
    RECORD(
            "What was seen done and what was looked for and not found, each line with its source and how well it was read.",
            "확인된 일과 찾았으나 발견하지 못한 일을 출처, 확인 정도와 함께 보여 줍니다."),
    PAPER(
            "The founding paper claim by claim: how each stands, and the clause or record that decides.",
            "출발점이 된 논문의 주장마다 판단과 그 근거 조항·기록을 보여 줍니다."),
    MILESTONES(
            "Steps of talks: the ladder and what is claimed out of its order, commitments and signs, each with a score and its evidence.",
            "협상 단계: 사다리와 순서를 앞지른 주장, 공약과 징표를 평가와 근거와 함께 보여 줍니다."),
    EXPLAIN(
            "What a word means: where the law defines it, or that it does not and who judges; or what Haetae means by it.",
            "말의 뜻: 법이 정의하는 곳, 정의가 없으면 판단하는 쪽, 또는 해태의 말로서의 뜻을 보여 줍니다."),
    LAW("The law in the packs: read it, list it, check it.", "법령 팩에 담긴 법을 읽고, 나열하고, 점검합니다."),
    LAW_SHOW(
            "A provision with all that stands under it, a rule, or a name of the vocabulary: our words, the law's words, the"
                    + " rules as written, their versions and tests, and what uses them.",
            "조항(하위 조항 포함), 규칙 또는 용어: 풀이, 법 문언, 규칙 원문, 시행일, 시험과 쓰이는 곳을 보여 줍니다."),
    LAW_LIST(
            "The instruments of the packs, and what is left for later; or all facts, measures, ways out and other names.",
            "법령 팩의 법령과 추후 과제, 또는 사실·조치·해제 경로 등의 이름을 나열합니다."),
    LAW_SEARCH(
            "Finds words, “quoted phrases” and cites in the packs: where each stands, and what to type next.",
            "법령 팩에서 낱말, “따옴표로 묶은 구절”, 조항을 찾아 위치와 다음에 칠 명령을 보여 줍니다."),
    LAW_LINT("Checks the packs; ends with 1 if something must be mended.", "법령 팩을 점검합니다. 고칠 것이 있으면 종료 코드 1입니다."),
    LAW_TEST(
            "Runs the tests beside the law; ends with 1 if one does not hold.", "법 옆의 시험을 실행합니다. 통과하지 못하면 종료 코드 1입니다."),
    LAW_COVERAGE(
            "How much of the law is encoded: each segment ruled, defined or left out with a reason; ends with 1 if one is none.",
            "법을 얼마나 입력했는지: 각 단위가 규칙인지, 정의인지, 이유를 적은 미입력인지. 빠진 것이 있으면 종료 코드 1입니다."),
    LAW_IMPORT(
            "Takes official text (USLM XML or plain text) into your own folder, to be read beside the rules and compared.",
            "공식 문언(USLM XML 또는 일반 텍스트)을 자기 폴더로 가져와 규칙 옆에서 읽고 대조합니다."),
    LAW_SKELETON(
            "The skeleton of official text: path, word count and hash of every segment, as packs ship it.",
            "공식 문언의 골격: 단위마다 경로, 단어 수, 해시. 법령 팩에 싣는 형식입니다."),
    LAW_EXPORT(
            "The conditions of all ways out on a day, for other programs.", "하루의 모든 해제 경로 조건을 다른 프로그램이 읽을 형식으로 내보냅니다."),
    LAW_MUTATE(
            "Makes wrong edits to the law, one at a time, and tells which of them nothing notices; ends with 1 if an instrument"
                    + " is below the floor its pack sets.",
            "법을 한 군데씩 잘못 고쳐 보고 아무도 발견하지 못하는 수정을 보여 줍니다. 팩이 정한 하한에 못 미치는 법령이 있으면 종료 코드 1입니다."),
    OPTION_INSTRUMENT("only edits of this instrument, by its cite", "이 법령의 수정만(인용 표기)"),
    OPTION_OPERATOR(
            "only this kind of edit, such as item, join, power, day, exception, grade",
            "이 종류의 수정만(예: item, join, power, day, exception, grade)"),
    OPTION_CHANGED("only instruments whose text changed since it was last scored", "마지막으로 평가한 뒤 글이 바뀐 법령만"),
    OPTION_RECORD("keep the scores in the pack", "점수를 팩에 기록"),
    SCENARIO("Sets of assumptions: list them, show one.", "가정의 묶음을 나열하거나 보여 줍니다."),
    SCENARIO_LIST("The scenarios of the packs.", "법령 팩의 시나리오를 나열합니다."),
    SCENARIO_SHOW("What one scenario assumes.", "시나리오 하나의 가정을 보여 줍니다."),

    PARAMETER_CITE(
            "a cite (a path, or as the Code is cited), a section's number, or the name of a rule, fact, reading or office",
            "조항(경로나 법전 인용), 조 번호 또는 규칙·사실·해석·관청의 이름"),
    PARAMETER_WHAT(
            "instruments (if absent), facts, readings, actors, bodies, classes, topics, grounds, groups, words, statuses,"
                    + " criteria, measures, routes, locks, duties, delegations, definitions or left-out",
            "instruments(생략 시), facts, readings, actors, bodies, classes, topics, grounds, groups, words, statuses,"
                    + " criteria, measures, routes, locks, duties, delegations, definitions, left-out"),
    PARAMETER_TERM(
            "a word of the law, a name of the packs, or a word of Haetae's own such as ENDS, OWED, certifiable",
            "법의 말, 법령 팩의 용어 또는 해태의 말(예: ENDS, OWED, certifiable)"),
    PARAMETER_WORDS(
            "words, a phrase in double quotes, or a cite in any form: 'section 401(a)', '§ 401'",
            "낱말, 큰따옴표로 묶은 구절 또는 어떤 형식이든 조항: 제401조, 'section 401(a)'"),
    PARAMETER_SCENARIO("a scenario of the packs, or a file", "법령 팩의 시나리오 또는 파일"),
    PARAMETER_MEASURE("a measure: its name, record number or cite", "조치: 이름, 기록 번호 또는 조항"),

    PARAMETER_ASK(
            "measures, statuses or ways out: names or cites, several with commas; all if absent",
            "조치, 지위 또는 해제 경로: 이름이나 조항, 쉼표로 여럿. 없으면 전부"),
    PARAMETER_PLAN(
            "measures or statuses to be relieved: names or cites; all that stand if absent",
            "풀려는 조치나 지위: 이름이나 조항. 없으면 유효한 것 전부"),
    OPTION_COST(
            "what one step of a fact costs, a whole number, or a CSV file with the columns fact and cost; 1 if absent",
            "사실의 한 단계 비용(정수) 또는 fact, cost 열이 있는 CSV 파일. 없으면 1"),
    OPTION_SCHEDULE(
            "a file with an order of one's own, a line for each step: given GRADE FACT, suspend MEASURE, terminate MEASURE",
            "직접 만든 순서를 적은 파일. 한 줄에 한 단계: given GRADE FACT, suspend MEASURE, terminate MEASURE"),
    PARAMETER_OFFER(
            "free text, or lines such as: offer terminate MEASURE upon FACT=GRADE; or a file of either",
            "자유로운 글, 또는 offer terminate MEASURE upon FACT=GRADE 같은 줄, 또는 그런 파일"),
    OPTION_TIMELINE_MEASURE("only this measure or status, or several", "이 조치나 지위만, 또는 여럿"),
    OPTION_TIMELINE_FROM("the first day; the first of any law in the packs if absent", "첫날. 없으면 법령 팩에서 가장 이른 날"),
    OPTION_TIMELINE_UNTIL("the last day; the as-of day if absent", "마지막 날. 없으면 기준일"),
    PARAMETER_WARRANT("rules whose papers are looked at, by name; all if absent", "살펴볼 문서의 규칙 이름. 없으면 전부"),
    PARAMETER_AMEND("a bill: a file of law with blocks marked amend", "법안: amend 블록이 있는 법령 파일"),
    PARAMETER_REPLAY("a receipt, as --receipt writes it", "--receipt가 쓴 영수증"),
    OPTION_RECEIPT(
            "keeps the answer with its inputs, packs and proof in this new file, for replay",
            "답을 입력, 법령 팩, 근거와 함께 이 새 파일에 남김(replay용)"),
    PARAMETER_PROVISION("a cite, a section's number, or a rule's name", "조항, 조 번호 또는 규칙 이름"),

    OPTION_DID(
            "words of conduct: verbs, things, persons, as names or in plain words; a criterion's name for a person under it",
            "행위의 말: 동사, 물건, 사람. 이름이나 풀이말로. 기준 이름은 그 해당자를 뜻함"),
    OPTION_THRESHOLD("quoted words of the law that are said to be met", "충족되었다고 주장하는 법 문언"),
    OPTION_KNOWINGLY("done with actual knowledge", "실제로 알면서 함"),
    OPTION_SHOULD_HAVE_KNOWN("done by somebody who should have known", "알 수 있었던 자가 함"),
    OPTION_CONDUCT_ON("the day or days of the conduct", "행위일"),
    PARAMETER_RULE(
            "what it is an act of: a way out, criterion, measure, status, lock or duty",
            "무엇에 관한 행위인지: 해제 경로, 지정 기준, 조치, 지위, 잠금, 의무"),

    PARAMETER_ORDER("an order of the packs: its number, cite, or both as in eo-NUMBER", "법령 팩의 명령: 번호, 조항 또는 eo-번호"),

    OWN(
            "The 50 percent rule over a file of stakes: which bodies are blocked, perhaps or not, through whom; also as a picture.",
            "지분 파일에 50퍼센트 규칙을 적용: 어느 단체가 누구를 통하여 동결되는지, 가능한지, 아닌지. 그림으로도 보여 줍니다."),
    PARAMETER_OWN(
            "a table (CSV) with the columns owner, asset, share (percent: 50, 49.99, 25..40, 50.., ?), and if you like kind (owns,"
                    + " controls), from, until (YYYY-MM-DD), owner_is (blocked, not-blocked, unknown, a class the law blocks), source;"
                    + " or an example of the packs",
            "owner, asset, share(백분율: 50, 49.99, 25..40, 50.., ?) 열이 있는 표(CSV). 더할 수 있는 열: kind(owns, controls), from,"
                    + " until(YYYY-MM-DD), owner_is(blocked, not-blocked, unknown, 법이 동결하는 집단), source. 또는 법령 팩의 예시 이름"),
    PARAMETER_PARTY(
            "a name in any spelling of the register, whatever its case, hyphens and order, or an id",
            "등록부의 이름(대소문자, 붙임표, 순서 무관) 또는 식별자"),
    PARAMETER_CANDIDATES(
            "a table of candidates; candidates export prints its header line",
            "검토 대상의 표. candidates export가 머리줄을 출력합니다"),
    PARAMETER_CANDIDATE("the id of a candidate that is kept", "보관된 검토 대상의 식별자"),
    PARAMETER_STATE(
            "imported, triaged, elements, reviewed, withheld, forwarded or listed",
            "imported, triaged, elements, reviewed, withheld, forwarded, listed"),
    OPTION_STATE("only those in this state", "이 상태인 것만"),
    OPTION_MOVED_ON("the day of the step; the as-of day if absent", "옮긴 날. 없으면 기준일"),
    OPTION_REASON("why; withheld and steps back need it", "이유. withheld와 되돌리기에 필요합니다"),
    OPTION_OVERWRITE("takes the place of a file that is there", "있는 파일을 대신함"),
    PARAMETER_BACKUP("where the backup goes", "백업을 둘 파일"),
    PARAMETER_RESTORE("a backup, as haetae backup writes it", "haetae backup이 쓴 백업"),
    PARAMETER_FTM("a file of FollowTheMoney JSON lines", "FollowTheMoney JSON 줄 파일"),
    OPTION_GROUND("only this ground in law, such as hr; none or unknown", "이 법적 근거만. 예: hr. none이나 unknown도 가능"),
    OPTION_ANNOUNCED("only this ground as announced, or unknown", "발표된 이유가 이것인 것만. unknown도 가능"),
    OPTION_AUTHORITY("only under this order (number or cite) or criterion", "이 명령(번호나 조항)이나 기준에 따른 것만"),
    OPTION_PUBLISHER("only on the list of this publisher", "이 기관의 목록만"),
    OPTION_PARTY_STATUS(
            "listed (if absent), delisted, named (in a report, on no list), unknown or all",
            "listed(생략 시), delisted, named(보고서에만), unknown, all"),
    OPTION_PERSON("who travels: a name or id of the register", "여행하는 자: 등록부의 이름이나 식별자"),
    OPTION_DESTINATION(
            "where to: a country as two letters, ISO 3166-1, or its name", "목적지: 국가 두 글자 코드(ISO 3166-1)나 이름"),
    OPTION_TRAVEL_ON(
            "the day of arrival; the as-of day if absent, and the as-of day itself where that is",
            "도착일. 없으면 기준일, 기준일이 없으면 이것이 기준일"),

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
    OPTION_WHY("every measure opened: its ways out, who may act, what is missing", "모든 조치를 펼침: 해제 경로, 담당, 갖춰지지 않은 것"),
    OPTION_ROUTE("only this way out", "이 해제 경로만"),
    OPTION_OWED_BY("only what this office owes, itself or by delegation", "이 관청의 의무만(위임 포함)"),
    OPTION_OWED_TO("only what this body or office is to receive", "이 기관이 받을 것만"),
    OPTION_SECTION("only this section: its number (304, s304) or cite", "이 조항만: 조 번호(304, s304) 또는 경로"),
    OPTION_STATUS(
            "only due, fulfilled, late, no-record, not-searched, lapsed, contingent, vacant or unknown",
            "due, fulfilled, late, no-record, not-searched, lapsed, contingent, vacant, unknown 중 하나만"),
    OPTION_FROM("only what is dated on this day or later", "이 날 이후만"),
    OPTION_FROM_DUE(
            "only what is due on this day or later; a calendar (ics) then holds every such day without a delivery, not only what"
                    + " is still open or comes next",
            "기한이 이 날 이후인 것만. 달력(ics)에는 아직 열려 있거나 다음에 올 기한뿐 아니라, 제출이 확인되지 않은 이 날 이후의 기한을 모두 담음"),
    OPTION_UNTIL("only what is dated up to this day", "이 날까지만"),
    OPTION_TOPIC("only this topic; acts in the packs' own notation are the topic acts", "이 주제만. 법령 팩의 표기로 적힌 행위는 acts"),
    OPTION_SCOPE("only this scope: a section, an order, a programme", "이 범위만: 조항, 명령, 사업"),
    OPTION_RECORD_KIND("only this kind of line, such as report or no-record", "이 종류만. 예: report, no-record"),
    PARAMETER_TEXT(
            "a file or folder of official text: .xml, or .txt with its path on the first line",
            "공식 문언 파일 또는 폴더: .xml, 또는 첫 줄에 경로가 있는 .txt"),
    OPTION_EDITION(
            "the edition's name, such as code-2024 (import: else the file's)",
            "판본 이름, 예: code-2024(import에서는 생략 시 파일 이름)"),
    OPTION_DAY("a day on which the edition was the law", "그 판본이 시행 중이던 날"),
    OPTION_SECTIONS(
            "two sections of one code with .. between them, or the cite under which all is taken",
            "한 법전의 두 조를 ..로 잇거나, 그 아래 전부를 뜻하는 조항"),
    OPTION_EDITION_TITLE("what the edition is, in plain words", "판본 설명"),
    OPTION_INTO("write the skeleton to this file", "골격을 이 파일에 적습니다"),
    OPTION_VERDICT(
            "only confirmed, confirmed-under-a-reading, needs-qualification, wrong-in-a-detail, superseded, not-law or"
                    + " unchecked",
            "confirmed, confirmed-under-a-reading, needs-qualification, wrong-in-a-detail, superseded, not-law, unchecked 중"
                    + " 하나만"),
    OPTION_CLAIMED("rungs claimed besides what the facts say, by number", "사실 외에 주장된 단계의 번호"),
    OPTION_PART("only this part of the paper, by the beginning of its name", "논문의 이 부분만(이름의 앞부분)"),
    OPTION_WHY_DUTY(
            "every duty opened: its clock, last day, form, readings and sources", "모든 의무를 펼침: 기한, 마지막 날, 형식, 해석, 출처"),
    OPTION_GIVEN(
            "the topic, or several with commas: all its facts are taken at their best",
            "의제. 쉼표로 여럿: 그 의제의 사실이 모두 이루어진 것으로 봄"),
    OPTION_WITH_DISCRETION(
            "count what a decision that asks for no fact can lift as not staying",
            "사실을 요구하지 않는 결정으로 풀 수 있는 것은 유지되지 않는 것으로 셈"),
    OPTION_AS_OF("the day whose law and facts count, as YYYY-MM-DD; today if absent", "기준일(YYYY-MM-DD). 없으면 오늘"),
    OPTION_SCENARIO("what is assumed; several, by commas or by repeating, make columns", "가정. 쉼표로 나누거나 되풀이하면 열이 됩니다"),
    OPTION_FACT(
            "a fact and how far it has gone, such as ID=COMPLETE VERIFIED, ID=YES, ID=UNKNOWN; may end in since DATE",
            "사실과 정도. 예: ID=COMPLETE VERIFIED, ID=YES, ID=UNKNOWN. 끝에 since DATE 가능"),
    OPTION_READING("how to read words that can be read in two ways", "두 가지로 읽히는 문언의 해석"),
    OPTION_MODE(
            "certifiable (what the facts would let an office do), formal (what acts on record have done), warranted (what"
                    + " acts that the facts carry have done)",
            "certifiable(사실 기준: 사실에 비추어 할 수 있는 일), formal(행위 기준: 기록된 행위로 이루어진 것), warranted(행위·사실 기준: 그중 사실이 뒷받침하는 것)"),
    OPTION_FACTS_AS_OF("facts and acts up to this day only", "이 날까지의 사실과 행위만"),
    OPTION_KNOWN_AS_OF("only what was public by this day", "이 날까지 공개된 것만"),
    OPTION_FORMAT(
            "table, json, csv or md (duties also ics, people export ftm, timeline and own svg, memo html)",
            "table, json, csv, md(duties는 ics, people export는 ftm, timeline과 own은 svg, memo는 html도)"),
    OPTION_LANG("en or ko", "en 또는 ko"),
    OPTION_PACKS("the folder of law packs", "법령 팩 폴더"),

    EXAMPLES("Examples:", "예:"),
    EXAMPLE_RELIEF("what this scenario alone would open, and what stays", "이 시나리오만으로 무엇이 해제되고 무엇이 남는지"),
    EXAMPLE_OPENED("one measure opened down to the clause", "조치 하나를 조항까지 펼침"),
    EXAMPLE_COLUMNS("two scenarios side by side", "시나리오 둘을 나란히"),
    EXAMPLE_FACT("with one more fact", "사실 하나를 더함"),
    EXAMPLE_READING("with one point read in one way", "쟁점 하나를 한 가지로 읽음"),
    EXAMPLE_KOREAN("in Korean, as Markdown", "한국어, 마크다운"),
    EXAMPLE_UNLOCK("all ways out of this measure", "이 조치의 모든 해제 경로"),
    EXAMPLE_UNLOCK_ROUTE("one way out, and what a scenario has of it already", "해제 경로 하나와 시나리오가 이미 갖춘 것"),
    EXAMPLE_ASK("what would settle the ways out of this measure, if nothing is known", "아무것도 모를 때 이 조치의 해제 경로를 정하는 것"),
    EXAMPLE_ASK_ALL("what to find out first, of all measures", "모든 조치에서 먼저 확인할 것"),
    EXAMPLE_PLAN("in what order to concede, from this scenario on", "이 시나리오에서 시작하는 양보의 순서"),
    EXAMPLE_PLAN_COST("for one measure, with a cost of one's own", "조치 하나에 대하여, 비용을 정하여"),
    EXAMPLE_OFFER("whether this measure can be ended for this fact", "이 사실만으로 이 조치를 끝낼 수 있는지"),
    EXAMPLE_TIMELINE("what became of one measure, day by day", "조치 하나가 날마다 어떠하였는지"),
    EXAMPLE_TIMELINE_SVG("the same as a picture", "같은 것을 그림으로"),
    EXAMPLE_WARRANT("every paper on record, if nothing is known of the facts", "사실을 전혀 모를 때 기록된 모든 문서"),
    EXAMPLE_MEMO("this scenario as a memo", "이 시나리오의 메모"),
    EXAMPLE_MEMO_HTML("the same as a page to print", "같은 것을 인쇄할 쪽으로"),
    EXAMPLE_STAYS("what stays whatever is done about this topic", "이 의제에 관하여 무엇을 하더라도 유지되는 것"),
    EXAMPLE_STAYS_DISCRETION("the same, without what an office may lift at will", "그중 재량으로 풀 수 있는 것을 뺀 것"),
    EXAMPLE_CRITERIA("under which criteria this conduct falls, and what is missing", "이 행위가 드는 기준과 빠진 것"),
    EXAMPLE_CRITERIA_MORE("with the law's own words said to be met", "법 문언이 충족되었다고 할 때"),
    EXAMPLE_CRITERIA_ON(
            "knowingly, and on a day: some criteria count no earlier conduct", "알면서, 그날: 앞선 행위를 세지 않는 기준이 있음"),
    EXAMPLE_APPLIES("whether this measure bites that day, and what lets off", "이 조치가 그날 적용되는지, 무엇이 벗어나게 하는지"),
    EXAMPLE_APPLIES_DID("every rule of a provision, for a person under this criterion", "조항의 모든 규칙, 이 기준 해당자에 대하여"),
    EXAMPLE_CHECK("one act, element by element, and what follows from it", "행위 하나를 요소별로, 그리고 그 결과"),
    EXAMPLE_DIFF("what another scenario changes, and why", "다른 시나리오가 바꾸는 것과 그 이유"),
    EXAMPLE_DIFF_DAYS("what a year of law and acts has changed", "한 해 동안 법과 행위가 바꾼 것"),
    EXAMPLE_REVOKE("this order revoked", "이 명령의 폐지"),
    EXAMPLE_UNSC("what these votes make, and how it went before", "이 표들의 결과와 지난 표결"),
    EXAMPLE_DUTIES("every duty, and how it stands on the day", "모든 의무의 그날 현황"),
    EXAMPLE_DUTIES_BY("what one office owes", "한 관청의 의무"),
    EXAMPLE_DUTIES_SECTION("one section's duties opened, reading by reading", "한 조항의 의무를 해석별로 펼침"),
    EXAMPLE_DUTIES_ICS("what is still open or comes next, for a calendar program", "아직 열려 있거나 다음에 올 기한을 달력으로"),
    EXAMPLE_PEOPLE("everybody of the register on the day", "그날 등록부의 모든 당사자"),
    EXAMPLE_PEOPLE_SHOW("one party and what its listings mean", "한 당사자와 등재의 의미"),
    EXAMPLE_PEOPLE_GROUND("by ground in law, which is not the announced reason", "법적 근거별. 발표된 이유와 다름"),
    EXAMPLE_PEOPLE_ANNOUNCED("by the reason as announced", "발표된 이유별"),
    EXAMPLE_PEOPLE_STATS("the register counted", "등록부 통계"),
    EXAMPLE_PEOPLE_TAGS("what a tag proves, and what not", "태그가 증명하는 것과 증명하지 않는 것"),
    EXAMPLE_PEOPLE_EXPORT("as a table for a spreadsheet", "표 계산용 표로"),
    EXAMPLE_TRAVEL("this person to that country on that day", "그날 이 사람이 그 나라로"),
    EXAMPLE_OWN("worked examples of the rule, and some at its edge", "규칙의 풀이 예와 경계에 있는 예"),
    EXAMPLE_OWN_SVG("who owns whom, as a picture", "소유 관계를 그림으로"),
    EXAMPLE_RECORD("the record up to a day", "그날까지의 공개 기록"),
    EXAMPLE_RECORD_TOPIC("the acts that rules of the packs act on", "법령 팩의 규칙이 따르는 행위"),
    EXAMPLE_RECORD_SILENT("as a table for other programs", "다른 프로그램이 읽을 표로"),
    EXAMPLE_PAPER("every claim with what decides it", "모든 주장과 근거"),
    EXAMPLE_MILESTONES("where the steps stand on these facts", "이 사실에서 각 단계의 위치"),
    EXAMPLE_MILESTONES_CLAIMED("a rung named besides", "단계를 더 지정"),
    EXAMPLE_PAPER_WRONG("where it is wrong in a detail", "세부가 틀린 곳"),
    EXAMPLE_EXPLAIN("a word of Haetae's own", "해태의 말"),
    EXAMPLE_EXPLAIN_FACT("a name of the packs, and what uses it", "법령 팩의 용어와 쓰이는 곳"),
    EXAMPLE_LAW_SHOW("a rule as it is written, and what it is made from", "규칙 원문과 그 근거"),
    EXAMPLE_LAW_CITE("a provision by its cite", "조항으로 찾기"),
    EXAMPLE_LAW_LIST("what the packs hold", "법령 팩에 담긴 것"),
    EXAMPLE_LAW_FACTS("every fact, who can bring it about, and what asks for it", "모든 사실, 이룰 수 있는 쪽, 쓰이는 곳"),
    EXAMPLE_LAW_MEASURES("every measure, as data for a spreadsheet", "모든 조치(표 계산용)"),
    EXAMPLE_LAW_FACT("a fact, and where it counts", "사실 하나와 쓰이는 곳"),
    EXAMPLE_LAW_VERDICT("a rule, and what it comes to in this scenario", "규칙과 이 시나리오에서의 결과"),
    EXAMPLE_LAW_SEARCH("where these words stand", "이 말이 있는 곳"),
    EXAMPLE_CANDIDATES("the pipeline of a table", "표에 적힌 검토 대상"),
    EXAMPLE_CANDIDATES_IMPORT("keeps it", "보관하기"),
    EXAMPLE_CANDIDATES_LIST("what is kept", "보관된 것"),
    EXAMPLE_CANDIDATES_SHOW("one of them", "그 가운데 하나"),
    EXAMPLE_CANDIDATES_MOVE("takes it no further, and says why", "더 진행하지 않고 이유를 남기기"),
    EXAMPLE_CANDIDATES_EXPORT("the header line of the table, and what is kept", "표의 머리줄과 보관된 것"),
    EXAMPLE_BACKUP("all that is kept in one file", "보관된 것을 모두 파일 하나에"),
    EXAMPLE_RESTORE("puts it back", "되돌리기"),
    EXAMPLE_DOCTOR("whether what is kept is sound", "보관된 것이 온전한지"),
    EXAMPLE_LAW_SEARCH_CITE("a cite, in any form people write", "어떤 형식이든 조항으로 찾기"),
    EXAMPLE_LAW_LINT("what is worth a look", "살펴볼 것"),
    EXAMPLE_LAW_TEST("every test beside the law", "법 옆의 모든 시험"),
    EXAMPLE_LAW_COVERAGE("how much of the law is encoded", "법을 얼마나 입력했는지"),
    EXAMPLE_LAW_IMPORT("a title of the Code, as published on that day", "그날 공표된 법전 한 편"),
    EXAMPLE_LAW_SKELETON("the skeleton of two sections", "두 조의 골격"),
    EXAMPLE_LAW_EXPORT("the conditions of a day as a program for clingo", "하루의 조건을 clingo 프로그램으로"),
    EXAMPLE_LAW_MUTATE("whether a wait that is a day too long or too short would be noticed", "대기 기간을 하루 잘못 적으면 발견되는지"),
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
