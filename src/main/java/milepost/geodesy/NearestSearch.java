package milepost.geodesy;

/**
 * One question to a border. First the piece whose chord is nearest is found by straight lines alone and measured exactly;
 * then every piece is measured that could be as near by the bounds of {@link Wgs84}; for far places whole nodes are ruled out by the distance to one
 * of their points, since no distance changes faster than the way walked.
 */
final class NearestSearch {

    /** From here on chords say little about geodesics, and the other bounds are worth their cost. */
    private static final double FAR_METRES = 2_000_000;
    private static final double WIDEST_NODE_METRES = 2_000_000;
    private static final double ROUNDING_METRES = 4e-9;

    private final Edges edges;
    private final PieceTree tree;
    private final Foot foot;
    private final PieceMinimum minimum;
    private final NearestPoints found = new NearestPoints();
    private final Position from;
    private final double x;
    private final double y;
    private final double z;

    private int closestPiece;
    private double closestChord = Double.POSITIVE_INFINITY;

    NearestSearch(Position from, Edges edges, PieceTree tree) {
        this.edges = edges;
        this.tree = tree;
        this.from = from;
        this.foot = new Foot(from, edges);
        this.minimum = new PieceMinimum(foot, edges, found);
        double[] xyz = new double[3];
        Wgs84.toCentred(from.longitudeDegrees(), from.latitudeDegrees(), xyz, 0);
        x = xyz[0];
        y = xyz[1];
        z = xyz[2];
    }

    Nearest run() {
        findClosestChord(1, 0, edges.count);
        minimum.find(closestPiece, along(closestPiece));
        measureCandidates(1, 0, edges.count);
        return found.seenFrom(from);
    }

    private void findClosestChord(int node, int first, int last) {
        if (last - first <= PieceTree.LEAF) {
            for (int piece = first; piece < last; piece++) {
                double chord = Math.sqrt(squaredChord(piece)) + edges.sagMetres[piece];
                if (chord < closestChord) {
                    closestChord = chord;
                    closestPiece = piece;
                }
            }
            return;
        }
        int mid = first + last >>> 1;
        double left = tree.squaredDistance(2 * node, x, y, z);
        double right = tree.squaredDistance(2 * node + 1, x, y, z);
        boolean leftFirst = left <= right;
        if (Math.min(left, right) < closestChord * closestChord) {
            findClosestChord(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? first : mid, leftFirst ? mid : last);
        }
        if (Math.max(left, right) < closestChord * closestChord) {
            findClosestChord(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? mid : first, leftFirst ? last : mid);
        }
    }

    private void measureCandidates(int node, int first, int last) {
        if (found.bestMetres > FAR_METRES && holdsNothingAsNear(node, first + last >>> 1)) {
            return;
        }
        if (last - first <= PieceTree.LEAF) {
            for (int piece = first; piece < last; piece++) {
                if (piece != closestPiece && mayBeAsNear(piece)) {
                    minimum.find(piece, along(piece));
                }
            }
            return;
        }
        int mid = first + last >>> 1;
        double left = tree.squaredDistance(2 * node, x, y, z);
        double right = tree.squaredDistance(2 * node + 1, x, y, z);
        boolean leftFirst = left <= right;
        if (Math.min(left, right) <= squaredLimit()) {
            measureCandidates(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? first : mid, leftFirst ? mid : last);
        }
        if (Math.max(left, right) <= squaredLimit()) {
            measureCandidates(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? mid : first, leftFirst ? last : mid);
        }
    }

    /** Measures one point of a node: all others lie so close to it that their distances cannot differ by more. */
    private boolean holdsNothingAsNear(int node, int piece) {
        double reach = Math.sqrt(tree.squaredReach(node, edges.centred, 6 * piece));
        if (reach > WIDEST_NODE_METRES) {
            return false;
        }
        foot.moveTo(piece, 0);
        found.add(foot.metres, foot.longitude, foot.latitude, foot.azimuth);
        return foot.metres - Wgs84.longestGeodesic(reach) > found.bestMetres + NearestPoints.EQUAL_METRES;
    }

    private double squaredLimit() {
        double chord = Wgs84.longestChord(found.bestMetres + NearestPoints.EQUAL_METRES) + ROUNDING_METRES;
        return chord * chord;
    }

    private boolean mayBeAsNear(int piece) {
        double limit = found.bestMetres + NearestPoints.EQUAL_METRES;
        double chord = Math.sqrt(squaredChord(piece)) - edges.sagMetres[piece];
        if (chord > Wgs84.longestChord(limit) + ROUNDING_METRES) {
            return false;
        }
        return limit < FAR_METRES || Wgs84.shortestGeodesic(stretchedChord(piece)) <= limit;
    }

    private double squaredChord(int piece) {
        return squaredDistance(piece, 1, 1);
    }

    /** The distance from the piece after the ellipsoid has been stretched to the unit sphere, at least. */
    private double stretchedChord(int piece) {
        double across = 1 / Wgs84.EQUATORIAL_RADIUS_METRES;
        double up = 1 / Wgs84.POLAR_RADIUS_METRES;
        return Math.sqrt(squaredDistance(piece, across, up)) - edges.sagMetres[piece] * up;
    }

    private double squaredDistance(int piece, double across, double up) {
        double[] centred = edges.centred;
        int i = 6 * piece;
        double px = (x - centred[i]) * across;
        double py = (y - centred[i + 1]) * across;
        double pz = (z - centred[i + 2]) * up;
        double dx = (centred[i + 3] - centred[i]) * across;
        double dy = (centred[i + 4] - centred[i + 1]) * across;
        double dz = (centred[i + 5] - centred[i + 2]) * up;
        double squaredLength = dx * dx + dy * dy + dz * dz;
        double along = squaredLength == 0 ? 0 : Math.clamp((px * dx + py * dy + pz * dz) / squaredLength, 0, 1);
        double ex = px - along * dx;
        double ey = py - along * dy;
        double ez = pz - along * dz;
        return ex * ex + ey * ey + ez * ez;
    }

    /** Where the chord of a piece is nearest, 0 to 1: close to the foot on the piece itself. */
    private double along(int piece) {
        double[] centred = edges.centred;
        int i = 6 * piece;
        double dx = centred[i + 3] - centred[i];
        double dy = centred[i + 4] - centred[i + 1];
        double dz = centred[i + 5] - centred[i + 2];
        double squaredLength = dx * dx + dy * dy + dz * dz;
        double dot = (x - centred[i]) * dx + (y - centred[i + 1]) * dy + (z - centred[i + 2]) * dz;
        return squaredLength == 0 ? 0 : Math.clamp(dot / squaredLength, 0, 1);
    }
}
