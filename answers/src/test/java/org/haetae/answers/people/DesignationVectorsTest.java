package org.haetae.answers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.Revoke;
import org.haetae.answers.RevokeAnswer;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.designations.Fate;
import org.haetae.designations.Meaning;
import org.haetae.designations.Programs;
import org.haetae.designations.Register;
import org.haetae.designations.Registered;
import org.haetae.law.Law;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.model.Measure;
import org.haetae.law.model.Route;
import org.haetae.law.model.Row;
import org.haetae.party.Listing;
import org.junit.jupiter.api.Test;

/**
 * The test vectors of the register, under their numbers. D7, a company owned by several blocked persons, is of the room that weighs
 * shares and is tested there.
 */
class DesignationVectorsTest {
    private static final Law LAW = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Register REGISTER = Register.of(LAW);

    private static final List<String> LIMB_THREE =
            List.of("kim-jong-un", "mss", "mss-prisons-bureau", "mps", "mps-correctional-bureau");
    private static final List<String> THREE_MEN = List.of("choe-pu-il", "ri-song-chol", "kang-song-nam");

    /** Listed under the order about officials for a reason of human rights: 25 persons and 3 bodies. */
    private static final Set<String> TWENTY_EIGHT = new TreeSet<>(List.of(
            "cho-il-u",
            "o-chong-ok",
            "choe-chang-pong",
            "cho-yon-chun",
            "kim-kyong-ok",
            "kim-ki-nam",
            "ri-jae-il",
            "ogd",
            "kim-won-hong",
            "kim-il-nam",
            "kim-yo-jong",
            "choe-hwi",
            "min-byong-chol",
            "jo-yong-won",
            "kang-pil-hun",
            "jo-kyong-chol",
            "sin-yong-il",
            "ri-thae-chol",
            "jong-yong-su",
            "kim-kang-jin",
            "ku-sung-sop",
            "kim-min-chol",
            "choe-ryong-hae",
            "jong-kyong-thaek",
            "pak-kwang-ho",
            "central-public-prosecutors-office",
            "ri-yong-gil",
            "border-guard-bureau"));

    /** A namesake, listed in another matter and here as a trap. */
    private static final String NAMESAKE = "kim-yong-chol-1962";

    private static Ask on(String day) {
        return Ask.read(LAW, AskText.NOTHING.on(day), TODAY);
    }

    private static PeopleListed list(String day, People.Filter filter) {
        return People.list(LAW, on(day), filter);
    }

