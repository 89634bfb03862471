package org.haetae.answers.show;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.haetae.law.model.Plain.Language;
import org.junit.jupiter.api.Test;

/** Calendars as RFC 5545 has them, read back by another program's reader. */
class CalendarTextTest {
    private static final String SUMMARY = "보고, 통지; 역\\슬래시 " + "인권유린·검열 보고서 ".repeat(12) + "𝄞";
    private static final String DESCRIPTION = "first line\nsecond, with a comma; and \"quotes\"";

    private static final String TEXT = CalendarText.of(new Calendar(
            "Duties",
            Language.KO,
            LocalDate.of(2019, 2, 22),
            List.of(
                    new Calendar.Event("a-1@b", LocalDate.of(2019, 6, 2), SUMMARY, DESCRIPTION, true),
                    new Calendar.Event("a-2@b", LocalDate.of(2019, 12, 31), "x\u0007y", "", false))));

    private static final ICalendar READ = Biweekly.parse(TEXT).first();

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        assertThat(TEXT.split("\r\n")).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD", "\n", "\r").doesNotMatch(".*[\\ud800-\\udbff]$");
        });
        assertThat(TEXT).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anotherReaderFindsWhatWasWritten() {
        VEvent event = READ.getEvents().getFirst();

        assertThat(READ.getEvents()).hasSize(2);
        assertThat(event.getSummary().getValue()).isEqualTo(SUMMARY);
        assertThat(event.getDescription().getValue()).isEqualTo(DESCRIPTION);
        assertThat(event.getUid().getValue()).isEqualTo("a-1@b");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("2019", "6", "2");
        assertThat(READ.getEvents().getLast().getStatus().isTentative()).isTrue();
    }

    @Test
    void anotherReaderFindsNothingWrong() {
        assertThat(READ.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(TEXT)
                .contains("DTSTAMP:20190222T000000Z")
                .contains("DTEND;VALUE=DATE:20200101")
                .contains("SUMMARY:x y");
    }
}
