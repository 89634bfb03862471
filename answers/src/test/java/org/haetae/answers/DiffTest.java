package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;
import org.junit.jupiter.api.Test;

/** Two days or two scenarios beside each other: only what differs, and why. */
class DiffTest {
    private static final Law SALT = SaltPack.law();

    private static DiffAnswer diff(Law law, AskText text, String to) {
        Ask ask = Ask.read(law, text, SaltPack.TODAY);
        return Diff.answer(law, new Diff.Question(ask, text, Optional.of(to).filter(day -> !day.isEmpty())));
    }

    private static Change change(DiffAnswer answer, String id) {
        return answer.changes().stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoScenariosDifferWhereTheirFactsDo() {
        DiffAnswer answer = diff(SALT, SaltPack.ask("mines-closed", "progress"), "");

        Change command = change(answer, "crown-command");
        assertThat(command.before().outcome()).isEqualTo("WAIVER");
        assertThat(command.after().outcome()).isEqualTo("SUSPEND");
        assertThat(command.because())
                .contains("the miners are paid: not given, then PROGRESS")
                .contains("s3a (/rt/act/1/s3/a): Shut, then Open");
        assertThat(answer.changes()).noneMatch(change -> change.id().equals("order-block"));
    }

    @Test
    void anActOfOneScenarioIsTheReason() {
        DiffAnswer answer = diff(SALT, SaltPack.ask("mines-closed", "revoked"), "");

        assertThat(change(answer, "order-block").after().standing()).isEqualTo("ENDED");
        assertThat(change(answer, "order-block").because())
                .anyMatch(reason -> reason.startsWith("act on 2019-02-22 under revocation"));
        assertThat(change(answer, "crown-command").after().standing()).isEqualTo("OWED");
    }

    @Test
    void twoDaysDifferByALineOfLawAndItsInstrument() {
        DiffAnswer answer = diff(SALT, SaltPack.ask().on("2019-12-31"), "2020-01-01");

        assertThat(change(answer, "export-ban").before().standing()).isEmpty();
        assertThat(change(answer, "export-ban").because())
                .singleElement()
                .satisfies(reason -> assertThat(reason).startsWith("from 2020-01-01 by /rt/act/4"));
    }

    @Test
    void whatIsIdenticalIsSaidToBe() {
        DiffAnswer answer = diff(SALT, SaltPack.ask().on("2019-02-22"), "2019-02-23");

        assertThat(answer.changes()).isEmpty();
        assertThat(answer.headline())
                .isEqualTo("Between 2019-02-22 and 2019-02-23 no measure, effect or duty comes out otherwise.");
    }

    @Test
    void oneDayOrOneScenarioIsNoComparison() {
        assertThatThrownBy(() -> diff(SALT, SaltPack.ask("progress"), ""))
                .hasMessageContaining("found neither two days nor two scenarios");
        assertThatThrownBy(() -> diff(SALT, SaltPack.ask("progress", "revoked"), "2020-01-01"))
                .hasMessageContaining("found two days and several scenarios");
        assertThatThrownBy(() -> diff(SALT, SaltPack.ask(), "soon")).hasMessageContaining("--to soon: found soon");
    }

    @Test
    void theActOf2019BeginsItsSanctionsAndTheNoticeBeforeRelief() {
        Law real = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));

        DiffAnswer answer = diff(real, SaltPack.ask().on("2019-12-19"), "2019-12-20");

        assertThat(List.of("nkspea-104g-block", "nkspea-201b", "s9265"))
                .allSatisfy(
                        id -> assertThat(change(answer, id).before().standing()).isEmpty());
        assertThat(change(answer, "nkspea-201b").because())
                .anyMatch(reason -> reason.startsWith("from 2019-12-20 by Pub. L. 116-92"));
    }
}
