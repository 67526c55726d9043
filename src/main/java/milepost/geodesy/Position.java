package milepost.geodesy;

/**
 * A point on the WGS84 ellipsoid, in GeoJSON's order: longitude first.
 *
 * @param longitudeDegrees degrees east, any finite value (−190 and 170 are the same meridian; neither is rewritten)
 * @param latitudeDegrees  degrees north, −90 to 90
 */
public record Position(double longitudeDegrees, double latitudeDegrees) {

    /**
     * @throws IllegalArgumentException when a value is not finite or the latitude is beyond a pole
     */
    public Position {
        if (!Double.isFinite(longitudeDegrees) || !(Math.abs(latitudeDegrees) <= 90)) {
            throw new IllegalArgumentException("not a position: longitude " + longitudeDegrees + ", latitude " + latitudeDegrees);
        }
    }

    /** The order people say it in: latitude, then longitude. */
    public static Position latLon(double latitudeDegrees, double longitudeDegrees) {
        return new Position(longitudeDegrees, latitudeDegrees);
    }
}
