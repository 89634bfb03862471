package org.haetae.bench;

import java.util.concurrent.TimeUnit;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.model.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one whole answer take, once warm: every row under every reading it turns on?
 *
 * <p>{@link #readings} is the limit beside it: reading the packs alone, which every process does once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnswerBenchmark {
    private PackState state = new PackState();

    @Setup
    public void read() {
        state = new PackState();
    }

    @Benchmark
    public int matrix() {
        Inquiry asked = state.law.on(state.day).given(state.scenario);
        int routes = 0;
        for (Row row : asked.rows()) {
            routes += asked.row(row).routes().size();
        }
        return routes + asked.effects().size();
    }

    @Benchmark
    public Law readings() {
        return new PackState().law;
    }
}
