package milepost.geodesy;

/**
 * How strongly the distance f from a place can bend along a part of a piece: −{@link #steepestFall} ≤ f″ ≤ {@link #steepestRise}.
 *
 * <p>f″ = sin ψ (h sin ψ − κ), where ψ is the angle between geodesic and piece, κ the geodesic curvature of the piece, positive when it bends
 * away from the place as its own circle would not, and h the curvature of the circle around the place. Two bounds for h: by Rauch's comparison it lies
 * between cot(f/b)/b and cot(f/R)/R; and it is known exactly where it was looked at. Away from there it
 * obeys h′ = −h² − K along the geodesic (K the Gaussian curvature). From one geodesic to the next, a metre apart at the end, K
 * differs by at most G m(s)/m(f) (m the reduced length, G the largest change of K a metre), so h by at most G ∫m³ds / m(f)³: no more
 * than G f up to a quarter of the Earth, where m grows, and no more than G ⁴⁄₃R⁴ / (b sin(f/b))³ anywhere, since
 * b sin(s/b) ≤ m ≤ R sin(s/R).
 *
 * @param metres      at least the length of the part
 * @param nearMetres  at most the distance to any of its points; not positive when it may run through the place
 * @param farMetres   at least that distance
 * @param leastSine   at most sin ψ anywhere, not negative; 0 when the geodesic may run along the part
 * @param leastAway   at most κ, 1 / metres
 * @param mostAway    at least κ
 * @param uneven      at least the relative change of speed a metre, when the part is walked evenly in degrees
 * @param leastCircle at most h, 1 / metres; −∞ where nothing is known
 * @param mostCircle  at least h
 */
record PartBounds(double metres, double nearMetres, double farMetres, double leastSine, double leastAway, double mostAway,
        double uneven, double leastCircle, double mostCircle) {

    private static final double B = Wgs84.POLAR_RADIUS_METRES;
    private static final double R = Wgs84.LARGEST_RADIUS_METRES;
    /** Farther, and nothing is known of h. */
    private static final double FARTHEST = 3.1 * B;
    /** The curvature of a straight lon/lat line changes by no more than this over cos² φ b² with every metre north; along a parallel it does not. */
    private static final double CURVATURE_CHANGE = 3;
    /** At least K, 1 / metres². */
    private static final double GAUSSIAN = 1 / (B * B);
    /** The G of the class comment, 1 / metres³. */
    private static final double GAUSSIAN_CHANGE = 2 * Wgs84.ECCENTRICITY_SQUARED * Wgs84.EQUATORIAL_RADIUS_METRES / (B * B * B * B);

    static PartBounds between(SeenPoint start, SeenPoint end, Edges edges, int piece) {
        if (edges.rule == EdgeRule.GEODESIC) {
            return of(start, end, (end.along - start.along) * start.speed, 0, 0);
        }
        double[] degrees = edges.degrees;
        double rise = degrees[4 * piece + 3] - degrees[4 * piece + 1];
        double span = (degrees[4 * piece + 2] - degrees[4 * piece]) * (end.along - start.along);
        double startLatitude = degrees[4 * piece + 1] + start.along * rise;
        double endLatitude = degrees[4 * piece + 1] + end.along * rise;
        double metres = StraightBounds.lengthMetres(startLatitude, endLatitude, span);
        double highest = Math.toRadians(Math.max(Math.abs(startLatitude), Math.abs(endLatitude)));
        double radiansUp = Math.abs(Math.toRadians(endLatitude - startLatitude));
        double cos = Math.cos(highest);
        double change = radiansUp * CURVATURE_CHANGE / (cos * cos * B);
        double uneven = (Math.abs(Math.toRadians(span)) * Math.sin(highest) + 0.03 * radiansUp) * radiansUp * R / (metres * metres);
        return of(start, end, metres, change, uneven);
    }

    private static PartBounds of(SeenPoint start, SeenPoint end, double metres, double curvatureChange, double uneven) {
        double near = Math.min(start.metres, end.metres) - metres;
        double far = Math.max(start.metres, end.metres) + metres;
        double least = far > FARTHEST ? Double.NEGATIVE_INFINITY : circle(far, B);
        double most = near <= 0 ? Double.POSITIVE_INFINITY : circle(near, R);
        double away = Math.max(Math.abs(start.awayCurvature), Math.abs(end.awayCurvature)) + curvatureChange;
        double sine = leastSine(start, end, (Math.max(Math.abs(least), Math.abs(most)) + away) * metres);
        if (sine == 0) {
            return new PartBounds(metres, near, far, 0, -away, away, uneven, least, most);
        }
        return new PartBounds(metres, near, far, sine, Math.min(start.awayCurvature, end.awayCurvature) - curvatureChange,
                Math.max(start.awayCurvature, end.awayCurvature) + curvatureChange, uneven, least, most);
    }

    private static double circle(double metres, double radius) {
        return 1 / (radius * Math.tan(metres / radius));
    }

    /** No less than this, and of one sign throughout, unless 0. */
    private static double leastSine(SeenPoint start, SeenPoint end, double slopeChange) {
        double slope = Math.max(Math.abs(start.slope), Math.abs(end.slope)) + slopeChange;
        return slope < 1 ? Math.sqrt(1 - slope * slope) : 0;
    }

    boolean mayBeRefined() {
        return nearMetres > 0 && farMetres < FARTHEST;
    }

    /** The same with h as it was seen at both ends; costs an inverse solution for either, once. */
    PartBounds refined(SeenPoint start, SeenPoint end) {
        double largest = Math.max(Math.abs(leastCircle), Math.abs(mostCircle));
        double slope = Math.sqrt(1 - leastSine * leastSine);
        double change = metres * (slope * (largest * largest + GAUSSIAN) + changeAlongCircle());
        return new PartBounds(metres, nearMetres, farMetres, leastSine, leastAway, mostAway, uneven,
                Math.max(leastCircle, Math.min(start.circle(), end.circle()) - change),
                Math.min(mostCircle, Math.max(start.circle(), end.circle()) + change));
    }

    private double changeAlongCircle() {
        if (farMetres < Math.PI / 2 * B) {
            return GAUSSIAN_CHANGE * farMetres;
        }
        double ratio = R / (B * Math.min(1, Math.sin(farMetres / B)));
        return GAUSSIAN_CHANGE * ratio * ratio * ratio * R * 4 / 3;
    }

    /** The r of f″ ≤ r, 1 / metres; infinite where nothing is known. */
    double steepestRise() {
        return Math.max(0, steepest(mostCircle, leastAway, 1)) + uneven;
    }

    /** The k of f″ ≥ −k, 1 / metres; infinite where nothing is known. */
    double steepestFall() {
        return mayBeRefined() ? Math.max(0, steepest(leastCircle, mostAway, -1)) + uneven : Double.POSITIVE_INFINITY;
    }

    /** The largest value of sign · sin ψ (h sin ψ − κ): at either end of the range of sin ψ, or where it is level between them. */
    private double steepest(double circle, double away, int sign) {
        double most = Math.max(sign * leastSine * (circle * leastSine - away), sign * (circle - away));
        double level = away / (2 * circle);
        if (sign * circle < 0 && level > leastSine && level < 1) {
            most = Math.max(most, sign * level * (circle * level - away));
        }
        return most;
    }
}
