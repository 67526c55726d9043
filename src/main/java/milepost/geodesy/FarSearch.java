package milepost.geodesy;

/**
 * The nearest points of a border that is thousands of kilometres away, where chords say too little: nodes and pieces are ruled out by
 * {@linkplain Tangent tangents} at points of the border. A node inherits the tangent of the nodes above; its own costs an inverse solution
 * and is made only when they do not rule it out, and not on every level.
 */
final class FarSearch {

    /** Of larger nodes a tangent says nothing. */
    private static final double WIDEST_NODE_METRES = 3_000_000;

    /** A tangent serves so many levels of the tree before a closer one pays. */
    private static final int LEVELS_A_TANGENT = 3;

    private final Edges edges;
    private final PieceTree tree;
    private final Foot foot;
    private final PieceMinimum minimum;
    private final NearestPoints found;
    private final int measuredPiece;

    FarSearch(Edges edges, PieceTree tree, Foot foot, PieceMinimum minimum, NearestPoints found, int measuredPiece) {
        this.edges = edges;
        this.tree = tree;
        this.foot = foot;
        this.minimum = minimum;
        this.found = found;
        this.measuredPiece = measuredPiece;
    }

    void run() {
        visit(1, 0, edges.count, tangentAt(measuredPiece), 0);
    }

    private void visit(int node, int first, int last, Tangent above, int levelsAbove) {
        int mid = first + last >>> 1;
        boolean renewed = levelsAbove >= LEVELS_A_TANGENT && isNarrow(node, mid);
        Tangent tangent = renewed ? tangentAt(mid) : above;
        int levels = renewed ? 1 : levelsAbove + 1;
        if (last - first <= PieceTree.LEAF) {
            measure(first, last, tangent);
            return;
        }
        double left = tangent.leastMetres(tree, 2 * node);
        double right = tangent.leastMetres(tree, 2 * node + 1);
        boolean leftFirst = left <= right;
        if (Math.min(left, right) <= limit()) {
            visit(leftFirst ? 2 * node : 2 * node + 1, leftFirst ? first : mid, leftFirst ? mid : last, tangent, levels);
        }
        if (Math.max(left, right) <= limit()) {
            visit(leftFirst ? 2 * node + 1 : 2 * node, leftFirst ? mid : first, leftFirst ? last : mid, tangent, levels);
        }
    }

    private Tangent tangentAt(int piece) {
        foot.moveToStart(piece);
        found.add(foot.metres, foot.longitude, foot.latitude, foot.azimuth);
        return new Tangent(foot);
    }

    private boolean isNarrow(int node, int piece) {
        double[] centred = edges.centred;
        return tree.squaredReach(node, centred[6 * piece], centred[6 * piece + 1], centred[6 * piece + 2])
                < WIDEST_NODE_METRES * WIDEST_NODE_METRES;
    }

    private void measure(int first, int last, Tangent tangent) {
        for (int piece = first; piece < last; piece++) {
            if (piece != measuredPiece && tangent.leastMetres(edges, piece) <= limit()) {
                minimum.find(piece, 0);
            }
        }
    }

    private double limit() {
        return found.bestMetres + NearestPoints.EQUAL_METRES;
    }
}
