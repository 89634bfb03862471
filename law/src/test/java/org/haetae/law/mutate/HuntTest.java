package org.haetae.law.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of wrong edits. */
class HuntTest {
    private static final UslmRef ACT = new UslmRef("/x/1");

    @TempDir
    private Path folder = Path.of("");

    private Path packs = Path.of("");

    @BeforeEach
    void write() throws IOException {
        packs = Shore.in(folder);
    }

    private List<Hunt.Result> tried(Set<Operator> operators) {
        Hunt hunt = Hunt.in(packs);
        return hunt.run(hunt.mutants(ACT::equals, operators), (_, _) -> {});
    }

    private static Fate of(List<Hunt.Result> results, String change) {
        return results.stream()
                .filter(result -> result.mutant().change().equals(change))
                .findFirst()
                .orElseThrow()
                .fate();
    }

    @Test
    void aTestThatTurnsRedKills() {
        Fate fate = of(tried(EnumSet.of(Operator.ITEM)), "(b) COMPLETE calm → (lost)");

        assertThat(fate).isInstanceOfSatisfying(Fate.Killed.class, killed -> {
            assertThat(killed.by()).isEqualTo(Fate.Killer.CASE);
            assertThat(killed.at().file()).endsWith("1.law.md");
        });
    }

    @Test
    void whatNoTestLooksAtSurvives() {
        Fate fate = of(tried(EnumSet.of(Operator.GRADE)), "(a) STEPS VERIFIED tide → (a) PROGRESS VERIFIED tide");

        assertThat(fate).isInstanceOf(Fate.Survived.class);
    }

    @Test
    void anEditThatIsNoLawIsNotCounted() throws IOException {
        Path act = packs.resolve("shore/law/1.law.md");
        Files.writeString(act, Shore.ACT.replace("    (2) lands rope\n", ""));

        Fate fate = of(tried(EnumSet.of(Operator.ITEM)), "(1) lands \"many\" knots → (lost)");

        assertThat(fate).isInstanceOf(Fate.Unreadable.class);
    }

    @Test
    void aCheckOfTheReaderKillsToo() throws IOException {
        Path act = packs.resolve("shore/law/1.law.md");
        Files.writeString(act, Shore.ACT.replace("  imposed SHALL by warden from 2002-03-01 by /x/2\n", """
                          imposed MAY by warden until 2002-03-01 by /x/2
                          imposed SHALL by warden from 2002-03-01 by /x/2
                        """));

        Fate fate = of(
                tried(EnumSet.of(Operator.DAY)),
                "imposed MAY by warden until 2002-03-01 by /x/2 → imposed MAY by warden until 2002-03-02 by /x/2");

        assertThat(fate)
                .isInstanceOfSatisfying(
                        Fate.Killed.class, killed -> assertThat(killed.by()).isEqualTo(Fate.Killer.READER));
    }

    @Test
    void aTestThatFailsAlreadyNoticesNothing() throws IOException {
        Path act = packs.resolve("shore/law/1.law.md");
        Files.writeString(act, Shore.ACT.replace("missing (b)", "missing (a)"));

        Hunt hunt = Hunt.in(packs);

        assertThat(hunt.failing()).isEqualTo(1);
        Fate fate = of(
                hunt.run(hunt.mutants(ACT::equals, EnumSet.of(Operator.ITEM)), (_, _) -> {}),
                "(b) COMPLETE calm → (lost)");
        assertThat(fate instanceof Fate.Killed killed && killed.by() == Fate.Killer.CASE)
                .isFalse();
    }

    @Test
    void theSameEditsAlwaysFareTheSame() {
        AtomicInteger told = new AtomicInteger();
        Hunt hunt = Hunt.in(packs);
        List<Mutant> mutants = hunt.mutants(ACT::equals, EnumSet.allOf(Operator.class));

        List<Hunt.Result> once = hunt.run(mutants, (_, _) -> told.incrementAndGet());
        List<Hunt.Result> again = hunt.run(mutants, (_, _) -> {});

        assertThat(again).isEqualTo(once);
        assertThat(told).hasValue(mutants.size());
    }

    @Test
    void anEquivalentEditIsNotCountedAndAToleratedOneIs() {
        List<Hunt.Result> results = tried(EnumSet.of(Operator.GRADE));
        Score bare = Score.of(results, new Allowances(Map.of(), List.of())).getFirst();
        Allowances said = Allowances.read(
                new SourceText("allowed.txt", """
                        floor 90 on /x/1
                        equivalent grade in opening of "(a)" as "PROGRESS" because "a reason"
                        tolerated grade in opening of "(b)" because "another"
                        """), Hunt.in(packs).pack());
        Score score = Score.of(results, said).getFirst();

        assertThat(bare.all().equivalent()).isZero();
        assertThat(score.all().equivalent()).isEqualTo(1);
        assertThat(score.all().total()).isEqualTo(bare.all().total() - 1);
        assertThat(score.all().killed()).isEqualTo(bare.all().killed());
        assertThat(score.floor()).contains(90);
        assertThat(score.holds()).isFalse();
        assertThat(bare.holds()).isTrue();
    }

    @Test
    void everyWrongLineOfAllowancesIsTold() {
        SourceText text = new SourceText("allowed.txt", """
                floor 90 on /x/9
                equivalent colour in opening because "a reason"
                tolerated day in closing because "a reason"
                excused day in opening because "a reason"
                """);

        assertThatThrownBy(() -> Allowances.read(text, Hunt.in(packs).pack()))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        e -> assertThat(e.problems())
                                .hasSize(4)
                                .anySatisfy(
                                        problem -> assertThat(problem.message()).contains("allowed.txt:1:13", "/x/9"))
                                .anySatisfy(
                                        problem -> assertThat(problem.message()).contains("colour"))
                                .anySatisfy(
                                        problem -> assertThat(problem.message()).contains("closing"))
                                .anySatisfy(
                                        problem -> assertThat(problem.message()).contains("excused")));
    }

    @Test
    void aRecordedScoreIsCurrentUntilTheTextChanges() throws IOException {
        Path pack = packs.resolve("shore");
        Hunt hunt = Hunt.in(packs);
        List<Score> scores = Score.of(
                hunt.run(hunt.mutants(ACT::equals, EnumSet.of(Operator.ITEM)), (_, _) -> {}),
                Allowances.in(packs, hunt.pack()));

        Scores.in(pack).with(scores, hunt).write(pack);
        boolean current = Scores.in(pack).isCurrent(ACT, hunt.text(ACT));
        Files.writeString(pack.resolve("law/1.law.md"), Shore.ACT + "\nMore words.\n");

        assertThat(current).isTrue();
        assertThat(Scores.in(pack).isCurrent(ACT, Hunt.in(packs).text(ACT))).isFalse();
        assertThat(Scores.in(pack).byCite().get("/x/1")).isEqualTo(new Scores.Last(hunt.text(ACT), 4, 4));
    }
}
