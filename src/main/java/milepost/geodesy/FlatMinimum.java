package milepost.geodesy;

/**
 * The least distance between a place and a piece along which the distance may have several minima or hardly changes: the piece is
 * halved until no part of it can hold anything nearer by half a micrometre.
 *
 * <p>For a part of length L with f″ ≥ −k the function f + k s²/2 is convex, so f lies above two parabolas, one
 * through each end with the slope found there. With f″ ≤ r instead, a lowest point between the ends is level, at most L/2 from one of them,
 * and therefore lower than that end by no more than r L²/8; this holds between opposite points of the Earth too.
 * Where k and r come from says {@link PartBounds}.
 */
final class FlatMinimum {

    private static final double PROVEN_METRES = NearestPoints.EQUAL_METRES / 2;
    private static final int DEEPEST = 24;

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

    void find() {
        halve(look(0), look(1), 0);
    }

    private SeenPoint look(double along) {
        foot.moveTo(piece, along);
        found.add(foot.metres, foot.longitude, foot.latitude, foot.azimuth);
        return new SeenPoint(foot, along);
    }

    private void halve(SeenPoint start, SeenPoint end, int depth) {
        if (depth >= DEEPEST || holdsNothingNearer(start, end)) {
            return;
        }
        SeenPoint middle = look((start.along + end.along) / 2);
        halve(start, middle, depth + 1);
        halve(middle, end, depth + 1);
    }

    private boolean holdsNothingNearer(SeenPoint start, SeenPoint end) {
        double wanted = found.bestMetres - PROVEN_METRES;
        PartBounds coarse = PartBounds.between(start, end, edges, piece);
        return (start.metres + end.metres - coarse.metres()) / 2 > wanted
                || leastMetres(start, end, coarse) > wanted
                || coarse.mayBeRefined() && leastMetres(start, end, coarse.refined(start, end)) > wanted;
    }

    private static double leastMetres(SeenPoint start, SeenPoint end, PartBounds part) {
        double length = part.metres();
        double betweenEnds = Math.min(start.metres, end.metres) - part.steepestRise() * length * length / 8;
        double fall = part.steepestFall();
        if (!Double.isFinite(fall)) {
            return betweenEnds;
        }
        double startSlope = start.slope * start.speed * (end.along - start.along) / length;
        double endSlope = end.slope * end.speed * (end.along - start.along) / length;
        return Math.max(betweenEnds, aboveParabolas(start.metres, startSlope, end.metres, endSlope, length, fall));
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
}
