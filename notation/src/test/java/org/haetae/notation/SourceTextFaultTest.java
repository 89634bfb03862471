package org.haetae.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, are folders, are not UTF-8 or are far too large. */
class SourceTextFaultTest {
    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.md"), bytes);
    }

    @Test
    void whatIsNotUtf8IsShownWithItsLineAndColumn() throws IOException {
        byte[] bytes = "first\nsalt X\n".getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xE9; // an é in Latin-1

        Path file = file(bytes);

        assertThatThrownBy(() -> SourceText.read(file, "a.md"))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.md:2:6: found the byte 0xE9, which is not UTF-8, expected text in UTF-8.");
    }

    @Test
    void columnsCountCharactersAlsoWhereTheyTakeSeveralBytes() throws IOException {
        byte[] good = "소금 ".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xFF;
        Path file = file(bytes);

        assertThatThrownBy(() -> SourceText.read(file, "a.md")).hasMessageContaining("a.md:1:4:");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        byte[] good = "소금".getBytes(StandardCharsets.UTF_8);
        Path file = file(java.util.Arrays.copyOf(good, good.length - 1));

        assertThatThrownBy(() -> SourceText.read(file, "a.md")).isInstanceOf(BadInput.class);
    }

    @Test
    void aByteOrderMarkIsNotText() throws IOException {
        assertThat(SourceText.read(file("\uFEFFa\r\nb\n".getBytes(StandardCharsets.UTF_8)))
                        .lines())
                .containsExactly("a", "b");
    }

    @Test
    void aMissingFileAFolderAndAHugeFileAreOneSentenceEach() throws IOException {
        assertThatThrownBy(() -> SourceText.read(folder.resolve("none.md"), "none.md"))
                .isInstanceOf(BadInput.class)
                .hasMessage("none.md: found no such file, expected a text file.");
        assertThatThrownBy(() -> SourceText.read(folder, "a folder"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a folder");
        Path huge = file(new byte[(8 << 20) + 1]);
        assertThatThrownBy(() -> SourceText.read(huge, "a.md"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("at most 8388608 bytes");
    }
}
