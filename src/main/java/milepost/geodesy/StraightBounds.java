package milepost.geodesy;

/** What a line that is straight in longitude and latitude can do at most: how long it is, how far it bulges, how it turns. */
final class StraightBounds {

    /** No derivative of the meridian ellipse by latitude is larger than this. */
    private static final double RADIUS_METRES = 1.03 * Wgs84.LARGEST_RADIUS_METRES;

    private StraightBounds() { }

    /** At least the length of the line, and of the geodesic between its ends, in metres. */
    static double lengthMetres(double fromLatitude, double toLatitude, double spanDegrees) {
        double across = Math.cos(Math.toRadians(nearestToEquator(fromLatitude, toLatitude))) * Math.toRadians(spanDegrees);
        double up = Math.toRadians(toLatitude - fromLatitude);
        return Wgs84.LARGEST_RADIUS_METRES * Math.sqrt(up * up + across * across);
    }

    /** At least the distance of any point of the line from its chord: an eighth of its largest second derivative. */
    static double sagMetres(double fromLatitude, double toLatitude, double spanDegrees) {
        double span = Math.abs(Math.toRadians(spanDegrees));
        double rise = Math.abs(Math.toRadians(toLatitude - fromLatitude));
        double cos = Math.cos(Math.toRadians(nearestToEquator(fromLatitude, toLatitude)));
        double sin = Math.sin(Math.toRadians(Math.max(Math.abs(fromLatitude), Math.abs(toLatitude))));
        return RADIUS_METRES / 8 * (cos * span * span + 2 * sin * span * rise + rise * rise);
    }

    /** At least the geodesic curvature of such a line at these latitudes, 1 / metres; without bound at a pole. */
    static double curvature(double highestLatitude) {
        return 1.12 * Math.tan(Math.toRadians(Math.abs(highestLatitude))) / Wgs84.POLAR_RADIUS_METRES;
    }

    private static double nearestToEquator(double fromLatitude, double toLatitude) {
        return fromLatitude * toLatitude <= 0 ? 0 : Math.min(Math.abs(fromLatitude), Math.abs(toLatitude));
    }
}
