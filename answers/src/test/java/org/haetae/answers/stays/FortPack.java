package org.haetae.answers.stays;

import java.util.LinkedHashMap;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;

/**
 * A state of salt and arms. Of its rows one is suspended by facts of salt, one takes facts of both, one is imposed at will, one is held
 * by a lock, one asks how long a fact has been so.
 */
final class FortPack {
    static final String DAY = "2020-05-01";

    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            covers 2016-03-01 .. 2020-12-31
            actor president "the President" "대통령"
            body senate "the Senate" "상원"
            class crown "the Crown" "왕실"
            word property "property" "재산"
            word salt "salt" "소금"
            word arms "arms" "무기류"
            word ships "ships" "선박"
            word single-case "a single case" "개별 사안"
            topic salt-rights "rights of miners" "광부의 권리"
            topic arms-control "arms control" "군비통제"
            ground labour "forced labour" "강제노동" topic salt-rights
            fact mine-closure "the salt mines are closed" "소금 광산 폐쇄"
              scale EXTENT, VERIFICATION, DURABILITY
              controlled-by TARGET
              topic salt-rights
            fact miners-freed "the miners are freed" "광부 석방"
              scale EXTENT
              controlled-by TARGET
              topic salt-rights
            fact gates-open "the gates stand open" "성문 개방"
              controlled-by PERSON
              topic salt-rights
            fact arms-laid-down "the arms are laid down" "무기 포기"
              scale EXTENT, VERIFICATION
              controlled-by TARGET
              topic arms-control
            fact senate-assents "the Senate assents" "상원의 동의"
              controlled-by CONGRESS
              topic arms-control
            fact fair "relief is fair" "구제가 공정함"
              controlled-by president
              topic salt-rights
            reading reach "how far it reaches" "미치는 범위" /rt/act/1/s3
              narrow "to the block" "봉쇄에만"
              wide "to the ships too" "선박에도"
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /rt/act/1
            title: Fort Act
            title-ko: 요새법
            in-force: 2016-03-01 ..
            ---
            ## Sec. 2 What is done [/rt/act/1/s2]
            ```law
            measure crown-block "block on the Crown" "왕실 봉쇄"
              BLOCK property of crown
              imposed SHALL by president
              grounds labour in TEXT
            measure salt-ban "ban on salt" "소금 금지"
              BAN salt of crown
              imposed MAY by president
              grounds labour in TEXT
            measure arms-ban "ban on arms" "무기 금지"
              BAN arms of crown
              imposed BY-LAW
              grounds labour in TEXT
            measure ship-ban "ban on ships" "선박 금지"
              BAN ships of crown
              imposed BY-LAW
              grounds labour in TEXT
            measure locked-ban "locked ban" "잠긴 금지"
              BAN property of crown
              imposed BY-LAW
              grounds labour in TEXT
            ```
            ## Sec. 3 Ways out [/rt/act/1/s3]
            ```law
            route s3a "suspension" "정지" MAY suspend by president
              over crown-block
              over ship-ban reading reach wide
              upon certification to senate that all-of
                (1) STEPS VERIFIED mine-closure
                (2) any-of
                  (A) COMPLETE miners-freed
                  (B) gates-open
              for at-most 1 year
            route s3b "the end" "종료" MAY terminate by president
              over arms-ban
              upon certification to senate that all-of
                (1) COMPLETE VERIFIED IRREVERSIBLE mine-closure throughout 6 months
                (2) SIGNIFICANT VERIFIED arms-laid-down
                (3) any-of
                  (A) senate-assents
                  (B) COMPLETE VERIFIED arms-laid-down
            route s3c "waiver" "면제" MAY waive by president
              over ship-ban
              per single-case
              upon written determination to senate that fair
              for 30 days .. 1 year, renewable
            route s3d "a way past the lock" "잠금을 지나는 길" MAY terminate by president
              over locked-ban
              upon certification to senate that STEPS miners-freed
            lock s3e "lock" "잠금"
              over locked-ban
              until certification to senate that crown has COMPLETE arms-laid-down
            ```
            """;

    /** The gates end a measure by themselves, and a way out that rests on it with it: more of a fact is not better. */
    private static final String TOLL = """
            ---
            instrument: /rt/act/2
            title: Toll Act
            title-ko: 통행세법
            in-force: 2016-03-01 ..
            ---
            ## Sec. 1 Tolls [/rt/act/2/s1]
            ```law
            measure toll "toll" "통행세"
              BAN salt of crown
              imposed BY-LAW
              lasts until gates-open
              grounds labour in TEXT
            measure tithe "tithe" "십일조"
              BAN arms of crown
              imposed BY-LAW
              grounds labour in TEXT
            route relief "relief while there is a toll" "통행세 중의 구제" MAY suspend by president
              over tithe
              upon certification to senate that PROGRESS miners-freed
              rests-on toll
              for at-most 1 year
            ```
            """;

    private FortPack() {}

    static Law law() {
        return read(Map.of());
    }

    static Law withTolls() {
        return read(Map.of("law/toll.law.md", TOLL));
    }

    private static Law read(Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/act.law.md", ACT);
        files.putAll(more);
        return new Law(PackReader.read("fort", files));
    }
}
