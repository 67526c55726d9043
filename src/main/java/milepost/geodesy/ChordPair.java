package milepost.geodesy;

/** The closest points of the chords of two pieces, in Earth-centred coordinates. */
final class ChordPair {

    private final Edges one;
    private final Edges other;
    private final double[] way = new double[3];
    private final double[] otherWay = new double[3];
    private final double[] gap = new double[3];
    private final double[] ends = new double[6];

    /** Where the closest point of the first piece is, 0 to 1. */
    double along;
    /** Where the closest point of the other piece is, 0 to 1. */
    double otherAlong;

    ChordPair(Edges one, Edges other) {
        this.one = one;
        this.other = other;
    }

    /** The straight distance between the chords; sets where it is. */
    double metres(int piece, int otherPiece) {
        for (int axis = 0; axis < 3; axis++) {
            way[axis] = one.centred[6 * piece + 3 + axis] - one.centred[6 * piece + axis];
            otherWay[axis] = other.centred[6 * otherPiece + 3 + axis] - other.centred[6 * otherPiece + axis];
            gap[axis] = one.centred[6 * piece + axis] - other.centred[6 * otherPiece + axis];
        }
        solve(0, 0);
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double apart = gap[axis] + along * way[axis] - otherAlong * otherWay[axis];
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }

    /**
     * One step of the Gauss–Newton method from two points of the pieces last measured, with the chords for derivatives; sets where it leads.
     *
     * @return the straight distance of the two points
     */
    double approach(Position start, Position end, double fromAlong, double fromOtherAlong) {
        Wgs84.toCentred(start.longitudeDegrees(), start.latitudeDegrees(), ends, 0);
        Wgs84.toCentred(end.longitudeDegrees(), end.latitudeDegrees(), ends, 3);
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            gap[axis] = ends[axis] - ends[3 + axis];
            sum += gap[axis] * gap[axis];
        }
        solve(fromAlong, fromOtherAlong);
        return Math.sqrt(sum);
    }

    /** The least of |gap + (along − from) way − (otherAlong − otherFrom) otherWay| with both between 0 and 1. */
    private void solve(double from, double otherFrom) {
        double a = dot(way, way);
        double b = dot(way, otherWay);
        double c = dot(otherWay, otherWay);
        double d = dot(way, gap);
        double e = dot(otherWay, gap);
        double determinant = a * c - b * b;
        double step = determinant > 1e-12 * a * c ? (b * e - c * d) / determinant : 0;
        along = Math.clamp(from + step, 0, 1);
        otherAlong = c == 0 ? 0 : Math.clamp(otherFrom + ((along - from) * b + e) / c, 0, 1);
        along = a == 0 ? 0 : Math.clamp(from + ((otherAlong - otherFrom) * b - d) / a, 0, 1);
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
