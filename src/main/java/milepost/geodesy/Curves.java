package milepost.geodesy;

import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;

/** Geodesics and circles as vertices to be drawn. Every vertex is good to 15 nm; between them the caller draws straight lines. */
final class Curves {

    /** Up to π times the polar radius every geodesic is the shortest way. */
    private static final double ALWAYS_SHORTEST_METRES = Math.PI * Wgs84.POLAR_RADIUS_METRES;
    private static final double EQUAL_METRES = 1e-6;

    private Curves() { }

    static double[] between(Position from, Position to, double maxStepMetres) {
        if (!(maxStepMetres > 0)) {
            throw new IllegalArgumentException("not a step: " + maxStepMetres + " m");
        }
        GeodesicLine line = Wgs84.line(from, to);
        double metres = line.Distance();
        int steps = (int) Math.max(1, Math.ceil(metres / maxStepMetres));
        double[] lonLat = new double[2 * (steps + 1)];
        lonLat[0] = from.longitudeDegrees();
        lonLat[1] = from.latitudeDegrees();
        for (int step = 1; step <= steps; step++) {
            GeodesicData point = Wgs84.unrolled(line, metres * step / steps);
            lonLat[2 * step] = point.lon2;
            lonLat[2 * step + 1] = point.lat2;
        }
        endExactlyAt(to, lonLat);
        return lonLat;
    }

    /** The last vertex is the end itself, on whichever turn the curve arrives; at a pole every longitude is the end. */
    private static void endExactlyAt(Position to, double[] lonLat) {
        int last = lonLat.length - 2;
        if (Math.abs(to.latitudeDegrees()) != 90) {
            lonLat[last] = to.longitudeDegrees() + 360 * Math.rint((lonLat[last] - to.longitudeDegrees()) / 360);
        }
        lonLat[last + 1] = to.latitudeDegrees();
    }

    static double[] circle(Position centre, double metres, int points) {
        if (!(metres >= 0 && Double.isFinite(metres)) || points < 3) {
            throw new IllegalArgumentException("not a ring: " + metres + " m, " + points + " points");
        }
        double[] lonLat = new double[2 * (points + 1)];
        double previous = centre.longitudeDegrees();
        int kept = 0;
        for (int i = 0; i <= points; i++) {
            double azimuth = i == points ? 0 : -360.0 * i / points;
            GeodesicData point = Wgs84.direct(centre.longitudeDegrees(), centre.latitudeDegrees(), azimuth, metres);
            if (metres < ALWAYS_SHORTEST_METRES || isShortest(centre, point, metres)) {
                previous += Math.IEEEremainder(point.lon2 - previous, 360);
                lonLat[2 * kept] = previous;
                lonLat[2 * kept++ + 1] = point.lat2;
            }
        }
        return closed(lonLat, kept);
    }

    /** Close to the opposite point a geodesic is no longer the shortest way. */
    private static boolean isShortest(Position centre, GeodesicData point, double metres) {
        double shortest = Wgs84.inverse(centre.longitudeDegrees(), centre.latitudeDegrees(), point.lon2, point.lat2).s12;
        return shortest > metres - EQUAL_METRES;
    }

    private static double[] closed(double[] lonLat, int kept) {
        if (2 * kept == lonLat.length) {
            return lonLat;
        }
        if (kept < 2) {
            return new double[0];
        }
        boolean openAtStart = lonLat[0] != lonLat[2 * kept - 2] || lonLat[1] != lonLat[2 * kept - 1];
        double[] ring = Arrays.copyOf(lonLat, 2 * kept + (openAtStart ? 2 : 0));
        if (openAtStart) {
            ring[2 * kept] = lonLat[2 * kept - 2] + Math.IEEEremainder(lonLat[0] - lonLat[2 * kept - 2], 360);
            ring[2 * kept + 1] = lonLat[1];
        }
        return ring;
    }

    /** A circle, and within it another that runs the other way. */
    static Polylines band(Position centre, double lowMetres, double highMetres, int points) {
        Polylines outer = ringOrNothing(circle(centre, highMetres, points));
        if (lowMetres == 0) {
            return outer;
        }
        double[] inner = circle(centre, lowMetres, points);
        double[] reversed = new double[inner.length];
        for (int i = 0; i < inner.length; i += 2) {
            reversed[i] = inner[inner.length - 2 - i];
            reversed[i + 1] = inner[inner.length - 1 - i];
        }
        return Polylines.join(List.of(outer, ringOrNothing(reversed)));
    }

    private static Polylines ringOrNothing(double[] lonLat) {
        return lonLat.length == 0 ? Polylines.join(List.of()) : Polylines.ofLine(lonLat);
    }
}
