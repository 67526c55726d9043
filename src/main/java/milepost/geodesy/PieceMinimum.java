package milepost.geodesy;

/**
 * The least distance between a place and one piece, to a micrometre.
 *
 * <p>Along a curve walked at unit speed the distance f from a place changes by f″ = sin ψ (h sin ψ ± κ), where ψ is the angle between
 * the geodesic and the curve, κ the geodesic curvature of the curve and h the curvature of the circle around the place. The Gaussian
 * curvature of the ellipsoid lies between 1/R² and 1/b² (R the radius of curvature at the poles, b the polar radius),
 * so h lies between cot(f/b)/b and cot(f/R)/R. Hence three cases:
 * <ul>
 * <li>h &gt; κ throughout: wherever f is level it has a minimum, so there is one at most. Newton's method finds it.</li>
 * <li>h &lt; −κ throughout: wherever f is level it has a maximum, so the least value is at an end. From a pole, where
 * f depends on latitude alone, it is at an end of every straight lon/lat piece too.</li>
 * <li>neither (far away, close to a pole): the piece is halved until {@link FlatMinimum} has proven the answer.</li>
 * </ul>
 */
final class PieceMinimum {

    private static final double NEGLIGIBLE_METRES = 2e-9;
    private static final int MOST_STEPS = 60;

    private final Foot foot;
    private final Edges edges;
    private final NearestPoints found;

    PieceMinimum(Foot foot, Edges edges, NearestPoints found) {
        this.foot = foot;
        this.edges = edges;
        this.found = found;
    }

    /** Adds the nearest point of the piece to those found, unless it is no longer of interest. */
    void find(int piece, double guess) {
        foot.moveTo(piece, guess);
        double length = length(piece);
        double curvature = highestCurvature(piece);
        if (foot.speed == 0) {
            add();
        } else if (isConvex(foot.metres + length, curvature)) {
            descend(piece, guess);
        } else if (foot.metres - length > concaveFrom(curvature) || foot.seenFromPole() && edges.rule == EdgeRule.RFC7946) {
            foot.moveTo(piece, 0);
            add();
            foot.moveTo(piece, 1);
            add();
        } else {
            new FlatMinimum(piece, foot, edges, found).find();
        }
    }

    /** Up to b atan(1 / κb). An arc is longer than its sine, which is cheaper and nearly always settles it. */
    private static boolean isConvex(double metres, double curvature) {
        double b = Wgs84.POLAR_RADIUS_METRES;
        return metres < b / Math.sqrt(1 + curvature * b * curvature * b) || metres < b * Math.atan(1 / (curvature * b));
    }

    private static double concaveFrom(double curvature) {
        double radius = Wgs84.LARGEST_RADIUS_METRES;
        return radius * (Math.PI / 2 + Math.atan(curvature * radius));
    }

    private double length(int piece) {
        return switch (edges.rule) {
            case GEODESIC -> Edges.LONGEST_PIECE_METRES;
            case RFC7946 -> StraightBounds.lengthMetres(edges.degrees[4 * piece + 1], edges.degrees[4 * piece + 3],
                    edges.degrees[4 * piece + 2] - edges.degrees[4 * piece]);
        };
    }

    private double highestCurvature(int piece) {
        return switch (edges.rule) {
            case GEODESIC -> 0;
            case RFC7946 -> StraightBounds.curvature(
                    Math.max(Math.abs(edges.degrees[4 * piece + 1]), Math.abs(edges.degrees[4 * piece + 3])));
        };
    }

    private void add() {
        found.add(foot.metres, foot.longitude, foot.latitude, foot.azimuth);
    }

    /** Newton's method on the slope, kept between the points where it has been seen to fall and to rise. */
    private void descend(int piece, double guess) {
        double low = 0;
        double high = 1;
        boolean lowSeen = false;
        boolean highSeen = false;
        double along = guess;
        for (int step = 0; step < MOST_STEPS && foot.slope != 0; step++) {
            if (foot.slope < 0) {
                low = along;
                lowSeen = true;
            } else {
                high = along;
                highSeen = true;
            }
            boolean leaving = foot.slope < 0 ? along == 1 : along == 0;
            if (leaving || foot.bend > 0 && foot.slope * foot.slope < 2 * NEGLIGIBLE_METRES * foot.bend) {
                break;
            }
            double next = foot.bend > 0 ? along - foot.slope / (foot.bend * foot.speed) : foot.slope < 0 ? 1 : 0;
            if (next <= low) {
                next = lowSeen ? (low + high) / 2 : 0;
            } else if (next >= high) {
                next = highSeen ? (low + high) / 2 : 1;
            }
            if (next == along || (high - low) * foot.speed < NEGLIGIBLE_METRES) {
                break;
            }
            along = next;
            foot.moveTo(piece, along);
        }
        add();
    }
}
