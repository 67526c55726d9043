package milepost.geodesy;

/**
 * Pieces that lie together in one node of a tree. Below a leaf the tree ends, but a leaf may be wide, because it holds a lone far piece; so it is split further, with
 * boxes made when they are needed.
 */
record PieceRange(Edges edges, PieceTree tree, int node, int first, int last) {

    static PieceRange all(Edges edges, PieceTree tree) {
        return new PieceRange(edges, tree, 1, 0, edges.count);
    }

    boolean isIndivisible() {
        return last - first == 1;
    }

    double squaredSize() {
        return tree.squaredSize(node);
    }

    /** A vertex of its middle piece. */
    Position middle() {
        return edges.startOf(first + last >>> 1);
    }

    PieceRange half(int which) {
        int mid = first + last >>> 1;
        int from = which == 0 ? first : mid;
        int to = which == 0 ? mid : last;
        return last - first > PieceTree.LEAF ? new PieceRange(edges, tree, 2 * node + which, from, to)
                : new PieceRange(edges, PieceTree.ofLeaf(edges, from, to), 1, from, to);
    }

    double squaredGap(PieceRange other) {
        return tree.squaredGap(node, other.tree, other.node);
    }
}
