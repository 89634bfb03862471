package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.haetae.notation.DisplayWidth;
import org.junit.jupiter.api.Test;

/** {@code criteria} and {@code applies}, as they are typed. */
class ConductCommandsTest {
    @Test
    void criteriaAnswersAboutConductAndNobody() {
        Ran ran = Ran.line("criteria --did acquires,coal,dprk-government --on 2017-08-15 --as-of 2017-09-01");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("9214(b)(1)(D)")
                .contains("“significant quantities”: evidence missing")
                .contains("Nothing is said of any person")
                .contains("Best fit:");
        assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
    }

    @Test
    void criteriaInKoreanTakesKoreanWordsAndFits() {
        Ran ran = Ran.line("criteria --did 석탄,취득 --as-of 2017-09-01 --lang ko");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("맞는 것").contains("석탄");
        assertThat(ran.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
    }

    @Test
    void appliesEndsWithOneWhereNothingBites() {
        Ran before = Ran.line("applies 201A --as-of 2017-08-01");
        Ran after = Ran.line("applies 201A --as-of 2017-08-02");

        assertThat(before.code()).isEqualTo(1);
        assertThat(before.out()).contains("not law before 2017-08-02 (by Pub. L. 115-44)");
        assertThat(after.code()).isZero();
        assertThat(after.out().lines()).allMatch(line -> DisplayWidth.of(line) <= 100);
    }

    @Test
    void wrongWordsAndDaysAreBadInput() {
        Ran ran = Ran.line("criteria --did acqires --threshold 'signifcant quantities' --on 2017-02-30");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("Did you mean acquires?")
                .contains("Did you mean significant quantities?")
                .contains("a date as YYYY-MM-DD");
        assertThat(Ran.line("criteria").code()).isEqualTo(2);
        assertThat(Ran.line("applies 204 --did coals").err()).contains("Did you mean coal?");
        assertThat(Ran.line("applies nkspea-20").code()).isEqualTo(2);
    }
}
