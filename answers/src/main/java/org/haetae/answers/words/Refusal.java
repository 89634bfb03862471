package org.haetae.answers.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.haetae.law.model.Plain.Language;
import org.haetae.notation.Problem;

/**
 * What the doors refuse, English beside Korean: options, days, names nobody knows, files that cannot be read. Errors are
 * worded in English where they are found; this is the one table that says them in Korean. What is wrong inside a pack or a file is told
 * in English, and marked so.
 */
public enum Refusal {
    // what was expected
    DATE("a date as YYYY-MM-DD", "YYYY-MM-DD 형식의 날짜"),
    DATES("a date as YYYY-MM-DD, or two as DATE..DATE", "YYYY-MM-DD 형식의 날짜, 또는 DATE..DATE 형식의 두 날짜"),
    NOT_LATER("{0} or earlier", "{0} 또는 그 전"),
    FIRST_LAW("{0} or later: no law of the packs was in force before", "{0} 또는 그 뒤: 그 전에는 법령 팩의 어느 법도 시행되지 않았습니다"),
    LATER("{0} or later", "{0} 또는 그 뒤"),
    UP_TO_AS_OF("days up to the as-of day, {0}", "기준일({0})까지의 날짜"),
    NOT_AFTER_AS_OF("a day not after the as-of day, {0}", "기준일({0}) 뒤가 아닌 날짜"),
    NOT_AFTER_ACT("a day not after the act, {0}", "행위일({0}) 뒤가 아닌 날짜"),
    IN_ORDER("the first day before the last", "첫날이 마지막 날보다 앞설 것"),
    MODE("a mode: {0}", "적용 방식: {0}"),
    LANGUAGE("a language: {0}", "언어: {0}"),
    FORMAT("a format: {0}", "형식: {0}"),
    STATUS("a status: {0}", "상태: {0}"),
    VERDICT("a verdict: {0}", "판단: {0}"),
    TOPIC("a topic of the packs: {0}", "법령 팩의 의제: {0}"),
    GROUP("a group of the packs: {0}", "법령 팩의 묶음: {0}"),
    ONE_OF("one of {0}", "다음 중 하나: {0}"),
    EACH_ONCE("each once", "한 번씩만"),
    ONE_AT_A_TIME("one at a time", "한 번에 하나"),
    ONE_SCENARIO("one: an act is judged in one at a time", "하나: 행위는 한 시나리오에서만 판단합니다"),
    SCENARIO("a scenario of the packs ({0}) or a file", "법령 팩의 시나리오({0}) 또는 파일"),
    FACT("a fact of the packs (law list facts shows them)", "법령 팩의 사실(law list facts로 볼 수 있음)"),
    GRADE("a grade: {0}", "등급: {0}"),
    AND_GRADE("{0}= and a grade: {1}", "{0}= 뒤에 등급: {1}"),
    NO_GRADE("no grade: it is yes or no", "등급 없음: 예·아니요 사실입니다"),
    POINT("point=option, the point being one of {0}", "쟁점=해석. 쟁점은 다음 중 하나: {0}"),
    OPTION("{0}= one of {1}", "{0}= 다음 중 하나: {1}"),
    MEASURE("a measure or status of the packs, or its cite", "법령 팩의 조치나 지위, 또는 그 조항"),
    MEASURE_OF("a measure of the group {0}", "묶음 {0}의 조치"),
    WAY_OUT("a way out of it: {0}", "이 조치의 해제 경로: {0}"),
    CERTIFIABLE(
            "certifiable: what it would take is asked of the facts, not of the acts on record",
            "certifiable: 무엇이 필요한지는 기록된 행위가 아니라 사실을 기준으로 묻습니다"),
    STAYS_CERTIFIABLE(
            "certifiable: what stays is asked of the facts, not of the acts on record",
            "certifiable: 무엇이 유지되는지는 기록된 행위가 아니라 사실을 기준으로 묻습니다"),
    ASK_CERTIFIABLE(
            "certifiable: what to find out is asked of the facts, not of the acts on record",
            "certifiable: 무엇을 확인할지는 기록된 행위가 아니라 사실을 기준으로 묻습니다"),
    PLAN_CERTIFIABLE(
            "certifiable: a plan is made of facts, not of the acts on record", "certifiable: 계획은 기록된 행위가 아니라 사실로 세웁니다"),
    OFFER_CERTIFIABLE("certifiable: a promise is about what could be done", "certifiable: 약속은 할 수 있는 일에 관한 것입니다"),
    MEMO_CERTIFIABLE("certifiable: a memo says what could be done", "certifiable: 메모는 할 수 있는 일을 말합니다"),
    COST("a fact of the packs and its cost, as FACT=N", "법령 팩의 사실과 비용. FACT=N"),
    WHOLE("a whole number from {0} to {1}", "{0}부터 {1}까지의 정수"),
    COST_TABLE("a table: fact,cost", "fact,cost 열이 있는 표"),
    FEWER("fewer measures", "더 적은 조치"),
    OFFERED(
            "a promise, or lines: offer terminate MEASURE upon FACT=GRADE",
            "약속, 또는 offer terminate MEASURE upon FACT=GRADE 같은 줄"),
    OFFER_VERB("what is offered: {0}", "제안의 종류: {0}"),
    OFFER_FACT("a fact of the packs, as FACT=GRADE", "법령 팩의 사실. FACT=GRADE"),
    FACT_GRADE("FACT=GRADE", "FACT=GRADE"),
    UP_TO_LAST("a day up to the last", "마지막 날까지의 날짜"),
    PAPERS_OF("a rule that papers are acts of", "문서의 대상이 되는 규칙"),
    A_SCENARIO("one scenario of the packs, or a file", "법령 팩의 시나리오 하나 또는 파일"),
    A_RULE("a rule of the packs", "법령 팩의 규칙"),
    FROM_FILES("packs that were read from files", "파일에서 읽은 법령 팩"),
    RECEIPT("a receipt, as --receipt writes it", "--receipt가 쓴 영수증"),
    RECEIPT_WITH("a receipt, with {0}", "영수증. 필요한 항목: {0}"),
    RECEIPT_ANSWER("the answer of its sha256", "sha256과 맞는 답"),
    RECEIPT_OF_ANSWER("the receipt of an answer", "답의 영수증"),
    NEW_FILE("the path of a new file", "새 파일의 경로"),
    PROVISION("a cite, rule or word of the packs", "법령 팩의 조항, 규칙 또는 용어"),
    RULE("a cite or rule of the packs", "법령 팩의 조항 또는 규칙"),
    ACT_OF(
            "a rule somebody can act on: a way out, a criterion, a measure, a status, a lock or a duty",
            "행위의 대상이 되는 규칙: 해제 경로, 기준, 조치, 지위, 잠금 또는 의무"),
    ONE_RULE("one rule; choose one of those there: {0}", "규칙 하나. 다음에서 고르십시오: {0}"),
    ORDER("an instrument of the packs, such as its number or cite", "법령 팩의 법령(번호나 조항 등)"),
    SECTION("a section of the packs, by its number or cite", "법령 팩의 조(번호나 조항)"),
    WORD("a word conduct is spelled with; law list words shows them", "행위를 적는 말(law list words로 볼 수 있음)"),
    QUOTED("quoted words of a criterion", "기준에 인용된 문언"),
    SAY_CONDUCT("--did with words conduct is spelled with", "행위를 적는 말을 담은 --did"),
    ONE_KIND_OF_KNOWING("one of --knowingly, --should-have-known", "--knowingly와 --should-have-known 중 하나"),
    KIND("a kind of paper: {0}", "문서 종류: {0}"),
    PERIOD("how long it is to run, such as 30 days or 1 year", "기간(30 days, 1 year 등)"),
    DELAY("how long after the act it takes effect, such as 10 days", "행위 뒤 효력이 생기기까지의 기간(10 days 등)"),
    STATES(
            "what it states: a fact with its grade, or SUBSTANTIAL, PREPONDERANCE or CLEAR-AND-CONVINCING that FACT (law list facts"
                    + " shows them)",
            "밝히는 내용: 등급을 붙인 사실, 또는 SUBSTANTIAL·PREPONDERANCE·CLEAR-AND-CONVINCING that FACT(law list facts로 볼 수 있음)"),
    VALUE("a value", "값"),
    ONE_CLAUSE("one clause; the others have options of their own", "한 가지 내용. 나머지는 각각의 옵션으로 적습니다"),
    ONE_OF_TWO("one of the two", "둘 중 하나"),
    SEARCHED("words, a quoted phrase or a cite", "낱말, 따옴표로 묶은 구절 또는 조항"),
    EXPLAINED("a word of the law, of the packs or of Haetae's own", "법, 법령 팩 또는 해태의 말"),
    COMMAND("a command: {0}", "명령: {0}"),
    AN_OPTION("an option of it", "이 명령의 옵션"),
    NOTHING_MORE("nothing more", "더 이상 없음"),
    PACKS("a folder of law packs", "법령 팩의 폴더"),
    PACKS_PATH("the path of a folder of law packs", "법령 팩 폴더의 경로"),
    PACK_IN_IT(
            "a folder with vocabulary.md or law/ in it, or with packs in it", "vocabulary.md나 law/가 있거나 팩이 들어 있는 폴더"),
    TEXT_FILE("a text file", "텍스트 파일"),

