package org.haetae.bench;

import java.util.concurrent.TimeUnit;
import org.haetae.law.Law;
import org.haetae.law.lint.Linter;
import org.haetae.law.model.Case;
import org.haetae.law.trial.Trial;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do the linter and all tests beside the law take?
 *
 * <p>{@link #lintAndTests} does both on packs read anew; {@link #readings} is the limit beside it, the reading alone. Run with {@code -bm ss
 * -wi 0 -i 1} it is what a person waits for in a process of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TestsBenchmark {
    @Benchmark
    public int lintAndTests() {
        Law law = new PackState().law;
        int failing = 0;
        for (Case test : law.pack().cases()) {
            failing += Trial.run(law, test).failures().isEmpty() ? 0 : 1;
        }
        return failing + Linter.lint(law).size();
    }

    @Benchmark
    public Law readings() {
        return new PackState().law;
    }
}
