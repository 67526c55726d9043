package milepost.geodesy;

import net.sf.geographiclib.GeodesicData;

/**
 * One point of one piece as seen from a place: where it is, how far, and how the distance changes along the piece.
 * It is moved along the piece by {@link #moveTo}; every move costs one inverse solution, and under the geodesic rule the first one
 * on a piece another.
 */
final class Foot {

    final Position from;
    private final double fromLongitude;
    private final double fromLatitude;
    private final Edges edges;

    double longitude;
    double latitude;
    /** Length of the geodesic from the place, metres. */
    double metres;
    /** Its direction at the place, degrees, −180 to 180. */
    double azimuth;
    /** Its direction here, still pointing away from the place, degrees. */
    double arrivalAzimuth;
    /** Change of {@link #metres} per metre walked along the piece, −1 to 1. */
    double slope;
    /** Change of the slope per metre, for a sphere of the local size: exact enough to steer by, not to prove with. */
    double bend;
    /** Geodesic curvature of the piece here, 1 / metres, positive when it turns left. */
    double curvature;
    /** Metres walked along the piece per unit of {@code along}. */
    double speed;

    /** Inverse problems solved so far, those between the ends of a piece included. */
    int solves;

    /** Sine and cosine of the direction of the piece here. */
    private double pieceSin;
    private double pieceCos;
    private int wholePiece = -1;
    private GeodesicData whole;

    Foot(Position from, Edges edges) {
        this.from = from;
        this.fromLongitude = from.longitudeDegrees();
        this.fromLatitude = from.latitudeDegrees();
        this.edges = edges;
        this.longitude = Double.NaN;
    }

    boolean seenFromPole() {
        return Math.abs(fromLatitude) == 90;
    }

    /** Goes to the point at {@code along}, 0 (start) to 1 (end), of a piece. */
    void moveTo(int piece, double along) {
        double beforeLongitude = longitude;
        double beforeLatitude = latitude;
        switch (edges.rule) {
            case RFC7946 -> placeOnStraight(4 * piece, along);
            case GEODESIC -> placeOnGeodesic(4 * piece, along);
        }
        // Two pieces meet in a vertex, which is often the nearest point of both.
        if (longitude != beforeLongitude || latitude != beforeLatitude) {
            measure();
        }
        double arrival = Math.toRadians(arrivalAzimuth);
        double sinArrival = Math.sin(arrival);
        double cosArrival = Math.cos(arrival);
        double sin = sinArrival * pieceCos - cosArrival * pieceSin;
        slope = metres == 0 || speed == 0 ? 0 : cosArrival * pieceCos + sinArrival * pieceSin;
        double radius = Wgs84.EQUATORIAL_RADIUS_METRES;
        bend = sin * (sin / (radius * Math.tan(metres / radius)) - curvature);
    }

    /** Goes to the start of a piece for its distance and direction only; how the piece runs there is not known afterwards. */
    void moveToStart(int piece) {
        longitude = edges.degrees[4 * piece];
        latitude = edges.degrees[4 * piece + 1];
        measure();
    }

    private void measure() {
        solves++;
        GeodesicData geodesic = Wgs84.inverse(fromLongitude, fromLatitude, longitude, latitude);
        metres = geodesic.s12;
        azimuth = geodesic.azi1;
        arrivalAzimuth = geodesic.azi2;
    }

    /** 1 when a piece that turns left bends away from the place, −1 when one that turns right does. */
    double side() {
        double arrival = Math.toRadians(arrivalAzimuth);
        return Math.sin(arrival) * pieceCos - Math.cos(arrival) * pieceSin < 0 ? -1 : 1;
    }

    private void placeOnStraight(int piece, double along) {
        double[] degrees = edges.degrees;
        double span = degrees[piece + 2] - degrees[piece];
        double rise = degrees[piece + 3] - degrees[piece + 1];
        longitude = along == 1 ? degrees[piece + 2] : degrees[piece] + along * span;
        latitude = along == 1 ? degrees[piece + 3] : degrees[piece + 1] + along * rise;
        double radians = Math.toRadians(latitude);
        double sinLatitude = Math.sin(radians);
        double cosLatitude = Math.cos(radians);
        double normal = Wgs84.normalRadius(sinLatitude);
        double meridian = Wgs84.meridianRadius(sinLatitude);
        double east = normal * cosLatitude * Math.toRadians(span);
        double north = meridian * Math.toRadians(rise);
        speed = Math.sqrt(east * east + north * north);
        if (speed == 0) {
            pieceSin = 0;
            pieceCos = 1;
            curvature = 0;
            return;
        }
        pieceSin = east / speed;
        pieceCos = north / speed;
        double cosSquared = 1 - pieceSin * pieceSin;
        double tan = sinLatitude / cosLatitude;
        double flattened = 2 * Wgs84.ECCENTRICITY_SQUARED * sinLatitude * cosLatitude
                / (1 - Wgs84.ECCENTRICITY_SQUARED * sinLatitude * sinLatitude);
        curvature = pieceSin * (tan / normal + cosSquared * (tan + flattened) / meridian);
    }

    private void placeOnGeodesic(int piece, double along) {
        double[] degrees = edges.degrees;
        if (piece != wholePiece) {
            solves++;
            wholePiece = piece;
            whole = Wgs84.inverse(degrees[piece], degrees[piece + 1], degrees[piece + 2], degrees[piece + 3]);
        }
        speed = whole.s12;
        curvature = 0;
        if (along == 0 || along == 1) {
            longitude = degrees[along == 0 ? piece : piece + 2];
            latitude = degrees[along == 0 ? piece + 1 : piece + 3];
            runTowards(along == 0 ? whole.azi1 : whole.azi2);
            return;
        }
        GeodesicData point = Wgs84.direct(degrees[piece], degrees[piece + 1], whole.azi1, along * whole.s12);
        longitude = point.lon2;
        latitude = point.lat2;
        runTowards(point.azi2);
    }

    private void runTowards(double azimuthDegrees) {
        double radians = Math.toRadians(azimuthDegrees);
        pieceSin = Math.sin(radians);
        pieceCos = Math.cos(radians);
    }
}
