package org.haetae.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported can be read again as it was, by section and edition. */
class TextStoreTest {
    @TempDir
    Path folder;

    @Test
    void aSectionComesBackAsItWas() throws IOException {
        String text =
                "/rt/code/c8/s3 (EXCERPT)\n§ 3. Ways out\n##### (a) In general\nThe Chancellor may\n(1) block\tsalt.\n";
        Files.writeString(folder.resolve("s3.txt"), text);
        Files.writeString(folder.resolve("README.txt"), "About these files\n");
        TextStore store = new TextStore(folder.resolve("home"));
        TextStore.Edition edition = new TextStore.Edition("code-2018", Optional.of(LocalDate.of(2018, 1, 15)));

        TextStore.Imported imported = store.add(folder.resolve("s3.txt"), edition);

        assertThat(imported).isEqualTo(new TextStore.Imported(1, 1, 3));
        SectionText read = PlainText.read(new SourceText("s3.txt", text)).orElseThrow();
        assertThat(store.all()).containsExactly(new TextStore.Stored(edition, read));
        assertThat(store.of(new UslmRef("/rt/code/c8/s3/a/1"))).hasSize(1);
        assertThat(store.of(new UslmRef("/rt/code/c8/s4"))).isEmpty();
        assertThat(store.add(folder, edition).files()).isEqualTo(1);
    }

    @Test
    void editionsStandBesideEachOther() throws IOException {
        Files.writeString(folder.resolve("s3.txt"), "/rt/code/c8/s3\nold\n");
        TextStore store = new TextStore(folder.resolve("home"));
        store.add(folder.resolve("s3.txt"), new TextStore.Edition("a", Optional.empty()));
        store.add(folder.resolve("s3.txt"), new TextStore.Edition("b", Optional.empty()));

        assertThat(store.editions()).containsExactly("a", "b");
        assertThat(store.of(new UslmRef("/rt/code/c8/s3"))).hasSize(2);
    }

    @Test
    void whereNothingWasImportedThereIsNothing() {
        TextStore store = new TextStore(folder.resolve("none"));

        assertThat(store.editions()).isEmpty();
        assertThat(store.all()).isEmpty();
        assertThat(store.of(new UslmRef("/rt/code/c8/s3"))).isEmpty();
    }
}
