package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.model.Given;
import org.haetae.law.model.Setting;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all questions share, read from what people write. */
class AskTest {
    private final Law law = SaltPack.law();

    private Ask read(AskText text) {
        return Ask.read(law, text, SaltPack.TODAY);
    }

    private static AskText facts(String... facts) {
        return new AskText(
                Optional.of("2019-02-22"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("mines-closed"),
                List.of(facts),
                List.of());
    }

    private static AskText readings(String... readings) {
        return new AskText(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(readings));
    }

    @Test
    void anAddedFactTakesThePlaceOfTheScenariosOwn() {
        Ask ask = read(facts("mine-closure=STEPS VERIFIED since 2018-01-01", "miners-paid=PROGRESS"));

        List<Given> given = ask.assumed().getFirst().given(SaltPack.TODAY);
        assertThat(given).extracting(Given::fact).containsExactly("mine-closure", "miners-paid");
        assertThat(given.getFirst().since()).contains(java.time.LocalDate.of(2018, 1, 1));
        assertThat(ask.assumed().getFirst().rest()).isEqualTo(Setting.Rest.NONE);
    }

    @Test
    void gradesMayBeSeparatedByCommas() {
        Ask ask = read(facts("mine-closure=COMPLETE,VERIFIED"));

        assertThat(ask.assumed()
                        .getFirst()
                        .given(SaltPack.TODAY)
                        .getFirst()
                        .state()
                        .toString())
                .contains("COMPLETE")
                .contains("VERIFIED");
    }

    @Test
    void withoutAScenarioEveryFactThatIsNotGivenIsUnknown() {
        assertThat(read(AskText.NOTHING).assumed().getFirst().rest()).isEqualTo(Setting.Rest.UNKNOWN);
    }

    @Test
    void anImpossibleGradeNamesTheOptionAndTheNearestGrade() {
        assertThatThrownBy(() -> read(facts("miners-paid=PROGRES")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("--fact miners-paid=PROGRES: found PROGRES, expected a grade: ")
                .hasMessageEndingWith("Did you mean PROGRESS?");
    }

    @Test
    void anUnknownFactNamesTheNearest() {
        assertThatThrownBy(() -> read(facts("miners-payed=COMPLETE")))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "--fact miners-payed=COMPLETE: found miners-payed, expected a fact of the packs (law list facts"
                                + " shows them).  Did you mean miners-paid?");
        assertThatThrownBy(() -> read(facts("miners=COMPLETE"))).hasMessageEndingWith("miners-freed or miners-paid?");
        assertThatThrownBy(() -> read(facts("소금 광산=COMPLETE"))).hasMessageEndingWith("Did you mean mine-closure?");
    }

    @Test
    void aFactWithoutAGradeIsAskedForOne() {
        assertThatThrownBy(() -> read(facts("miners-paid"))).hasMessageContaining("found no grade");
        assertThatThrownBy(() -> read(facts("miners-paid="))).hasMessageContaining("found no grade");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAndSoIsOneBeforeAnyLaw() {
        assertThatThrownBy(() -> read(AskText.NOTHING.on("2019-02-30")))
                .hasMessage("--as-of 2019-02-30: found 2019-02-30, expected a date as YYYY-MM-DD.");
        assertThatThrownBy(() -> read(AskText.NOTHING.on("2016-02-29")))
                .hasMessageContaining("expected 2016-03-01 or later: no law of the packs was in force before");
        assertThatThrownBy(() -> read(AskText.NOTHING.on(""))).hasMessageContaining("found nothing");
    }

    @Test
    void readingsAreCheckedPointFirst() {
        assertThat(read(readings("reach=wide")).readings().getFirst().option()).isEqualTo("wide");
        assertThatThrownBy(() -> read(readings("reech=wide"))).hasMessageContaining("Did you mean reach?");
        assertThatThrownBy(() -> read(readings("reach=wid"))).hasMessageContaining("Did you mean wide?");
        assertThatThrownBy(() -> read(readings("reach"))).hasMessageContaining("found no option");
    }

    @Test
    void aFactThatCannotStandSoIsToldHowItCan() {
        assertThatThrownBy(() -> read(facts("national-interest=perhaps")))
                .hasMessageContaining("found perhaps, expected a grade: YES, NO, UNKNOWN, DISPUTED.");
        assertThatThrownBy(() -> read(facts("miners-paid=mostly")))
                .hasMessageContaining(
                        "expected a grade: NONE, COMMITTED, PROGRESS, STEPS, SIGNIFICANT, COMPLETE, NO, UNKNOWN, DISPUTED.");
    }

    @Test
    void theOptionsGivenAreRemembered() {
        assertThat(read(AskText.NOTHING).said()).isEmpty();
        assertThat(read(facts("miners-paid=PROGRESS")).said()).containsExactly("--as-of", "--scenario", "--fact");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> read(facts("nothing=YES", "miners-paid=BAD")))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSize(2));
    }

    @Test
    void anUnknownScenarioNamesTheNearest() {
        assertThatThrownBy(() -> read(SaltPack.ask("mine-closed")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean mines-closed?");
    }

    @Test
    void aScenarioMayBeAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mine.md");
        Files.writeString(file, "# Mine\ngiven PROGRESS miners-paid\nrest UNKNOWN\n");

        Assumed assumed = read(SaltPack.ask(file.toString())).assumed().getFirst();

        assertThat(assumed.name()).isEqualTo("mine");
        assertThat(assumed.given(SaltPack.TODAY)).extracting(Given::fact).containsExactly("miners-paid");
    }

    @Test
    void aScenarioFileThatIsMissingOrNotUtf8IsRefusedByItsName(@TempDir Path folder) throws Exception {
        Path missing = folder.resolve("none.md");
        Path latin = folder.resolve("latin.md");
        Files.write(latin, new byte[] {'r', 'e', 's', 't', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> read(SaltPack.ask(missing.toString()))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> read(SaltPack.ask(latin.toString())))
                .hasMessageContaining("latin.md:1:6: found the byte 0xE9, which is not UTF-8");
    }
}
