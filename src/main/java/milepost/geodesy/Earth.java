package milepost.geodesy;

import java.util.List;
import milepost.work.Cancel;
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
     * The shortest geodesic from one border to another; where they meet or cross, one such point and 0. Where several are equally short, one of
     * them. To 1 µm where an end of an edge is nearest, as it always is between geodesic edges; to 0.1 mm where two edges straight in
     * longitude and latitude bow towards each other. See {@link PiecePair}.
     */
    public static Geodesic nearest(Border from, Border to) {
        return from.closest(to);
    }

    /**
     * The longest of the shortest ways between any point of one border and any of the other, to 1 mm; along an edge the distance may be larger than
     * at its ends by as much as the edge strays from its chord, at most 1 m on pieces of 8 km, 2 µm on edges of 10 m.
     */
    public static Geodesic farthest(Border from, Border to) {
        return from.farthest(to);
    }

    /**
     * The distance from a position to an area: 0 inside, and otherwise the one to its border.
     */
    public static Nearest nearest(Position from, Extent area) {
        return area.contains(from) ? new Nearest(0, from, List.of(from), 0) : nearest(from, area.border());
    }

    /** The shortest geodesic between two areas: 0 where they overlap, where one lies inside the other, and where they touch. */
    public static Geodesic nearest(Extent from, Extent to) {
        Geodesic borders = nearest(from.border(), to.border());
        if (borders.metres() > 0 && (to.contains(borders.from()) || from.contains(borders.to())
                || to.containsARingOf(from) || from.containsARingOf(to))) {
            Position shared = from.contains(borders.to()) ? borders.to() : borders.from();
            return measure(shared, shared);
        }
        return borders;
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
     * vertex is 360° from the first. {@code points} vertices and the first one again; beyond 19,970 km, where going on in a straight line may
     * bring one nearer again, only those that are really so far, and beyond the farthest point of the Earth none.
     *
     * @throws IllegalArgumentException when the radius is negative or not finite, or when there are fewer than three points
     */
    public static double[] ring(Position centre, double metres, int points) {
        return Curves.circle(centre, metres, points);
    }

    /**
     * The band between two distances from a place, as rings to be filled even-odd; longitudes as in {@link #ring}.
     *
     * @throws IllegalArgumentException when the distances are negative, not finite or not in order, or when there are fewer than three points
     */
    public static Polylines band(Position centre, double lowMetres, double highMetres, int points) {
        requireOrder(lowMetres, highMetres);
        return Curves.band(centre, lowMetres, highMetres, points);
    }

    /**
     * The outline of all points nearer to a border than so many metres: closed rings, counterclockwise around what is near and
     * clockwise around what is not, with continuous longitudes; around a pole the last vertex is 360° from the first. Every vertex is
     * within a centimetre of that distance; parts and gaps smaller than a step may be missed. No ring when no point is so far away.
     * The cost grows with the length of the outline over the step: some microseconds a vertex.
     *
     * @param stepMetres the largest cell of the grid that is used, from north to south
     * @throws IllegalArgumentException when distance or step are not positive numbers
     */
    public static Polylines buffer(Border border, double metres, double stepMetres) {
        return buffer(border, metres, stepMetres, GeoBounds.WORLD, new Cancel());
    }

    /**
     * The same within a box, at the cost of what lies in it: what is near is closed along the edge of the box, or of the cells there.
     *
     * @param within a box of less than 359°, or all of the Earth; its poles are edges like the others
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public static Polylines buffer(Border border, double metres, double stepMetres, GeoBounds within, Cancel cancel) {
        return new Buffer(border, metres, stepMetres, within, cancel).outline();
    }

    /** The band between two distances from a border, as rings to be filled even-odd. See {@link #buffer(Border, double, double)}. */
    public static Polylines band(Border border, double lowMetres, double highMetres, double stepMetres) {
        requireOrder(lowMetres, highMetres);
        Polylines outer = buffer(border, highMetres, stepMetres);
        return lowMetres == 0 ? outer : Polylines.join(List.of(outer, buffer(border, lowMetres, stepMetres)));
    }

    private static void requireOrder(double lowMetres, double highMetres) {
        if (!(lowMetres >= 0 && lowMetres < highMetres)) {
            throw new IllegalArgumentException("not a band: " + lowMetres + " to " + highMetres + " m");
        }
    }

    /**
     * Whether a position lies inside the rings of one or several polygons (even-odd over all rings given, so holes are outside). Positions on a
     * ring itself may be either. See {@link Containment} for rings across the antimeridian and around a pole.
     */
    public static boolean inside(Position position, Polylines rings, EdgeRule edges) {
        return new Containment(position, edges).inside(rings);
    }
}
