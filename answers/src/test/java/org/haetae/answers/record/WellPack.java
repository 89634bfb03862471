package org.haetae.answers.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.haetae.law.Law;

/** A pack of wells in a folder, with tables that a test may spoil. */
public final class WellPack {
    public static final String HEADER = "id,date,kind,topic,scope,by,to,what,ko,quantity,unit,source,mark,note\n";

    public static final String PAPER_HEADER = "n,section,page_or_note,claim,claim_ko,verdict,right_value,superseded_on,"
            + "reading,decides,decides_kind,note,note_ko\n";

    public static final String LINES = HEADER
            + "dug-2018,2018-03,count,wells,all-wells,warden,public,\"Wells dug, old and new\",판 우물,12,wells,Yearbook,read,\n"
            + "dug-north,2018-03-10,count,wells,north-only,warden,public,Wells dug in the north,북부 우물,3,wells,Press,part,\"Of the 12, \"\"perhaps\"\"\"\n"
            + "lid-none,2019-01-31,no-record,wells,lids,warden,lords,No report on lids found,뚜껑 보고 미발견,,,Pages searched,read,\n"
            + "lid-heard,2019,report,wells,lids,warden,lords,A report on lids,뚜껑 보고,,,From memory,memory,\n";

    public static final String CLAIMS = PAPER_HEADER
            + "1,Water,p. 1,Twelve wells were dug.,우물 12개를 팠다.,confirmed,,,,dug-2018,record,,\n"
            + "2,Water,p. 1,Lids are owed by section 4.,뚜껑은 제4조 의무다.,wrong-in-a-detail,Section 3,,,/wl/act/1/s3/a lid-none,both,The number is wrong.,조 번호 오류.\n"
            + "3,Rope,n. 2,Rope is banned.,밧줄은 금지다.,unchecked,,,,/wl/act/9/s1,law,Not looked at.,미확인.\n"
            + "4,Rope,n. 3,It bends to one reading.,한 해석에 따른다.,confirmed-under-a-reading,,,deep far,/wl/act/1/s3,law,,\n";

    private static final String VOCABULARY = """
            ```vocabulary
            actor warden "the Warden" "우물관"
            body lords "the Lords" "귀족원"
            word lids "lids" "뚜껑"
            reading deep "what deep means" "'깊은'의 뜻" /wl/act/1/s3
              near "a rope's length" "밧줄 길이"
              far "two ropes" "두 배"
            ```
            """;

    private static final String ACT = """
            ---
            instrument: /wl/act/1
            title: Wells Act
            title-ko: 우물법
            in-force: 2017-01-01 ..
            ---
            ## Sec. 3 Lids [/wl/act/1/s3]
            > "a report on lids"
            ```law
            duty lid-report "report on lids" "뚜껑 보고" SHALL report lids by warden to lords
              due 2018-06-01 reading deep near
              due 2018-07-01 reading deep far
            ```
            """;

    private static final String ACTS = """
            ```record
            act 2018-05-20 lid-report by warden to lords
              known 2018-08-01
              source "Gazette 5 of 2018"
            none lid-report in 2019-01-01 .. 2019-02-01
              source "Gazette for 2019"
            ```
            """;

    private WellPack() {}

    /** Reads the pack from {@code folder}, with {@code lines} as its table of wells and {@code claims} as its paper. */
    public static Law law(Path folder, String lines, String claims) {
        write(folder.resolve("wells/vocabulary.md"), VOCABULARY);
        write(folder.resolve("wells/law/act.law.md"), ACT);
        write(folder.resolve("wells/record/acts.md"), ACTS);
        write(folder.resolve("wells/record/public/wells.csv"), lines);
        write(folder.resolve("wells/paper/report-1.csv"), claims);
        return Law.read(folder);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
