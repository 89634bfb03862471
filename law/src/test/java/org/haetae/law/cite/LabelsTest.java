package org.haetae.law.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.haetae.law.cite.Labels.Place;
import org.haetae.law.cite.Labels.Style;
import org.junit.jupiter.api.Test;

/** Labels count as statutes count. */
class LabelsTest {
    @Test
    void oneLabelCanBeALetterAndARomanNumber() {
        assertThat(Labels.places("i")).containsExactly(new Place(Style.LETTER, 9), new Place(Style.ROMAN, 1));
        assertThat(Labels.places("iv")).containsExactly(new Place(Style.ROMAN, 4));
        assertThat(Labels.places("II")).contains(new Place(Style.ROMAN_CAPITAL, 2));
        assertThat(Labels.places("bb")).contains(new Place(Style.LETTER, 28), new Place(Style.DOUBLE, 2));
        assertThat(Labels.places("2A")).containsExactly(new Place(Style.DIGIT, 2));
    }

    @Test
    void aYearAWordAndWhatIsNoRomanNumberAreNoLabels() {
        assertThat(Labels.places("2013")).isEmpty();
        assertThat(Labels.places("GAO")).isEmpty();
        assertThat(Labels.places("iiii")).isEmpty();
        assertThat(Labels.places("")).isEmpty();
    }

    @Test
    void throughNamesEveryLabelBetween() {
        assertThat(Labels.through("(2)(A)", "(2)(C)").orElseThrow()).containsExactly("(2)(A)", "(2)(B)", "(2)(C)");
        assertThat(Labels.through("(i)", "(iv)").orElseThrow()).containsExactly("(i)", "(ii)", "(iii)", "(iv)");
        assertThat(Labels.through("(h)", "(j)").orElseThrow()).containsExactly("(h)", "(i)", "(j)");
        assertThat(Labels.through("(9)", "(11)").orElseThrow()).containsExactly("(9)", "(10)", "(11)");
        assertThat(Labels.through("(aa)", "(cc)").orElseThrow()).containsExactly("(aa)", "(bb)", "(cc)");
    }

    @Test
    void endsOfDifferentListsOrTheWrongWayRoundAreRefused() {
        assertThat(Labels.through("(1)(A)", "(2)(B)")).isEmpty();
        assertThat(Labels.through("(1)", "(B)")).isEmpty();
        assertThat(Labels.through("(3)", "(1)")).isEmpty();
        assertThat(Labels.through("(3)", "(3)")).isEmpty();
    }
}
