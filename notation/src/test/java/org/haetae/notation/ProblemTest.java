package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people see of a problem. */
class ProblemTest {
    private static String message(String typed) {
        return Problem.of(Position.ofFile("--fact " + typed), typed, "a fact").message();
    }

    @Test
    void nothingIsCalledNothing() {
        assertThat(message("")).isEqualTo("--fact: found nothing, expected a fact.");
        assertThat(message("  ")).isEqualTo("--fact: found nothing, expected a fact.");
    }

    @Test
    void controlCharactersAreShownAndDoNotReachTheTerminal() {
        assertThat(message("x\u001B[31m\ny"))
                .isEqualTo("--fact x\\u001B[31m\\ny: found x\\u001B[31m\\ny, expected a fact.");
    }

    @Test
    void theCaretStandsUnderThePlaceAlsoAfterAControlCharacter() {
        Problem problem = new Problem(new Position("a.md", 1, 4), "c", "d", Optional.empty(), "a\u0001 c");

        assertThat(problem.message()).isEqualTo("a.md:1:4: found c, expected d.\n  a\\u0001 c\n          ^");
    }

    @Test
    void whatIsVeryLongIsCut() {
        String message = message("a".repeat(5_000));

        assertThat(message).hasSizeLessThan(450).contains("a… (5000 characters), expected a fact.");
    }
}
