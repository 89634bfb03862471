package org.haetae.law.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Pack;
import org.haetae.law.pack.PackReader;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;

/** Which wrong edits are made of a text. */
class MutationsTest {
    private static final Pack PACK =
            PackReader.read("shore", Map.of("vocabulary.md", Shore.VOCABULARY, "law/1.law.md", Shore.ACT));
    private static final List<Mutant> ALL =
            Mutations.of(new SourceText("law/1.law.md", Shore.ACT), new UslmRef("/x/1"), PACK.vocabulary());

    private static List<String> changes(Operator operator) {
        return ALL.stream()
                .filter(mutant -> mutant.operator() == operator)
                .map(Mutant::change)
                .toList();
    }

    @Test
    void anItemIsLostWithWhatStandsUnderIt() {
        assertThat(changes(Operator.ITEM))
                .containsExactly(
                        "(1) lands \"many\" knots → (lost)",
                        "(2) lands rope → (lost)",
                        "(a) STEPS VERIFIED tide → (lost)",
                        "(b) COMPLETE calm → (lost)");
    }

    @Test
    void allForAnyAndAnyForAll() {
        assertThat(changes(Operator.JOIN))
                .containsExactly(
                        "who knowingly any-of → who knowingly all-of",
                        "upon certification to both that all-of → upon certification to both that any-of");
    }

    @Test
    void mayForShallAndShallForMay() {
        assertThat(changes(Operator.POWER))
                .anySatisfy(change -> assertThat(change).contains("→ criterion landing MAY designate"))
                .anySatisfy(change -> assertThat(change).contains("→ imposed MAY by warden"))
                .anySatisfy(change -> assertThat(change).contains("→ route opening SHALL suspend"))
                .hasSize(3);
    }

    @Test
    void aDateOneDayLaterAndOneEarlier() {
        assertThat(changes(Operator.DAY))
                .hasSize(4)
                .anySatisfy(change -> assertThat(change).contains("→ imposed SHALL by warden from 2002-03-02 by /x/2"))
                .anySatisfy(change -> assertThat(change).contains("→ imposed SHALL by warden from 2002-02-28 by /x/2"));
    }

    @Test
    void ofABodyThatIsToldTheLastMemberIsLost() {
        assertThat(changes(Operator.RECIPIENT))
                .containsExactly("upon certification to both that all-of → upon certification to house that all-of");
    }

    @Test
    void gradesGoUpAndDownAndNeverToNothing() {
        assertThat(changes(Operator.GRADE))
                .containsExactly(
                        "(a) STEPS VERIFIED tide → (a) SIGNIFICANT VERIFIED tide",
                        "(a) STEPS VERIFIED tide → (a) PROGRESS VERIFIED tide",
                        "(a) STEPS VERIFIED tide → (a) STEPS REPORTED tide",
                        "(b) COMPLETE calm → (b) SIGNIFICANT calm");
    }

    @Test
    void aPeriodOfOneGrowsAndNeverGoes() {
        assertThat(changes(Operator.PERIOD)).containsExactly("for at-most 1 year → for at-most 2 year");
    }

    @Test
    void aThresholdAStateOfMindAndATargetAreScope() {
        assertThat(changes(Operator.SCOPE))
                .containsExactly(
                        "who knowingly any-of → who any-of",
                        "(1) lands \"many\" knots → (1) lands knots",
                        "over block → (lost)");
    }

    @Test
    void anExceptionAPaperAndAnyOtherLine() {
        assertThat(changes(Operator.EXCEPTION)).containsExactly("except block until 2001-05-01 by /x/3 → (lost)");
        assertThat(changes(Operator.PAPER))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change).contains(" upon ", "→"));
        assertThat(changes(Operator.LINE))
                .contains("BLOCK property of persons under landing → (lost)", "for at-most 1 year → (lost)");
    }

    @Test
    void theTextKeepsItsLines() {
        assertThat(ALL).allSatisfy(mutant -> {
            String changed = mutant.in(Shore.ACT);

            assertThat(changed).isNotEqualTo(Shore.ACT);
            assertThat(changed.lines().count()).isEqualTo(Shore.ACT.lines().count());
        });
    }
}
