package org.haetae.answers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/**
 * A harbour under embargo. Its way out of the block asks for progress on three things, its end for that and more; a tariff turns on a
 * reading; the fleet waits for the assembly; the order falls at will; the boom stands until chains are cut; the watch stands only once
 * smuggling is found; the toll is open to renewal.
 */
public final class QuayPack {
    public static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2015-01-01 .. 2020-12-31
            actor president "the President" "대통령"
            actor minister "the Minister" "장관"
            body senate "the Senate" "상원"
            body house "the House" "하원"
            body chambers "the two chambers" "양원" = senate, house
            class quay "the Quay" "부두"
            word property "property" "재산"
            word goods "goods" "물품"
            word ships "ships" "선박"
            word fish "fish" "어류"
            word single-case "a single case" "개별 사안"
            topic labour "labour" "노동"
            topic arms "arms" "무기"
            ground forced "forced labour" "강제노동" topic labour
            group acts "Acts" "법률"
            group orders "Orders" "명령"
            fact dockers-freed "the dockers are freed" "부두노동자 석방"
              scale EXTENT, VERIFICATION
              controlled-by TARGET
              topic labour
            fact wages-paid "wages are paid" "임금 지급"
              scale EXTENT
              controlled-by TARGET
              topic labour
            fact school-open "the school is open" "학교 개교"
              controlled-by TARGET
              topic labour
            fact guns-melted "the guns are melted down" "대포 폐기"
              scale EXTENT, VERIFICATION, DURABILITY
              controlled-by TARGET
              topic arms
            fact chains-cut "the chains are cut" "쇠사슬 절단"
              controlled-by TARGET
              topic arms
            fact smuggling-found "smuggling goes on" "밀수 존재"
              controlled-by TARGET
              topic arms
            fact treaty-approved "the assembly approves the treaty" "조약의 의회 승인"
              controlled-by CONGRESS
              topic arms
            fact fair "relief is fair" "구제가 공정함"
              controlled-by president
              topic labour
            reading reach "how far it reaches" "미치는 범위" /qy/act/1/s3
              narrow "not to the tariff" "관세 제외"
              wide "to the tariff too" "관세 포함"
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /qy/act/1
            title: Quay Act
            title-ko: 부두법
            in-force: 2015-03-01 ..
            group: acts
            ---
            ## Sec. 2 What is done [/qy/act/1/s2]
            > "shall block the property of the Quay"
            ```law
            measure quay-block "block on the Quay" "부두 봉쇄" aka Q01
              BLOCK property of quay
              imposed SHALL by president
              grounds forced in TEXT
            measure tariff "tariff on goods" "물품 관세"
              BAN goods of quay
              imposed BY-LAW
              grounds forced in TEXT
            measure fleet-ban "ban on ships" "선박 금지"
              BAN ships of quay
              imposed BY-LAW
              grounds forced in TEXT
            measure boom "boom across the harbour" "항구 차단"
              BAN ships of quay
              imposed BY-LAW
              lasts until chains-cut
              grounds forced in TEXT
            measure watch "harbour watch" "항구 감시"
              BAN goods of quay
              imposed SHALL by minister upon smuggling-found
              grounds forced in TEXT
            measure toll "toll on fish" "어류 통행세"
              BAN fish of quay
              imposed BY-LAW
              grounds forced in TEXT from 2018-01-01 by /qy/act/2
            ```
            ## Sec. 3 Ways out [/qy/act/1/s3]
            ### (a) Suspension [/qy/act/1/s3/a]
            > "may suspend for up to 1 year" ... "progress"
            ```law
            route s3a "suspension" "정지" MAY suspend by president
              over quay-block
              over tariff reading reach wide
              upon certification to chambers that quay has PROGRESS toward all-of
                (1) STEPS VERIFIED toward dockers-freed
                (2) any-of
                  (A) STEPS toward wages-paid
                  (B) school-open
              for at-most 1 year
            delegation s3a to minister
            ```
            ### (b) The end [/qy/act/1/s3/b]
            ```law
            route s3b "the end" "종료" MAY terminate by president
              over quay-block, tariff
              upon certification to chambers that all-of
                (1) MET s3a
                (2) SIGNIFICANT toward COMPLETE VERIFIED IRREVERSIBLE guns-melted
                (3) COMPLETE VERIFIED dockers-freed
              subject-to quay-notice
            duty quay-notice SHALL notify reasons by president to chambers
              due before each terminate over of /qy/act/1
            ```
            ### (c) Others [/qy/act/1/s3/c]
            ```law
            route s3c "end for the fleet" "선박 금지 종료" MAY terminate by president
              over fleet-ban
              upon certification to chambers that all-of
                (1) treaty-approved
                (2) COMPLETE guns-melted
            route s3d "suspension for the toll" "통행세 정지" MAY suspend by president
              over toll
              upon certification to chambers that COMPLETE wages-paid throughout 6 months
              for at-most 1 year
            route s3e "waiver" "면제" MAY waive by president
              over quay-block
              per single-case
              upon written determination to chambers that fair
              for 30 days .. 1 year, renewable
            ```
            """;

    private static final String ORDER = """
            ---
            instrument: /qy/order/9
            title: Order 9
            title-ko: 명령 제9호
            in-force: 2016-04-01 ..
            group: orders
            ---
            # Section 1 Blocking [/qy/order/9/s1]
            ```law
            measure order-block "block on the Quay (Order 9)" "부두 봉쇄(명령 제9호)"
              BLOCK property of quay
              imposed BY-LAW
              carries-out quay-block
              grounds forced in REASON
            route revoke "revocation" "폐지" MAY terminate by president
              over order-block
              upon order
            ```
            """;

    private static final String NOTHING = """
            ---
            title: Nothing done
            title-ko: 아무것도 하지 않음
            ---
            ```scenario
            rest NONE
            ```
            """;

    private static final String BEGUN = """
            ---
            title: A beginning
            title-ko: 첫걸음
            ---
            ```scenario
            given STEPS VERIFIED dockers-freed
            given UNKNOWN wages-paid
            rest NONE
            ```
            """;

    private static final String CERTIFIED = """
            ---
            title: A certificate without the facts
            title-ko: 사실 없는 확인서
            ---
            ```scenario
            act 30 days before as-of s3a by minister to chambers for 1 year
            rest NONE
            ```
            """;

    private QuayPack() {}

    /** The files of the pack, by their paths in it. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/act.law.md", ACT);
        files.put("law/order.law.md", ORDER);
        files.put("scenarios/nothing.md", NOTHING);
        files.put("scenarios/begun.md", BEGUN);
        files.put("scenarios/certified.md", CERTIFIED);
        return files;
    }

    public static Law law() {
        return new Law(PackReader.read("quay", files()));
    }

    /** The packs of the project itself. */
    public static Law real() {
        return Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));
    }

    public static AskText text(String... scenarios) {
        return AskText.NOTHING.under(scenarios).on(TODAY.toString());
    }

    /** With facts an asker added. */
    public static AskText text(List<String> scenarios, List<String> facts) {
        return new AskText(
                Optional.of(TODAY.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                scenarios,
                facts,
                List.of());
    }

    public static Ask ask(Law law, AskText text) {
        return Ask.read(law, text, TODAY);
    }
}
