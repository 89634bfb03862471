package org.haetae.answers.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.haetae.answers.Ask;
import org.haetae.answers.AskText;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.show.Format;
import org.haetae.answers.show.Look;
import org.haetae.designations.OwnershipRule;
import org.haetae.law.Law;
import org.haetae.notation.BadInput;
import org.haetae.party.Reach.Sure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The 50 percent rule: the published examples under their numbers (4 as others restate it, 5 from memory), the vectors of the record,
 * the demo, and what may not be said.
 */
class OwnTest {
    private static final Path PACKS = Path.of(System.getProperty("haetae.root", ".."), "packs");
    private static final Law LAW = Law.read(PACKS);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final AskText ON_2019 = AskText.NOTHING.on("2019-02-22");

    @TempDir
    private Path folder;

    private static OwnAnswer own(Law law, AskText text, String file) {
        return Own.answer(law, new Own.Question(Ask.read(law, text, TODAY), file));
    }

    private static OwnAnswer example() {
        return own(LAW, ON_2019, "faq-401");
    }

    private OwnAnswer lines(AskText text, String... lines) {
        return own(LAW, text, file(lines));
    }

    private OwnAnswer lines(String... lines) {
        return lines(ON_2019, lines);
    }

    /** With all columns, those left out empty. */
    private String file(String... lines) {
        List<String> all = new ArrayList<>(List.of("owner,asset,share,kind,owner_is,from,until"));
        for (String line : lines) {
            all.add(line
                    + ",".repeat(6 - (int) line.chars().filter(c -> c == ',').count()));
        }
        return text(String.join("\n", all) + "\n");
    }

