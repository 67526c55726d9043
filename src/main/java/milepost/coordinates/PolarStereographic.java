package milepost.coordinates;

/** The projection of the UPS grid around a pole, exact to rounding: some nanometres. */
final class PolarStereographic {

    private static final double E = ConformalLatitude.ECCENTRICITY;
    private static final double METRES = 2 * 0.994 * ConformalLatitude.EQUATORIAL_RADIUS_METRES
            / Math.sqrt(Math.pow(1 + E, 1 + E) * Math.pow(1 - E, 1 - E));

    private PolarStereographic() { }

    /** Metres from the pole: east, that is towards 90° E, and towards 180° in the north or 0° in the south. */
    static double[] project(double longitudeDegrees, double latitudeDegrees) {
        double longitude = Math.toRadians(longitudeDegrees);
        double size = Math.abs(latitudeDegrees);
        double tangent = ConformalLatitude.tangentOf(Math.tan(Math.toRadians(size)));
        double radius = size == 90 ? 0 : METRES / (Math.hypot(1, tangent) + tangent);
        double away = latitudeDegrees > 0 ? -1 : 1;
        return new double[] {radius * Math.sin(longitude), away * radius * Math.cos(longitude)};
    }

    /** The opposite: longitude and latitude, degrees; the longitude of a pole is 0. */
    static double[] unproject(double eastMetres, double northMetres, boolean north) {
        double radius = Math.hypot(eastMetres, northMetres) / METRES;
        double latitude = radius == 0 ? 90
                : Math.toDegrees(Math.atan(ConformalLatitude.latitudeTangentOf((1 / radius - radius) / 2)));
        double longitude = radius == 0 ? 0 : Math.toDegrees(Math.atan2(eastMetres, north ? -northMetres : northMetres));
        return new double[] {longitude, north ? latitude : -latitude};
    }
}