    PARTY("a name or id of the register, as people list shows them", "등록부의 이름이나 식별자(people list로 볼 수 있음)"),
    NO_REGISTER("a party of a register, which these packs have not", "등록부의 당사자. 이 법령 팩에는 등록부가 없습니다"),
    GROUND_IN_LAW("a ground in law: {0}", "법적 근거: {0}"),
    GROUND_ANNOUNCED("a ground as announced: {0}", "발표된 이유: {0}"),
    PUBLISHER("a publisher: {0}", "목록을 내는 기관: {0}"),
    AUTHORITY(
            "an instrument of the packs by its number or cite, or a criterion by its name",
            "법령 팩의 법령(번호나 조항) 또는 기준의 이름"),
    COUNTRY("a country as two letters, ISO 3166-1, or its name", "국가 두 글자 코드(ISO 3166-1)나 이름"),
    FTM_FILE("a file of FollowTheMoney JSON lines", "FollowTheMoney JSON 줄 파일"),
    CANDIDATES_TABLE(
            "a table of candidates; candidates export prints its header line",
            "검토 대상의 표. candidates export가 머리줄을 출력합니다"),
    CANDIDATE(
            "the id of a candidate that is kept, as candidates list shows them",
            "보관된 검토 대상의 식별자(candidates list로 볼 수 있음)"),
    CANDIDATE_STATE("a state: {0}", "상태: {0}"),
    MAY_FOLLOW("what may follow {0}: {1}", "{0} 다음에 올 수 있는 것: {1}"),
    REASON_BACK("a reason for going back to {0}", "{0}(으)로 되돌리는 이유"),
    REASON_FOR("a reason for {0}", "{0}의 이유"),
    STEPS_GO_ON("steps that go on from {0}", "{0}에서 이어지는 경과"),
    KEEP_FOLDER("a folder to keep things in; HAETAE_HOME names another", "보관할 폴더. HAETAE_HOME으로 다른 곳을 지정할 수 있습니다"),
    FREE_STORE("a store that is free; try again when it is done", "비어 있는 저장소. 끝난 뒤 다시 하십시오"),
    WRITABLE_STORE(
            "a file and folder this user may write; HAETAE_HOME names another",
            "이 사용자가 쓸 수 있는 파일과 폴더. HAETAE_HOME으로 다른 곳을 지정할 수 있습니다"),
    WORKING_DISK("a disk that works", "작동하는 디스크"),
    WHOLE_STORE(
            "one that is whole: haetae doctor says more, haetae restore FILE puts a backup in its place",
            "온전한 저장소: haetae doctor가 더 알려 주고, haetae restore FILE로 백업을 되돌립니다"),
    OUR_STORE("a store of Haetae's", "해태의 저장소"),
    KNOWN_VERSION("version {0} or older, which this one knows", "이 프로그램이 아는 버전 {0} 이하"),
    A_BACKUP("a backup, as haetae backup writes it", "haetae backup이 쓴 백업"),
    UNCHANGED_BACKUP("a backup that nobody changed", "아무도 바꾸지 않은 백업"),
    NEW_OR_OVERWRITE("the path of a new file, or --overwrite", "새 파일의 경로, 또는 --overwrite"),
    SOMETHING_KEPT("something that was kept", "보관된 것"),
    ELSEWHERE("a file elsewhere", "다른 곳의 파일"),
    A_PATH("the path of a file", "파일 경로"),
    NO_RULE_BEFORE(
            "{0} or later: before, the packs have no rule on ownership", "{0} 또는 그 뒤: 그 전에는 법령 팩에 소유에 관한 규칙이 없습니다"),
    STAKES_OR_EXAMPLE("a table of stakes, or an example of the packs: {0}", "지분 표 또는 법령 팩의 예시: {0}"),
    SHARE(
            "percent from 0 to 100, such as 50 or 49.99; between two as 25..40, 50.. or ..25; ? where it is not known",
            "0부터 100까지의 백분율(50, 49.99 등). 사이는 25..40, 50.., ..25, 모르면 ?"),
    SHARES_OF_ONE("shares of one body that add up to 100 percent at most", "합이 100% 이하인 한 단체의 지분"),
    ONE_OF_IDS("one of their ids: {0}; or owner_is, if it is another", "다음 식별자 중 하나: {0}. 다른 사람이면 owner_is"),
    EACH_STAKE_ONCE(
            "each stake once; one that changed as two lines with from and until",
            "지분마다 한 줄. 바뀌었으면 from과 until로 나눈 두 줄"),
    NOT_ITS_OWNER("a body other than its owner", "소유자와 다른 단체"),
    A_BODY(
            "a body: the register has a person of this name, and nobody owns a person",
            "단체. 등록부에 이 이름의 개인이 있으며, 사람은 소유할 수 없음"),
    AFTER_FROM("a day after from, {0}", "from({0}) 뒤의 날짜"),
    OWNER_IS(
            "blocked, not-blocked, unknown, or a class the law blocks without a list: {0}",
            "blocked, not-blocked, unknown 또는 법이 목록 없이 동결하는 집단: {0}"),
    OTHER_LINES("what other lines say of this owner: {0}", "다른 줄에 이 소유자에 대하여 적은 것: {0}"),
    COLUMNS_NAMED("columns named {0}", "다음 이름의 열: {0}"),
    THE_COLUMNS("the columns {0}", "다음 열: {0}"),
    VISIBLE_NAME("a name of at most {0} visible characters", "보이는 글자 {0}자 이하의 이름"),
    PART_OF_THEM("at most {0}: ask about a part of them", "{0} 이하. 일부만 물으십시오"),
    FEWER_OF_THEM("fewer: ask about a part of them", "더 적게. 일부만 물으십시오"),
    NO_SHARE("nothing: control is no share", "빈칸. 지배는 지분이 아님"),
    LINE_FOR_EACH("a line for each stake under {0}", "{0} 열 아래 지분마다 한 줄"),
    WHO_OWNS("the name of who owns", "소유자의 이름"),
    WHAT_IS_OWNED("the name of what is owned", "피소유 단체의 이름"),

