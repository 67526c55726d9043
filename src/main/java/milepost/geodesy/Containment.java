package milepost.geodesy;

import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;

/**
 * Whether a position lies inside rings: the crossings of its meridian between it and a pole outside are counted.
 *
 * <p>A ring may be cut at the antimeridian, run across it (175 to −175), or have longitudes beyond it (175 to 185): edges go the short way, so all
 * three are the same. An edge of exactly 360° runs once around, as in files that close a polar cap along ±180° and
 * the pole. A ring that goes around the Earth without such an edge encloses the pole in whose hemisphere it lies on average over its longitudes.
 * A ring that is not closed is closed.
 */
final class Containment {

    private static final double SAME_DEGREES = 1e-6;

    private final double longitude;
    private final double latitude;
    private final EdgeRule rule;

    Containment(Position position, EdgeRule rule) {
        this.longitude = position.longitudeDegrees();
        this.latitude = position.latitudeDegrees();
        this.rule = rule;
    }

    boolean inside(Polylines rings) {
        boolean inside = false;
        for (int ring = 0; ring < rings.lines(); ring++) {
            inside ^= insideRing(rings, rings.start(ring), rings.end(ring));
        }
        return inside;
    }

    /** The same; rings that cannot hold the position are passed over. */
    boolean inside(Polylines rings, RingReach[] reaches) {
        boolean inside = false;
        for (int ring = 0; ring < rings.lines(); ring++) {
            if (reaches[ring].mayHold(longitude, latitude)) {
                inside ^= insideRing(rings, rings.start(ring), rings.end(ring));
            }
        }
        return inside;
    }

    private boolean insideRing(Polylines rings, int start, int end) {
        double turned = 0;
        double latitudeTurned = 0;
        boolean south = false;
        boolean north = false;
        for (int vertex = start; vertex < end; vertex++) {
            boolean closing = vertex + 1 == end;
            int next = closing ? start : vertex + 1;
            Edge edge = edge(rings, vertex, next, closing);
            turned += edge.span;
            latitudeTurned += edge.span * (edge.fromLatitude + edge.toLatitude) / 2;
            double crossing = edge.crosses() ? edge.crossingSide() : 0;
            south ^= crossing < 0;
            north ^= crossing > 0;
        }
        boolean aroundAPole = Math.rint(turned / 360) % 2 != 0;
        boolean aroundSouthPole = aroundAPole && latitudeTurned / turned < 0;
        return aroundSouthPole ? north : south;
    }

    private Edge edge(Polylines rings, int from, int to, boolean closing) {
        double fromLatitude = rings.latitudeDegrees(from);
        double toLatitude = rings.latitudeDegrees(to);
        double span = rings.longitudeDegrees(to) - rings.longitudeDegrees(from);
        boolean onPole = Math.abs(fromLatitude) == 90 && fromLatitude == toLatitude;
        boolean wholeTurn = !closing && Math.abs(span) == 360 && (rule == EdgeRule.RFC7946 || onPole);
        if (Math.abs(span) > 180 && !wholeTurn) {
            span = Math.IEEEremainder(span, 360);
        }
        double start = Math.IEEEremainder(rings.longitudeDegrees(from) - longitude, 360);
        double end = Math.IEEEremainder(rings.longitudeDegrees(to) - longitude, 360);
        if (Math.abs(start) == 180) {
            start = Math.copySign(180, end - span);
        }
        if (Math.abs(end) == 180) {
            end = Math.copySign(180, start + span);
        }
        return new Edge(start, fromLatitude, end, toLatitude, span);
    }

    /** An edge of a ring; longitudes count from the position's meridian, −180 to 180. */
    private final class Edge {

        private final double from;
        private final double fromLatitude;
        private final double to;
        private final double toLatitude;
        private final double span;

        Edge(double from, double fromLatitude, double to, double toLatitude, double span) {
            this.from = from;
            this.fromLatitude = fromLatitude;
            this.to = to;
            this.toLatitude = toLatitude;
            this.span = span;
        }

        /** Whether it crosses the position's meridian, and not the one opposite; a vertex on the meridian belongs to the east. */
        boolean crosses() {
            return Math.abs(span) == 360 || from < 0 != to < 0 && Math.abs(to - from - span) < SAME_DEGREES;
        }

        /** Negative when it crosses south of the position, positive when north, 0 when it runs through it. */
        double crossingSide() {
            if (rule == EdgeRule.RFC7946 || Math.abs(span) == 360) {
                double east = span > 0 ? -from : from;
                double along = (east < 0 ? east + 360 : east) / Math.abs(span);
                return fromLatitude + along * (toLatitude - fromLatitude) - latitude;
            }
            double reach = Math.toDegrees(StraightBounds.lengthMetres(fromLatitude, toLatitude, span)
                    / (Wgs84.POLAR_RADIUS_METRES * 0.99));
            if (Math.max(fromLatitude, toLatitude) + reach < latitude) {
                return -1;
            }
            if (Math.min(fromLatitude, toLatitude) - reach > latitude) {
                return 1;
            }
            return latitudeOnMeridian() - latitude;
        }

        /** Longitude never turns back along a geodesic, so halving finds the meridian; at a pole it jumps, which is as good. */
        private double latitudeOnMeridian() {
            GeodesicLine line = Wgs84.line(new Position(from, fromLatitude), new Position(to, toLatitude));
            double low = 0;
            double high = line.Distance();
            while (true) {
                double middle = (low + high) / 2;
                GeodesicData point = Wgs84.unrolled(line, middle);
                if (middle <= low || middle >= high) {
                    return point.lat2;
                }
                if (point.lon2 < 0 == from < 0) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        }
    }
}
