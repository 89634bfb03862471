package org.haetae.law.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.haetae.law.Law;
import org.junit.jupiter.api.Test;

/** Every phrase the pack on North Korea quotes stands in the official text. */
class QuotesRealDataTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Path TEXT = Path.of(System.getProperty(
                    "haetae.shared", ROOT.resolve("../shared").toString()))
            .resolve("law/text");

    @Test
    void everyQuotedPhraseIsInTheOfficialText() {
        assumeTrue(Files.isDirectory(TEXT), () -> "skipped: no folder " + TEXT + " with the official text");
        Law law = Law.read(ROOT.resolve("packs/us-dprk"));

        QuoteCheck.Result result = QuoteCheck.check(law.pack(), TEXT);

        assertThat(result.phrases()).isPositive();
        assertThat(result.notFound()).extracting(Warning::text).isEmpty();
        result.unchecked().forEach(warning -> System.out.println("not compared: " + warning.text()));
    }
}
