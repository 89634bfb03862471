package org.haetae.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/** A country of salt mines: an act with two ways out and a waiver, an order that carries out its command, a lock, a reading. */
final class SaltPack {
    static final LocalDate TODAY = LocalDate.of(2019, 2, 22);

    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2016-03-01 .. 2019-06-30
            actor president "the President" "대통령"
            actor minister "the Minister" "장관"
            body senate "the Senate committee" "상원 위원회"
            body house "the House committee" "하원 위원회"
            body chambers "the two committees" "두 위원회" = senate, house
            class crown "the Crown" "왕실"
            class mines "the mines" "광산"
            word property "property" "재산"
            word salt "salt" "소금"
            word single-case "a single case" "개별 사안"
            topic rights "rights" "인권"
            ground labour "forced labour" "강제노동" topic rights
            group acts "Acts" "법률"
            group orders "Orders" "명령"
            fact mine-closure "the salt mines are closed" "소금 광산 폐쇄"
              scale EXTENT, VERIFICATION, DURABILITY
              controlled-by TARGET
              topic rights
            fact miners-freed "the miners are freed" "광부 석방"
              scale EXTENT
              controlled-by TARGET
              topic rights
            fact miners-paid "the miners are paid" "광부 임금 지급"
              scale EXTENT
              controlled-by TARGET
              topic rights
            fact national-interest "relief serves the national interest" "국익에 부합"
              controlled-by president
              topic rights
            reading reach "what a required measure is" "'요구되는' 조치의 범위" /rt/act/1/s3/a
              narrow "only what is commanded" "명령된 것만"
              wide "also what is allowed" "허용된 것까지"
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /rt/act/1
            title: Salt Act
            title-ko: 소금법
            in-force: 2016-03-01 ..
            group: acts
            checked: 2019-01-01 against text/act-1
            ---
            ## Sec. 2 What is done [/rt/act/1/s2]
            The Crown is blocked; salt may be banned.
            > "shall block the property of the Crown"
            ```law
            measure crown-command "block on the Crown" "왕실 봉쇄" aka R01
              BLOCK property of crown
              imposed SHALL by president
              grounds labour in TEXT
            measure salt-ban "ban on salt" "소금 금지" aka R02
              BAN salt of mines
              imposed MAY by president
              grounds labour in REASON verify
            measure forced-salt "ban on forced salt" "강제노동 소금 금지" aka R03
              BAN salt of crown
              imposed BY-LAW
              grounds labour in TEXT
            not-encoded "significant" because evaluative, judged-by president
            ```
            ## Sec. 3 Ways out [/rt/act/1/s3]
            ### (a) Suspension [/rt/act/1/s3/a]
            Up to a year, if progress is certified.
            > "may be suspended for up to 1 year" ... "progress toward"
            > "for up to 6 months" until 2018-01-01 by /rt/act/2
            > "other than goods of salt" from 2019-12-20 by /rt/act/7
            ```law
            route s3a "suspension" "정지" MAY suspend by president
              over required-by /rt/act/1
              over salt-ban reading reach wide
              upon certification to chambers that crown has PROGRESS toward all-of
                (1) STEPS VERIFIED toward mine-closure
                (2) any-of
                  (A) COMPLETE miners-freed
                  (B) STEPS toward miners-paid
              for at-most 1 year
            route s3c "waiver" "면제" MAY waive by president
              over sections 2
              per single-case
              upon written determination to chambers that national-interest
              for 30 days .. 1 year, renewable
            lock s6 "salt lock" "소금 잠금"
              over forced-salt
              until certification to chambers that crown has COMPLETE miners-freed
            delegation s3a to minister
            ```
            ```test
            case "closing the mines alone opens nothing" on 2019-02-22
              given COMPLETE VERIFIED IRREVERSIBLE mine-closure ; rest NONE
              expect s3a on crown-command UNAVAILABLE missing (2)
            ```
            ## Sec. 7 Later [/rt/act/1/s7] from 2020-01-01 by /rt/act/4
            > "shall not export salt"
            ```law
            measure export-ban "ban on exports" "수출 금지" aka R04
              BAN salt of mines
              imposed BY-LAW
              grounds labour in TEXT
            not-encoded because later "penalties"
            ```
            """;

    private static final String ORDER = """
            ---
            instrument: /rt/order/9
            title: Order 9
            title-ko: 명령 제9호
            in-force: 2016-04-01 ..
            group: orders
            ---
            # Section 1 Blocking [/rt/order/9/s1]
            > "all property of the Crown is blocked"
            ```law
            measure order-block "block on the Crown (Order 9)" "왕실 봉쇄(명령 제9호)" aka R05
              BLOCK property of crown
              imposed BY-LAW
              carries-out crown-command
              grounds labour in REASON
            route revoke "revocation" "폐지" MAY terminate by president
              over order-block
              upon order
            ```
            """;

    private static final String MINES_CLOSED = """
            ---
            title: The mines closed
            title-ko: 광산 폐쇄
            ---
            ```scenario
            given COMPLETE VERIFIED IRREVERSIBLE mine-closure since 8 months before as-of
            rest NONE
            ```
            """;

    private static final String PROGRESS = """
            ---
            title: Progress on both
            title-ko: 두 항목 진전
            ---
            ```scenario
            given STEPS VERIFIED mine-closure
            given PROGRESS miners-paid
            rest NONE
            ```
            """;

    private static final String REVOKED = """
            ---
            title: The order revoked
            title-ko: 명령 폐지
            ---
            ```scenario
            act as-of revoke order by president over order-block
            rest NONE
            ```
            """;

    private static final String PROMISED = """
            ---
            title: Things to come
            title-ko: 앞으로의 일
            ---
            ```scenario
            given PROGRESS miners-paid
            given PROGRESS miners-freed since 2 months after as-of
            act as-of revoke order by president over order-block
            act 1 month after as-of s3a by president to chambers for 1 year
            act 2 months after as-of s3a by president to chambers for 1 year
            rest UNKNOWN
            ```
            """;

    private static final String HALF_SENT = """
            ---
            title: A certificate to one committee
            title-ko: 한 위원회에만 보낸 확인서
            ---
            ```scenario
            act as-of s3a by president to senate for 1 year
            rest NONE
            ```
            """;

    private static final String JUDGED = """
            # The minister has judged

