package org.haetae.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.haetae.answers.kept.AuditCheck;
import org.haetae.answers.kept.AuditEntry;
import org.haetae.answers.kept.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampering with the log, or with what it speaks of, shows. The hand that tampers knows SQLite and drops the triggers. */
class AuditTest {
    @TempDir
    private Path data;

    private Store filled() {
        Store store = Store.open(data, Samples.CLOCK);
        for (int i = 1; i <= 5; i++) {
            Samples.keep(store, Samples.candidate("c" + i));
        }
        store.scenarios().save("mine", "text");
        return store;
    }

    private static void tamper(Store store, String sql) throws SQLException {
        store.database().script("DROP TRIGGER audit_stays_as_written; DROP TRIGGER audit_stays; " + sql);
    }

    @Test
    void anUntouchedLogHolds() {
        try (Store store = filled()) {
            AuditCheck check = store.audit().verify();

            assertThat(check.holds()).isTrue();
            assertThat(check.entries()).isEqualTo(6);
            assertThat(check.head()).isEqualTo(store.audit().entries().getLast().hash());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE audit SET what = 'move' WHERE number = 2 | 2
                    UPDATE audit SET at = '2024-01-01T00:00:00Z' WHERE number = 5 | 5
                    UPDATE audit SET hash = digest WHERE number = 3 | 3
                    DELETE FROM audit WHERE number = 1 | 1
                    DELETE FROM audit WHERE number = 4 | 4
                    UPDATE audit SET number = 10 WHERE number = 6 | 6
                    INSERT INTO audit SELECT 7, at, what, subject, digest, before, hash FROM audit WHERE number = 6 | 7
                    """)
    void anEntryChangedTakenOutOrPutInBreaksTheChain(String sql, long at) throws SQLException {
        try (Store store = filled()) {
            tamper(store, sql);

            assertThat(store.audit().verify().brokenAt()).isEqualTo(at);
            assertThat(Doctor.look(data).holds()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE candidate SET name = 'Another' WHERE id = 'c2' | candidate c2
                    UPDATE candidate_step SET reason = 'another' WHERE candidate = 'c3' AND place = 2 | candidate c3
                    DELETE FROM candidate_support WHERE candidate = 'c4' | candidate c4
                    UPDATE scenario SET text = 'another' | scenario mine
                    DELETE FROM scenario | scenario mine
                    INSERT INTO scenario VALUES ('new', 'text', '2024-01-01T00:00:00Z') | scenario new
                    """)
    void contentChangedBehindTheLogIsNamed(String sql, String subject) throws SQLException {
        try (Store store = filled()) {
            store.database().script(sql);

            assertThat(store.audit().verify().otherwise()).containsExactly(subject);
            assertThat(store.audit().verify().brokenAt()).isZero();
            assertThat(Doctor.look(data).findings())
                    .contains(new Health.Finding(Health.Look.CONTENT, Health.State.WRONG, subject));
        }
    }

    @Test
    void theEndCutOffIsSeenByWhoNotedTheHead() throws SQLException {
        try (Store store = filled()) {
            String noted = store.audit().verify().head();
            tamper(store, "DELETE FROM audit WHERE number = 6; DELETE FROM scenario");

            assertThat(store.audit().verify().holds()).isTrue();
            assertThat(store.audit().entries()).extracting(AuditEntry::hash).doesNotContain(noted);
        }
    }

    @Test
    void theTriggersKeepACarelessHandAway() {
        try (Store store = filled()) {
            assertThatThrownBy(() -> store.database().script("DELETE FROM audit"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not taken out");
            assertThatThrownBy(() -> store.database().script("UPDATE audit SET what = ''"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("not changed");
        }
    }

    @Test
    void noTextPassesForAPartOfAnother() {
        assertThat(AuditEntry.digest(List.of("ab", "c"))).isNotEqualTo(AuditEntry.digest(List.of("a", "bc")));
        assertThat(AuditEntry.digest(List.of("1:a"))).isNotEqualTo(AuditEntry.digest(List.of("1", "a")));
    }
}
