package milepost.geodesy;

/** The two points of two borders that are farthest apart: branch and bound over both trees, with the bounds of {@link PairTangent}. */
final class FarthestPair {

    private static final double PROVEN_METRES = 1e-3;

    private final PieceRange one;
    private final PieceRange other;
    private Geodesic farthest;

    FarthestPair(PieceRange one, PieceRange other) {
        this.one = one;
        this.other = other;
        this.farthest = Earth.measure(one.middle(), other.middle());
    }

    Geodesic run() {
        visit(new RangePair(one, other));
        return farthest;
    }

    private void visit(RangePair pair) {
        PairTangent tangent = pair.tangent();
        note(tangent.geodesic);
        if (pair.isIndivisible()) {
            if (mayBeFarther(tangent.mostMetres(pair))) {
                measure(pair.one(), pair.other());
            }
            return;
        }
        RangePair[] halves = pair.split();
        double[] most = {tangent.mostMetres(halves[0]), tangent.mostMetres(halves[1])};
        int better = most[0] >= most[1] ? 0 : 1;
        for (int half : new int[] {better, 1 - better}) {
            if (mayBeFarther(most[half])) {
                visit(halves[half]);
            }
        }
    }

    private boolean mayBeFarther(double mostMetres) {
        return mostMetres > farthest.metres() + PROVEN_METRES;
    }

    private void measure(PieceRange pieces, PieceRange otherPieces) {
        Edges edges = pieces.edges();
        Edges otherEdges = otherPieces.edges();
        for (int piece = pieces.first(); piece < pieces.last(); piece++) {
            for (int otherPiece = otherPieces.first(); otherPiece < otherPieces.last(); otherPiece++) {
                note(Earth.measure(edges.startOf(piece), otherEdges.startOf(otherPiece)));
                note(Earth.measure(edges.startOf(piece), otherEdges.endOf(otherPiece)));
                note(Earth.measure(edges.endOf(piece), otherEdges.startOf(otherPiece)));
                note(Earth.measure(edges.endOf(piece), otherEdges.endOf(otherPiece)));
            }
        }
    }

    private void note(Geodesic geodesic) {
        if (geodesic.metres() > farthest.metres()) {
            farthest = geodesic;
        }
    }
}