    // what was found
    NOTHING("nothing", "없음"),
    NOTHING_SAID("nothing said of conduct", "행위에 관한 말 없음"),
    NO_NAME("no name", "이름 없음"),
    NO_GRADE_FOUND("no grade", "등급 없음"),
    NO_OPTION("no option", "해석 없음"),
    MORE_THAN_ONCE("{0} more than once", "{0} 두 번 이상"),
    SCENARIOS("{0} scenarios", "시나리오 {0}개"),
    SEVERAL_SCENARIOS("several scenarios", "시나리오 여러 개"),
    NO_FILE("no such file", "그런 파일 없음"),
    NO_FOLDER("no such folder", "그런 폴더 없음"),
    NO_SCENARIO("no scenario", "시나리오 없음"),
    NO_NUMBER("no number", "수 없음"),
    NO_JSON("no JSON", "JSON이 아님"),
    LACKS("no {0}", "{0} 없음"),
    OTHER_ANSWER("an answer that was changed", "바뀐 답"),
    THERE_ALREADY("something there already", "이미 있는 것"),
    UNWRITABLE("a file that cannot be written", "쓸 수 없는 파일"),
    REPLAY_RECEIPT("a receipt of a replay", "replay의 영수증"),
    WITHOUT_GRADE("{0} without a grade", "등급 없는 {0}"),
    STATES_FOUND("more than {0} states of facts that hang together", "서로 얽힌 사실의 상태 {0}개 초과"),
    NAME_OF_SEVERAL("{0}, a name of {1} parties of the register", "{0}, 등록부의 당사자 {1}명이 쓰는 이름"),
    PERCENT_OF("{0} percent of {1} on {2} as share", "share 열: {2} {1}의 {0}%"),
    SAME_AS_LINE("the same owner, asset and time as line {0}", "{0}번째 줄과 같은 소유자·단체·기간"),
    EMPTY_FILE("an empty file", "빈 파일"),
    NO_STAKE("no stake", "지분 없음"),
    LINES("{0} lines", "{0}줄"),
    HIDDEN_CHARACTER("a hidden character", "보이지 않는 글자"),
    THE_COLUMN("the column {0}", "{0} 열"),
    NO_COLUMN("no column {0}", "{0} 열 없음"),
    NO_PLAIN_FILE("something that is no file", "파일이 아닌 것"),
    AS_CELL("{0} as {1}", "{1} 열의 {0}"),
    AFTER("{0} after {1}", "{1} 뒤인 {0}"),
    OTHER_STEPS("{0} with other steps than those kept", "보관된 것과 경과가 다른 {0}"),
    UNWRITABLE_PLACE("a place that cannot be written", "쓸 수 없는 곳"),
    UNWRITABLE_STORE("a store that cannot be written", "쓸 수 없는 저장소"),
    STORE_IN_USE("a store that another process is using", "다른 프로세스가 쓰고 있는 저장소"),
    STORE_MAYBE_IN_USE("a store that may be in use", "사용 중일 수 있는 저장소"),
    BAD_DISK("a disk that does not read or write it", "읽거나 쓰지 못하는 디스크"),
    DAMAGED_STORE("a damaged store", "손상된 저장소"),
    NO_STORE_OF_OURS("a file that is no store of Haetae's", "해태의 저장소가 아닌 파일"),
    NEWER_STORE("a store of version {0}, of a newer Haetae", "더 새로운 해태의 저장소(버전 {0})"),
    TAMPERED_STORE("a store whose audit log does not fit what it holds", "감사 기록이 내용과 맞지 않는 저장소"),
    NO_STORE("no store", "저장소 없음"),
    STORES_FOLDER("the folder of the store itself", "저장소 자신의 폴더"),
    A_FILE("a file", "파일"),
    A_FOLDER("a folder", "폴더"),
    MORE_THAN_ONE("more than one thing", "두 가지 이상"),

