package milepost.coordinates;

/**
 * The projection of the UTM grid: Krüger's series in the third flattening to the sixth order.
 *
 * <p>C. F. F. Karney, <i>Transverse Mercator with an accuracy of a few nanometers</i>, Journal of Geodesy 85, 2011, equations 7–36.
 * Good to 5 nm within 3,900 km of the central meridian.
 */
final class TransverseMercator {

    private static final double SCALE = 0.9996;
    private static final double N = ConformalLatitude.FLATTENING / (2 - ConformalLatitude.FLATTENING);
    private static final double METRES = SCALE * ConformalLatitude.EQUATORIAL_RADIUS_METRES / (1 + N)
            * (1 + N * N / 4 + Math.pow(N, 4) / 64 + Math.pow(N, 6) / 256);

    private static final double[] FORWARD = {
        series(1, 1.0 / 2, -2.0 / 3, 5.0 / 16, 41.0 / 180, -127.0 / 288, 7891.0 / 37800),
        series(2, 13.0 / 48, -3.0 / 5, 557.0 / 1440, 281.0 / 630, -1983433.0 / 1935360),
        series(3, 61.0 / 240, -103.0 / 140, 15061.0 / 26880, 167603.0 / 181440),
        series(4, 49561.0 / 161280, -179.0 / 168, 6601661.0 / 7257600),
        series(5, 34729.0 / 80640, -3418889.0 / 1995840),
        series(6, 212378941.0 / 319334400)};

    private static final double[] BACK = {
        series(1, 1.0 / 2, -2.0 / 3, 37.0 / 96, -1.0 / 360, -81.0 / 512, 96199.0 / 604800),
        series(2, 1.0 / 48, 1.0 / 15, -437.0 / 1440, 46.0 / 105, -1118711.0 / 3870720),
        series(3, 17.0 / 480, -37.0 / 840, -209.0 / 4480, 5569.0 / 90720),
        series(4, 4397.0 / 161280, -11.0 / 504, -830251.0 / 7257600),
        series(5, 4583.0 / 161280, -108847.0 / 3991680),
        series(6, 20648693.0 / 638668800)};

    private TransverseMercator() { }

    private static double series(int lowestPower, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * N + coefficients[i];
        }
        return sum * Math.pow(N, lowestPower);
    }

    /** Metres east of the central meridian and north of the equator; degrees, the longitude counted from the central meridian. */
    static double[] project(double longitudeDegrees, double latitudeDegrees) {
        double longitude = Math.toRadians(longitudeDegrees);
        double tangent = ConformalLatitude.tangentOf(Math.tan(Math.toRadians(latitudeDegrees)));
        double cos = Math.cos(longitude);
        double up = Math.atan2(tangent, cos);
        double across = arsinh(Math.sin(longitude) / Math.hypot(tangent, cos));
        double north = up;
        double east = across;
        for (int j = 1; j <= FORWARD.length; j++) {
            north += FORWARD[j - 1] * Math.sin(2 * j * up) * Math.cosh(2 * j * across);
            east += FORWARD[j - 1] * Math.cos(2 * j * up) * Math.sinh(2 * j * across);
        }
        return new double[] {METRES * east, METRES * north};
    }

    /** The opposite: longitude from the central meridian and latitude, degrees. */
    static double[] unproject(double eastMetres, double northMetres) {
        double up = northMetres / METRES;
        double across = eastMetres / METRES;
        double north = up;
        double east = across;
        for (int j = 1; j <= BACK.length; j++) {
            north -= BACK[j - 1] * Math.sin(2 * j * up) * Math.cosh(2 * j * across);
            east -= BACK[j - 1] * Math.cos(2 * j * up) * Math.sinh(2 * j * across);
        }
        double sinh = Math.sinh(east);
        double cos = Math.cos(north);
        double tangent = ConformalLatitude.latitudeTangentOf(Math.sin(north) / Math.hypot(sinh, cos));
        return new double[] {Math.toDegrees(Math.atan2(sinh, cos)), Math.toDegrees(Math.atan(tangent))};
    }

    private static double arsinh(double value) {
        double size = Math.abs(value);
        return Math.copySign(Math.log1p(size * (1 + size / (Math.hypot(1, size) + 1))), value);
    }
}
