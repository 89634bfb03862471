package org.haetae.law.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Pack;
import org.haetae.law.pack.PackReader;
import org.haetae.law.text.Skeleton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every phrase the pack on North Korea quotes stands in the official text of its days; one changed word does not. */
class QuotesRealDataTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Path PACK = ROOT.resolve("packs/us-dprk");
    private static final Path TEXT = Path.of(System.getProperty(
                    "haetae.shared", ROOT.resolve("../shared").toString()))
            .resolve("law/text");

    @BeforeEach
    void needsTheText() {
        assumeTrue(Files.isDirectory(TEXT), () -> "skipped: no folder " + TEXT + " with the official text");
    }

    private static QuoteCheck.Result check(Pack pack) {
        return QuoteCheck.check(pack, OfficialText.in(TEXT, Skeleton.in(PACK)));
    }

    @Test
    void everyQuotedPhraseIsInTheOfficialTextOfItsDays() {
        QuoteCheck.Result result = check(Law.read(PACK).pack());

        assertThat(result.phrases()).isGreaterThan(600);
        assertThat(result.notFound()).extracting(Warning::text).isEmpty();
        result.notes().forEach(warning -> System.out.println("not compared: " + warning.text()));
    }

    @Test
    void oneChangedWordIsFound() throws IOException {
        assertThat(broken("may be suspended for up to 1 year upon", "may be suspended for up to 2 years upon"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message())
                        .contains("usc-2016")
                        .contains("usc-2023")
                        .contains("up to 2 years"));
    }

    @Test
    void wordsThatCameLaterAreFoundWhereTheirDayIsTakenOff() throws IOException {
        assertThat(broken(
                        "> \"2270 (2016), or 2321 (2016)\" from 2017-08-02 by /us/pl/115/44/s302",
                        "> \"2270 (2016), or 2321 (2016)\""))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("usc-2016").doesNotContain("usc-2023"));
    }

    /** What is found in the pack once some words of it are replaced. */
    private static List<Warning> broken(String words, String by) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        int[] replaced = new int[1];
        try (Stream<Path> walk = Files.walk(PACK)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                replaced[0] += text.contains(words) ? 1 : 0;
                texts.put(PACK.relativize(file).toString().replace('\\', '/'), text.replace(words, by));
            }
        }
        assertThat(replaced[0]).isEqualTo(1);
        return check(PackReader.read("broken", texts)).notFound();
    }
}