    // what the parser of the command line says
    MISSING_VALUE("Missing required parameter for option '{0}' ({1})", "옵션 {0}에 값({1})이 없습니다"),
    OTHER_OPTION("Expected parameter for option '{0}' but found '{1}'", "옵션 {0}의 값이 올 자리에 {1}이(가) 왔습니다"),
    MISSING("Missing required parameter: '{0}'", "{0} 자리에 값이 없습니다"),
    ONLY_ONCE("option '{0}' ({1}) should be specified only once", "옵션 {0}은(는) 한 번만 쓸 수 있습니다");

    private final String english;
    private final String korean;

    Refusal(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** A problem as it is shown. */
    public static String message(Problem problem, Language language) {
        if (language == Language.EN || !problem.excerpt().isEmpty()) {
            return problem.message();
        }
        String place = problem.at().toString().strip();
        String message = place + ": 입력 " + known(problem.found()).orElse(problem.found()) + ", 필요한 것: "
                + said(problem.expected()) + ".";
        return Problem.visibly(
                message + problem.nearest().map(near -> "  혹시 " + near + "입니까?").orElse(""));
    }

    /** A sentence of the parser. */
    public static String sentence(String english, Language language) {
        return language == Language.EN ? english : said(english);
    }

    /** What is not in the table is English, and says so. */
    private static String said(String english) {
        return known(english).orElse(english + "(영문)");
    }

    private static Optional<String> known(String text) {
        for (Refusal refusal : values()) {
            Matcher matcher = Pattern.compile(refusal.pattern()).matcher(text);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = matcher.group(i + 1);
                }
                return Optional.of(parts.length == 0 ? refusal.korean : Spoken.filled(refusal.korean, parts));
            }
        }
        return Optional.empty();
    }

    private String pattern() {
        return "\\Q" + english.replaceAll("\\{\\d}", "\\\\E(.+?)\\\\Q") + "\\E";
    }
}
