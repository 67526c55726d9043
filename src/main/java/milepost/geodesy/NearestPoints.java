package milepost.geodesy;

import java.util.ArrayList;
import java.util.List;

/** The nearest points found so far; those that are no more than a micrometre farther stay, unless they are one and the same place. */
final class NearestPoints {

    static final double EQUAL_METRES = 1e-6;
    /** A circle seen from its centre is equally near everywhere; so many of its points are enough. */
    private static final int MOST = 16;

    double bestMetres = Double.POSITIVE_INFINITY;
    private final double[][] points = new double[MOST][];
    private int count;

    /** Takes note of a point; longitude, latitude and the azimuth at the place in degrees. */
    void add(double metres, double longitude, double latitude, double azimuth) {
        if (metres > bestMetres + EQUAL_METRES) {
            return;
        }
        if (metres < bestMetres) {
            bestMetres = metres;
            forgetFarther();
        }
        double[] xyz = new double[3];
        Wgs84.toCentred(longitude, latitude, xyz, 0);
        double[] point = {metres, longitude, latitude, azimuth, xyz[0], xyz[1], xyz[2]};
        int same = samePlace(point);
        if (same >= 0) {
            if (metres < points[same][0]) {
                points[same] = point;
            }
        } else if (count < MOST) {
            points[count++] = point;
        } else if (metres == bestMetres) {
            points[MOST - 1] = point;
        }
    }

    private void forgetFarther() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (points[i][0] <= bestMetres + EQUAL_METRES) {
                points[kept++] = points[i];
            }
        }
        count = kept;
    }

    /** Around a foot the distance hardly changes: within the square root of twice the distance times a micrometre, not at all. */
    private int samePlace(double[] point) {
        double apart = 1 + 10 * Math.sqrt(2 * EQUAL_METRES * point[0]);
        for (int i = 0; i < count; i++) {
            double[] other = points[i];
            double dx = point[4] - other[4];
            double dy = point[5] - other[5];
            double dz = point[6] - other[6];
            if (dx * dx + dy * dy + dz * dz <= apart * apart) {
                return i;
            }
        }
        return -1;
    }

    Nearest seenFrom(Position from) {
        putNearestFirst();
        List<Position> to = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            to.add(new Position(Wgs84.longitude(points[i][1]), points[i][2]));
        }
        return new Nearest(bestMetres, from, to, bestMetres == 0 ? 0 : Wgs84.azimuth(points[0][3]));
    }

    /** By insertion: there is one nearly always. */
    private void putNearestFirst() {
        for (int i = 1; i < count; i++) {
            double[] point = points[i];
            int at = i;
            for (; at > 0 && points[at - 1][0] > point[0]; at--) {
                points[at] = points[at - 1];
            }
            points[at] = point;
        }
    }
}
