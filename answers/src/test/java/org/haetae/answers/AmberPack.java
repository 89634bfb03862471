package org.haetae.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/** A small pack of an invented country, with persons, goods, a duty and a lock: what questions about conduct need. */
final class AmberPack {
    static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static final String VOCABULARY = """
            ```vocabulary
            actor warden "the Warden" "감시관"
            actor banker "the Banker" "은행장"
            body senate "the Senate" "상원"
            class crown "the Crown" "왕실"
            class crown-banks "banks of the Crown" "왕실 은행"
            word sells "sells" "판매" aka sold, "hands over", "팔다"
            word ships "ships" "운송"
            word fuel "fuel, oil or gas" "연료"
            word amber "amber" "호박"
            word property "property" "재산"
            word contracts "contracts" "계약"
            word accounts "accounts" "계좌"
            word imports "imports" "수입"
            word goods "goods" "물품"
            word bound-goods "bound goods" "강제노동 물품"
            word made-by "made by" "제조"
            class swimmers "swimmers" "수영자"
            word divers "the Crown's divers" "왕실 잠수부"
            word in-part "in part" "일부"
            word for-hospitals "for hospitals" "병원용"
            word owned "owned" "소유된"
            word shipment "a shipment" "화물"
            word importer "the importer" "수입자"
            word report-words "the state of things" "현황"
            word serves "serves" "서비스 제공"
            wide in-part
            fact free-work "the work was free" "자유노동"
              controlled-by PERSON
            fact calm "the coast is calm" "해안 평온"
              controlled-by TARGET
            topic trade "trade" "교역"
            group amber "the Amber Act" "호박법"
            group fines "Fines" "과태료" beside
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /rt/act/1
            title: Amber Act
            title-ko: 호박법
            in-force: 2016-01-01 ..
            group: amber
            ---
            ## Sec. 1 Dealers [/rt/act/1/s1]
            ```law
            criterion dealing "dealing" "거래" SHALL designate by warden upon determination
              who knowingly any-of
                (1) sells "a great deal" of fuel or amber to crown
                (2) ships amber for crown from 2018-01-01 by /rt/act/2
                  conduct-from 2018-01-01
                (3) ships fuel for crown from 2021-01-01 by /rt/act/3
            criterion helping "helping" "조력" MAY designate by warden upon determination
              who sells fuel to crown
            measure dealers-block "blocking of dealers" "거래자 봉쇄"
              BLOCK property of persons under dealing
              imposed SHALL by warden
            measure helpers-block "blocking of helpers" "조력자 봉쇄"
              BLOCK property of persons under helping
              imposed MAY by warden
            define knowingly "actual knowledge" in section 1
            ```
            ## Sec. 2 Contracts [/rt/act/1/s2]
            ```law
            measure contracts-bar "no contracts for dealers" "거래자 계약 금지" aka C2
              DENY contracts to persons under dealing apart
              imposed BY-LAW
            ```
            ## Sec. 3 Goods [/rt/act/1/s3] from 2017-01-01 by /rt/act/4
            ```law
            presumption divers-goods "goods of divers" "잠수부 물품"
              BAN imports of goods
              which made-by divers, in-part, "significant"
              DEEMED bound-goods under /rt/code/7
              rebutted by warden per shipment upon finding CLEAR-AND-CONVINCING that free-work, burden importer
            ```
            ## Sec. 4 Banks [/rt/act/1/s4]
            ```law
            duty bank-finding "finding on banks" "은행 판정" SHALL determine whether accounts by banker
              due 90 days after enactment
            measure bank-menu "measures on banks" "은행 조치"
              at-least 1 of
                (1) DENY accounts to crown-banks
                (2) BAN accounts for crown-banks
              imposed SHALL by banker upon bank-finding YES
            measure accounts-ban "no accounts for the Crown" "왕실 계좌 금지" until 2019-01-01 by /rt/act/5
              DENY accounts to crown
              imposed BY-LAW
            measure calm-ban "while the coast is not calm" "해안 불안정 시"
              DENY accounts to crown
              imposed BY-LAW
              lasts until calm
            criterion banks-serving "banks that serve dealers" "거래자 상대 은행" SHALL designate by banker upon determination
              who serves persons under dealing
            ```
            ## Sec. 5 Ways out [/rt/act/1/s5]
            ```law
            measure late-fine "fine for late returns" "지연 과태료" aka F1
              REQUIRE contracts from swimmers
              group fines
              imposed BY-LAW
            route s5a "exemption for hospitals" "병원 적용 제외" BY-LAW exempt
              over contracts-bar
              activities for-hospitals
            route s5b "waiver" "면제" MAY waive by warden
              over dealing
              per shipment
              upon determination to senate
            route s5c "end" "종료" MAY terminate by warden
              over calm-ban
            lock s5d "held shut" "닫힘"
              over calm-ban
              until 10 days after certification by warden to senate that calm
            not-encoded "a great deal" because evaluative, judged-by warden
            not-encoded because no-effect "findings"
            ```
            """;

    private AmberPack() {}

    static Law law() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/act.law.md", ACT);
        files.put("scenarios/determined.md", """
                ---
                title: A dealer was determined
                title-ko: 거래자 판정
                ---
                ```scenario
                act 2020-01-10 dealing determination (1) of "Otto" by warden
                act 2020-01-10 divers-goods finding of "shipment 7" by warden
                rest NONE
                ```
                """);
        return new Law(PackReader.read("amber", files));
    }

    static AskText on(String day, String... scenarios) {
        return AskText.NOTHING.under(scenarios).on(day);
    }

    static ClaimText did(String... words) {
        return new ClaimText(List.of(words), List.of(), false, false, Optional.empty());
    }

    static CriteriaAnswer criteria(AskText text, ClaimText claim) {
        Law law = law();
        return Criteria.answer(law, new Criteria.Question(Ask.read(law, text, DAY), claim));
    }

    static ReliefAnswer relief() {
        Law law = law();
        Ask ask = Ask.read(law, on("2020-06-01"), DAY);
        return Relief.answer(law, new Relief.Question(ask, Optional.empty(), Optional.empty(), false));
    }

    static TakesAnswer takes(String measure) {
        Law law = law();
        Ask ask = Ask.read(law, on("2020-06-01"), DAY);
        return Takes.answer(law, new Takes.Question(ask, measure, Optional.empty()));
    }

    static AppliesAnswer applies(AskText text, String provision, ClaimText claim) {
        Law law = law();
        return Applies.answer(law, new Applies.Question(Ask.read(law, text, DAY), provision, claim));
    }
}
