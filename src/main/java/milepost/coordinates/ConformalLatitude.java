package milepost.coordinates;

/** The latitude on the sphere to which the WGS84 ellipsoid is mapped without changing angles; tangents of latitudes throughout. */
final class ConformalLatitude {

    static final double EQUATORIAL_RADIUS_METRES = 6378137;
    static final double FLATTENING = 1 / 298.257223563;
    static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
    private static final int MOST_STEPS = 8;

    private ConformalLatitude() { }

    static double tangentOf(double latitudeTangent) {
        double secant = Math.hypot(1, latitudeTangent);
        double sigma = Math.sinh(ECCENTRICITY * artanh(ECCENTRICITY * latitudeTangent / secant));
        return latitudeTangent * Math.hypot(1, sigma) - sigma * secant;
    }

    /** Newton's method; three steps are enough everywhere. */
    static double latitudeTangentOf(double conformalTangent) {
        double squared = ECCENTRICITY * ECCENTRICITY;
        double tangent = Math.abs(conformalTangent) > 70
                ? conformalTangent * Math.exp(ECCENTRICITY * artanh(ECCENTRICITY)) : conformalTangent / (1 - squared);
        for (int step = 0; step < MOST_STEPS; step++) {
            double reached = tangentOf(tangent);
            double change = (conformalTangent - reached) / Math.hypot(1, reached)
                    * (1 + (1 - squared) * tangent * tangent) / ((1 - squared) * Math.hypot(1, tangent));
            tangent += change;
            if (!(Math.abs(change) > 1e-16 * Math.max(1, Math.abs(tangent)))) {
                break;
            }
        }
        return tangent;
    }

    private static double artanh(double value) {
        return Math.log1p(2 * value / (1 - value)) / 2;
    }
}
