package milepost.geodesy;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * The ellipsoid itself: its radii, Earth-centred coordinates, and the two bounds that every search rests on.
 *
 * <p>Geodesics are solved by GeographicLib (C. F. F. Karney, <i>Algorithms for geodesics</i>, Journal of Geodesy 87, 2013),
 * accurate to 15 nm.
 *
 * <p><b>Bounds.</b> A chord is the straight line through the Earth between two of its points. All radii of curvature of the
 * ellipsoid are at most {@link #LARGEST_RADIUS_METRES}, so by Blaschke's rolling theorem the whole ellipsoid lies in
 * the ball of that radius that touches it from outside at any of its points. From this it follows that
 * {@code 2 R asin(c / 2R)} changes no faster than the way walked on the surface, and therefore that a geodesic over a chord c
 * is never shorter than that arc. The ball of the {@linkplain #SMALLEST_RADIUS_METRES smallest} radius that touches from inside gives the opposite bound.
 * Beyond some thousand kilometres {@link Tangent} is much closer.
 */
final class Wgs84 {

    static final double EQUATORIAL_RADIUS_METRES = 6378137;
    private static final double FLATTENING = 1 / 298.257223563;
    static final double POLAR_RADIUS_METRES = EQUATORIAL_RADIUS_METRES * (1 - FLATTENING);
    /** The radius of curvature at the poles. */
    static final double LARGEST_RADIUS_METRES = EQUATORIAL_RADIUS_METRES / (1 - FLATTENING);
    /** The radius of curvature along the meridian at the equator. */
    static final double SMALLEST_RADIUS_METRES = POLAR_RADIUS_METRES * (1 - FLATTENING);
    static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    /** Up to here, 2,500 km, the first terms of a series bound sine and arc sine to 7 m or closer; the functions themselves cost many times more. */
    private static final double SMALL_ANGLE = 0.2;

    private static final net.sf.geographiclib.Geodesic SOLVER = net.sf.geographiclib.Geodesic.WGS84;
    private static final int DISTANCE_AND_DIRECTIONS = GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH;
    private static final int WITH_REDUCED_LENGTH = DISTANCE_AND_DIRECTIONS | GeodesicMask.REDUCEDLENGTH | GeodesicMask.GEODESICSCALE;
    private static final int PLACE_AND_DIRECTION = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH;
    private static final int UNROLLED = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL;

    private Wgs84() { }

    /** Distance and both azimuths (−180 to 180). */
    static GeodesicData inverse(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        return SOLVER.Inverse(fromLatitude, fromLongitude, toLatitude, toLongitude, DISTANCE_AND_DIRECTIONS);
    }

    /** The same with the reduced length m12 and the geodesic scale M21, its derivative by the place of arrival. */
    static GeodesicData inverseWithReducedLength(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude) {
        return SOLVER.Inverse(fromLatitude, fromLongitude, toLatitude, toLongitude, WITH_REDUCED_LENGTH);
    }

    /** Where one arrives, longitude −180 to 180, and in which direction. */
    static GeodesicData direct(double longitude, double latitude, double azimuth, double metres) {
        return SOLVER.Direct(latitude, longitude, azimuth, metres, PLACE_AND_DIRECTION);
    }

    /** A geodesic to be walked by {@link #unrolled}. */
    static GeodesicLine line(Position from, Position to) {
        return SOLVER.InverseLine(from.latitudeDegrees(), from.longitudeDegrees(), to.latitudeDegrees(), to.longitudeDegrees(),
                GeodesicMask.DISTANCE_IN | GeodesicMask.ALL);
    }

    /** A point of a line, its longitude continuous with the one of the start. */
    static GeodesicData unrolled(GeodesicLine line, double metres) {
        return line.Position(metres, UNROLLED);
    }

    /** The radius of curvature along the meridian. */
    static double meridianRadius(double sinLatitude) {
        double w = 1 - ECCENTRICITY_SQUARED * sinLatitude * sinLatitude;
        return EQUATORIAL_RADIUS_METRES * (1 - ECCENTRICITY_SQUARED) / (w * Math.sqrt(w));
    }

    /** The radius of curvature across the meridian. */
    static double normalRadius(double sinLatitude) {
        return EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sinLatitude * sinLatitude);
    }

    /** Writes x, y, z in metres from the centre of the Earth, x through 0° E on the equator, z through the north pole. */
    static void toCentred(double longitudeDegrees, double latitudeDegrees, double[] xyz, int offset) {
        double latitude = Math.toRadians(latitudeDegrees);
        double longitude = Math.toRadians(longitudeDegrees);
        double sin = Math.sin(latitude);
        double normal = normalRadius(sin);
        double axis = normal * Math.cos(latitude);
        xyz[offset] = axis * Math.cos(longitude);
        xyz[offset + 1] = axis * Math.sin(longitude);
        xyz[offset + 2] = normal * (1 - ECCENTRICITY_SQUARED) * sin;
    }

    /** No chord of a geodesic of this length is longer, in metres. */
    static double longestChord(double geodesicMetres) {
        double half = geodesicMetres / (2 * LARGEST_RADIUS_METRES);
        if (half < SMALL_ANGLE) {
            double squared = half * half;
            return geodesicMetres * (1 - squared * (1.0 / 6 - squared / 120));
        }
        return half >= Math.PI / 2 ? 2 * LARGEST_RADIUS_METRES : 2 * LARGEST_RADIUS_METRES * Math.sin(half);
    }

    /** No geodesic over a chord of this length is shorter, in metres. */
    static double shortestGeodesic(double chordMetres) {
        double half = chordMetres / (2 * LARGEST_RADIUS_METRES);
        if (half < SMALL_ANGLE) {
            double squared = half * half;
            return chordMetres * (1 + squared * (1.0 / 6 + squared * (3.0 / 40)));
        }
        return 2 * LARGEST_RADIUS_METRES * Math.asin(Math.min(1, half));
    }

    /** No geodesic over a chord (shorter than a quarter of the Earth's circumference) of this length is longer, in metres. */
    static double longestGeodesic(double chordMetres) {
        double half = chordMetres / (2 * SMALLEST_RADIUS_METRES);
        if (half < SMALL_ANGLE) {
            double squared = half * half;
            return chordMetres * (1 + squared * (1.0 / 6 + squared * (3.0 / 40) / (1 - squared)));
        }
        return 2 * SMALLEST_RADIUS_METRES * Math.asin(half);
    }

    /** The same direction, 0 (included) to 360 (excluded). */
    static double azimuth(double degrees) {
        double turned = degrees < 0 ? degrees + 360 : degrees;
        return turned >= 360 ? 0 : turned + 0.0;
    }

    /** The same meridian, −180 to 180; values already there stay as they are. */
    static double longitude(double degrees) {
        return Math.abs(degrees) <= 180 ? degrees : Math.IEEEremainder(degrees, 360);
    }
}
