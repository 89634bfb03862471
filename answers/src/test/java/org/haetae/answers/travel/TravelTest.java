package org.haetae.answers.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.designations.Journey;
import org.haetae.law.Law;
import org.haetae.law.eval.Standing;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.Test;

/** Journeys of listed persons: the golden cases, and what may not be said. */
class TravelTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Law LAW = Law.read(ROOT.resolve("packs"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static TravelAnswer travel(String person, String to, String on) {
        return travel(AskText.NOTHING, person, to, on);
    }

    private static TravelAnswer travel(AskText text, String person, String to, String on) {
        Ask ask = Ask.read(LAW, text, TODAY);
        return Travel.answer(LAW, new Travel.Question(ask, Optional.of(person), Optional.of(to), Optional.of(on)));
    }

    private static TravelAnswer.Traveller one(String person, String to, String on) {
        return travel(person, to, on).travellers().getFirst();
    }

    private static String text(TravelAnswer answer) {
        return Format.TABLE.show(answer, Look.PLAIN);
    }

    @Test
    void demo11_kimYoJongToSouthKoreaWasBarredByNoListAndNeededNoExemption() {
        TravelAnswer answer = travel("Kim Yo Jong", "KR", "2018-02-09");
        TravelAnswer.Traveller traveller = answer.travellers().getFirst();

        assertThat(traveller.bar()).isEqualTo(TravelAnswer.Bar.NONE);
        assertThat(traveller.waiver()).contains(Journey.Waiver.NOT_NEEDED);
        assertThat(answer.headline())
                .isEqualTo(
                        "Kim Yo Jong to South Korea on 9 February 2018: no list in the register bars this journey. No"
                                + " exemption was needed.");
        assertThat(text(answer))
                .contains("the United States (Treasury): listed since 2017-01-11")
                .contains("the United Nations (1718 Committee): not listed, as far as the register knows")
                .contains("Choe Hwi, 2018-02-09 to 2018-02-11, the United Nations (1718 Committee): published");
    }

    @Test
    void onTheSameJourneyChoeHwiHadToBeRefusedUnlessExemptedAndWas() {
        TravelAnswer.Traveller traveller = one("choe-hwi", "South Korea", "2018-02-10");

        assertThat(traveller.bar()).isEqualTo(TravelAnswer.Bar.DUTY);
        assertThat(traveller.barring()).extracting(one -> one.by()).containsExactly("un-1718");
        assertThat(traveller.waiver()).contains(Journey.Waiver.PUBLISHED);
        assertThat(traveller.ledger()).extracting(line -> line.record()).containsExactly(Optional.of("un-choe-hwi"));
    }

    @Test
    void demo11_theNegotiatorToTheUnitedStatesIsBarredByNoEntryClauseAndTheBasisIsUnknown() {
        TravelAnswer answer = travel("Kim Yong Chol", "US", "2018-05-30");
        TravelAnswer.Traveller negotiator = answer.travellers().getFirst();

        assertThat(answer.travellers())
                .extracting(traveller -> traveller.who().id())
                .containsExactly("kim-yong-chol-1946", "kim-yong-chol-1962");
        assertThat(negotiator.bar()).isEqualTo(TravelAnswer.Bar.NONE_AT_HOME);
        assertThat(negotiator.waiver()).contains(Journey.Waiver.UNKNOWN);
        assertThat(negotiator.entries())
                .extracting(TravelAnswer.Entry::measure)
                .containsExactly("nkspea-206-visas", "nkspea-206-entry");
        assertThat(negotiator.entries()).allMatch(entry -> entry.may() && !entry.lies());
        assertThat(negotiator.entries())
                .allSatisfy(entry -> assertThat(entry.through())
                        .extracting(TravelAnswer.Through::route)
                        .containsExactly("s208a", "s208b", "s208c"));
        assertThat(text(answer))
                .contains("transactions needed for the U.N. Headquarters Agreement")
                .contains("UNKNOWN: no public record, which is not that there was none")
                .contains("Headquarters Agreement of 26 June 1947");
    }

    @Test
    void hisNamesakeIsBarredByTheOrderAndByTheUnitedNations() {
        TravelAnswer.Traveller namesake = one("kim-yong-chol-1962", "the United States", "2018-05-30");

        assertThat(namesake.bar()).isEqualTo(TravelAnswer.Bar.DUTY);
        assertThat(namesake.entries())
                .filteredOn(TravelAnswer.Entry::bars)
                .extracting(entry -> entry.measure() + " " + entry.standing())
                .containsExactly("eo-13687-entry " + Standing.Word.OPERATES);
        assertThat(namesake.ledger()).isEmpty();
    }

    @Test
    void anOfficialOfTheOrderOfficialsIsSuspendedFromEntryWhateverBecomesOfTheEmergency() {
        assertThat(one("kim-yo-jong", "US", "2019-02-22").bar()).isEqualTo(TravelAnswer.Bar.SUSPENDED);
        assertThat(one("kim-yo-jong", "US", "2026-11-24").bar()).isEqualTo(TravelAnswer.Bar.SUSPENDED);
    }

    @Test
    void membersOfTheUnionRefuseWhomTheUnionListsAndOthersDoNot() {
        assertThat(one("jong-kyong-thaek", "DE", "2022-01-01").barring())
                .extracting(one -> one.id())
                .containsExactly("eu-entry");
        assertThat(one("jong-kyong-thaek", "CH", "2022-01-01").bar()).isEqualTo(TravelAnswer.Bar.NONE);
        assertThat(one("jong-kyong-thaek", "DE", "2021-03-21").bar()).isEqualTo(TravelAnswer.Bar.NONE);
    }

    @Test
    void aJourneyOfWhichNothingIsOnRecordHasNoLineInTheLedger() {
        TravelAnswer answer = travel("kim-yo-jong", "SG", "2018-06-12");

        assertThat(answer.headline()).endsWith("The ledger has no line for it.");
    }

    @Test
    void everythingWrongWithTheQuestionIsToldAtOnce() {
        assertThatThrownBy(() -> travel("Kim Jo Jong", "Narnia", "soon"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSize(3))
                .hasMessageContaining("Did you mean Kim Yo Jong?");
    }

    @Test
    void theAnswerHoldsToItsSchemaInBothLanguages() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/api/travel.schema.json")));
        for (String language : new String[] {"en", "ko"}) {
            for (String to : new String[] {"US", "KR", "DE"}) {
                TravelAnswer answer = travel(AskText.NOTHING.in(language), "Kim Yong Chol", to, "2018-05-30");
                assertThat(schema.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }
}
