package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario assumes, said in full. */
class ScenarioShownTest {
    private final Law law = SaltPack.law();

    private String shown(AskText text, String name) {
        Ask ask = Ask.read(law, text, SaltPack.TODAY);
        return Format.TABLE.show(Scenarios.show(law, ask, name), Look.PLAIN).replaceAll("\\s+", " ");
    }

    private Path file(Path folder) throws Exception {
        Path file = folder.resolve("full.md");
        Files.writeString(file, """
                # In full
                act 2019-01-02 s3c determination of "Otto Salz" by president to senate, house over crown-command, salt-ban for 30 days effective 10 days after that national-interest
                none s3a in 2019-01-01 .. 2019-02-01
                reading reach wide
                """);
        return file;
    }

    @Test
    void anActSaysOverWhatToWhomOfWhomAndForHowLong(@TempDir Path folder) throws Exception {
        String text = shown(SaltPack.ask(), file(folder).toString());

        assertThat(text).startsWith("In full: 1 act, 1 act known not to be done and 1 reading chosen;");
        String words = csv(SaltPack.ask(), folder);
        assertThat(words)
                .contains(
                        "waiver (/rt/act/1/s3/a); determination; by the President; to the Senate committee and the House"
                                + " committee; over block on the Crown (/rt/act/1/s2) and ban on salt (/rt/act/1/s2); in the case of"
                                + " “Otto Salz”; for 30 days; effective 10 days after; stating: relief serves the national interest")
                .contains("not done,s3a,,2019-01-01 .. 2019-02-01,not done: suspension")
                .contains("reading,reach,wide,,also what is allowed");
    }

    @Test
    void inKoreanToo(@TempDir Path folder) throws Exception {
        assertThat(csv(SaltPack.ask().in("ko"), folder))
                .contains("면제(/rt/act/1/s3/a); 판정; 주체: 대통령; 수신: 상원 위원회 및 하원 위원회; 대상: 왕실 봉쇄(/rt/act/1/s2) 및 소금"
                        + " 금지(/rt/act/1/s2); 사안: “Otto Salz”; 기간: 30일; 발효: 10일 뒤; 내용: 국익에 부합");
        assertThat(shown(SaltPack.ask().in("ko"), "half-sent")).contains("행위 1건.");
    }

    private String csv(AskText text, Path folder) throws Exception {
        Ask ask = Ask.read(law, text, SaltPack.TODAY);
        return Format.CSV.show(Scenarios.show(law, ask, file(folder).toString()), Look.PLAIN);
    }

    @Test
    void oneIsOneAndNothingIsNothing() {
        assertThat(shown(SaltPack.ask(), "half-sent"))
                .startsWith("A certificate to one committee: 1 act; every other fact");
        assertThat(shown(SaltPack.ask(), "mines-closed")).startsWith("The mines closed: 1 fact; every other fact");
    }

    @Test
    void anAddedFactIsShownAndAnotherScenarioIsSaidNotToCount() {
        AskText asked = new AskText(
                Optional.of("2019-02-22"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("progress"),
                List.of("miners-paid=steps"),
                List.of("reach=narrow"));

        assertThat(shown(asked, "mines-closed"))
                .startsWith("The mines closed: 2 facts and 1 reading chosen;")
                .contains("fact miners-paid STEPS")
                .contains("--scenario was read; this answer does not depend on it.");
    }
}
