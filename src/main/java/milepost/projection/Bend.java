package milepost.projection;

import java.util.Arrays;

/** Projects a run of vertices, with more of them where an edge that is straight in longitude and latitude bends on the plane. */
final class Bend {

    /** Shorter edges bend by about a metre at most (radius of the Earth × angle² / 16). */
    private static final double SHORT_DEGREES = 0.1;
    /** Longer edges are halved without asking: their middle may lie on the chord by chance. */
    private static final double LONG_DEGREES = 6;
    private static final int DEEPEST = 14;

    private final MapProjection projection;
    private final double toleranceMetres;
    /** On a disc there is no seam: an edge goes the shorter way around, whatever turn its ends are on. */
    private final boolean shorterWay;
    private final double[] middle = new double[2];
    private double[] projected = new double[128];
    private double[] xy = new double[256];
    private int[] edges = new int[128];
    private int size;

    Bend(MapProjection projection, double toleranceMetres) {
        this.projection = projection;
        this.toleranceMetres = toleranceMetres;
        this.shorterWay = projection.domain() instanceof MapDomain.Disc;
    }

    /** Hands on the projected track, unless nothing can be seen of it. Vertices without an image are left out. */
    void project(Track track, boolean ring, PlaneSink sink) {
        if (track.size < (ring ? 3 : 1)) {
            return;
        }
        if (projected.length < 2 * track.size) {
            projected = new double[4 * track.size];
        }
        projection.forward(track.lonLat, 0, projected, 0, track.size);
        size = 0;
        for (int i = 0; i < track.size; i++) {
            add(projected[2 * i], projected[2 * i + 1], track.edges[i]);
            int next = i + 1 == track.size ? 0 : i + 1;
            if (ring || next > 0) {
                between(track, i, next);
            }
        }
        if (size >= (ring ? 3 : 1)) {
            sink.part(xy, edges, size, ring);
        }
    }

    private void between(Track track, int from, int to) {
        double lon1 = track.longitude(from);
        double lon2 = shorterWay ? lon1 + Math.IEEEremainder(track.longitude(to) - lon1, 360) : track.longitude(to);
        halve(lon1, track.latitude(from), projected[2 * from], projected[2 * from + 1],
                lon2, track.latitude(to), projected[2 * to], projected[2 * to + 1], track.edges[from], 0);
    }

    private void halve(double lon1, double lat1, double x1, double y1, double lon2, double lat2, double x2, double y2,
                       int edge, int depth) {
        double span = Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1));
        if (span <= SHORT_DEGREES || depth == DEEPEST) {
            return;
        }
        double lon = (lon1 + lon2) / 2;
        double lat = (lat1 + lat2) / 2;
        middle[0] = lon;
        middle[1] = lat;
        projection.forward(middle, 0, middle, 0, 1);
        double x = middle[0];
        double y = middle[1];
        if (span <= LONG_DEGREES && !(Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2) > toleranceMetres)) {
            return;
        }
        halve(lon1, lat1, x1, y1, lon, lat, x, y, edge, depth + 1);
        add(x, y, edge);
        halve(lon, lat, x, y, lon2, lat2, x2, y2, edge, depth + 1);
    }

    private void add(double x, double y, int edge) {
        if (Double.isNaN(x)) {
            return;
        }
        if (size == edges.length) {
            xy = Arrays.copyOf(xy, 4 * size);
            edges = Arrays.copyOf(edges, 2 * size);
        }
        xy[2 * size] = x;
        xy[2 * size + 1] = y;
        edges[size++] = edge;
    }
}
