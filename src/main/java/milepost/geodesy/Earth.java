package milepost.geodesy;

import net.sf.geographiclib.GeodesicData;

/**
 * Distances on the WGS84 ellipsoid: the door of the package. All methods are thread-safe.
 *
 * <p>Accuracy: geodesics are good to 15 nm (C. F. F. Karney, <i>Algorithms for geodesics</i>, Journal of Geodesy 87, 2013, as implemented by
 * GeographicLib), distances to borders to 1 µm; both hold everywhere, at the poles, across the antimeridian, and between opposite
 * points of the Earth.
 */
public final class Earth {

    private Earth() { }

    /** The geodesic between two positions. Where several are equally short, as between opposite points, one of them. */
    public static Geodesic measure(Position from, Position to) {
        GeodesicData geodesic = Wgs84.inverse(from.longitudeDegrees(), from.latitudeDegrees(),
                to.longitudeDegrees(), to.latitudeDegrees());
        return new Geodesic(from, to, geodesic.s12, Wgs84.azimuth(geodesic.azi1), Wgs84.azimuth(geodesic.azi2));
    }

    /**
     * The true minimum from a position to a border, with every point that is equally near to a micrometre and lies somewhere else
     * (at most 16: all points of a circle are equally near to its centre). Proven by bounds, see {@link NearestSearch}.
     */
    public static Nearest nearest(Position from, Border border) {
        return border.nearest(from);
    }

    /**
     * Where one arrives after so many metres in a direction; longitude −180 to 180.
     *
     * @throws IllegalArgumentException when azimuth or metres are not finite
     */
    public static Position travel(Position from, double azimuthDegrees, double metres) {
        if (!Double.isFinite(azimuthDegrees) || !Double.isFinite(metres)) {
            throw new IllegalArgumentException("not a way to travel: " + metres + " m towards " + azimuthDegrees + "°");
        }
        GeodesicData end = Wgs84.direct(from.longitudeDegrees(), from.latitudeDegrees(), azimuthDegrees, metres);
        return new Position(end.lon2, end.lat2);
    }

    /**
     * The curve of a geodesic: lon,lat,… with continuous longitudes (may pass ±180), vertices at most so far apart.
     * The first vertex is {@code from} as given; the last is {@code to}, on whichever turn of longitude the curve arrives.
     *
     * @throws IllegalArgumentException when the step is not a positive number
     */
    public static double[] curve(Position from, Position to, double maxStepMetres) {
        return Curves.between(from, to, maxStepMetres);
    }

    /**
     * All points at so many metres from a position, as a closed counterclockwise ring lon,lat,… with continuous longitudes: around a pole the last
     * vertex is 360° from the first. {@code points} vertices and the first one again.
     *
     * @throws IllegalArgumentException when the radius is negative or not finite, or when there are fewer than three points
     */
    public static double[] ring(Position centre, double metres, int points) {
        return Curves.circle(centre, metres, points);
    }

    /**
     * Whether a position lies inside the rings of one or several polygons (even-odd over all rings given, so holes are outside). Positions on a
     * ring itself may be either. See {@link Containment} for rings across the antimeridian and around a pole.
     */
    public static boolean inside(Position position, Polylines rings, EdgeRule edges) {
        return new Containment(position, edges).inside(rings);
    }
}
