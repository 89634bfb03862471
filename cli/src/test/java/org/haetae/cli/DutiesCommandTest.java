package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code haetae duties}, on the packs as they are. */
class DutiesCommandTest {
    @Test
    void everyDutyFitsAHundredColumnsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            for (String day : List.of("2016-09-01", "2019-02-22", "2024-01-01")) {
                Ran ran = Ran.of("duties", "--as-of", day, "--lang", language, "--why");
                assertThat(ran.err()).isEmpty();
                assertThat(ran.code()).isZero();
                assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
            }
        }
    }

    @Test
    void aSectionOfTheActIsFoundByItsNumber() {
        String[] names = {"205", "s205", "/us/pl/114/122/s205", "/us/usc/t22/s9225", "22 USC 9225"};
        for (String name : names) {
            assertThat(Ran.of("duties", "--as-of", "2019-02-22", "--section", name)
                            .out())
                    .contains("nkspea-205a ·")
                    .contains("2018-01-29  no public record found (389 days past)");
        }
    }

    /** Skipped while the packs have no such duty. */
    @Test
    void theReportsOfSection304AreSixDueFourLateAndTwoNotFound() {
        Ran ran = Ran.of("duties", "--as-of", "2019-02-22", "--section", "304");
        assumeTrue(ran.out().contains("nkspea-304a ·"));

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("fallen due 6 times (4 delivered late, 2 with no public record found)")
                .contains("2016-06-17 2016-07-06, 19 days late")
                .contains("2016-12-14 2017-01-11, 28 days late")
                .contains("2017-06-12 2017-10-26, 136 days late")
                .contains("2018-12-04 2018-12-10, 6 days late")
                .contains("2017-12-09 no public record found")
                .contains("2018-06-07 no public record found");
    }

    @Test
    void onlyThisCommandMakesACalendar() {
        Ran ran = Ran.of("duties", "--as-of", "2019-02-22", "--format", "ics");
        Ran other = Ran.of("relief", "--format", "ics");

        assertThat(ran.out()).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:nkspea-205a-2020-01-29@us-dprk.haetae");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("found ics, expected a format: table, json, csv, md.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--section 9999z", "--by presidnt", "--to committe", "--status nope", "--from soon"})
    void whatNamesNothingIsRefused(String options) {
        Ran ran = Ran.line("duties " + options);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(options + ": found ");
    }
}
