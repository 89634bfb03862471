package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays, where something stands, and what a word means, as typed. */
class ReadingCommandsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stays --given rights --as-of 2019-02-22",
                "stays --given rights,weapons --as-of 2019-02-22 --lang ko",
                "stays --given rights --given cyber --with-discretion --as-of 2019-02-22",
                "law search prison camps --as-of 2019-02-22",
                "law search '\"progress toward\"' --lang ko",
                "law search 'section 401(a)'",
                "explain significant --as-of 2019-02-22",
                "explain not imposed --lang ko"
            })
    void eachAnswersWithinTheWidthOfAScreen(String line) {
        Ran ran = Ran.line(line);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).isNotEmpty().allMatch(shown -> DisplayWidth.of(shown) <= 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stays | --given: found nothing",
                "stays --given rihgts | Did you mean rights?",
                "stays --given rights --mode formal | certifiable",
                "stays --given rights --scenario cvid-only,status-quo | one at a time",
                "stays --given rights --fact censorship-ended=COMPLETE | a fact of another topic",
                "law search significnat | Did you mean significant?",
                "explain WAVIER | Did you mean WAIVER?",
                "explain | TERM"
            })
    void whatIsWrongIsToldWithAnExitCode(String line, String told) {
        Ran ran = Ran.line(line);

        assertThat(ran.code()).isEqualTo(Run.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(told);
    }

    @Test
    void everyFormatHasAnAnswer() {
        for (String format : new String[] {"json", "csv", "md"}) {
            assertThat(Ran.line("stays --given cyber --as-of 2019-02-22 --format " + format)
                            .code())
                    .isZero();
            assertThat(Ran.line("explain OWED --format " + format).code()).isZero();
            assertThat(Ran.line("law search blocking --format " + format).code())
                    .isZero();
        }
    }
}
