package milepost.geodesy;

/**
 * How near a border is, between two bounds that straight lines through the Earth give without solving a geodesic: see {@link Wgs84}. Up to 50 km they
 * lie within a few millimetres of one another where the border's pieces are short; beyond 2,000 km they are of no use. One for each thread; positions asked one
 * after the other should be neighbours.
 */
final class ChordBounds {

    private static final double MOST_METRES = 2_000_000;
    private static final double ROUNDING_METRES = 4e-9;

    private final Edges edges;
    private final PieceTree tree;
    private final double[] xyz = new double[3];
    private double longitude = Double.NaN;
    private double latitude = Double.NaN;
    private int nearPiece;
    private double leastChord;
    private double leastReach;

    private double atLeastMetres;
    private double atMostMetres;

    ChordBounds(Edges edges, PieceTree tree) {
        this.edges = edges;
        this.tree = tree;
    }

    /** Takes a position; its bounds are then {@link #atLeastMetres} and {@link #atMostMetres}. */
    void at(double longitudeDegrees, double latitudeDegrees) {
        if (longitudeDegrees == longitude && latitudeDegrees == latitude) {
            return;
        }
        longitude = longitudeDegrees;
        latitude = latitudeDegrees;
        Wgs84.toCentred(longitudeDegrees, latitudeDegrees, xyz, 0);
        leastChord = Double.POSITIVE_INFINITY;
        leastReach = Double.POSITIVE_INFINITY;
        // Near the position before this one the same piece is near, and cuts off most of the tree at once.
        take(nearPiece);
        search(1, 0, edges.count);
        atLeastMetres = Wgs84.shortestGeodesic(Math.max(0, leastChord - ROUNDING_METRES));
        atMostMetres = leastReach > MOST_METRES ? Double.POSITIVE_INFINITY : Wgs84.longestGeodesic(leastReach + ROUNDING_METRES);
    }

    double atLeastMetres() {
        return atLeastMetres;
    }

    /** Infinite when the border is farther than straight lines can tell. */
    double atMostMetres() {
        return atMostMetres;
    }

    private void search(int node, int first, int last) {
        if (last - first <= PieceTree.LEAF) {
            for (int piece = first; piece < last; piece++) {
                take(piece);
            }
            return;
        }
        int mid = first + last >>> 1;
        double left = tree.squaredDistance(2 * node, xyz[0], xyz[1], xyz[2]);
        double right = tree.squaredDistance(2 * node + 1, xyz[0], xyz[1], xyz[2]);
        boolean leftFirst = left <= right;
        if (mayHoldNearer(Math.min(left, right))) {
            search(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? first : mid, leftFirst ? mid : last);
        }
        if (mayHoldNearer(Math.max(left, right))) {
            search(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? mid : first, leftFirst ? last : mid);
        }
    }

    private boolean mayHoldNearer(double squaredDistance) {
        return leastChord > 0 && squaredDistance < leastChord * leastChord;
    }

    private void take(int piece) {
        double chord = Math.sqrt(edges.squaredChord(piece, xyz[0], xyz[1], xyz[2]));
        double sag = edges.sagMetres[piece];
        leastReach = Math.min(leastReach, chord + sag);
        if (chord - sag < leastChord) {
            leastChord = chord - sag;
            nearPiece = piece;
        }
    }
}
