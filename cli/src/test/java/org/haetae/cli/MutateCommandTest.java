package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wrong edits to the law, from the command line. */
class MutateCommandTest {
    @Test
    void theEditsOfAnInstrumentAreTriedAndToldInBothLanguages() {
        Ran english = Ran.line("law mutate --instrument 'E.O. 13570'");
        Ran korean = Ran.line("law mutate --instrument /us/eo/13570 --lang ko");

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).startsWith("Of 6 wrong edits that change the law, 6 are noticed (100 %)");
        assertThat(korean.code()).isZero();
        assertThat(korean.out()).startsWith("법을 바꾸는 잘못된 수정 6건 가운데 6건(100 %)이 발견되고");
    }

    @Test
    void whatIsNoInstrumentAndNoKindOfEditIsSaidSo() {
        Ran instrument = Ran.line("law mutate --instrument /us/eo/1357");
        Ran operator = Ran.line("law mutate --operator grades");
        Ran record = Ran.line("law mutate --operator grade --record");

        assertThat(instrument.code()).isEqualTo(2);
        assertThat(instrument.err()).contains("--instrument", "/us/eo/1357", "Did you mean /us/eo/13570");
        assertThat(operator.code()).isEqualTo(2);
        assertThat(operator.err()).contains("--operator", "grades", "Did you mean grade?");
        assertThat(record.code()).isEqualTo(2);
        assertThat(record.err()).contains("--record", "--operator too");
    }

    @Test
    void theConditionsOfADayAreAProgram() {
        Ran program = Ran.line("law export --format asp --as-of 2019-02-22");
        Ran list = Ran.line("law export --as-of 2019-02-22 --lang ko");
        Ran calendar = Ran.line("law export --format ics");

        assertThat(program.code()).isZero();
        assertThat(program.out())
                .startsWith("% What every way out takes on 2019-02-22")
                .contains("goal(\"s402\",\"nkspea-104a-block\",")
                .contains("need(");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("해제 경로");
        assertThat(calendar.code()).isEqualTo(2);
    }
}
