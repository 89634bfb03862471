package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.haetae.law.model.Later;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes are API. */
class ExitCodesTest {
    @Test
    void anAnswerIsZero() {
        assertThat(Ran.of("scenario", "list").code()).isZero();
    }

    @Test
    void aTestThatDoesNotHoldIsOneAndSaysWhereAndWhatWasFound(@TempDir Path folder) throws IOException {
        BadInputTest.copy(Ran.PACKS, folder);
        Path law = folder.resolve("us-dprk/law/us/eo/13722.law.md");
        Files.writeString(
                law,
                Files.readString(law)
                        .replaceFirst("expect eo-13722-government OPERATES", "expect eo-13722-government ENDED"));

        Ran ran = Ran.in(folder, "law", "test");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("1 does not hold").containsPattern("13722\\.law\\.md:\\d+:\\d+: found OPERATES");
    }

    @Test
    void theTestsOfThePacksHold() {
        Ran ran = Ran.of("law", "test");

        assertThat(ran.out()).startsWith("All ");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aFaultOfOurOwnIsThreeAndShowsNoStack() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                throw new UncheckedIOException(new IOException("broken on purpose"));
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Place place = new Place(
                broken,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Later.of(() -> LocalDate.of(2026, 11, 24)),
                Ran.PACKS,
                false,
                false);

        String[] args = {"scenario", "list"};
        int code = Run.of(args, place, LawAhead.of(args, place.packs()));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("haetae: a fault of Haetae's: ")
                .doesNotContain("\tat ");
    }
}
