package milepost.layers.index;

/** A place asked about, with the box around all that is near enough. Degrees. */
record Place(double longitude, double latitude, double tolerance, double shrink) {

    private static final double LEAST_SHRINK = 0.01;

    Place(double longitude, double latitude, double tolerance) {
        this(longitude, latitude, tolerance, Math.max(LEAST_SHRINK, Math.cos(Math.toRadians(latitude))));
    }

    double west() {
        return longitude - tolerance / shrink;
    }

    double east() {
        return longitude + tolerance / shrink;
    }

    double south() {
        return latitude - tolerance;
    }

    double north() {
        return latitude + tolerance;
    }

    /** The distance to an edge between two positions, in degrees of latitude. */
    double distance(double fromX, double fromY, double toX, double toY) {
        double x = (fromX - longitude) * shrink;
        double y = fromY - latitude;
        double alongX = (toX - fromX) * shrink;
        double alongY = toY - fromY;
        double length = alongX * alongX + alongY * alongY;
        double share = length == 0 ? 0 : Math.clamp(-(x * alongX + y * alongY) / length, 0, 1);
        return Math.hypot(x + share * alongX, y + share * alongY);
    }
}
