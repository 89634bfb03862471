package org.haetae.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/**
 * The notation was designed on an example, and its two cases hold as they stand there. The file is read in place; the
 * vocabulary that the example leaves out is added here.
 */
class DesignExampleRealDataTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Path DESIGN = Path.of(System.getProperty(
                    "haetae.shared", ROOT.resolve("../shared").toString()))
            .resolve("design/notation.md");

    private static final String ORDER = """
            ---
            instrument: /us/eo/99001
            title: An order
            in-force: 2018-06-26 ..
            ---
            # Order [/us/eo/99001]
            """;
    private static final String LEFT_OUT = """
            ```vocabulary
            topic rights
            actor minister
            actor treasury
            actor customs-commissioner
            body congress
            body register
            body speaker
            body senate
            class goods
            class crown-banks
            words property, imports, accounts, loans, records, dealings, ruritanian-labour, wholly-or-in-part, anywhere, made-by
            words forced-labour-goods, shipment, importer, person, transaction, authorised-intelligence, headquarters-agreement
            words approved-by-council
            fact miners-freed
              scale EXTENT
              controlled-by TARGET
            fact miners-paid
              scale EXTENT
              controlled-by TARGET
            fact hacking-ended
              scale EXTENT
              controlled-by TARGET
            fact not-forced
              controlled-by PERSON
            fact no-bandit-support
              controlled-by TARGET
            reading required
              narrow default
              wide
            reading met
              bar default
              aims
            reading cap
              enactment default
              first-due
            ```
            """;

    /** The design knew of no search; what it expects of silence is what is expected of a record that was searched. */
    private static final String SEARCHED = """
            ```record
            searched salt-report until 2026-11-24
              source "supposed"
            ```
            """;

    @Test
    void bothCasesOfTheExampleHold() {
        assumeTrue(Files.isRegularFile(DESIGN), () -> "skipped: no file " + DESIGN);
        List<String> lines = SourceText.read(DESIGN).lines();
        String act = between(lines, "~~~markdown", "~~~").getFirst();
        String vocabulary =
                fence("vocabulary", between(lines, "```vocabulary", "```").getFirst());
        List<String> rest = lines.subList(lines.lastIndexOf("~~~"), lines.size());
        String order = fence("law", between(rest, "```law", "```").getFirst());
        String tests = fence("test", between(rest, "```test", "```").getFirst());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("vocabulary.md", vocabulary);
        texts.put("vocabulary-more.md", LEFT_OUT);
        texts.put("law/act.law.md", act);
        texts.put("record/searches.md", SEARCHED);
        texts.put("law/order.law.md", ORDER + order + tests);

        List<CaseResult> results = Trial.run(new Law(PackReader.read("example", texts)));

        assertThat(results).hasSize(2);
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.failures()).as(result.test().title()).isEmpty());
    }

    private static String fence(String kind, String lines) {
        return "```" + kind + "\n" + lines + "```\n";
    }

    /** What stands between each line that begins a block and the one that ends it. */
    private static List<String> between(List<String> lines, String open, String close) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            if (!inside && line.equals(open)) {
                inside = true;
                block.setLength(0);
            } else if (inside && line.equals(close)) {
                inside = false;
                blocks.add(block.toString());
            } else if (inside) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }
}
