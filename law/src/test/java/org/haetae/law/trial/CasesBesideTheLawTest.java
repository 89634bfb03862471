package org.haetae.law.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.haetae.law.Law;
import org.haetae.law.model.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case that stands beside the law in the packs is a test of the build, under its own sentence. */
class CasesBesideTheLawTest {
    private static final Law LAW =
            Law.read(Path.of(System.getProperty("haetae.root", "..")).resolve("packs"));

    @TestFactory
    Stream<DynamicTest> everyClaimHolds() {
        return LAW.pack().cases().stream().map(CasesBesideTheLawTest::test);
    }

    private static DynamicTest test(Case beside) {
        return DynamicTest.dynamicTest(
                beside.title() + " on " + beside.on(),
                () -> assertThat(Trial.run(LAW, beside).failures()).isEmpty());
    }

    @Test
    void aClaimThatIsWrongFailsWithWhatWasFound() {
        Law wrong = new Law(org.haetae.law.pack.PackReader.read(
                "wrong", java.util.Map.of("vocabulary.md", """
                        ```vocabulary
                        actor warden
                        class shore
                        words property
                        ```
                        """, "law/a.law.md", """
                        ---
                        instrument: /x/1
                        title: A
                        in-force: 2001-01-01 ..
                        ---
                        # One [/x/1/s1]
                        ```law
                        measure block
                          BLOCK property of shore
                          imposed SHALL by warden
                        ```
                        ```test
                        case "it is there for the taking" on 2002-01-01
                          expect block ENDS
                        ```
                        """)));

        assertThat(Trial.run(wrong))
                .singleElement()
                .satisfies(result -> assertThat(result.failures())
                        .singleElement()
                        .satisfies(failure -> {
                            assertThat(failure.message()).contains("STAYS").contains("OWED");
                            assertThat(failure.at().line()).isEqualTo(14);
                        }));
    }
}
