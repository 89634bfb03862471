package org.haetae.designations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.haetae.law.Law;

/** A pack of an invented country in a folder, with a register that a test may spoil: salters and their guild. */
final class GuildPack {
    private static final String VOCABULARY = """
            ```vocabulary
            actor warden "the Warden" "감시관"
            actor king "the King" "국왕"
            body lords "the Lords" "귀족원"
            class guild "the Guild" "조합"
            word property "property" "재산"
            word salts "salts fish" "염장"
            word lies-about "lies about" "속임"
            word fish "fish" "생선"
            word attempts "attempts" "기도"
            word officers "officers" "임원"
            word culprits "culprits" "책임자"
            topic conduct "conduct" "행위"
            topic rank "rank" "지위"
            ground salting "salting" "염장" topic conduct
            ground lying "lying" "속임" topic conduct
            ground rank "mere rank" "지위 자체" topic rank
            ```
            """;

    private static final String LAW = """
            ---
            instrument: /gl/act/1
            title: Salt Act
            title-ko: 소금법
            in-force: 2010-01-01 ..
            ---
            ## Sec. 1 Old order [/gl/act/1/s1]
            ```law
            criterion rank-order "officers" "임원" MAY designate by warden upon determination
              who any-of
                (1) officers of guild
                  grounds rank in TEXT
                (2) salts fish for guild
            measure rank-block "blocking of officers" "임원 동결"
              BLOCK property of persons under rank-order
              imposed BY-LAW
            ```
            ## Sec. 2 New order [/gl/act/1/s2]
            ```law
            criterion deed-order "deeds" "행위" MAY designate by warden upon determination
              who any-of
                (a) salts fish
                  grounds salting in TEXT
                (b) lies-about fish
                  grounds lying in TEXT
                (c) attempts (a) through (b)
            measure deed-block "blocking for deeds" "행위 동결"
              BLOCK property of persons under deed-order
              imposed BY-LAW
            ```
            ## Sec. 3 The Guild [/gl/act/1/s3]
            ```law
            measure guild-block "blocking of the Guild" "조합 동결"
              BLOCK property of guild
              imposed BY-LAW
              grounds rank in TEXT
            ```
            ## Sec. 4 Reports [/gl/act/1/s4]
            ```law
            duty salt-report "report on salting" "염장 보고" SHALL report culprits by warden to lords
              due 2011-01-01
            criterion commanded "commanded" "의무 지정" SHALL designate by king upon determination
              who persons named-in salt-report knowingly any-of
                (1) salts "much" fish
                  grounds salting in TEXT
            ```
            """;

    private final Path root;
    private final Map<String, String> tables = new LinkedHashMap<>();

    GuildPack(Path folder) {
        this.root = folder;
        tables.put("publishers", """
                id,en,ko,prefix,country
                guild-list,the Warden,감시관,gl,GL
                abroad,a neighbour,이웃,nb,
                """);
        tables.put("grounds", """
                ground,asks
                salting,conduct
                lying,conduct
                rank,status
                """);
        tables.put("parties", """
                id,schema,country,born,role,ko,part_of,part_mark,note,note_ko
                ann,Person,GL,1970,salter,염장꾼,,,,
                bob,Person,GL,,officer,임원,,,,
                hall,PublicBody,GL,,hall of the Guild,조합 회관,guild,inferred,,
                cat,Person,,,,,,,,
                """);
        tables.put("names", """
                party,name,script,form,source,mark
                ann,Ann Salter,Latn,primary,List,read
                bob,Bob Rank,Latn,primary,List,read
                hall,Guild Hall,Latn,primary,List,read
                cat,Cat Late,Latn,primary,List,read
                """);
        tables.put("listings", """
                id,party,by,key,date,seen,kind,authority,limb,tag,announced,release,source,mark,note,note_ko
                ann-1,ann,guild-list,1,2012-01-01,2012-01-01,designated,deed-order,(c) of (a),T2,salting,,Gazette,read,,
                bob-1,bob,guild-list,2,2012-01-01,2012-01-01,designated,rank-order,(1),T1,salting,,Gazette,read,,
                hall-1,hall,guild-list,3,2012-02-01,2012-02-01,designated,rank-order,UNKNOWN,T1,,,Gazette,part,,
                cat-1,cat,guild-list,4,,2015-01-01,designated,deed-order or rank-order,UNKNOWN,T2,lying,,List,part,,
                bob-2,bob,abroad,N7,2013-01-01,2013-01-01,listed,,,,,,Other list,read,,
                """);
        tables.put("delistings", """
                id,party,by,date,reason,source,mark,note,note_ko
                ann-off,ann,guild-list,2014-06-01,UNKNOWN,Gazette,read,,
                """);
        tables.put("named", """
                report,duty,date,party,as_printed,source,mark,note,note_ko
                r1,salt-report,2011-12-01,bob,Bob,Report,read,,
                r1,salt-report,2011-12-01,UNKNOWN,,Report,part,,
                """);
    }

    /** With a table changed before it is read. */
    GuildPack with(String table, String from, String to) {
        String text = tables.getOrDefault(table, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(table + " has no " + from);
        }
        tables.put(table, text.replace(from, to));
        return this;
    }

    /** With a table of another folder of the pack. */
    GuildPack and(String folder, String table, String text) {
        tables.put("../" + folder + "/" + table, text);
        return this;
    }

    GuildPack without(String table) {
        tables.remove(table);
        return this;
    }

    Law law() {
        try {
            write("vocabulary.md", VOCABULARY);
            write("law/act.law.md", LAW);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                write("designations/" + table.getKey() + ".csv", table.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Law.read(root);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve("guild").resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
