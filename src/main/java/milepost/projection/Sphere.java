package milepost.projection;

/** Angles on the sphere, in degrees. Good enough to say where a map ends; distances are the business of geodesy. */
final class Sphere {

    private Sphere() { }

    /** The angle between two positions, 0 to 180. Accurate for small and for nearly opposite angles alike. */
    static double angleDegrees(double lon1, double lat1, double lon2, double lat2) {
        double difference = Math.toRadians(lon2 - lon1);
        double sin1 = Math.sin(Math.toRadians(lat1));
        double cos1 = Math.cos(Math.toRadians(lat1));
        double sin2 = Math.sin(Math.toRadians(lat2));
        double cos2 = Math.cos(Math.toRadians(lat2));
        double across = cos2 * Math.sin(difference);
        double up = cos1 * sin2 - sin1 * cos2 * Math.cos(difference);
        double along = sin1 * sin2 + cos1 * cos2 * Math.cos(difference);
        return Math.toDegrees(Math.atan2(Math.hypot(across, up), along));
    }

    /** The direction from the first position to the second, clockwise from north, −180 to 180. */
    static double azimuthDegrees(double lon1, double lat1, double lon2, double lat2) {
        double difference = Math.toRadians(lon2 - lon1);
        double phi1 = Math.toRadians(lat1);
        double phi2 = Math.toRadians(lat2);
        return Math.toDegrees(Math.atan2(Math.cos(phi2) * Math.sin(difference),
                Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(difference)));
    }

    /** Where one arrives from a position after an angle in a direction, as longitude and latitude. Exact at a pole too. */
    static double[] travel(double lon, double lat, double azimuth, double angle) {
        double phi = Math.toRadians(lat);
        double course = Math.toRadians(azimuth);
        double arc = Math.toRadians(angle);
        double north = Math.sin(arc) * Math.cos(course);
        double east = Math.sin(arc) * Math.sin(course);
        double outward = Math.cos(arc) * Math.cos(phi) - north * Math.sin(phi);
        double up = Math.cos(arc) * Math.sin(phi) + north * Math.cos(phi);
        return new double[] {lon + Math.toDegrees(Math.atan2(east, outward)), Math.toDegrees(Math.atan2(up, Math.hypot(outward, east)))};
    }
}
