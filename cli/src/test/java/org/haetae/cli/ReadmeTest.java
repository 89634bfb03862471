package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md shows is what the program prints; what it names is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Pattern SHOWN = Pattern.compile("```text\n\\$ \\./haetae (.*)\n((?s).*?)\n```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern TYPED = Pattern.compile("(?m)`\\./haetae ([a-z][^`]*)`|^\\./haetae (.+)$");

    /** The revision names the bytes of the packs, so it changes with every comma of them. */
    private static final Pattern REVISION = Pattern.compile("\\b[0-9a-f]{12}\\b");

    static Stream<Shown> answers() throws IOException {
        List<Shown> shown = new ArrayList<>();
        Matcher matcher = SHOWN.matcher(text());
        while (matcher.find()) {
            shown.add(new Shown(matcher.group(1), matcher.group(2)));
        }
        return shown.stream();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerShownIsTheAnswerGiven(Shown shown) {
        Ran ran = Ran.line(shown.line());

        assertThat(ran.code()).isZero();
        assertThat(masked(ran.out().strip())).matches(pattern(masked(shown.answer())));
    }

    @Test
    void threeAnswersAreShown() throws IOException {
        assertThat(answers()).hasSize(3);
    }

    @Test
    void everyCommandNamedIsOne() throws IOException {
        Matcher matcher = TYPED.matcher(text());
        int seen = 0;
        while (matcher.find()) {
            String line = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            assertThat(Ran.line(line.replace("MEASURE", "section-311")).code())
                    .as(line)
                    .isZero();
            seen++;
        }
        assertThat(seen).isGreaterThanOrEqualTo(5);
    }

    @Test
    void everyFileNamedIsThere() throws IOException {
        Matcher matcher = LINK.matcher(text());
        while (matcher.find()) {
            assertThat(ROOT.resolve(matcher.group(1))).exists();
        }
    }

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String masked(String text) {
        return REVISION.matcher(text).replaceAll("revision");
    }

    /** A line of one ellipsis stands for any lines. */
    private static Pattern pattern(String answer) {
        StringBuilder pattern = new StringBuilder();
        String[] pieces = answer.split("(?m)^…$", -1);
        for (int i = 0; i < pieces.length; i++) {
            pattern.append(i == 0 ? "" : "(?s:.*)").append(Pattern.quote(pieces[i]));
        }
        return Pattern.compile(pattern.toString());
    }

    /** One command and what README says it prints. */
    record Shown(String line, String answer) {
        @Override
        public String toString() {
            return line;
        }
    }
}
