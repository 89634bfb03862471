package org.haetae.law.mutate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented shore with one act, whose tests notice some wrong edits and not others. */
final class Shore {
    static final String VOCABULARY = """
            ```vocabulary
            actor warden
            body house
            body lords
            body both = house, lords
            class boats "the boats" "배"
            words property, lands, knots, rope
            fact tide "the tide is out" "썰물"
              scale EXTENT, VERIFICATION, DURABILITY
              controlled-by TARGET
            fact calm "the sea is calm" "잔잔함"
              scale EXTENT
              controlled-by TARGET
            fact wise "it is wise"
              controlled-by warden
            ```
            """;

    static final String ACT = """
            ---
            instrument: /x/1
            title: Shore Act
            in-force: 2001-01-01 ..
            ---
            # One [/x/1/s1]
            ```law
            criterion landing SHALL designate by warden upon determination
              who knowingly any-of
                (1) lands "many" knots
                (2) lands rope
            measure block
              BLOCK property of persons under landing
              imposed SHALL by warden from 2002-03-01 by /x/2
            route opening MAY suspend by warden
              over block
              except block until 2001-05-01 by /x/3
              upon certification to both that all-of
                (a) STEPS VERIFIED tide
                (b) COMPLETE calm
              for at-most 1 year
            ```
            ```test
            case "both are needed, certified to both" on 2003-01-01
              given STEPS VERIFIED tide ; rest NONE
              expect opening on block UNAVAILABLE missing (b)
            case "a year and no more" on 2003-01-01
              act 2002-12-01 opening by warden to both for 2 years
              expect opening on block DEFECTIVE because period
            ```
            """;

    private Shore() {}

    /** Writes the shore into a folder, as a pack of its name. */
    static Path in(Path folder) throws IOException {
        Path pack = folder.resolve("shore");
        Files.createDirectories(pack.resolve("law"));
        Files.createDirectories(pack.resolve("mutants"));
        Files.writeString(pack.resolve("vocabulary.md"), VOCABULARY);
        Files.writeString(pack.resolve("law/1.law.md"), ACT);
        return folder;
    }
}
