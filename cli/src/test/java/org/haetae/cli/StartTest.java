package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a first answer may not wake (decision 0010), told by the classes a JVM of its own loads. */
class StartTest {
    private static List<String> loaded(String... question) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-Dstdout.encoding=UTF-8",
                "-Dhaetae.packs=" + Ran.PACKS,
                "-Dhaetae.home=" + Path.of("nothing", "kept"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.haetae.cli.Main"));
        command.addAll(List.of(question));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(out.lines().limit(3).toList().toString())
                .isZero();
        assertThat(out).contains("Not legal advice");
        return out.lines().filter(line -> line.contains("[class,load]")).toList();
    }

    @Test
    void aFirstAnswerSpinsNoSwitchAndNoRecordMethod() throws Exception {
        List<String> classes = loaded("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22");

        assertThat(classes)
                .hasSizeGreaterThan(500)
                .noneMatch(line -> line.contains("$$TypeSwitch"))
                .noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods"))
                .noneMatch(line -> line.contains("sun.security.provider.SHA2"))
                .noneMatch(line -> line.contains("sun.util.calendar.ZoneInfoFile"));
    }

    @Test
    void whatNeedsNothingKeptLoadsNoStore() throws Exception {
        for (List<String> question : List.of(
                List.of("relief", "--scenario", "cvid-only", "--as-of", "2019-02-22"),
                List.of("people", "list", "--as-of", "2019-02-22"),
                // nothing is kept there, so that there is nothing to open
                List.of("candidates", "list"))) {
            assertThat(loaded(question.toArray(String[]::new)))
                    .as(question.toString())
                    .hasSizeGreaterThan(500)
                    .noneMatch(line -> line.contains("org.sqlite"))
                    .noneMatch(line -> line.contains("org.haetae.store.Database"));
        }
    }
}
