package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import org.haetae.answers.kept.DiskFull;
import org.haetae.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on what is kept, from the first import to a restore, in a data folder of their own. */
class KeptCommandsTest {
    private static final String TABLE = """
            id,name,korean,kind,state,on,reason,criterion,element,exhibit,origin
            n1,Bureau of Nowhere,,body,imported,2024-01-05,,22 U.S.C. 9214(a)(5),facilitates,E-1,REP-A
            n1,,,,triaged,2024-02-01,,22 U.S.C. 9214(a)(5),serious human rights abuses,E-2,REP-A
            """;

    @TempDir
    private Path folder;

    private String home = "";

    @BeforeEach
    void ownFolder() {
        home = System.getProperty("haetae.home", "");
        System.setProperty("haetae.home", folder.resolve("home").toString());
    }

    @AfterEach
    void back() {
        System.setProperty("haetae.home", home);
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("c.csv"), TABLE);
    }

    private static Ran ran(String... args) {
        Ran ran = Ran.of(args);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran;
    }

    @Test
    void aTableIsShownKeptMovedBackedUpAndRestored() throws IOException {
        String table = table().toString();
        String backup = folder.resolve("kept.db").toString();

        assertThat(ran("candidates", table).out())
                .startsWith("1 candidate (in the file")
                .contains("not kept): 1 triaged.");
        assertThat(ran("candidates", "list").out()).startsWith("No candidates (kept).");
        assertThat(ran("candidates", "import", table).out()).startsWith("Kept: 1 new");
        assertThat(ran("backup", backup).out()).startsWith("Backed up: 1 candidates, 0 scenarios, 1 entries");
        assertThat(ran("candidates", "move", "n1", "withheld", "--reason", "one source only")
                        .out())
                .startsWith("Bureau of Nowhere (n1): from triaged to withheld.");
        assertThat(ran("candidates", "show", "n1").out()).contains("withheld, 2026-11-24: “one source only”");
        assertThat(ran("candidates", "list", "--state", "triaged").out()).startsWith("No candidates");
        assertThat(ran("doctor").out()).startsWith("The store is sound in all that was looked at");
        assertThat(ran("restore", backup).out()).startsWith("Restored from").contains("is kept beside");
        assertThat(ran("candidates", "list", "--state", "triaged").out()).startsWith("1 candidate (kept): 1 triaged.");
        assertThat(ran("candidates", "export").out())
                .startsWith("id,name,korean")
                .contains("REP-A");
    }

    @Test
    void aMistakeAnywhereOnTheLineChangesNothing() throws IOException {
        ran("candidates", "import", table().toString());

        for (List<String> wrong : List.of(
                List.of("candidates", "move", "n1", "elements", "--lang", "fr"),
                List.of("candidates", "move", "n1", "elements", "--format", "xml"),
                List.of("candidates", "move", "n1", "elements", "extra"),
                List.of("candidates", "move", "n1", "elements", "--reasn", "x"),
                List.of("candidates", "move", "n1", "elements", "--as-of", "1900-01-01"))) {
            Ran ran = Ran.of(wrong.toArray(String[]::new));
            assertThat(ran.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
        }
        assertThat(ran("candidates", "list").out()).startsWith("1 candidate (kept): 1 triaged.");
    }

    @Test
    void careForWhatIsKeptNeedsNoPacks() throws IOException {
        ran("candidates", "import", table().toString());
        Path nowhere = folder.resolve("no-packs");

        assertThat(Ran.in(nowhere, "doctor").code()).isZero();
        assertThat(Ran.in(nowhere, "backup", folder.resolve("b.db").toString()).code())
                .isZero();
        assertThat(Ran.in(nowhere, "restore", folder.resolve("b.db").toString()).code())
                .isZero();
    }

    @Test
    void whatIsWrongWithTheStoreEndsWithOne() throws IOException {
        ran("candidates", "import", table().toString());
        Path file = folder.resolve("home/store/haetae.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));

        Ran ran = Ran.of("doctor");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("The store needs attention: 1 of 7 things looked at are wrong");
        assertThat(Ran.of("doctor", "--lang", "ko").out()).startsWith("저장소에 손볼 것이 있습니다");
    }

    @Test
    void aFullDiskIsOneSentenceAndEndsWithThree() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(Run.full(new DiskFull("/data/store/haetae.db"), to, org.haetae.law.model.Plain.Language.EN))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "haetae: the disk is full: /data/store/haetae.db could not be written. Nothing of it was kept; what was"
                                + " kept before is whole.\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        System.setProperty(
                "haetae.home",
                Files.writeString(folder.resolve("taken"), "a file").toString());

        Ran ran = Ran.of("candidates", "import", table().toString(), "--lang", "ko");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("입력 쓸 수 없는 곳, 필요한 것: 보관할 폴더").doesNotContain("영문");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void scenariosWaitInTheSameStore() {
        try (Store store = Store.open(folder.resolve("home"), InstantSource.system())) {
            store.scenarios().save("mine", "text");
        }

        assertThat(ran("doctor", "--format", "json").out()).contains("\"sound\" : true");
        assertThatThrownBy(() -> Store.open(folder.resolve("home/store/haetae.db"), InstantSource.system()))
                .hasMessageContaining("a place that cannot be written");
    }
}
