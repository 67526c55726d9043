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

/** What a question to a border costs; microseconds an operation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
public class DistanceBenchmark {

    /** Which border: "small" has 2,638 vertices, "detail" all that are shipped. */
    @Param({"small", "detail"})
    public String border;

    private Polylines lines;
    private Border straight;
    private Border geodesic;
    private Border neighbour;
    private Border apart;
    private Position[] near;
    private Position[] anywhere;

    @Setup
    public void load() {
        lines = border.equals("small") ? BenchmarkBorders.small() : BenchmarkBorders.detail();
        straight = Border.of(lines, EdgeRule.RFC7946);
        geodesic = Border.of(lines, EdgeRule.GEODESIC);
        neighbour = Border.of(BenchmarkBorders.country("Poland"), EdgeRule.RFC7946);
        apart = Border.of(BenchmarkBorders.country("Crimea"), EdgeRule.RFC7946);
        near = BenchmarkBorders.near();
        anywhere = BenchmarkBorders.anywhere();
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkBorders.QUERIES)
    public double near() {
        return ask(straight, near);
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkBorders.QUERIES)
    public double nearGeodesicEdges() {
        return ask(geodesic, near);
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkBorders.QUERIES)
    public double anywhere() {
        return ask(straight, anywhere);
    }

    @Benchmark
    @OperationsPerInvocation(BenchmarkBorders.QUERIES)
    public double inverse() {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += Earth.measure(near[i], near[near.length - 1 - i]).metres();
        }
        return sum;
    }

    @Benchmark
    public Border build() {
        return Border.of(lines, EdgeRule.RFC7946);
    }

    @Benchmark
    public Geodesic extentToExtent() {
        return Earth.nearest(straight, neighbour);
    }

    @Benchmark
    public Geodesic extentsApart() {
        return Earth.nearest(apart, neighbour);
    }

    @Benchmark
    public Geodesic farthestOfExtents() {
        return Earth.farthest(straight, neighbour);
    }

    private static double ask(Border border, Position[] places) {
        double sum = 0;
        for (Position place : places) {
            sum += Earth.nearest(place, border).metres();
        }
        return sum;
    }
}
