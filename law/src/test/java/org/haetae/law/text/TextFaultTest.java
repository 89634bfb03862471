package org.haetae.law.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.haetae.notation.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken, huge and hostile text gives one clear error, and an import that fails leaves nothing behind. */
class TextFaultTest {
    private static final TextStore.Edition EDITION = new TextStore.Edition("code", Optional.empty());
    private static final String SECTION =
            "<section identifier=\"/rt/code/c8/s%s\"><num>1</num><content>%s</content></section>";

    @TempDir
    Path folder;

    private TextStore store;

    @BeforeEach
    void store() {
        store = new TextStore(folder.resolve("home/text"));
    }

    private void refused(String name, String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThatThrownBy(() -> store.add(file, EDITION))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(((BadInput) e).problems()).hasSize(1));
        nothingIsLeft();
    }

    private void nothingIsLeft() throws IOException {
        assertThat(store.editions()).isEmpty();
        try (Stream<Path> walk = Files.walk(folder.resolve("home"))) {
            assertThat(walk.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void noDocumentTypeIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        refused(
                "entity.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>" + SECTION.formatted(1, "&e;")
                        + "</x>",
                "found a document type declaration, expected none");
        refused(
                "laughs.xml",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>"
                        + SECTION.formatted(1, "&b;") + "</x>",
                "found a document type declaration");
    }

    @Test
    void whatIsCutOffOrNoMarkupIsRefusedWithItsPlace() throws IOException {
        refused(
                "cut.xml",
                "<x>\n" + SECTION.formatted(1, "whole") + "\n<section identifier=\"/rt/code/c8/s2\"><con",
                "cut.xml:3:");
        refused("cut.xml", "<x>" + SECTION.formatted(1, "&unknown;") + "</x>", "cut.xml:1:");
        refused("other.xml", "<html><body>hello</body></html>", "found XML without a section that has an identifier");
        refused("empty.xml", "", "XML that is not well-formed");
        refused("notes.txt", "About this\n", "notes.txt:1:1: found a text that does not say what it is");
    }

    @Test
    void depthAndLengthHaveLimits() throws IOException {
        refused("deep.xml", "<x>".repeat(5000) + "</x>".repeat(5000), "elements nested deeper than 64");
        refused(
                "note.xml",
                "<x><note>" + "<x>".repeat(5000) + "</x>".repeat(5000) + "</note></x>",
                "elements nested deeper than 64");
        refused("long.xml", "<x>" + SECTION.formatted(1, "salt ".repeat(600_000)) + "</x>", "a section of more than");
        refused("long.txt", "/rt/code/c8/s1\n" + "salt ".repeat(600_000), "a text of more than");
        Path huge = folder.resolve("huge.xml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(UslmXml.LARGEST + 1);
        }
        assertThatThrownBy(() -> store.add(huge, EDITION))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a file of 268435457 bytes");
    }

    @Test
    void textsThatWouldMakePatternsRunAwayAreReadInTime() throws IOException {
        for (String piece :
                new String[] {"[p. ", "<sup>", "[a][/", "[", "(a) ", "(i)(i)", "\\[", "  1 ", "(a) x\n", "a\n"}) {
            Path file = Files.writeString(folder.resolve("odd.txt"), "/rt/code/c8/s1\n" + piece.repeat(200_000) + "\n");
            store.add(file, EDITION);
            assertThat(store.all()).hasSize(1);
        }
    }

    @Test
    void aPathDoesNotLeadOutOfTheFolder() throws IOException {
        refused(
                "out.xml",
                "<x><section identifier=\"/rt/../../../s1\"><content>out</content></section></x>",
                "found .. in a path");
        refused("out.txt", "/rt/../../../../s1\nout\n", "found .. in a path");
    }

    @Test
    void anImportThatFailsLateLeavesWhatWasThere() throws IOException {
        Path good = Files.writeString(folder.resolve("good.xml"), "<x>" + SECTION.formatted(1, "before") + "</x>");
        store.add(good, EDITION);
        Path bad = Files.writeString(
                folder.resolve("bad.xml"), "<x>" + SECTION.formatted(1, "after") + SECTION.formatted(2, "new") + "<y>");

        assertThatThrownBy(() -> store.add(bad, EDITION)).isInstanceOf(BadInput.class);

        assertThat(store.all())
                .singleElement()
                .satisfies(stored -> assertThat(stored.section().running()).isEqualTo("before"));
        try (Stream<Path> inside = Files.list(store.folder())) {
            assertThat(inside.map(path -> path.getFileName().toString())).containsExactly("code");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("s1.txt"), "/rt/code/c8/s1\nsalt\n");
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> new TextStore(taken.resolve("text")).add(file, EDITION))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a folder that cannot be written")
                .hasMessageContaining("HAETAE_HOME");
    }

    @Test
    void aDamagedFileOfTheStoreIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("s1.txt"), "/rt/code/c8/s1\nsalt\n");
        store.add(file, EDITION);
        Path kept = store.folder().resolve("code/rt/code/c8/s1.txt");
        Files.writeString(kept, Files.readString(kept) + "nonsense\n");

        assertThatThrownBy(store::all)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("s1.txt:6:1: found nonsense, expected a file as law import writes it");
    }
}