    private String text(String text) {
        try {
            return Files.writeString(folder.resolve("stakes.csv"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sure all(OwnAnswer answer, String name) {
        return answer.named(name).all();
    }

    private static String shown(OwnAnswer answer) {
        return Format.TABLE.show(answer, Look.PLAIN).replaceAll("\\s+", " ");
    }

    // the published examples

    @Test
    void faq401_example1_halfOfAHalfOwnedBodyIsBlocked() {
        assertThat(all(example(), "Entity A1")).isEqualTo(Sure.YES);
        assertThat(all(example(), "Entity B1")).isEqualTo(Sure.YES);
        assertThat(example().named("Entity B1").owned()).isEqualTo(Sure.YES);
    }

    @Test
    void faq401_example2_twoQuartersThroughTwoHalfOwnedBodiesAreHalf() {
        assertThat(all(example(), "Entity C2")).isEqualTo(Sure.YES);
        assertThat(example().named("Entity C2").held().least()).isEqualByComparingTo("50");
    }

    @Test
    void faq401_example3_directAndIndirectStakesAddUp() {
        assertThat(all(example(), "Entity B3")).isEqualTo(Sure.YES);
        assertThat(example().named("Entity B3").stakes()).hasSize(2);
    }

    @Test
    void faq401_example4_aStakeThroughAQuarterOwnedBodyCountsForNothing() {
        assertThat(all(example(), "Entity A4")).isEqualTo(Sure.YES);
        assertThat(all(example(), "Entity B4")).isEqualTo(Sure.NO);
        assertThat(all(example(), "Entity C4")).isEqualTo(Sure.NO);
        assertThat(example().named("Entity C4").held().most()).isEqualByComparingTo("25");
    }

    @Test
    void faq401_example5_twoQuarterOwnedBodiesThatOwnAllOfAThirdDoNotBlockIt() {
        assertThat(all(example(), "Entity A5")).isEqualTo(Sure.NO);
        assertThat(all(example(), "Entity C5")).isEqualTo(Sure.NO);
        assertThat(example().named("Entity C5").held().most()).isEqualByComparingTo("0");
    }

    @Test
    void exactlyHalfBlocksAndAHundredthLessDoesNot() {
        assertThat(all(example(), "Exactly Half Ltd")).isEqualTo(Sure.YES);
        assertThat(all(example(), "Just Below Ltd")).isEqualTo(Sure.NO);
        assertThat(example().named("Just Below Ltd").risks()).containsExactly(Weighed.Risk.MINORITY);
    }

    // vectors of the record

    @Test
    void d7_thirtyAndThirtyOfTwoBlockedPersonsBlockByAggregation() {
        OwnAnswer answer = lines("Kim Jong Un,A Company,30", "Kim Yo Jong,A Company,30");

        assertThat(answer.named("A Company").owned()).isEqualTo(Sure.YES);
        assertThat(answer.named("A Company").held().least()).isEqualByComparingTo("60");
        assertThat(answer.named("A Company").listed()).isEqualTo(Sure.NO);
        assertThat(shown(answer)).contains("listed by the United States (Treasury) (E.O. 13722, s. 2(a) (iii))");
    }

    @Test
    void d3_withTheOrderOf2015RevokedItsPersonsNoLongerBlockTheirFirms() {
        OwnAnswer answer = lines(
                ON_2019.under("revoke-eo-13687"),
                "Kim Yo Jong,Her Firm,60",
                "Kim Jong Un,His Firm,60",
                "Organization and Guidance Department,Its Firm,60");

        assertThat(all(answer, "Her Firm")).isEqualTo(Sure.NO);
        assertThat(all(answer, "His Firm")).isEqualTo(Sure.YES);
        // the department is perhaps of the Party, which is blocked without a list
        assertThat(all(answer, "Its Firm")).isEqualTo(Sure.PERHAPS);
        assertThat(shown(answer)).contains("of which nothing blocks on this day");
    }

    @Test
    void d11_aFirmIsFreeFromTheDayItsOwnerIsOffTheList() {
        assertThat(all(lines(AskText.NOTHING.on("2025-07-23"), "Funsaga Pte Ltd,A Firm,100"), "A Firm"))
                .isEqualTo(Sure.YES);
        OwnAnswer after = lines(AskText.NOTHING.on("2025-07-24"), "Funsaga Pte Ltd,A Firm,100");
        assertThat(all(after, "A Firm")).isEqualTo(Sure.NO);
        assertThat(shown(after)).contains("no longer on the list of the United States (Treasury)");
    }

    // the demo

    @Test
    void demo10_givesWhatTheLawGives() {
        OwnAnswer answer = example();

        assertThat(answer.named("Entity B1").owned()).isEqualTo(Sure.YES);
        assertThat(answer.named("Entity C2").owned()).isEqualTo(Sure.YES);
        assertThat(all(answer, "Just Below Ltd")).isEqualTo(Sure.NO);
        assertThat(all(answer, "Unknown Share Ltd")).isEqualTo(Sure.PERHAPS);
        Weighed firm = answer.named("Ministry Firm Ltd");
        assertThat(firm.owned()).isEqualTo(Sure.YES);
        assertThat(firm.status()).isEqualTo(Sure.YES);
        assertThat(answer.headline())
                .isEqualTo(
                        "Bodies looked at: 23. Blocked on 22 February 2019: 11 (11 by ownership, 1 by status);"
                                + " possible: 2; not, as far as file and register tell: 10. Rule: 50 percent or more, of the United States (Treasury).");
    }

    @Test
    void afterTheDayUpToWhichTheEmergencyIsKnownWhatRestsOnItAloneIsOnlyPossible() {
        OwnAnswer answer = own(LAW, AskText.NOTHING, "faq-401");

        assertThat(all(answer, "Ministry Firm Ltd")).isEqualTo(Sure.PERHAPS);
        assertThat(all(answer, "Entity B1")).isEqualTo(Sure.YES);
    }

    // status and control

    @Test
    void aClassTheLawBlocksMayBeNamedInTheFileAndBlocksFromItsDayOn() {
        String line = "A ministry,A Firm,50,,dprk-government";

        OwnAnswer answer = lines(line);
        assertThat(answer.named("A Firm").status()).isEqualTo(Sure.YES);
        assertThat(answer.named("A ministry").listed()).isEqualTo(Sure.NO);

        OwnAnswer before = lines(AskText.NOTHING.on("2016-02-17"), line);
        assertThat(all(before, "A Firm")).isEqualTo(Sure.NO);
        // blocked as a person of status, two years before the regulation on half-owned bodies
        OwnAnswer between = lines(AskText.NOTHING.on("2016-03-16"), line);
        assertThat(between.named("A Firm").owned()).isEqualTo(Sure.YES);
        assertThat(between.named("A Firm").status()).isEqualTo(Sure.NO);
    }

    @Test
    void thePartyBlocksItsFirmsAsABlockedPersonAndNotByTheRuleOnTheGovernment() {
        OwnAnswer answer = lines("The Party,A Firm,50,,workers-party");

        assertThat(answer.named("A Firm").owned()).isEqualTo(Sure.YES);
        assertThat(answer.named("A Firm").status()).isEqualTo(Sure.NO);
    }

    @Test
    void controlIsARiskAndNeverBlocks() {
        OwnAnswer answer = lines("Kim Jong Un,A Firm,,controls", "A Firm,Its Daughter,100");

        assertThat(all(answer, "A Firm")).isEqualTo(Sure.NO);
        assertThat(answer.named("A Firm").risks()).containsExactly(Weighed.Risk.CONTROL);
        assertThat(all(answer, "Its Daughter")).isEqualTo(Sure.NO);
        assertThat(shown(answer)).contains("What this does not cover").contains("FAQ 398");
    }

    @Test
    void controlByTheGovernmentIsPerhapsAControllingInterestAndSoPerhapsStatus() {
        OwnAnswer answer = lines("A ministry,A Firm,,controls,dprk-government", "A Firm,Its Daughter,100");

        assertThat(answer.named("A Firm").status()).isEqualTo(Sure.PERHAPS);
        assertThat(answer.named("A Firm").owned()).isEqualTo(Sure.NO);
        assertThat(all(answer, "Its Daughter")).isEqualTo(Sure.PERHAPS);
    }

    // shares and days

    @Test
    void anIntervalThatMayPassAHundredIsShownAsFarAsThereIsRoom() {
        OwnAnswer answer =
                lines("Kim Jong Un,A Firm,25..75", "Kim Yo Jong,A Firm,25..75", "Somebody Else,A Firm,20..40");

        assertThat(answer.named("A Firm").held().least()).isEqualByComparingTo("50");
        assertThat(answer.named("A Firm").held().most()).isEqualByComparingTo("80");
        assertThat(all(answer, "A Firm")).isEqualTo(Sure.YES);
        assertThat(shown(answer)).contains("50..80 %");
    }

    @Test
    void anOpenShareIsPossibleUnlessTooLittleIsLeft() {
        assertThat(all(lines("Kim Jong Un,A Firm,?", "B,A Firm,50"), "A Firm")).isEqualTo(Sure.PERHAPS);
        assertThat(all(lines("Kim Jong Un,A Firm,", "B,A Firm,50.01"), "A Firm"))
                .isEqualTo(Sure.NO);
        assertThat(all(lines("Kim Jong Un,A Firm,50.."), "A Firm")).isEqualTo(Sure.YES);
        assertThat(all(lines("Kim Jong Un,A Firm,..49.99"), "A Firm")).isEqualTo(Sure.NO);
        assertThat(all(lines("Kim Jong Un,A Firm,51 %"), "A Firm")).isEqualTo(Sure.YES);
    }

    @Test
    void aStakeCountsFromItsFirstDayUntilTheDayItIsNoLongerHeld() {
        String[] sold = {"Kim Jong Un,A Firm,60,,,2018-01-01,2019-02-22", "B,A Firm,60,,,2019-02-22"};

        assertThat(all(lines(AskText.NOTHING.on("2017-12-31"), sold), "A Firm")).isEqualTo(Sure.NO);
        assertThat(all(lines(AskText.NOTHING.on("2018-01-01"), sold), "A Firm")).isEqualTo(Sure.YES);
        assertThat(all(lines(AskText.NOTHING.on("2019-02-21"), sold), "A Firm")).isEqualTo(Sure.YES);
        assertThat(all(lines(AskText.NOTHING.on("2019-02-22"), sold), "A Firm")).isEqualTo(Sure.NO);
        assertThat(shown(lines(AskText.NOTHING.on("2017-12-31"), sold))).contains("no line of the file is of this day");
    }

    @Test
    void anOwnerIsBlockedFromTheDayItIsListed() {
        assertThat(all(lines(AskText.NOTHING.on("2016-07-05"), "Kim Jong Un,A Firm,60"), "A Firm"))
                .isEqualTo(Sure.NO);
        assertThat(all(lines(AskText.NOTHING.on("2016-07-06"), "Kim Jong Un,A Firm,60"), "A Firm"))
                .isEqualTo(Sure.YES);
    }

    @Test
    void beforeTheFirstRuleOfThePacksNothingIsGuessed() {
        assertThatThrownBy(() -> own(LAW, AskText.NOTHING.on("2014-08-12"), "faq-401"))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "--as-of 2014-08-12: found 2014-08-12, expected 2014-08-13 or later: before, the packs have no"
                                + " rule on ownership.");
    }

    // rings

    @Test
    void aListedFirmInARingIsNotAlsoBlockedByOwnershipThroughItself() {
        OwnAnswer answer = lines("One,Two,60,,blocked", "Two,One,60");

        assertThat(all(answer, "One")).isEqualTo(Sure.YES);
        assertThat(answer.named("One").owned()).isEqualTo(Sure.NO);
        assertThat(answer.named("Two").owned()).isEqualTo(Sure.YES);
        assertThat(shown(answer)).contains("Parties that own each other in a ring: One, Two.");
    }

    @Test
    void aRingWithNobodyBlockedBehindItBlocksNobody() {
        OwnAnswer answer = lines("One,Two,60", "Two,Three,60", "Three,One,60");

        assertThat(answer.bodies()).extracting(Weighed::all).containsOnly(Sure.NO);
        assertThat(answer.rings()).hasSize(1);
    }

    // names

    @Test
    void aNameIsFoundWhateverItsCaseAndOrderAndTheFilesSpellingIsKept() {
        OwnAnswer answer = lines("KIM Yo-jong,A Firm,60");

        assertThat(answer.named("KIM Yo-jong").named().found().map(one -> one.id()))
                .contains("kim-yo-jong");
        assertThat(all(answer, "A Firm")).isEqualTo(Sure.YES);
    }

    @Test
    void aShortFormOrANameFromMemoryProvesNothing() {
        assertThat(all(lines("김정은,A Firm,60"), "A Firm")).isEqualTo(Sure.PERHAPS);
        assertThat(all(lines("MPS,A Firm,60"), "A Firm")).isEqualTo(Sure.PERHAPS);
        assertThat(all(lines("kim-jong-un,A Firm,60"), "A Firm")).isEqualTo(Sure.YES);
    }

    @Test
    void aCloseNameIsOfferedAndNeverTaken() {
        OwnAnswer answer = lines("Kim Jo Jong,A Firm,60");

        assertThat(all(answer, "A Firm")).isEqualTo(Sure.NO);
        assertThat(answer.slips()).containsEntry("Kim Jo Jong", "Kim Yo Jong");
        assertThat(shown(answer)).contains("(the register has Kim Yo Jong)");
    }

    @Test
    void whoMerelyBearsAListedNameIsNotBlockedIfTheFileSaysSo() {
        assertThat(all(lines("Kim Jong Un,A Firm,60,,not-blocked"), "A Firm")).isEqualTo(Sure.NO);
        assertThat(all(lines("Kim Yong Chol,A Firm,60,,not-blocked"), "A Firm")).isEqualTo(Sure.NO);
        assertThat(all(lines("A Stranger,A Firm,60,,unknown"), "A Firm")).isEqualTo(Sure.PERHAPS);
    }

    @Test
    void namesThatDifferInLittleArePointedOut() {
        OwnAnswer answer = lines("Kim Jong Un,Ace Trading,60", "Ace-Trading,A Firm,60");

        assertThat(all(answer, "A Firm")).isEqualTo(Sure.NO);
        assertThat(answer.alike()).containsExactly(List.of("Ace Trading", "Ace-Trading"));
    }

    @Test
    void onlyTheListOfThePublisherWhoseRuleItIsCounts() throws IOException {
        Path packs = folder.resolve("packs");
        copy(PACKS, packs);
        Path listings = packs.resolve("us-dprk/designations/listings.csv");
        String text = Files.readString(listings);
        String line = text.lines()
                .filter(one -> one.startsWith("kim-jong-un-us-ofac,"))
                .findFirst()
                .orElseThrow();
        Files.writeString(listings, text.replace(line, line.replace(",us-ofac,", ",un-1718,")));

        OwnAnswer answer = own(Law.read(packs), ON_2019, file("Kim Jong Un,A Firm,60"));

        assertThat(all(answer, "A Firm")).isEqualTo(Sure.NO);
        assertThat(shown(answer))
                .contains("in the register, not on the list of the United States (Treasury)")
                .contains("Other publishers have rules of their own, which are not mixed in");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    // the answer

    @Test
    void theRuleIsCitedAndWhatItDoesNotCoverIsSaid() {
        OwnAnswer answer = example();

        assertThat(answer.rule().cite()).isEqualTo("79 F.R. 47726");
        assertThat(answer.standings()).containsOnlyKeys("percent-rule", "government-rule");
        assertThat(answer.rule().notes(OwnershipRule.Note.Kind.NOT_COVERED)).isNotEmpty();
        assertThat(shown(answer))
                .contains("stands in 79 F.R. 47726")
                .contains("(/us/cfr/t31/p510/s411), on the day:")
                .contains("verify: percent-rule.");
    }

    @Test
    void theOrderOfLinesChangesNothing() throws IOException {
        long seed = Long.getLong("haetae.seed", System.nanoTime());
        List<String> all = Files.readAllLines(PACKS.resolve("us-dprk/ownership/examples/faq-401.csv"));
        String before = verdicts(example());
        List<String> rows = new ArrayList<>(all.subList(1, all.size()));
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(rows, new Random(seed + run));
            OwnAnswer answer = own(LAW, ON_2019, text(all.getFirst() + "\n" + String.join("\n", rows) + "\n"));

            assertThat(verdicts(answer)).as("seed %d", seed).isEqualTo(before);
        }
    }

    /** All but where a line stands and how the file is called. */
    private static String verdicts(OwnAnswer answer) {
        return Format.JSON
                .show(answer, Look.PLAIN)
                .replaceAll("\"line\" : \\d+", "")
                .replaceAll("\"file\" : \"[^\"]*\"", "");
    }

    @Test
    void everyFormatHoldsInBothLanguages() {
        for (String language : List.of("en", "ko")) {
            SchemaCheck.holds(own(LAW, ON_2019.in(language), "faq-401"), "own");
            SchemaCheck.holds(lines(ON_2019.in(language), "김정은,A Firm,?", "Kim Jo Jong,A Firm,..5"), "own");
        }
    }

    @Test
    void whatASpreadsheetWouldRunComesOutAsText() {
        OwnAnswer answer = lines("=1+1,@Firm,60,,blocked", "+Plus,-Minus,60");

        assertThat(Format.CSV.show(answer, Look.PLAIN))
                .contains("\n'@Firm,")
                .contains(",'=1+1,")
                .contains("\n'-Minus,")
                .contains(",'+Plus,")
                .doesNotContain(",=1+1")
                .doesNotContain("\n@");
    }

    @Test
    void thePictureIsWellFormedTellsAllInWordsAndHasItsTwin() throws Exception {
        OwnAnswer answer =
                lines("<b>&\"X\",A <Firm>,60,,blocked".replace("\"X\"", "X"), "A <Firm>,B & B,?", "Q,B & B,,controls");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document svg = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Format.SVG.show(answer, Look.PLAIN))));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        // its own title, one for each box, one for each arrow
        assertThat(svg.getElementsByTagName("title").getLength())
                .isEqualTo(1 + answer.parties().size() + answer.lines().size());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("? possible")
                .contains("■ blocked");
        assertThat(answer.table().groups().getFirst().rows())
                .hasSize(answer.lines().size());
    }

