package milepost.geodesy;

import java.util.function.DoubleUnaryOperator;

/** The distance from a place to a line by trying: many points of every edge, then a golden section around each that is lower than its neighbours. */
final class SlowSearch {

    private static final int SAMPLES = 600;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private SlowSearch() { }

    static double leastMetres(Position from, double[] lonLat, EdgeRule rule) {
        double least = Earth.measure(from, new Position(lonLat[0], lonLat[1])).metres();
        for (int i = 0; i + 3 < lonLat.length; i += 2) {
            Position start = new Position(lonLat[i], lonLat[i + 1]);
            Position end = new Position(lonLat[i + 2], lonLat[i + 3]);
            least = Math.min(least, leastOnEdge(distanceAlong(from, start, end, rule)));
        }
        return least;
    }

    private static DoubleUnaryOperator distanceAlong(Position from, Position start, Position end, EdgeRule rule) {
        if (rule == EdgeRule.RFC7946) {
            return along -> Earth.measure(from, new Position(
                    start.longitudeDegrees() + along * (end.longitudeDegrees() - start.longitudeDegrees()),
                    start.latitudeDegrees() + along * (end.latitudeDegrees() - start.latitudeDegrees()))).metres();
        }
        Geodesic edge = Earth.measure(start, end);
        return along -> Earth.measure(from, Earth.travel(start, edge.azimuthDegrees(), along * edge.metres())).metres();
    }

    private static double leastOnEdge(DoubleUnaryOperator distance) {
        double[] sampled = new double[SAMPLES + 1];
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= SAMPLES; i++) {
            sampled[i] = distance.applyAsDouble((double) i / SAMPLES);
            lowest = Math.min(lowest, sampled[i]);
        }
        double least = lowest;
        for (int i = 0; i <= SAMPLES; i++) {
            double before = sampled[Math.max(0, i - 1)];
            double after = sampled[Math.min(SAMPLES, i + 1)];
            boolean mayBeLowest = sampled[i] - Math.max(Math.abs(before - sampled[i]), Math.abs(after - sampled[i])) <= lowest;
            if (sampled[i] <= before && sampled[i] <= after && mayBeLowest) {
                least = Math.min(least, goldenSection(distance, Math.max(0, i - 1.0) / SAMPLES, Math.min(SAMPLES, i + 1.0) / SAMPLES));
            }
        }
        return least;
    }

    private static double goldenSection(DoubleUnaryOperator distance, double from, double to) {
        double low = from;
        double high = to;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 70; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double atLeft = distance.applyAsDouble(left);
            double atRight = distance.applyAsDouble(right);
            least = Math.min(least, Math.min(atLeft, atRight));
            if (atLeft <= atRight) {
                high = right;
            } else {
                low = left;
            }
        }
        return least;
    }
}