            given YES national-interest
            rest NONE
            """;
    private static final String UNSUPPORTED = """
            ---
            title: A certificate the facts do not carry
            title-ko: 사실이 뒷받침하지 않는 확인서
            ---
            ```scenario
            act as-of s3a by minister to chambers for 1 year
            rest NONE
            ```
            """;

    private SaltPack() {}

    static Law law() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/act.law.md", ACT);
        files.put("law/order.law.md", ORDER);
        files.put("scenarios/mines-closed.md", MINES_CLOSED);
        files.put("scenarios/progress.md", PROGRESS);
        files.put("scenarios/revoked.md", REVOKED);
        files.put("scenarios/half-sent.md", HALF_SENT);
        files.put("scenarios/promised.md", PROMISED);
        files.put("scenarios/unsupported.md", UNSUPPORTED);
        files.put("scenarios/judged.md", JUDGED);
        return new Law(PackReader.read("salt", files));
    }

    static AskText ask(String... scenarios) {
        return AskText.NOTHING.under(scenarios).on(TODAY.toString());
    }

    /** With facts an asker added. */
    static AskText ask(String scenario, List<String> facts) {
        AskText asked = ask(scenario);
        return new AskText(
                asked.asOf(),
                asked.factsAsOf(),
                asked.knownAsOf(),
                asked.mode(),
                asked.language(),
                asked.scenarios(),
                facts,
                asked.readings());
    }

    static ReliefAnswer relief(AskText text, boolean why) {
        Law law = law();
        return Relief.answer(
                law, new Relief.Question(Ask.read(law, text, TODAY), Optional.empty(), Optional.empty(), why));
    }

    static ReliefAnswer relief(String... scenarios) {
        return relief(ask(scenarios), false);
    }

    static MeasureView measure(ReliefAnswer answer, String id) {
        return answer.columns().getFirst().measure(id).orElseThrow();
    }

    static RouteView route(ReliefAnswer answer, String measure, String route) {
        return measure(answer, measure).routes().stream()
                .filter(view -> view.route().equals(route))
                .findFirst()
                .orElseThrow();
    }

    static TakesAnswer takes(AskText text, String measure) {
        Law law = law();
        return Takes.answer(law, new Takes.Question(Ask.read(law, text, TODAY), measure, Optional.empty()));
    }
}
