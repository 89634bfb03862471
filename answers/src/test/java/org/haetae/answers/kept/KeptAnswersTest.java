package org.haetae.answers.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.haetae.answers.Answer;
import org.haetae.answers.SchemaCheck;
import org.haetae.answers.kept.Health.Finding;
import org.haetae.answers.kept.Health.Look;
import org.haetae.answers.kept.Health.State;
import org.haetae.answers.show.Format;
import org.haetae.law.model.Plain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a store: what is wrong comes first, and ends with 1. */
class KeptAnswersTest {
    private static final Counts COUNTS = new Counts(3, 1, 7, "ab".repeat(32), 53_248);

    private static final List<Finding> SOUND = List.of(
            new Finding(Look.FOLDER, State.SOUND, "/data/store"),
            new Finding(Look.MODE, State.SOUND, "rwx------, rw-------"),
            new Finding(Look.VERSION, State.SOUND, "1/1"),
            new Finding(Look.INTEGRITY, State.SOUND, ""),
            new Finding(Look.AUDIT, State.SOUND, "7 " + COUNTS.head()),
            new Finding(Look.CONTENT, State.SOUND, ""),
            new Finding(Look.SPACE, State.SOUND, "512"));

    private static final List<Finding> WRONG = List.of(
            new Finding(Look.FOLDER, State.WRONG, "/data/store"),
            new Finding(Look.MODE, State.NOT_LOOKED_AT, ""),
            new Finding(Look.VERSION, State.WRONG, "a store of version 2, of a newer Haetae"),
            new Finding(Look.INTEGRITY, State.WRONG, "row 3 missing from index"),
            new Finding(Look.AUDIT, State.WRONG, "4"),
            new Finding(Look.CONTENT, State.WRONG, "candidate c2"),
            new Finding(Look.SPACE, State.WRONG, "3"));

    private static String text(Answer answer) {
        return Format.TABLE.show(answer, org.haetae.answers.show.Look.PLAIN);
    }

    private static DoctorAnswer doctor(Language language, List<Finding> findings) {
        return new DoctorAnswer(language, new Health("/data/store/haetae.db", true, findings));
    }

    @Test
    void aSoundStoreHolds() {
        DoctorAnswer answer = doctor(Language.EN, SOUND);

        assertThat(answer.holds()).isTrue();
        assertThat(text(answer))
                .startsWith("The store is sound in all that was looked at (“/data/store/haetae.db”).")
                .contains("7 entries in one chain");
    }

    @Test
    void whatIsWrongIsCountedAndNamed() {
        DoctorAnswer answer = doctor(Language.EN, WRONG);

        assertThat(answer.holds()).isFalse();
        assertThat(text(answer))
                .startsWith("The store needs attention: 6 of 7 things looked at are wrong")
                .contains("entry 4 does not follow from the one before")
                .contains("“candidate c2”")
                .contains("this system has no such modes");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void answersFitThePageAndHoldToTheirSchemas(Language language) {
        SchemaCheck.holds(doctor(language, SOUND), "doctor");
        SchemaCheck.holds(doctor(language, WRONG), "doctor");
        SchemaCheck.holds(
                new DoctorAnswer(language, new Health("/data/store/haetae.db", false, SOUND.subList(0, 1))), "doctor");
        SchemaCheck.holds(new CopyAnswer(language, false, "kept.db", COUNTS, Optional.empty()), "backup");
        SchemaCheck.holds(
                new CopyAnswer(language, true, "kept.db", COUNTS, Optional.of("/data/store/before.db")), "restore");
        SchemaCheck.holds(new CopyAnswer(language, true, "kept.db", COUNTS, Optional.empty()), "restore");
    }
}
