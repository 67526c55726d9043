package milepost.geodesy;

/**
 * One question to a border. First the piece whose chord is nearest is found by straight lines alone and measured exactly;
 * then every piece is measured that could be as near by the bounds of {@link Wgs84}, or, for far places, of {@link Tangent}.
 * The pieces that could be are kept on the way to the nearest chord, so that the tree is walked once; only where they are
 * too many, or far away, is it walked again.
 */
final class NearestSearch {

    /** From here on chords say little about geodesics, and tangents are worth their cost. */
    private static final double FAR_METRES = 2_000_000;
    private static final double GOOD_FAR_GUESS = 0.99;
    private static final double ROUNDING_METRES = 4e-9;
    /** Up to here the first walk leaves out nothing that could be as near. */
    private static final double ONE_WALK_METRES = 0.9 * FAR_METRES;

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
    private double squaredGuess = Double.POSITIVE_INFINITY;
    private double guess = Double.POSITIVE_INFINITY;
    private final Candidates candidates = new Candidates();

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

    /** Inverse problems solved so far. */
    int solves() {
        return foot.solves;
    }

    Nearest run() {
        findClosestChord(1, 0, edges.count);
        minimum.find(closestPiece, along(closestPiece));
        if (found.bestMetres > FAR_METRES) {
            new FarSearch(edges, tree, foot, minimum, found, closestPiece).run();
        } else if (closestChord < ONE_WALK_METRES && candidates.complete()) {
            measureKept();
        } else {
            measureCandidates(1, 0, edges.count);
        }
        return found.seenFrom(from);
    }

    private void findClosestChord(int node, int first, int last) {
        if (last - first <= PieceTree.LEAF) {
            for (int piece = first; piece < last; piece++) {
                double chord = Math.sqrt(squaredChord(piece));
                double sag = edges.sagMetres[piece];
                if (chord + sag < closestChord) {
                    closestPiece = piece;
                    closer(chord + sag);
                }
                if (chord - sag <= guess) {
                    candidates.keep(piece, chord - sag, guess);
                }
            }
            return;
        }
        int mid = first + last >>> 1;
        double left = tree.squaredDistance(2 * node, x, y, z);
        double right = tree.squaredDistance(2 * node + 1, x, y, z);
        boolean leftFirst = left <= right;
        if (Math.min(left, right) < squaredGuess) {
            findClosestChord(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? first : mid, leftFirst ? mid : last);
        }
        if (Math.max(left, right) < squaredGuess) {
            findClosestChord(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? mid : first, leftFirst ? last : mid);
        }
    }

    /**
     * Notes a shorter chord, and how long the chord of anything as near can be: the place is no farther than the longest geodesic
     * over this chord. Far away the chord that is nearest is hardly ever the geodesic that is nearest, and any good guess will do.
     */
    private void closer(double chord) {
        closestChord = chord;
        guess = chord > FAR_METRES ? chord * Math.sqrt(GOOD_FAR_GUESS)
                : Wgs84.longestChord(Wgs84.longestGeodesic(chord) + NearestPoints.EQUAL_METRES) + ROUNDING_METRES;
        squaredGuess = guess * guess;
    }

    private void measureKept() {
        for (int i = 0; i < candidates.count(); i++) {
            int piece = candidates.piece(i);
            if (piece != closestPiece && candidates.leastChord(i) <= longestChord()) {
                minimum.find(piece, along(piece));
            }
        }
    }

    private void measureCandidates(int node, int first, int last) {
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

    private double squaredLimit() {
        double chord = longestChord();
        return chord * chord;
    }

    private double longestChord() {
        return Wgs84.longestChord(found.bestMetres + NearestPoints.EQUAL_METRES) + ROUNDING_METRES;
    }

    private boolean mayBeAsNear(int piece) {
        double chord = Math.sqrt(squaredChord(piece)) - edges.sagMetres[piece];
        return chord <= longestChord();
    }

    private double squaredChord(int piece) {
        return edges.squaredChord(piece, x, y, z);
    }

    private double along(int piece) {
        return edges.alongChord(piece, x, y, z);
    }
}
