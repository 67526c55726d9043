package milepost.projection;

import milepost.geodesy.Earth;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Position;

/**
 * Brings lines and rings from longitude and latitude onto a map: cut along the map's edge, so that nothing smears
 * across it; long edges bent as the projection bends them; projected. One for each thread.
 *
 * <p>An edge spans less than half the globe, so a step of more than 180° in longitude goes the other way round; one of
 * exactly 360° is the edge of a flat world map and stays. A ring that winds around a pole is closed over the pole it
 * lies nearer to.
 */
public final class GeometryCut {

    /** Geodesic edges longer than this are followed, not taken as straight in longitude and latitude. */
    private static final double LONG_EDGE_DEGREES = 0.05;
    private static final double CURVE_STEP_METRES = 20_000;

    private final BeltCut belt;
    private final DiscCut disc;
    private final EdgeRule rule;
    private final Track track = new Track();

    /**
     * @param projection      the map
     * @param rule            what lies between two vertices
     * @param toleranceMetres how far, on the plane, a drawn edge may be from the true one
     */
    public GeometryCut(MapProjection projection, EdgeRule rule, double toleranceMetres) {
        Bend bend = new Bend(projection, toleranceMetres);
        this.rule = rule;
        this.belt = projection.domain() instanceof MapDomain.Belt domain ? new BeltCut(domain, bend) : null;
        this.disc = projection.domain() instanceof MapDomain.Disc domain ? new DiscCut(domain, bend) : null;
    }

    /**
     * Cuts and projects a line.
     *
     * @param lonLat degrees, longitude first, {@code count} vertices from element 0
     * @param edges  the tag of the edge that leaves each vertex, 0 or more
     */
    public void line(double[] lonLat, int[] edges, int count, PlaneSink sink) {
        unwrap(lonLat, edges, count);
        if (belt != null) {
            belt.line(track, sink);
        } else {
            disc.line(track, sink);
        }
    }

    /**
     * Cuts and projects a ring.
     *
     * @param lonLat degrees, longitude first, {@code count} vertices from element 0; the first is not repeated at the end
     * @param edges  the tag of the edge that leaves each vertex, 0 or more
     */
    public void ring(double[] lonLat, int[] edges, int count, PlaneSink sink) {
        unwrap(lonLat, edges, count);
        closeTurn(lonLat, edges, count);
        if (belt != null) {
            belt.ring(track, sink);
        } else {
            disc.ring(track, sink);
        }
    }

    /** The edge of the map itself, as one ring, counter-clockwise. */
    public void outline(PlaneSink sink) {
        if (belt != null) {
            belt.outline(sink);
        } else {
            disc.outline(sink);
        }
    }

    /** Longitudes made continuous, geodesic edges followed. */
    private void unwrap(double[] lonLat, int[] edges, int count) {
        track.clear();
        double longitude = lonLat[0];
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                double previous = longitude;
                longitude = previous + step(lonLat[2 * i - 2], lonLat[2 * i]);
                follow(previous, lonLat[2 * i - 1], longitude, lonLat[2 * i + 1], edges[i - 1]);
            }
            track.add(longitude, lonLat[2 * i + 1], edges[i]);
        }
    }

    /** The way from one longitude to the next: the shorter, unless the data spans the whole flat map. */
    private static double step(double from, double to) {
        double step = to - from;
        return Math.abs(step) <= 180 || Math.abs(step) == 360 ? step : Math.IEEEremainder(step, 360);
    }

    private void follow(double lon1, double lat1, double lon2, double lat2, int edge) {
        if (rule == EdgeRule.GEODESIC && Math.max(Math.abs(lon2 - lon1), Math.abs(lat2 - lat1)) > LONG_EDGE_DEGREES) {
            double[] curve = Earth.curve(new Position(lon1, lat1), new Position(lon2, lat2), CURVE_STEP_METRES);
            for (int i = 1; i < curve.length / 2 - 1; i++) {
                track.add(curve[2 * i], curve[2 * i + 1], edge);
            }
        }
    }

    /** The ring's last edge; and when the ring has gone once around, its way over the pole and back. */
    private void closeTurn(double[] lonLat, int[] edges, int count) {
        double last = track.longitude(track.size - 1);
        double end = last + step(lonLat[2 * count - 2], lonLat[0]);
        follow(last, track.latitude(track.size - 1), end, lonLat[1], edges[count - 1]);
        if (Math.abs(end - track.longitude(0)) > 180) {
            double sum = 0;
            for (int i = 0; i < track.size; i++) {
                sum += track.latitude(i);
            }
            double pole = Math.copySign(90, sum);
            track.add(end, lonLat[1], PlaneSink.CUT);
            track.add(end, pole, PlaneSink.CUT);
            track.add(track.longitude(0), pole, PlaneSink.CUT);
        }
    }
}
