package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code haetae own} on the packs as they are. */
class OwnCommandTest {
    @TempDir
    private Path folder;

    private Ran own(String text, String... more) throws IOException {
        return own(text.getBytes(StandardCharsets.UTF_8), more);
    }

    private Ran own(byte[] bytes, String... more) throws IOException {
        Path file = Files.write(folder.resolve("stakes.csv"), bytes);
        String[] args = new String[more.length + 2];
        args[0] = "own";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Ran.of(args);
    }

    private static void refused(Ran ran, String message) {
        assertThat(ran.err()).contains(message);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void aFileOfOnesOwnIsAnsweredInEveryFormat() throws IOException {
        String stakes = "owner,asset,share\nKim Jong Un,A Firm,50\n";

        assertThat(own(stakes, "--as-of", "2019-02-22").out())
                .startsWith("Bodies looked at: 1. Blocked on 22 February 2019: 1 (1 by ownership, 0 by status);");
        assertThat(own(stakes, "--as-of", "2019-02-22", "--format", "csv").out())
                .contains("A Firm,BLOCKED,BLOCKED,NOT,NOT,50,50,50,");
        assertThat(own(stakes, "--as-of", "2019-02-22", "--format", "svg").out())
                .startsWith("<svg ");
        assertThat(own(stakes, "--as-of", "2019-02-22", "--lang", "ko").out()).startsWith("단체 1곳, ");
    }

    @Test
    void afterAByteOrderMarkAndWithCarriageReturnsItReadsTheSame() throws IOException {
        assertThat(own("\uFEFFowner,asset,share\r\nKim Jong Un,A Firm,50\r\n\r\n", "--as-of", "2019-02-22")
                        .out())
                .contains("Blocked on 22 February 2019: 1 ");
    }

    @Test
    void whatIsNoTableOfStakesIsRefusedOnce() throws IOException {
        refused(
                own("owner;asset;share\nX;Y;5\n"),
                "found the column owner;asset;share, expected columns named owner, asset");
        refused(own("owner,asset,share\nA,B,5\n\"X,Y,5\n"), ":3:1: found a row that is no CSV");
        refused(own(new byte[] {'o', (byte) 0xFF, (byte) 0xFE}), "which is not UTF-8");
        refused(own("\u0000\u0001"), "expected columns named owner");
        refused(own("owner,asset,share\n" + "x\n".repeat(200_000)), "found 1 cells, expected 3 cells");
        refused(own("owner,asset,share\n" + "x,y,50\n".repeat(1_300_000)), "at most 8388608 bytes");
    }

    @Test
    void everyWrongCellIsToldInKoreanToo() throws IOException {
        Ran ran = own("owner,asset,share,from\nX,X,5,\nX,F,abc,\nX,G,5,1/2/2019\nKim Yong Chol,H,5,\n", "--lang", "ko");

        refused(ran, "입력 share 열의 abc, 필요한 것: 0부터 100까지의 백분율");
        assertThat(ran.err().lines()).hasSize(4);
        assertThat(ran.err()).doesNotContain("expected", "영문");
    }
}
