package org.haetae.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is found however it is written, and never guessed. */
class NameIndexTest {
    private static final NameIndex INDEX = NameIndex.of(List.of(
            party("ann", "Ann-Marie O’Brien", "Ánn Marié O'Brien"),
            party("bo", "Bo Yong-Won", "보용원"),
            party("mill", "Mill & Sons, Ltd."),
            party("twin-1", "Cho Il"),
            party("twin-2", "CHO, Il")));

    private static Party party(String id, String... names) {
        List<Name> all = java.util.Arrays.stream(names)
                .map(name -> new Name(name, "Latn", Name.Form.PRIMARY, "test", Mark.READ))
                .toList();
        return new Party(id, "Person", all, Optional.empty(), List.of());
    }

    private static List<String> found(String typed) {
        return INDEX.find(typed).stream().map(Party::id).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bo yong won",
                "BO, Yong-Won",
                "Yong-won Bo",
                "yongwon BO",
                "Bo Yongwon",
                " Bo  YONG won ",
                "보 용원",
                "bo"
            })
    void isFoundWhateverItsCaseHyphensSpacesAndOrder(String typed) {
        assertThat(found(typed)).containsExactly("bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann marie obrien", "O`Brien, Ann Marie", "ÁNN-MARIÉ O'BRIEN", "Ann Marie O’Brien"})
    void isFoundWhateverItsMarksAndApostrophes(String typed) {
        assertThat(found(typed)).containsExactly("ann");
    }

    @Test
    void anAmpersandIsTheWord() {
        assertThat(found("Mill and Sons Ltd")).containsExactly("mill");
    }

    @Test
    void everybodyOfANameIsFound() {
        assertThat(found("Il Cho")).containsExactly("twin-1", "twin-2");
        assertThat(found("twin-2")).containsExactly("twin-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo Young Won", "Yong", "Won Bo", "", "–", "보"})
    void anotherSpellingOrAPartIsNotTheName(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void aCloseNameIsOfferedAndNotTaken() {
        assertThat(INDEX.near("Bo Young Won"))
                .hasValueSatisfying(near -> assertThat(near).contains("Bo Yong-Won"));
        assertThat(INDEX.near("Zebulon Quux")).isEmpty();
    }
}
