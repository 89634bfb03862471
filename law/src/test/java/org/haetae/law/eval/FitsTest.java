package org.haetae.law.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.haetae.law.Law;
import org.haetae.law.graph.Profile;
import org.haetae.law.model.Criterion;
import org.haetae.law.pack.PackReader;
import org.junit.jupiter.api.Test;

/** What is claimed, beside what the limbs of a criterion ask. */
class FitsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static final String VOCABULARY = """
            ```vocabulary
            actor warden "the Warden" "감시관"
            class harbour "the Harbour" "항구"
            words sells, ships, hides, fuel, amber, origin, attempts, dams, floods, diverts, river, anyhow, for-schools, in-bulk, hires
            wide anyhow
            ```
            """;

    private static final String LAW = """
            ---
            instrument: /rt/act/1
            title: T
            in-force: 2016-01-01 ..
            ---
            ## Sec. 1 Dealing [/rt/act/1/s1]
            ```law
            criterion dealing SHALL designate by warden upon determination
              who knowingly any-of
                (1) anyhow sells "a great deal" of fuel or amber to harbour
                  except for-schools, in-bulk fuel
                (2) all-of from 2018-01-01 by /rt/act/2
                  (A) ships amber
                  (B) hides origin
                (3) hires harbour until 2017-01-01 by /rt/act/2
                (3) hires harbour from 2018-01-01 by /rt/act/2
                  conduct-from 2018-01-01
                (4) attempts (1) through (3)
            criterion building MAY designate by warden
              which at-least 2 of
                (5) dams river
                (6) diverts "the greater part" of river
                (7) floods river
            define knowingly "actual knowledge, or should have known" in section 1
            ```
            ## Sec. 2 Firms [/rt/act/1/s2]
            ```law
            criterion selling MAY designate by warden
              who knowingly sells fuel
            criterion coming SHALL designate by warden from 2021-01-01 by /rt/act/3
              who sells fuel
            ```
            """;

    private static final Law TEXTS = law();

    private static Law law() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/a.law.md", LAW);
        return new Law(PackReader.read("fits", files));
    }

    private static Claimed did(String words, String... thresholds) {
        return new Claimed(
                Set.copyOf(Arrays.asList(words.split(" "))),
                Set.copyOf(Arrays.asList(thresholds)),
                Claimed.Mind.KNEW,
                Optional.empty());
    }

    private static Claimed on(Claimed claimed, String first, String last) {
        return new Claimed(
                claimed.did(),
                claimed.thresholds(),
                claimed.mind(),
                Optional.of(new Claimed.On(LocalDate.parse(first), LocalDate.parse(last))));
    }

    private static Claimed mind(Claimed claimed, Claimed.Mind mind) {
        return new Claimed(claimed.did(), claimed.thresholds(), mind, claimed.on());
    }

    private static List<Fit> all(String criterion, LocalDate day, Claimed claimed) {
        return Fits.of(
                TEXTS.day(day),
                Profile.first(TEXTS.pack().vocabulary().readings()),
                TEXTS.pack().rule(criterion, Criterion.class).orElseThrow(),
                claimed);
    }

    private static Fit fit(String criterion, String limb, Claimed claimed) {
        return all(criterion, DAY, claimed).stream()
                .filter(fit -> fit.limb().equals(limb))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allThatIsAskedFits() {
        Fit fit = fit("dealing", "(1)", did("sells amber harbour", "A  GREAT deal"));

        assertThat(fit.word()).isEqualTo(Fit.Word.FITS);
        assertThat(fit.matched()).hasSize(3);
        assertThat(fit.met()).hasSize(1);
        assertThat(fit.cite().path()).isEqualTo("/rt/act/1/s1/1");
    }

    @Test
    void whatIsNotClaimedIsTheEvidenceToLookFor() {
        Fit fit = fit("dealing", "(1)", did("sells amber"));

        assertThat(fit.word()).isEqualTo(Fit.Word.SHORT);
        assertThat(fit.missing()).containsExactly(new Elements.Element(List.of(new Elements.Item.Word("harbour"))));
        assertThat(fit.unmet())
                .containsExactly(new Elements.Element(List.of(new Elements.Item.Quoted("a great deal"))));
        assertThat(fit.lacks()).isEqualTo(2);
    }

    @Test
    void limbsThatNothingTouchesAreNotNamed() {
        assertThat(all("dealing", DAY, did("sells"))).extracting(Fit::limb).containsExactly("(1)");
        assertThat(all("dealing", DAY, did("river"))).isEmpty();
    }

    @Test
    void limbsNeededTogetherAreOne() {
        assertThat(fit("dealing", "(2)", did("ships amber hides origin")).word())
                .isEqualTo(Fit.Word.FITS);
        assertThat(fit("dealing", "(2)", did("ships amber")).missing()).hasSize(2);
    }

    @Test
    void ofSoManyEveryChoiceIsOne() {
        assertThat(all("building", DAY, did("dams floods river")))
                .filteredOn(fit -> fit.word() == Fit.Word.FITS)
                .extracting(Fit::limb)
                .containsExactly("(5) + (7)");
    }

    @Test
    void aLimbThatIsNotLawThatDayIsNotThenUnlessAnotherOfItsLabelIs() {
        assertThat(all("dealing", LocalDate.of(2017, 6, 1), did("hires harbour")))
                .filteredOn(fit -> fit.limb().equals("(3)"))
                .allMatch(fit -> fit.word() == Fit.Word.NOT_THEN);
        assertThat(all("dealing", DAY, did("hires harbour")))
                .filteredOn(fit -> fit.limb().equals("(3)"))
                .extracting(Fit::word)
                .containsExactly(Fit.Word.FITS);
        assertThat(fit("coming", "", did("sells fuel")).word()).isEqualTo(Fit.Word.NOT_THEN);
    }

    @Test
    void conductBeforeTheFirstDayThatCountsDoesNotCount() {
        Claimed hiring = did("hires harbour");

        assertThat(fit("dealing", "(3)", on(hiring, "2017-12-30", "2017-12-31")).word())
                .isEqualTo(Fit.Word.NOT_THEN);
        assertThat(fit("dealing", "(3)", on(hiring, "2017-12-31", "2018-01-01")).days())
                .isEqualTo(Fit.Days.PARTLY);
        assertThat(fit("dealing", "(3)", on(hiring, "2018-01-01", "2018-01-01")).days())
                .isEqualTo(Fit.Days.COUNT);
    }

    @Test
    void whereTheTextSaysNoFirstDayEarlierConductIsLeftOpen() {
        Claimed shipping = did("ships amber hides origin");

        Fit earlier = fit("dealing", "(2)", on(shipping, "2017-12-31", "2017-12-31"));

        assertThat(earlier.days()).isEqualTo(Fit.Days.BEFORE_THE_TEXT);
        assertThat(earlier.word()).isEqualTo(Fit.Word.FITS);
    }

    @Test
    void havingToKnowIsEnoughOnlyWhereADefinitionSaysSo() {
        Claimed selling = did("sells fuel harbour", "a great deal");

        assertThat(fit("dealing", "(1)", mind(selling, Claimed.Mind.SHOULD_HAVE_KNOWN))
                        .mind())
                .isEqualTo(Fit.Mind.ENOUGH);
        assertThat(fit("selling", "", mind(selling, Claimed.Mind.SHOULD_HAVE_KNOWN))
                        .mind())
                .isEqualTo(Fit.Mind.UNSETTLED);
        assertThat(fit("selling", "", mind(selling, Claimed.Mind.NOT_SAID)).lacks())
                .isEqualTo(1);
        assertThat(fit("building", "(5) + (7)", mind(did("dams floods river"), Claimed.Mind.NOT_SAID))
                        .mind())
                .isEqualTo(Fit.Mind.NOT_ASKED);
    }

    @Test
    void aLimbThatRefersToOthersIsMetByAnyOfThemInFull() {
        assertThat(fit("dealing", "(4)", did("attempts sells fuel harbour", "a great deal"))
                        .word())
                .isEqualTo(Fit.Word.FITS);
        assertThat(fit("dealing", "(4)", did("attempts sells fuel harbour")).missing())
                .hasSize(1);
        assertThat(fit("dealing", "(4)", did("attempts hires harbour")).word()).isEqualTo(Fit.Word.FITS);
    }

    @Test
    void whatIsCarvedOutIsSaidAndClosesTheLimbOnceItIsClaimed() {
        Fit open = fit("dealing", "(1)", did("sells fuel harbour", "a great deal"));
        Fit shut = fit("dealing", "(1)", did("sells fuel harbour for-schools", "a great deal"));
        Fit half = fit("dealing", "(1)", did("sells amber harbour in-bulk", "a great deal"));

        assertThat(open.exceptions()).extracting(Fit.CarvedOut::words).containsExactly("for-schools", "in-bulk fuel");
        assertThat(open.word()).isEqualTo(Fit.Word.FITS);
        assertThat(shut.word()).isEqualTo(Fit.Word.SHORT);
        assertThat(half.word()).isEqualTo(Fit.Word.FITS);
    }

    @Test
    void theBestBasisComesFirstAndSaysWhy() {
        Claimed selling = did("sells fuel harbour", "a great deal");
        Fit commanded = fit("dealing", "(1)", selling);
        Fit chosen = fit("selling", "", selling);
        Fit coming = fit("coming", "", selling);
        Fit less = fit("dealing", "(1)", did("sells fuel harbour"));

        assertThat(List.of(coming, chosen, commanded).stream().sorted(Fit.BEST_FIRST))
                .containsExactly(commanded, chosen, coming);
        assertThat(commanded.before(chosen)).isEqualTo(Fit.Point.COMMANDED);
        assertThat(chosen.before(coming)).isEqualTo(Fit.Point.THEN);
        assertThat(chosen.before(less)).isEqualTo(Fit.Point.COMPLETE);
        assertThat(commanded.before(commanded)).isEqualTo(Fit.Point.NONE);
    }

    @Test
    void ofThoseThatFallShortTheOneThatUsesMoreOfWhatWasSaidComesFirst() {
        Claimed shipping = did("sells ships amber hides");
        Fit selling = fit("dealing", "(1)", shipping);
        Fit hiding = fit("dealing", "(2)", shipping);
        Fit same = fit("dealing", "(1)", did("sells amber"));
        Fit further = fit("dealing", "(1)", did("sells amber", "a great deal"));

        assertThat(selling.unused()).isEqualTo(2);
        assertThat(hiding.unused()).isEqualTo(1);
        assertThat(hiding.before(selling)).isEqualTo(Fit.Point.USES);
        assertThat(Fit.BEST_FIRST.compare(hiding, selling)).isNegative();
        assertThat(further.before(same)).isEqualTo(Fit.Point.FEWEST);
    }

    @Test
    void wordsOfALimbThatIsReferredToAreUsed() {
        assertThat(fit("dealing", "(4)", did("attempts hires harbour river")).unused())
                .isEqualTo(1);
    }
}
