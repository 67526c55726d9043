package milepost.geodesy;

import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicData;

/** Geodesics and circles as vertices to be drawn. Every vertex is good to 15 nm; between them the caller draws straight lines. */
final class Curves {

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
        for (int i = 0; i <= points; i++) {
            double azimuth = i == points ? 0 : -360.0 * i / points;
            GeodesicData point = Wgs84.direct(centre.longitudeDegrees(), centre.latitudeDegrees(), azimuth, metres);
            previous += Math.IEEEremainder(point.lon2 - previous, 360);
            lonLat[2 * i] = previous;
            lonLat[2 * i + 1] = point.lat2;
        }
        return lonLat;
    }
}
