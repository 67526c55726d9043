package milepost.geodesy;

/**
 * The least distance between a piece of one border and a piece of another.
 *
 * <p>Two geodesics on a surface of positive curvature are closest at an end of one of them, or where they cross: from a common perpendicular
 * both ways lead closer together. So four exact searches from the ends, and one for the crossing, give the minimum. Pieces that are straight in longitude
 * and latitude may bow towards each other between their ends; for them the search for a crossing goes on from one piece to
 * the nearest point of the other and back, until that no longer brings them closer.
 */
final class PiecePair {

    private static final int MOST_STEPS = 12;
    private static final double CROSSING_METRES = 1e-7;
    private static final double STILL_CLOSER_METRES = 1e-8;

    private final Edges one;
    private final Edges other;
    private final ChordPair chords;

    PiecePair(Edges one, Edges other) {
        this.one = one;
        this.other = other;
        this.chords = new ChordPair(one, other);
    }

    /** At most the straight distance between the pieces. */
    double leastChord(int piece, int otherPiece) {
        return chords.metres(piece, otherPiece) - one.sagMetres[piece] - other.sagMetres[otherPiece];
    }

    Geodesic measure(int piece, int otherPiece) {
        Geodesic closest = between(piece, otherPiece);
        for (Position end : new Position[] {one.startOf(piece), one.endOf(piece)}) {
            closest = shorter(closest, Earth.measure(end, foot(end, other, otherPiece)));
        }
        for (Position end : new Position[] {other.startOf(otherPiece), other.endOf(otherPiece)}) {
            closest = shorter(closest, Earth.measure(foot(end, one, piece), end));
        }
        return closest;
    }

    private static Geodesic shorter(Geodesic one, Geodesic other) {
        return other.metres() < one.metres() ? other : one;
    }

    private static Position foot(Position from, Edges edges, int piece) {
        NearestPoints found = new NearestPoints();
        new PieceMinimum(new Foot(from, edges), edges, found).find(piece, 0.5);
        return found.seenFrom(from).to().getFirst();
    }

    private Geodesic between(int piece, int otherPiece) {
        chords.metres(piece, otherPiece);
        double along = chords.along;
        double otherAlong = chords.otherAlong;
        Position start = one.at(piece, along);
        Position end = other.at(otherPiece, otherAlong);
        for (int step = 0; step < MOST_STEPS && chords.approach(start, end, along, otherAlong) > CROSSING_METRES; step++) {
            if (along == chords.along && otherAlong == chords.otherAlong) {
                break;
            }
            along = chords.along;
            otherAlong = chords.otherAlong;
            start = one.at(piece, along);
            end = other.at(otherPiece, otherAlong);
        }
        Geodesic closest = Earth.measure(start, end);
        if (closest.metres() <= CROSSING_METRES) {
            return Earth.measure(start, start);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Position across = foot(closest.from(), other, otherPiece);
            Geodesic back = Earth.measure(foot(across, one, piece), across);
            if (back.metres() > closest.metres() - STILL_CLOSER_METRES) {
                break;
            }
            closest = back;
        }
        return closest;
    }
}
