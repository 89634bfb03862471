package org.haetae.answers.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.notation.DisplayWidth;
import org.haetae.party.ftm.FtmEntity;
import org.haetae.party.ftm.FtmFile;
import org.haetae.party.ftm.FtmModel;
import org.haetae.party.ftm.FtmReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about people: what is shown, offered, counted and handed on. */
class PeopleTest {
    private static final Path ROOT = Path.of(System.getProperty("haetae.root", ".."));
    private static final Law LAW = Law.read(ROOT.resolve("packs"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @TempDir
    private Path folder;

    private static Ask on(String day) {
        return Ask.read(LAW, AskText.NOTHING.on(day), TODAY);
    }

    private static String text(Answer answer) {
        return Format.TABLE.show(answer, Look.PLAIN);
    }

    private static PeopleShown show(String name) {
        return People.show(LAW, on("2019-02-22"), name);
    }

    @Test
    void theGroundInLawAndTheAnnouncedReasonStandApart() {
        assertThat(show("Kim Yo Jong").headline())
                .isEqualTo(
                        "Kim Yo Jong: on 22 February 2019 listed by the United States (Treasury) (E.O. 13687, s. 1(a)"
                                + " (ii) or (iii)). Ground in law: mere membership of the Government or the Party. As announced:"
                                + " human rights in general, censorship.");
    }

    @Test
    void whoCouldDropItIsComputedFromTheLaw() {
        Dossier.Listed official =
                show("kim-yo-jong").dossiers().getFirst().standing().getFirst();
        Dossier.Listed firm = People.show(LAW, on("2020-06-01"), "namgang-trading")
                .dossiers()
                .getFirst()
                .standing()
                .getLast();

        assertThat(official.drop()).isEqualTo(Effects.Drop.YES);
        assertThat(text(show("kim-yo-jong")))
                .contains("by the President under")
                .contains("revoke-order (50 U.S.C. 1702(a)(1))");
        assertThat(firm.listing().authority()).containsExactly("nkspea-104b");
        // under (b) of the Act blocking is a choice, and a choice is given up at will
        assertThat(firm.drop()).isEqualTo(Effects.Drop.YES);
        assertThat(firm.measures())
                .filteredOn(Effects.OnMeasure::blocks)
                .flatExtracting(Effects.OnMeasure::will)
                .extracting(Effects.Way::route)
                .containsExactly("nkspea-104b-block");
    }

    @Test
    void whereTheActAloneIsKnownNothingIsSaidOfWhoCouldDropIt() {
        Dossier.Listed under = People.show(LAW, on("2020-06-01"), "beijing-sukbakso")
                .dossiers()
                .getFirst()
                .standing()
                .getLast();

        assertThat(under.listing().authority()).hasSize(3);
        assertThat(under.meaning().binding()).isEmpty();
        assertThat(under.drop()).isEqualTo(Effects.Drop.UNKNOWN);
    }

    @Test
    void theGapBetweenBeingNamedAndListedIsTold() {
        assertThat(text(show("jo-yong-won")))
                .contains("s304-report-2, 2017-01-11, as “Jo Yong-won”")
                .contains("listed the same day");
        assertThat(text(show("group-114"))).contains("never listed, as far as the register knows");
        assertThat(text(show("ri-jae-il"))).contains("names that could not be read; whether this one is among them");
    }

    @Test
    void twoOfOneNameAreBothShownAndTheAnswerAsks() {
        PeopleShown answer = show("KIM, Yong-Chol");

        assertThat(answer.dossiers()).hasSize(2);
        assertThat(answer.headline())
                .startsWith("2 parties bear the name “KIM, Yong-Chol” and both are shown; ask for one by its id:"
                        + " kim-yong-chol-1946 or kim-yong-chol-1962.");
        assertThat(show("김영철").dossiers()).hasSize(2);
    }

    @Test
    void aCloseNameIsOfferedAndNothingIsShown() {
        assertThatThrownBy(() -> show("Choe Ryong Ha"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Did you mean Choe Ryong Hae?");
    }

    @Test
    void anUnlistedFirmIsALinkAndNoVerdict() {
        String text = text(show("Sinheung Trading"));

        assertThat(text)
                .startsWith("Sinhung Trading Corporation: on 22 February 2019 on no list in the register.")
                .contains("a link, not a verdict");
    }

    @Test
    void noAnswerCallsAnybodyGuilty() {
        for (Answer answer : List.of(show("kim-jong-un"), People.list(LAW, on("2026-11-24"), People.Filter.NOTHING))) {
            assertThat(text(answer)).doesNotContainIgnoringCase("guilt").doesNotContainIgnoringCase("criminal");
        }
    }

    @Test
    void everyAnswerHoldsToItsSchemaInBothLanguagesAndFitsTheScreen() throws IOException {
        for (String language : List.of("en", "ko")) {
            Ask ask = Ask.read(LAW, AskText.NOTHING.on("2026-11-24").in(language), TODAY);
            holds(People.show(LAW, ask, "Kim Yong Chol"), "people-show");
            holds(People.show(LAW, ask, "namgang-trading"), "people-show");
            holds(People.show(LAW, ask, "funsaga"), "people-show");
            holds(People.show(LAW, ask, "group-109"), "people-show");
            holds(People.list(LAW, ask, People.Filter.NOTHING), "people-list");
            holds(People.stats(LAW, ask), "people-stats");
            holds(People.tags(LAW, ask), "people-tags");
            holds(People.export(LAW, ask), "people-list");
        }
    }

    private static void holds(Answer answer, String schema) throws IOException {
        var read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(ROOT.resolve("docs/api/" + schema + ".schema.json")));
        assertThat(read.validate(Format.JSON.show(answer, Look.PLAIN), InputFormat.JSON))
                .isEmpty();
        assertThat(text(answer).lines()).allMatch(line -> DisplayWidth.of(line) <= Look.WIDTH);
    }

    @Test
    void everyEntityExportedUsesPublishedNamesAndPointsAtAnother() throws IOException {
        PeopleExport export = People.export(LAW, on("2026-11-24"));
        Path file = Files.writeString(
                folder.resolve("x.ftm.json"), export.entityLines().orElseThrow());

        FtmFile read = FtmReader.read(file);

        assertThat(read.notes()).isEmpty();
        assertThat(read.entities()).isEqualTo(export.entities());
        FtmModel model = FtmModel.read();
        Map<String, FtmEntity> byId =
                read.entities().stream().collect(Collectors.toMap(FtmEntity::id, entity -> entity));
        for (FtmEntity entity : read.entities()) {
            assertThat(entity.id())
                    .matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")
                    .hasSizeLessThan(201);
            assertThat(entity.properties().keySet()).as(entity.id()).containsAll(model.required(entity.schema()));
            for (String reference : List.of("entity", "subject", "object", "owner", "asset")) {
                assertThat(byId.keySet()).as(entity.id()).containsAll(entity.all(reference));
            }
        }
    }

    @Test
    void whatIsFromMemoryIsNotHandedOn() {
        List<FtmEntity> entities = People.export(LAW, on("2026-11-24")).entities();

        FtmEntity leader = find(entities, "haetae-kim-jong-un");
        assertThat(leader.names()).doesNotContain("김정은");
        FtmEntity remembered = find(entities, "haetae-mansudae-us-ofac");
        assertThat(remembered.all("listingDate")).isEmpty();
        FtmEntity sanction = find(entities, "haetae-choe-ryong-hae-us-ofac");
        assertThat(sanction.all("provisions")).containsExactly("E.O. 13687, s. 1(a) (ii) or (iii)");
        assertThat(sanction.all("reason")).containsExactly("As announced: human rights in general");
        assertThat(find(entities, "haetae-funsaga-us-ofac").all("status")).containsExactly("delisted");
        assertThat(find(entities, "haetae-funsaga").target()).isFalse();
    }

    private static FtmEntity find(List<FtmEntity> entities, String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLinesAreEnglishWhateverTheLanguageAskedFor() {
        Ask korean = Ask.read(LAW, AskText.NOTHING.on("2026-11-24").in("ko"), TODAY);

        assertThat(People.export(LAW, korean).entityLines())
                .isEqualTo(People.export(LAW, on("2026-11-24")).entityLines());
    }

    @Test
    void aFileReadIsLaidBesideTheRegisterAndWhatIsNotKnownIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ftm.json"), """
                {"id":"m1","schema":"Person","properties":{"name":["KIM, Yong Chol"],"shoeSize":["43"]}}
                {"id":"m2","schema":"Company","properties":{"name":["Somebody Else"]}}
                {"id":"m3","schema":"Dragon","properties":{}}
                """);

        PeopleRead answer = People.read(LAW, on("2026-11-24"), file.toString());

        assertThat(answer.found()).hasSize(1);
        assertThat(answer.found().getFirst().who()).hasSize(2);
        assertThat(text(answer))
                .contains("3 entities; 1 of them bear a name the register has")
                .contains("schema “Dragon”, first in line 3, 1 times")
                .contains("property “Person:shoeSize”, first in line 1, 1 times");
        holds(answer, "people-read");
    }

    @Test
    void aFormulaInAFileStaysTextInATable() throws IOException {
        Path file = Files.writeString(folder.resolve("formula.ftm.json"), """
                {"id":"=HYPERLINK(1)","schema":"Person","properties":{"name":["Kim Yo Jong"]}}
                """);

        String csv = Format.CSV.show(People.read(LAW, on("2026-11-24"), file.toString()), Look.PLAIN);

        assertThat(csv).contains("\n'=HYPERLINK(1),Kim Yo Jong,kim-yo-jong,").doesNotContain("\n=");
    }

    @Test
    void aVeryLongNameIsOneShortMessage() {
        assertThatThrownBy(() -> show("x y ".repeat(50_000)))
                .isInstanceOf(BadInput.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_000));
    }

    @Test
    void filtersOnBothGroundsAndOnStatusAreApart() {
        People.Filter both = new People.Filter(
                Optional.of("membership"),
                Optional.of("hr"),
                Optional.of("eo-13687"),
                Optional.of("us-ofac"),
                Optional.empty());
        People.Filter off = new People.Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("delisted"));
        People.Filter named = new People.Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("named"));

        assertThat(People.list(LAW, on("2026-11-24"), both).lines()).hasSize(17);
        assertThat(People.list(LAW, on("2026-11-24"), off).lines())
                .extracting(line -> line.who().id())
                .containsExactlyInAnyOrder("funsaga", "deepak-jadhav");
        assertThat(People.list(LAW, on("2026-11-24"), named).lines())
                .extracting(line -> line.who().id())
                .containsExactlyInAnyOrder("group-109", "group-118", "group-114");
    }
}
