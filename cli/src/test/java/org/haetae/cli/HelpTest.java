package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Help teaches by examples, and the examples work. */
class HelpTest {
    static final List<String> COMMANDS = List.of(
            "",
            "relief",
            "unlock",
            "ask",
            "plan",
            "offer",
            "timeline",
            "warrant",
            "memo",
            "amend",
            "replay",
            "serve",
            "stays",
            "criteria",
            "applies",
            "check",
            "diff",
            "revoke",
            "unsc",
            "duties",
            "people",
            "people show",
            "people list",
            "people stats",
            "people tags",
            "people export",
            "people read",
            "candidates",
            "candidates import",
            "candidates list",
            "candidates show",
            "candidates move",
            "candidates export",
            "travel",
            "own",
            "record",
            "paper",
            "milestones",
            "explain",
            "law",
            "law show",
            "law list",
            "law search",
            "law lint",
            "law test",
            "law coverage",
            "law import",
            "law skeleton",
            "law export",
            "law mutate",
            "scenario",
            "scenario list",
            "scenario show",
            "backup",
            "restore",
            "doctor");

    /** Their examples name a file, or something kept, which the repository does not hold. */
    private static final List<String> NEED_A_FILE = List.of(
            "law import",
            "law skeleton",
            "candidates",
            "candidates import",
            "candidates show",
            "candidates move",
            "backup",
            "restore");

    static final List<String> WITH_EXAMPLES =
            COMMANDS.stream().filter(command -> !NEED_A_FILE.contains(command)).toList();

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    static Stream<String> examples() {
        return WITH_EXAMPLES.stream()
                .flatMap(command -> Ran.line(command + " --help").out().lines())
                .filter(line -> line.startsWith("  haetae "))
                .map(line -> line.strip().substring("haetae ".length()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasHelpWithAnExampleInBothLanguages(String command) {
        Ran english = Ran.line(command + " --help");
        Ran korean = Ran.line(command + (isLeaf(command) ? " --lang ko --help" : " --help"));

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).contains("Examples:\n  haetae ").contains("Exit codes: 0 an answer");
        assertThat(english.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
        assertThat(korean.code()).isZero();
        if (isLeaf(command)) {
            assertThat(korean.out()).contains("예:\n  haetae ").contains("종료 코드");
        }
    }

    private static boolean isLeaf(String command) {
        return !List.of("", "law", "scenario", "people").contains(command);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example) {
        Ran ran = Ran.line(example);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isNotBlank();
    }

    @Test
    void helpNeedsNoPacks() {
        Ran ran = Ran.in(Path.of("/nowhere"), "relief", "--help");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("--scenario");
    }

    @Test
    void withoutACommandTheHelpGoesWhereErrorsGo() {
        Ran ran = Ran.of();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("relief").contains("unlock");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(Ran.of("--version").out()).startsWith("haetae ");
    }
}
