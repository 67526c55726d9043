package milepost.geodesy;

/**
 * The least distance between a place and a piece along which the distance may have several minima or hardly changes: the piece is
 * halved until no part of it can hold anything nearer by half a micrometre.
 *
 * <p>For a part of length L with f″ ≥ −k the function f + k s²/2 is convex, so f lies above two parabolas, one
 * through each end with the slope found there. With f″ ≤ r instead, a lowest point between the ends is level, at most L/2 from one of them,
 * and therefore lower than that end by no more than r L²/8; this holds between opposite points of the Earth too.
 */
final class FlatMinimum {

    private static final double PROVEN_METRES = NearestPoints.EQUAL_METRES / 2;
    private static final int DEEPEST = 24;
    /** The curvature of a straight lon/lat line changes by no more than this over cos² φ R², a metre. */
    private static final double CURVATURE_CHANGE = 3;

    private final int piece;
    private final Foot foot;
    private final Edges edges;
    private final NearestPoints found;

    FlatMinimum(int piece, Foot foot, Edges edges, NearestPoints found) {
        this.piece = piece;
        this.foot = foot;
        this.edges = edges;
        this.found = found;
    }

    /** What was seen at one point of the piece. */
    private record Seen(double along, double metres, double slope, double speed, double curvature) { }

    void find() {
        halve(look(0), look(1), 0);
    }

    private Seen look(double along) {
        foot.moveTo(piece, along);
        found.add(foot.metres, foot.longitude, foot.latitude, foot.azimuth);
        return new Seen(along, foot.metres, foot.slope, foot.speed, Math.abs(foot.curvature));
    }

    private void halve(Seen start, Seen end, int depth) {
        if (depth >= DEEPEST || leastPossible(start, end) > found.bestMetres - PROVEN_METRES) {
            return;
        }
        Seen middle = look((start.along + end.along) / 2);
        halve(start, middle, depth + 1);
        halve(middle, end, depth + 1);
    }

    private double leastPossible(Seen start, Seen end) {
        Part part = partBetween(start, end);
        double lipschitz = (start.metres + end.metres - part.metres) / 2;
        if (lipschitz > found.bestMetres - PROVEN_METRES) {
            return lipschitz;
        }
        double betweenEnds = Math.min(start.metres, end.metres) - part.steepestRise(start, end) * part.metres * part.metres / 8;
        double fall = part.steepestFall(start, end);
        if (betweenEnds > found.bestMetres - PROVEN_METRES || !Double.isFinite(fall)) {
            return Math.max(lipschitz, betweenEnds);
        }
        double startSlope = start.slope * start.speed * (end.along - start.along) / part.metres;
        double endSlope = end.slope * end.speed * (end.along - start.along) / part.metres;
        return Math.max(lipschitz, aboveParabolas(start.metres, startSlope, end.metres, endSlope, part.metres, fall));
    }

    /** The least value of the larger of two parabolas −k s²/2, one through either end: at an end or where they cross. */
    private static double aboveParabolas(double start, double startSlope, double end, double endSlope, double length, double fall) {
        double atEnd = start + startSlope * length - fall * length * length / 2;
        double atStart = end - endSlope * length - fall * length * length / 2;
        double least = Math.min(Math.max(start, atStart), Math.max(end, atEnd));
        double gapAtStart = start - atStart;
        double gapAtEnd = atEnd - end;
        if (gapAtStart > 0 && gapAtEnd < 0) {
            double crossing = length * gapAtStart / (gapAtStart - gapAtEnd);
            least = Math.min(least, start + startSlope * crossing - fall * crossing * crossing / 2);
        }
        return least;
    }

    private Part partBetween(Seen start, Seen end) {
        if (edges.rule == EdgeRule.GEODESIC) {
            return new Part((end.along - start.along) * start.speed, 0, 0);
        }
        double[] degrees = edges.degrees;
        double rise = degrees[4 * piece + 3] - degrees[4 * piece + 1];
        double span = (degrees[4 * piece + 2] - degrees[4 * piece]) * (end.along - start.along);
        double startLatitude = degrees[4 * piece + 1] + start.along * rise;
        double endLatitude = degrees[4 * piece + 1] + end.along * rise;
        double metres = StraightBounds.lengthMetres(startLatitude, endLatitude, span);
        double highest = Math.toRadians(Math.max(Math.abs(startLatitude), Math.abs(endLatitude)));
        double radius = Wgs84.POLAR_RADIUS_METRES;
        double cos = Math.cos(highest);
        double curvature = Math.max(start.curvature, end.curvature)
                + metres * CURVATURE_CHANGE / (cos * cos * radius * radius);
        double radiansUp = Math.abs(Math.toRadians(endLatitude - startLatitude));
        double uneven = (Math.abs(Math.toRadians(span)) * Math.sin(highest) + 0.03 * radiansUp)
                * radiansUp * Wgs84.LARGEST_RADIUS_METRES / (metres * metres);
        return new Part(metres, curvature, uneven);
    }

    /**
     * A part of a piece.
     *
     * @param metres    at least its length
     * @param curvature at least its geodesic curvature, 1 / metres
     * @param uneven    at least the relative change of speed a metre, when it is walked evenly in degrees
     */
    private record Part(double metres, double curvature, double uneven) {

        /** The r of f″ ≤ r, 1 / metres. */
        double steepestRise(Seen start, Seen end) {
            double near = Math.min(start.metres, end.metres) - metres;
            return near <= 0 ? Double.POSITIVE_INFINITY
                    : Math.max(0, circleCurvature(near, Wgs84.LARGEST_RADIUS_METRES)) + curvature + uneven;
        }

        /** The k of f″ ≥ −k, 1 / metres; infinite where nothing is known. */
        double steepestFall(Seen start, Seen end) {
            double far = Math.max(start.metres, end.metres) + metres;
            double near = Math.min(start.metres, end.metres) - metres;
            if (near <= 0 || far > 3.1 * Wgs84.POLAR_RADIUS_METRES) {
                return Double.POSITIVE_INFINITY;
            }
            double least = circleCurvature(far, Wgs84.POLAR_RADIUS_METRES);
            double most = circleCurvature(near, Wgs84.LARGEST_RADIUS_METRES);
            double change = Math.max(Math.abs(least), Math.abs(most)) + curvature;
            double slope = Math.min(1, Math.max(Math.abs(start.slope), Math.abs(end.slope)) + change * metres);
            double sine = Math.sqrt(1 - slope * slope);
            double lowest = Math.min(curve(least, sine), curve(least, 1));
            double turning = curvature / (2 * least);
            if (least > 0 && turning > sine && turning < 1) {
                lowest = curve(least, turning);
            }
            return Math.max(0, -lowest) + uneven * slope;
        }

        private double curve(double circle, double sine) {
            return sine * (circle * sine - curvature);
        }

        private static double circleCurvature(double metres, double radius) {
            return 1 / (radius * Math.tan(metres / radius));
        }
    }
}
