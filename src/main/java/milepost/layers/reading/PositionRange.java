package milepost.layers.reading;

/** Which numbers are a longitude and a latitude. */
public final class PositionRange {

    /** Rounding carries honest files this far over a pole. */
    public static final double POLE_ROUNDING_DEGREES = 1e-6;
    /** A longitude may be written a turn on. */
    public static final double FARTHEST_LONGITUDE_DEGREES = 360;

    private PositionRange() { }

    public static boolean isLatitude(double degrees) {
        return Math.abs(degrees) <= 90;
    }

    /** Whether it is a hair beyond a pole. */
    public static boolean isBeyondPoleByRounding(double degrees) {
        return Math.abs(degrees) > 90 && Math.abs(degrees) <= 90 + POLE_ROUNDING_DEGREES;
    }

    public static boolean isLongitude(double degrees) {
        return Math.abs(degrees) <= FARTHEST_LONGITUDE_DEGREES;
    }

    /** Whether the two could be degrees, if the other way round. */
    static boolean maybeDegrees(double x, double y) {
        return Math.abs(x) <= FARTHEST_LONGITUDE_DEGREES && Math.abs(y) <= 180;
    }
}
