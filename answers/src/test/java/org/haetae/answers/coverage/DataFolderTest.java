package org.haetae.answers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The user's folder is the one he names, else his system's place for it. */
class DataFolderTest {
    private static Path of(Map<String, String> environment, String system) {
        return DataFolder.of(environment::get, system, "/home/kim").path();
    }

    @Test
    void whatIsNamedComesFirst() {
        assertThat(of(Map.of("HAETAE_HOME", "/data/h", "XDG_DATA_HOME", "/x"), "Linux"))
                .isEqualTo(Path.of("/data/h"));
        assertThat(of(Map.of("HAETAE_HOME", " "), "Linux")).isEqualTo(Path.of("/home/kim/.local/share/haetae"));
    }

    @Test
    void eachSystemHasItsPlace() {
        assertThat(of(Map.of(), "Linux")).isEqualTo(Path.of("/home/kim/.local/share/haetae"));
        assertThat(of(Map.of("XDG_DATA_HOME", "/x"), "Linux")).isEqualTo(Path.of("/x/haetae"));
        assertThat(of(Map.of("XDG_DATA_HOME", "relative"), "Linux"))
                .isEqualTo(Path.of("/home/kim/.local/share/haetae"));
        assertThat(of(Map.of(), "Mac OS X")).isEqualTo(Path.of("/home/kim/Library/Application Support/haetae"));
        assertThat(of(Map.of("LOCALAPPDATA", "/w/Local"), "Windows 11")).isEqualTo(Path.of("/w/Local/haetae"));
        assertThat(of(Map.of(), "Windows 11")).isEqualTo(Path.of("/home/kim/AppData/Local/haetae"));
    }
}
