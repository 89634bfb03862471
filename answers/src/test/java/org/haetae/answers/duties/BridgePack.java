package org.haetae.answers.duties;

import java.util.LinkedHashMap;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/** Duties of every kind: a series with an open end, one paper for two, an envoy, a notice, one that waits for an event. */
final class BridgePack {
    private static final String VOCABULARY = """
            ```vocabulary
            actor regent "the Regent" "섭정"
            actor warden "the Warden" "교량관"
            body lords "the Lords' committee" "귀족위원회"
            body commons "the Commons' committee" "평민위원회"
            body both "both committees" "두 위원회" = lords, commons
            class tolls "tolls" "통행료"
            word tolls-due "tolls" "통행료"
            word classified "classified" "비밀"
            word unclassified "unclassified" "비밀 아님"
            word annex "annex" "부속서"
            fact bridge-open "the bridge is open" "교량 개통"
              controlled-by TARGET
            reading cap "from when the year runs" "1년의 기산점" /bt/act/1/s12
              enactment "from the Act" "법 제정일부터"
              first-due "from the first due day" "첫 기한일부터"
            reading clock "from when the 100 days run" "100일의 기산점" /bt/act/1/s12
              due default "from the due day" "기한일부터"
              delivered "from the delivery" "제출일부터"
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /bt/act/1
            title: Bridges Act
            title-ko: 교량법
            in-force: 2018-01-01 ..
            ---
            ## Sec. 12 Reports [/bt/code/c3/s112]
            > "every 100 days" ... "for a year"
            ```law
            duty toll-report "report on tolls" "통행료 보고" SHALL report tolls-due by warden to both
              due 100 days after enactment, then every 100 days after due reading clock due
              due 100 days after enactment, then every 100 days after delivered reading clock delivered
              ends 1 year after enactment reading cap enactment
              ends 1 year after first due reading cap first-due
              form unclassified, annex classified
            ```
            ### (b) Yearly [/bt/code/c3/s112/b]
            > "each year"
            ```law
            duty yearly-report "yearly report" "연례 보고" SHALL report tolls-due by regent to lords
              due 2018-05-01, then every 1 year after due
            delegation yearly-report to warden
            ```
            ## Sec. 13 Envoy [/bt/code/c3/s113]
            > "an envoy"
            ```law
            duty envoy "envoy of bridges" "교량 특사" SHALL appoint envoy-post by regent, with consent-of lords
              standing
            duty toll-notice "notice of a toll" "통행료 통지" SHALL notify tolls-due by warden to commons verify
              due 10 days after toll
            duty toll-talk "talk with the Commons" "평민 협의" SHALL notify tolls-due by regent to commons
              due periodically
            measure toll "toll" "통행료"
              BAN tolls-due of tolls
              imposed MAY by regent
            ```
            """;

    private static final String RECORD = """
            ```record
            searched toll-report until 2019-01-31
              source "Gazettes to January 2019"
            act 2018-04-21 toll-report by warden to both
              source "Gazette 4 of 2018"
            act 2018-08-01 toll-report by warden to both verify
              source "Gazette 8 of 2018"
            act 2018-08-01 yearly-report by warden to lords
              source "Gazette 8 of 2018"
            act 2018-02-01 envoy by regent
              source "Gazette 2 of 2018"
            act 2018-11-14 envoy vacated
              source "Gazette 11 of 2018"
            ```
            """;

    private BridgePack() {}

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/act.law.md", ACT);
        files.put("record/acts.md", RECORD);
        return files;
    }

    static Law law() {
        return new Law(PackReader.read("bridges", files()));
    }
}