    @Test
    void aPictureOfManyLeavesOutWhatHasNothingToTellAndSaysSo() {
        List<String> many = new ArrayList<>(List.of("Kim Jong Un,A Firm,60"));
        for (int i = 0; i < 100; i++) {
            many.add("Owner " + i + ",Body " + i + ",60");
        }
        String svg = Format.SVG.show(lines(many.toArray(String[]::new)), Look.PLAIN);

        assertThat(svg).contains("A Firm").doesNotContain("Body 7").contains("200 parties are left out");
    }

    // bad input

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Kim Yong Chol,F,60 | :2:1: found Kim Yong Chol, a name of 2 parties of the register, expected one of their ids: kim-yong-chol-1946, kim-yong-chol-1962; or owner_is, if it is another.
                    X,F,100.01 | :2:5: found 100.01 as share, expected percent from 0 to 100, such as 50 or 49.99;
                    X,F,-1 | :2:5: found -1 as share
                    X,F,half | found half as share
                    X,F,1e3 | found 1e3 as share
                    X,F,60..40 | found 60..40 as share
                    X,F,.. | found .. as share
                    X,F,NaN | found NaN as share
                    X,F,0.123456789012345678901 | as share
                    X,F,5,holds | found holds as kind, expected one of owns, controls.
                    X,F,5,controls | found 5 as share, expected nothing: control is no share.
                    X,F,5,,blokced | found blokced as owner_is, expected blocked, not-blocked, unknown, or a class
                    X,F,5,,,22/02/2019 | found 22/02/2019 as from, expected a date as YYYY-MM-DD.
                    X,F,5,,,2019-02-30 | found 2019-02-30 as from, expected a date as YYYY-MM-DD.
                    X,F,5,,,2019-02-22,2019-02-22 | found 2019-02-22 as until, expected a day after from, 2019-02-22.
                    X,x,5 | found x as asset, expected a body other than its owner.
                    X,Kim Jong Un,5 | expected a body: the register has a person of this name, and nobody owns a person.
                    ,F,5 | :2:1: found nothing as owner, expected the name of who owns.
                    X,,5 | :2:3: found nothing as asset, expected the name of what is owned.
                    """)
    void aWrongCellIsToldWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> lines(line)).isInstanceOf(BadInput.class).hasMessageContaining(message);
    }

    @Test
    void sharesOfOneBodyOverAHundredOnTheDayAreOneError() {
        assertThatThrownBy(() -> lines("X,F,60", "Y,F,40", "Z,F,0.01", "W,F,5"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSize(1))
                .hasMessageContaining(
                        ":4:1: found 100.01 percent of F on 2019-02-22 as share, expected shares of one body"
                                + " that add up to 100 percent at most.");
        assertThat(all(lines("X,F,60", "Y,F,40"), "F")).isEqualTo(Sure.NO);
    }

    @Test
    void aLineTwiceIsRefusedAndOneThatChangedIsNot() {
        assertThatThrownBy(() -> lines("X,F,20", "x ,f,20"))
                .hasMessageContaining(
                        ":3:1: found the same owner, asset and time as line 2, expected each stake once;");
        assertThatThrownBy(() -> lines("X,F,20,,,2019-01-01,2019-06-01", "X,F,30,,,2019-05-01"))
                .hasMessageContaining("the same owner, asset and time as line 2");
        assertThat(all(lines("X,F,20,,,,2019-01-01", "X,F,60,,blocked,2019-01-01"), "F"))
                .isEqualTo(Sure.YES);
    }

    @Test
    void columnsMayStandInAnyOrderAndMissingOnesAreTold() {
        OwnAnswer turned = own(LAW, ON_2019, text("share,asset,owner\n60,A Firm,Kim Jong Un\n\n"));
        assertThat(all(turned, "A Firm")).isEqualTo(Sure.YES);

        assertThatThrownBy(() -> own(LAW, ON_2019, text("owner,asset\nX,F\n")))
                .hasMessageContaining("found no column share");
        assertThatThrownBy(() -> own(LAW, ON_2019, text("owner,asset,shares\nX,F,5\n")))
                .hasMessageContaining(":1:13: found the column shares")
                .hasMessageContaining("Did you mean share?");
        assertThatThrownBy(() -> own(LAW, ON_2019, text("owner,asset,share,share\nX,F,5,5\n")))
                .hasMessageContaining("found the column share a second time");
        assertThatThrownBy(() -> own(LAW, ON_2019, text(""))).hasMessageContaining("found an empty file");
        assertThatThrownBy(() -> own(LAW, ON_2019, text("owner,asset,share\n"))).hasMessageContaining("found no stake");
        assertThatThrownBy(() -> own(LAW, ON_2019, text("owner,asset,share\nX,F\n")))
                .hasMessageContaining("found 2 cells");
    }

    @Test
    void hiddenCharactersAreRefused() {
        for (String hidden : List.of("\u001b[31m", "\u202e", "\u2066")) {
            assertThatThrownBy(() -> lines("X" + hidden + ",F,5")).hasMessageContaining("found a hidden character");
        }
        assertThatThrownBy(() -> lines("X".repeat(201) + ",F,5"))
                .hasMessageContaining("found a name of 201 characters");
    }

    @Test
    void aFileTooLargeIsRefusedAndABadOneTellsTwentyThings() {
        StringBuilder many = new StringBuilder("owner,asset,share\n");
        for (int i = 0; i <= StakesFile.MOST_ROWS; i++) {
            many.append("a").append(i).append(",b").append(i).append(",x\n");
        }
        assertThatThrownBy(() -> own(LAW, ON_2019, text(many.toString())))
                .hasMessageContaining("found 20001 lines, expected at most 20000");
        String fewer = many.substring(0, many.lastIndexOf("a"));
        assertThatThrownBy(() -> own(LAW, ON_2019, text(fewer)))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSize(20));
    }
}
