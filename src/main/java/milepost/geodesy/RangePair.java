package milepost.geodesy;

/** Pieces of one border and pieces of another: the pairs of points that a search rules out, or splits. */
record RangePair(PieceRange one, PieceRange other) {

    boolean isIndivisible() {
        return one.isIndivisible() && other.isIndivisible();
    }

    /** Both halves of the wider range, each with the whole of the other. */
    RangePair[] split() {
        boolean splitsOne = other.isIndivisible() || !one.isIndivisible() && one.squaredSize() >= other.squaredSize();
        return splitsOne ? new RangePair[] {new RangePair(one.half(0), other), new RangePair(one.half(1), other)}
                : new RangePair[] {new RangePair(one, other.half(0)), new RangePair(one, other.half(1))};
    }

    /** A tangent between two vertices of the ranges. */
    PairTangent tangent() {
        return new PairTangent(one.middle(), other.middle());
    }

    double squaredGap() {
        return one.squaredGap(other);
    }

    boolean isWiderThan(double metres) {
        return Math.max(one.squaredSize(), other.squaredSize()) > metres * metres;
    }
}
