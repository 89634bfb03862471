package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Walking a line word by word. */
class CursorTest {
    private enum Colour {
        RED,
        DARK_RED
    }

    private static Cursor cursor(String text) {
        return Document.lines(new SourceText("a.md", text)).getFirst().cursor();
    }

    @Test
    void wordsAreTakenOrRefusedWithWhatWasExpected() {
        Cursor cursor = cursor("from 2019-02-22 by /x/1");

        assertThat(cursor.accept("until")).isFalse();
        cursor.takeWord("from");
        assertThat(cursor.takeDate("a date")).isEqualTo("2019-02-22");
        assertThatThrownBy(() -> cursor.takeNumber("a number of days"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a.md:1:17: found by, expected a number of days");
    }

    @Test
    void capitalsOfAnEnumAreReadWithHyphens() {
        assertThat(cursor("DARK-RED").takeCapitals("a colour", Colour.class)).isEqualTo(Colour.DARK_RED);
        assertThatThrownBy(() -> cursor("DARK-RDE").takeCapitals("a colour", Colour.class))
                .hasMessageContaining("a colour: RED or DARK-RED")
                .hasMessageContaining("Did you mean DARK-RED?");
    }

    @Test
    void theEndOfALineIsAPlaceToo() {
        Cursor cursor = cursor("due");
        cursor.take();

        assertThat(cursor.position()).isEqualTo(new Position("a.md", 1, 4));
        assertThatThrownBy(() -> cursor.takeName("a name"))
                .hasMessageContaining("a.md:1:4: found the end of the line, expected a name");
    }

    @Test
    void aNumberTooLargeIsAnErrorOfTheInput() {
        assertThatThrownBy(() -> cursor("99999999999 days").takeNumber("a number of days"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("99999999999");
    }

    @Test
    void wordsLeftOverAreAnError() {
        assertThatThrownBy(() -> cursor("a").takeEnd()).hasMessageContaining("expected the end of the line");
    }

    @Test
    void aNameOutOfAListIsOfferedTheNearest() {
        assertThatThrownBy(() -> cursor("presidnt").takeName("an actor", List.of("president", "minister")))
                .hasMessageContaining("Did you mean president?");
    }
}
