package org.haetae.law.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a line of conduct is read into what has to be shown. */
class ElementsTest {
    /** Parts by " & ", ways by " | ", elements by " + ", items by "/". */
    private static String read(String line) {
        return Elements.of(Elements.words(line), Set.of("however", "anybody")).parts().stream()
                .map(part -> part.ways().stream()
                        .map(way -> way.elements().stream()
                                .map(element -> element.anyOf().stream()
                                        .map(ElementsTest::shown)
                                        .collect(Collectors.joining("/")))
                                .collect(Collectors.joining(" + ")))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" & "));
    }

    private static String shown(Elements.Item item) {
        return switch (item) {
            case Elements.Item.Word(String name) -> name;
            case Elements.Item.Quoted(String text) -> "\"" + text + "\"";
            case Elements.Item.Limbs(String from, String to) -> from.equals(to) ? from : from + ".." + to;
        };
    }

    @Test
    void wordsSideBySideAreAllNeeded() {
        assertThat(read("sells \"a large quantity\" bound-amber"))
                .isEqualTo("sells + \"a large quantity\" + bound-amber");
    }

    @Test
    void aListThatEndsInOrIsOneThing() {
        assertThat(read("sells, transfers or provides fuel to crown or crown-banks"))
                .isEqualTo("sells/transfers/provides + fuel + crown/crown-banks");
    }

    @Test
    void wordsBetweenVerbAndThingDoNotMakeAList() {
        assertThat(read("trades fuel to, into or from crown")).isEqualTo("trades + fuel + crown");
        assertThat(read("engages in, responsible for or facilitates smuggling by crown"))
                .isEqualTo("engages/responsible/facilitates + smuggling + crown");
        assertThat(read("provides to or receives from crown arms")).isEqualTo("provides/receives + crown + arms");
        assertThat(read("sells other petroleum, the gas or other fuel")).isEqualTo("sells + petroleum/gas/fuel");
    }

    @Test
    void aListOfCommasAloneNeedsEachOfItsWords() {
        assertThat(read("raised-by divers, unpaid, \"of any size\""))
                .isEqualTo("raised-by + divers + unpaid & \"of any size\"");
        assertThat(read("contributes and participates in bribery")).isEqualTo("contributes + participates + bribery");
    }

    @Test
    void commaOrSetsWholePhrasesSideBySide() {
        assertThat(
                        read(
                                "insures or registers, or maintains insurance or registration, for vessel owned or controlled by crown"))
                .isEqualTo(
                        "insures/registers | maintains + insurance/registration & vessel + owned/controlled + crown");
    }

    @Test
    void aCommaBeforeALinkingWordOrAQuotedPhraseBeginsANewPart() {
        assertThat(read("smuggles, or forges notes or coins, \"that supports\" crown"))
                .isEqualTo("smuggles | forges + notes/coins & \"that supports\" + crown");
        assertThat(read("engages in \"a significant activity\", to charters, or maintains insurance, for vessel"))
                .isEqualTo("engages + \"a significant activity\" & charters | maintains + insurance & vessel");
    }

    @Test
    void aThresholdCanBeOneOfSeveralThings() {
        assertThat(read("provides \"significant support\", goods or services to crown"))
                .isEqualTo("provides + \"significant support\"/goods/services + crown");
    }

    @Test
    void aLabelIsTheConductOfAnotherLimbAndThroughIsARange() {
        assertThat(read("attempts (1) through (9)")).isEqualTo("attempts + (1)..(9)");
        assertThat(read("use of proceeds of (i) or (ii)")).isEqualTo("use + proceeds + (i)/(ii)");
        assertThat(read("attacks through networks")).isEqualTo("attacks + networks");
    }

    @Test
    void personsUnderRulesAreNamedByTheRules() {
        assertThat(read("owned or controlled by persons under first-block, second-block or third-block"))
                .isEqualTo("owned/controlled + first-block/second-block/third-block");
    }

    @Test
    void knowledgeIsAskedAsideAndWordsThatOnlyWidenAskForNothing() {
        Elements elements =
                Elements.of(Elements.words("knowingly however sells to anybody fuel"), Set.of("however", "anybody"));

        assertThat(elements.knowingly()).isTrue();
        assertThat(read("knowingly however sells to anybody fuel")).isEqualTo("sells + fuel");
        assertThat(Elements.of(List.of("sells", "fuel"), Set.of()).knowingly()).isFalse();
    }

    @Test
    void limbsThatAreAllNeededStandApart() {
        List<String> words = new ArrayList<>(List.of("ships", "bound-amber"));
        words.add(Elements.BREAK);
        words.addAll(List.of("hides", "origin"));

        assertThat(Elements.of(words, Set.of()).parts()).hasSize(2);
    }

    @Test
    void aThresholdIsKnownAsOne() {
        Elements elements = Elements.of(Elements.words("sells \"a large quantity\" amber"), Set.of());

        assertThat(elements.parts().getFirst().ways().getFirst().elements())
                .extracting(Elements.Element::isThreshold)
                .containsExactly(false, true, false);
    }

    @Test
    void noWordsAskForNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("to")).isEmpty();
    }
}
