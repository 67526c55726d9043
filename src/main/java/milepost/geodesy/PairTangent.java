package milepost.geodesy;

/**
 * The distance between two points of two borders, and from it bounds for all pairs of points around: a {@link Tangent} at both ends.
 *
 * <p>When the end q moves by at most r, the bound of {@link Tangent} holds; when the end p then moves by at most t, it holds again, but with the
 * gradient that belongs to the moved q. The direction at p turns by at most r/m, where m is the least reduced length, at least
 * b sin(f/b) over all lengths f that occur. So the two bounds add up, less r t/m. Above, f″ ≤ cot(f/R)/R takes the place of f″ ≥ cot(f/b)/b.
 */
final class PairTangent {

    private static final double ROUNDING_METRES = 1e-7;
    private static final double B = Wgs84.POLAR_RADIUS_METRES;
    private static final double R = Wgs84.LARGEST_RADIUS_METRES;
    private static final double SMALLEST = Wgs84.SMALLEST_RADIUS_METRES;

    final Geodesic geodesic;
    private final double metres;
    private final Tangent start;
    private final Tangent end;

    PairTangent(Position from, Position to) {
        geodesic = Earth.measure(from, to);
        metres = geodesic.metres();
        start = new Tangent(metres, from.longitudeDegrees(), from.latitudeDegrees(), geodesic.azimuthDegrees() + 180);
        end = new Tangent(metres, to.longitudeDegrees(), to.latitudeDegrees(), geodesic.arrivalAzimuthDegrees());
    }

    /** At most the distance between any point of one range and any of the other. */
    double leastMetres(RangePair pair) {
        Ways ways = Ways.over(Math.sqrt(start.squaredReach(pair.one())), Math.sqrt(end.squaredReach(pair.other())));
        double simple = metres - ways.sum();
        if (!(simple > 0) || metres + ways.sum() > Tangent.SMOOTH_METRES) {
            return simple - ROUNDING_METRES;
        }
        double bend = Math.max(0, -1 / (B * Math.tan((metres + ways.sum()) / B)));
        double product = start.leastProduct(pair.one()) + end.leastProduct(pair.other());
        return Math.max(simple, metres + product - ways.remainder(bend, metres)) - ROUNDING_METRES;
    }

    /** At least the distance between any point of one range and any of the other. */
    double mostMetres(RangePair pair) {
        Ways ways = Ways.over(Math.sqrt(start.squaredReach(pair.one())), Math.sqrt(end.squaredReach(pair.other())));
        double simple = metres + ways.sum();
        if (!(metres - ways.sum() > 0) || simple > Tangent.SMOOTH_METRES) {
            return simple + ROUNDING_METRES;
        }
        double bend = Math.max(0, 1 / (R * Math.tan((metres - ways.sum()) / R)));
        double product = start.mostProduct(pair.one()) + end.mostProduct(pair.other());
        return Math.min(simple, metres + product + ways.remainder(bend, metres)) + ROUNDING_METRES;
    }

    /** How far the two ends may move on the surface, metres. */
    private record Ways(double start, double end) {

        static Ways over(double startReach, double endReach) {
            return new Ways(way(startReach), way(endReach));
        }

        private static double way(double reach) {
            return reach < SMALLEST ? Wgs84.longestGeodesic(reach) : Double.POSITIVE_INFINITY;
        }

        double sum() {
            return start + end;
        }

        double remainder(double bend, double metres) {
            double reducedLength = B * Math.min(Math.sin((metres - sum()) / B), Math.sin((metres + sum()) / B));
            return (start * start + end * end) * bend / 2
                    + (start * start * start + end * end * end) / (6 * SMALLEST * SMALLEST)
                    + start * end / reducedLength;
        }
    }
}
