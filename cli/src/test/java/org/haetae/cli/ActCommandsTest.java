package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Single acts, differences, revoked orders and votes on the command line: exit codes, width, bad input. */
class ActCommandsTest {
    private static final String WAIVER =
            "check s208c --on 2019-02-22 --by president --to committees --over nkspea-201c2 --of 'A bank' --limb (1)"
                    + " --fact waiver-important-to-national-security=YES --for ";

    @Test
    void aWaiverOfTwentyDaysEndsWithOneAndSaysWhatAValidOneNeeds() {
        Ran ran = Ran.line(WAIVER + "'20 days'");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Case-by-case waiver (22 U.S.C. 9228(c)), done on 22 February 2019: defective")
                .contains("For how long: 30 days to 1 year, renewable (22 U.S.C. 9228(c))");
    }

    @Test
    void aWaiverOfThirtyDaysEndsWithNought() {
        Ran ran = Ran.line(WAIVER + "'30 days'");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("valid, until 24 March 2019").contains("for “A bank”: waive");
    }

    @Test
    void theDayOfTheActIsTheAsOfDayWhereNoneIsNamed() {
        assertThat(Ran.line(WAIVER + "'30 days'").out()).contains("As of 2019-02-22: the day said with --on");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFitsItsWidth(String line) {
        Ran ran = Ran.line(line);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isLessThan(2);
        assertThat(ran.out().lines()).allMatch(text -> DisplayWidth.of(text) <= 100);
    }

    static Stream<String> pages() {
        return Stream.of(
                        WAIVER + "'20 days'",
                        "check s401a --on 2019-02-22 --by president --to committees --scenario cvid-only",
                        "diff --as-of 2019-12-19 --to 2019-12-20",
                        "diff --scenario status-quo,suspend-401-certified --as-of 2019-02-22",
                        "revoke eo-13722 --as-of 2019-02-22",
                        "revoke 13687 --as-of 2026-11-24",
                        "unsc --for 8 --against 2")
                .flatMap(line -> Stream.of(line, line + " --lang ko"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldInALineAndEndsWithTwo(String line, String told) {
        Ran ran = Ran.line(line);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(told);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("check s401 --as-of 2019-02-22", "check s401: found s401"),
                Arguments.of("check s401a --on 1900-01-01", "--on 1900-01-01: found 1900-01-01"),
                Arguments.of("check s401a --kind certificate --as-of 2019-02-22", "Did you mean certification?"),
                Arguments.of("check s401a --scenario status-quo,cvid-only --as-of 2019-02-22", "several scenarios"),
                Arguments.of("diff --as-of 2019-02-22", "neither two days"),
                Arguments.of("revoke 13723", "Did you mean 13722?"),
                Arguments.of("unsc --for many", "--for many: found many"));
    }
}
