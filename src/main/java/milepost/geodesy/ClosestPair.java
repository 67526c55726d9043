package milepost.geodesy;

/**
 * The two points of two borders that are closest: branch and bound over both trees. Pairs are ruled out by chords, since a chord bounds a geodesic
 * from below, and beyond a thousand kilometres by {@link PairTangent}. What is left is measured piece by piece.
 */
final class ClosestPair {

    private static final double FAR_METRES = 1_000_000;
    private static final double WIDEST_METRES = 3_000_000;
    private static final double ROUNDING_METRES = 4e-9;
    /** Of pairs that differ by less, either will do. */
    private static final double EQUAL_METRES = 1e-7;

    private final PieceRange one;
    private final PieceRange other;
    private final PiecePair pieces;
    private Geodesic closest;

    ClosestPair(PieceRange one, PieceRange other) {
        this.one = one;
        this.other = other;
        this.pieces = new PiecePair(one.edges(), other.edges());
    }

    Geodesic run() {
        Position across = nearest(one.middle(), other);
        closest = Earth.measure(nearest(across, one), across);
        visit(new RangePair(one, other));
        return closest;
    }

    private static Position nearest(Position from, PieceRange border) {
        return new NearestSearch(from, border.edges(), border.tree()).run().to().getFirst();
    }

    private void visit(RangePair pair) {
        if (pair.isIndivisible()) {
            measure(pair.one(), pair.other());
            return;
        }
        RangePair[] halves = pair.split();
        double[] gaps = {halves[0].squaredGap(), halves[1].squaredGap()};
        double[] least = farLeast(pair, halves);
        int better = least[0] < least[1] || least[0] == least[1] && gaps[0] <= gaps[1] ? 0 : 1;
        for (int half : new int[] {better, 1 - better}) {
            double chord = longestChord();
            if (closest.metres() > 0 && gaps[half] <= chord * chord && least[half] <= closest.metres() - EQUAL_METRES) {
                visit(halves[half]);
            }
        }
    }

    private double[] farLeast(RangePair pair, RangePair[] halves) {
        if (closest.metres() < FAR_METRES || pair.isWiderThan(WIDEST_METRES)) {
            return new double[2];
        }
        PairTangent tangent = pair.tangent();
        note(tangent.geodesic);
        return new double[] {tangent.leastMetres(halves[0]), tangent.leastMetres(halves[1])};
    }

    private void measure(PieceRange some, PieceRange others) {
        for (int piece = some.first(); piece < some.last(); piece++) {
            for (int otherPiece = others.first(); otherPiece < others.last(); otherPiece++) {
                if (closest.metres() > 0 && pieces.leastChord(piece, otherPiece) <= longestChord()) {
                    note(pieces.measure(piece, otherPiece));
                }
            }
        }
    }

    private double longestChord() {
        return Wgs84.longestChord(Math.max(0, closest.metres() - EQUAL_METRES)) + ROUNDING_METRES;
    }

    private void note(Geodesic geodesic) {
        if (geodesic.metres() < closest.metres()) {
            closest = geodesic;
        }
    }
}
