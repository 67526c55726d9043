package milepost.geodesy;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a question costs as a border's vertices grow to sixteen times as many; microseconds an operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** "refined": the very same line with vertices added on its edges; "drawn": the same border drawn more finely. */
    @Param({"refined-1", "refined-16", "drawn-1", "drawn-16"})
    public String border;

    private Border line;
    private Position[] near;

    @Setup
    public void load() {
        near = BenchmarkBorders.near();
        Polylines lines = switch (border) {
            case "refined-1" -> BenchmarkBorders.small();
            case "refined-16" -> BenchmarkBorders.refined(BenchmarkBorders.small(), 16);
            case "drawn-1" -> BenchmarkBorders.thinned(BenchmarkBorders.detail(), BenchmarkBorders.longestRing() / 16);
            default -> BenchmarkBorders.thinned(BenchmarkBorders.detail(), BenchmarkBorders.longestRing());
        };
        line = Border.of(lines, EdgeRule.RFC7946);
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkBorders.QUERIES)
    public double near() {
        double sum = 0;
        for (Position place : near) {
            sum += Earth.nearest(place, line).metres();
        }
        return sum;
    }
}