    private static People.Filter ground(String word) {
        return new People.Filter(
                Optional.of(word), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static People.Filter announced(String word) {
        return new People.Filter(
                Optional.empty(), Optional.of(word), Optional.empty(), Optional.of("us-ofac"), Optional.of("all"));
    }

    private static List<String> ids(PeopleListed answer) {
        return answer.lines().stream().map(line -> line.who().id()).toList();
    }

    private static Dossier dossier(String id, String day) {
        return People.show(LAW, on(day), id).dossiers().getFirst();
    }

    private static PersonFates revoked(String order, String day) {
        RevokeAnswer answer = Revoke.answer(LAW, new Revoke.Question(on(day), order));
        return answer.persons().orElseThrow();
    }

    private static Set<String> of(PersonFates fates, Fate.Kind... kinds) {
        Set<String> ids = new TreeSet<>();
        for (Fate.Kind kind : kinds) {
            fates.of(kind).forEach(fate -> ids.add(fate.who().id()));
        }
        return ids;
    }

    @Test
    void D1_byTheGroundInLawHumanRightsAreOneManAndFourBodiesAndThreeMenAreUnknown() {
        PeopleListed answer = list("2026-11-24", ground("hr"));

        assertThat(ids(answer)).containsExactlyInAnyOrderElementsOf(LIMB_THREE);
        assertThat(answer.maybe())
                .extracting(Registered::id)
                .containsAll(THREE_MEN)
                .doesNotContainAnyElementsOf(TWENTY_EIGHT);
        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .contains("announced for it (3): Choe Pu Il, Ri Song Chol, Kang Song Nam");
    }

    @Test
    void D2_byTheAnnouncedReasonTheyAreSixActions() {
        Set<String> days = new TreeSet<>();
        for (PeopleListed.Line line : list("2026-11-24", announced("hr")).lines()) {
            line.listings().forEach(listing -> listing.on().ifPresent(day -> days.add(day.toString())));
        }

        assertThat(days)
                .containsExactly("2016-07-06", "2017-01-11", "2017-10-26", "2018-12-10", "2021-12-10", "2022-12-09");
    }

    @Test
    void D3_withTheOrderAboutOfficialsTwentyEightLeaveTheListAndThreeBodiesStayBlockedForWhatTheyAre() {
        PersonFates fates = revoked("eo-13687", "2026-11-24");

        Set<String> off = of(fates, Fate.Kind.LEAVES, Fate.Kind.LEAVES_THE_LIST);
        assertThat(off).contains(NAMESAKE);
        off.remove(NAMESAKE);
        assertThat(off).isEqualTo(TWENTY_EIGHT);
        assertThat(of(fates, Fate.Kind.LEAVES_THE_LIST))
                .containsExactlyInAnyOrder("ogd", "central-public-prosecutors-office", "border-guard-bureau");
        assertThat(of(fates, Fate.Kind.UNTOUCHED))
                .contains("kim-jong-un", "mss")
                .containsAll(THREE_MEN);
    }

    @Test
    void D4_withTheOrderAboutConductTwoFirmsStayUnderTheActItself() {
        PersonFates fates = revoked("eo-13722", "2026-11-24");

        assertThat(of(fates, Fate.Kind.STAYS_LISTED)).contains("namgang-trading", "beijing-sukbakso");
        Fate firm = fates.of(Fate.Kind.STAYS_LISTED).stream()
                .filter(fate -> fate.who().id().equals("namgang-trading"))
                .findFirst()
                .orElseThrow();
        assertThat(firm.stays()).extracting(Listing::authority).containsExactly(List.of("nkspea-104b"));
        assertThat(of(fates, Fate.Kind.LEAVES_THE_LIST)).contains("mss", "ministry-of-labor");
        assertThat(of(fates, Fate.Kind.LEAVES))
                .contains("kim-jong-un", "mokran")
                .containsAll(THREE_MEN);
    }

    @Test
    void D5_whoIsOnlyNamedInAReportIsNotBlockedAndWhatWouldBeOwedWaitsForADetermination() {
        Dossier group = dossier("group-109", "2019-02-22");

        assertThat(group.listings()).isEmpty();
        assertThat(group.named()).extracting(mention -> mention.report()).containsExactly("s304-report-4");
        assertThat(People.show(LAW, on("2019-02-22"), "group-109").headline())
                .contains("on no list in the register")
                .contains("which blocks nobody");
        Dossier listed = dossier("choe-ryong-hae", "2019-02-22");
        assertThat(listed.owed())
                .extracting(owed -> owed.criterion().id() + owed.limb())
                .contains("nkspea-104a(5)", "nkspea-304b(2)");
        assertThat(listed.owed())
                .filteredOn(owed -> owed.criterion().id().startsWith("nkspea"))
                .allMatch(owed -> owed.knowingly());
    }

    @Test
    void D6_aTagAloneShowsNoLimb() {
        List<Listing> tagged = REGISTER.listings().stream()
                .filter(listing -> listing.tag().equals(Optional.of("DPRK3")))
                .filter(listing -> listing.limb().isEmpty() && listing.kind() == Listing.Kind.DESIGNATED)
                .toList();

        assertThat(tagged).isNotEmpty();
        for (Listing listing : tagged) {
            Meaning meaning = Meaning.of(LAW, REGISTER, listing);
            assertThat(meaning.ground().isKnown()).as(listing.id()).isFalse();
            assertThat(meaning.ground().is("hr")).as(listing.id()).isFalse();
        }
        assertThat(Optional.ofNullable(Programs.of(LAW).tags().get("DPRK3"))
                        .orElseThrow()
                        .authority())
                .containsExactly("eo-13722-2a", "eo-13722-government");
    }

    @Test
    void D8_informationIsFreeWhoeverIsListed() {
        Dossier.Listed listed = dossier("kim-yo-jong", "2019-02-22").standing().getFirst();
        Effects.OnMeasure block = listed.measures().stream()
                .filter(Effects.OnMeasure::blocks)
                .findFirst()
                .orElseThrow();

        assertThat(block.open()).extracting(Effects.Way::route).contains("s1702-b");
        assertThat(LAW.pack().rule("s1702-b", Route.class).orElseThrow().activities())
                .extracting(line -> line.value().words())
                .contains("informational-materials");
    }

    @Test
    void D9_nobodyIsListedUnderTheOrderOnAbuseAnywhere() {
        People.Filter filter = new People.Filter(
                Optional.empty(), Optional.empty(), Optional.of("eo-13818"), Optional.empty(), Optional.of("all"));

        assertThat(list("2026-11-24", filter).lines()).isEmpty();
        assertThat(People.stats(LAW, on("2026-11-24")).unused())
                .extracting(rule -> rule.id())
                .contains("eo-13818-1a");
    }

    @Test
    void D10_onNewYearOf2016NobodyWasListedForHumanRights() {
        PeopleListed answer = list("2016-01-01", ground("hr"));

        assertThat(answer.lines()).isEmpty();
        assertThat(list("2016-01-01", announced("hr")).lines()).isEmpty();
    }

    @Test
    void D11_aFirmTakenOffWasListedTheDayBeforeAndNoReasonIsKnown() {
        assertThat(dossier("funsaga", "2025-07-23").standing()).hasSize(1);
        Dossier after = dossier("funsaga", "2025-07-24");

        assertThat(after.standing()).isEmpty();
        assertThat(after.listings().getFirst().state()).isEqualTo(Listing.State.OFF);
        assertThat(after.delistings().getFirst().reason()).isEmpty();
        assertThat(People.show(LAW, on("2025-07-24"), "funsaga").headline())
                .isEqualTo(
                        "Funsaga Pte Ltd.: taken off the list of the United States (Treasury) on 24 July 2025; reason:"
                                + " UNKNOWN, none was given.");
    }

    @Test
    void D12_theLatestListingAnnouncedForLabourIsOfJuly2025() {
        List<Listing> labor = new ArrayList<>();
        list("2026-11-24", announced("labor")).lines().forEach(line -> labor.addAll(line.listings()));

        LocalDate latest = labor.stream()
                .flatMap(listing -> listing.on().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(latest).isEqualTo(LocalDate.parse("2025-07-08"));
        assertThat(labor)
                .filteredOn(listing -> listing.on().equals(Optional.of(latest)))
                .extracting(Listing::party)
                .contains("gayk-asatryan");
    }

    @Test
    void D13_theGateOf2019DoesNotReachWhoIsDesignatedForAbuseUnderTheAct() {
        Row block = LAW.pack().rule("nkspea-104a-block", Measure.class).orElseThrow();
        Ask ask = on("2020-06-01");

        List<String> ways = ask.inquiry(LAW, ask.assumed().getFirst()).row(block).routes().stream()
                .map(RouteAnswer::route)
                .map(Route::id)
                .toList();

        assertThat(ways).contains("s208c", "s401a").doesNotContain("s9269b-b");
    }

    @Test
    void demo5_theThreeOfDecember2018LeaveWithTheOrderAndTheirReportRaisesAQuestionWithBothReadings() {
        RevokeAnswer answer = Revoke.answer(LAW, new Revoke.Question(on("2019-02-22"), "eo-13687"));
        PersonFates fates = answer.persons().orElseThrow();

        Set<String> three = Set.of("choe-ryong-hae", "jong-kyong-thaek", "pak-kwang-ho");
        assertThat(of(fates, Fate.Kind.LEAVES)).containsAll(three);
        assertThat(fates.owed())
                .filteredOn(one -> one.owed().criterion().id().equals("nkspea-304b"))
                .anySatisfy(one -> {
                    assertThat(one.who()).extracting(Registered::id).containsAll(three);
                    assertThat(one.owed().question()).isPresent();
                });
        assertThat(Format.TABLE.show(answer, Look.PLAIN))
                .contains("None of them is thereby out of reach of nkspea-104d (22 U.S.C. 9214(d))")
                .contains("further-finding: no:")
                .contains("report-suffices: yes:")
                .contains("Scope: the register of the packs")
                .contains("Whether s304-report-1 names them is UNKNOWN");
    }

    @Test
    void todayTheBlockingOfBodiesForWhatTheyAreTurnsOnAReading() {
        PersonFates fates = revoked("eo-13722", "2026-11-24");

        PersonFates.Basis command =
                Optional.ofNullable(fates.basis().get("nkspea-104c-government")).orElseThrow();
        assertThat(command.readings()).extracting(option -> option.point()).containsOnly("emergency-104c");
        assertThat(command.readings())
                .extracting(option -> option.option())
                .containsExactly("needs-emergency", "stands-alone");
    }

    @Test
    void theGroundsInLawAreCountedAsTheSourcesAllow() {
        PeopleStats stats = People.stats(LAW, on("2026-11-24"));

        assertThat(stats.inLaw())
                .filteredOn(count -> Set.of("hr", "membership", "censor").contains(count.word()))
                .extracting(count -> count.word() + "=" + count.parties())
                .containsExactlyInAnyOrder("hr=5", "membership=22");
    }
}
