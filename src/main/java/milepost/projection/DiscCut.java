package milepost.projection;

/**
 * Cuts geometry for a map that ends at a circle around its centre. What lies beyond is drawn in along the circle, each
 * vertex in its own direction, which leaves the inside of a ring unchanged but for one question: whether the far side
 * belongs to it. That is answered by asking whether the centre does.
 */
final class DiscCut {

    private static final double STEP_DEGREES = 1;
    /** A centimetre beside the pole: rings that touch it must have it on one side or the other. */
    private static final double POLE_DEGREES = 90 - 1e-7;
    private static final int BISECTIONS = 40;
    /** A hair inside the circle, so that rounding never puts a vertex outside the map. */
    private static final double MARGIN_DEGREES = 1e-6;

    private final double centreLongitude;
    private final double centreLatitude;
    private final double radius;
    private final Bend bend;
    private final Track fine = new Track();
    private final Track cut = new Track();

    DiscCut(MapDomain.Disc disc, Bend bend) {
        this.centreLongitude = disc.centre().longitudeDegrees();
        this.centreLatitude = Math.clamp(disc.centre().latitudeDegrees(), -POLE_DEGREES, POLE_DEGREES);
        this.radius = disc.radiusDegrees() - MARGIN_DEGREES;
        this.bend = bend;
    }

    void line(Track line, PlaneSink sink) {
        densify(line, false);
        cut.clear();
        for (int i = 0; i < fine.size; i++) {
            boolean in = inside(i);
            if (i > 0 && in != inside(i - 1)) {
                double share = crossing(i - 1, i);
                cut.add(along(i - 1, i, share, 0), along(i - 1, i, share, 1), fine.edges[i - 1]);
            }
            if (in) {
                cut.add(fine.longitude(i), fine.latitude(i), fine.edges[i]);
            } else {
                flushLine(sink);
            }
        }
        flushLine(sink);
    }

    private void flushLine(PlaneSink sink) {
        if (cut.size > 1 || cut.size == 1 && fine.size == 1) {
            bend.project(cut, false, sink);
        }
        cut.clear();
    }

    void ring(Track ring, PlaneSink sink) {
        densify(ring, true);
        cut.clear();
        boolean anyInside = false;
        for (int i = 0; i < fine.size; i++) {
            int next = i + 1 == fine.size ? 0 : i + 1;
            boolean in = inside(i);
            anyInside |= in;
            if (in) {
                cut.add(fine.longitude(i), fine.latitude(i), fine.edges[i]);
            } else {
                addOnCircle(azimuth(i), PlaneSink.CUT);
                if (!inside(next)) {
                    addArc(azimuth(i), azimuth(next));
                }
            }
            if (in != inside(next)) {
                double share = crossing(i, next);
                cut.add(along(i, next, share, 0), along(i, next, share, 1), in ? PlaneSink.CUT : fine.edges[i]);
            }
        }
        double winding = windingOfCentre(cut);
        if (anyInside) {
            bend.project(cut, true, sink);
        }
        farSide(ring, anyInside ? winding : 0, sink);
    }

    /** Adds the whole circle when the centre would otherwise be on the wrong side of the ring. */
    private void farSide(Track ring, double winding, PlaneSink sink) {
        boolean wanted = holdsCentre(ring);
        boolean got = winding != 0;
        if (wanted == got) {
            return;
        }
        circle(got ? -winding : orientation(ring), sink);
    }

    void outline(PlaneSink sink) {
        circle(1, sink);
    }

    private void circle(double turn, PlaneSink sink) {
        cut.clear();
        for (int i = 0; i < 360; i++) {
            addOnCircle(-turn * i, PlaneSink.CUT);
        }
        bend.project(cut, true, sink);
    }

    private boolean inside(int vertex) {
        return angle(fine.longitude(vertex), fine.latitude(vertex)) <= radius;
    }

    private double angle(double longitude, double latitude) {
        return Sphere.angleDegrees(centreLongitude, centreLatitude, longitude, latitude);
    }

    private double azimuth(int vertex) {
        return Sphere.azimuthDegrees(centreLongitude, centreLatitude, fine.longitude(vertex), fine.latitude(vertex));
    }

    private void addArc(double from, double to) {
        double way = Math.IEEEremainder(to - from, 360);
        int steps = (int) Math.ceil(Math.abs(way) / STEP_DEGREES);
        for (int i = 1; i < steps; i++) {
            addOnCircle(from + way * i / steps, PlaneSink.CUT);
        }
    }

    private void addOnCircle(double azimuth, int edge) {
        double[] at = Sphere.travel(centreLongitude, centreLatitude, azimuth, radius);
        cut.add(at[0], at[1], edge);
    }

    /** The share of the way between two vertices at which the circle is crossed. */
    private double crossing(int from, int to) {
        boolean fromInside = inside(from);
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double share = (low + high) / 2;
            boolean in = angle(along(from, to, share, 0), along(from, to, share, 1)) <= radius;
            if (in == fromInside) {
                low = share;
            } else {
                high = share;
            }
        }
        return fromInside ? low : high;
    }

    private double along(int from, int to, double share, int axis) {
        double start = fine.lonLat[2 * from + axis];
        double step = fine.lonLat[2 * to + axis] - start;
        return start + share * (axis == 0 ? Math.IEEEremainder(step, 360) : step);
    }

    /** Edges in steps so short that each may be taken as straight on the plane and on the globe alike. */
    private void densify(Track track, boolean ring) {
        fine.clear();
        for (int i = 0; i < track.size; i++) {
            fine.add(track.longitude(i), track.latitude(i), track.edges[i]);
            if (i + 1 == track.size && !ring) {
                break;
            }
            int next = i + 1 == track.size ? 0 : i + 1;
            double lon = track.longitude(next) - track.longitude(i);
            double lat = track.latitude(next) - track.latitude(i);
            int steps = (int) Math.ceil(Math.max(Math.abs(lon), Math.abs(lat)) / STEP_DEGREES);
            for (int k = 1; k < steps; k++) {
                fine.add(track.longitude(i) + lon * k / steps, track.latitude(i) + lat * k / steps, track.edges[i]);
            }
        }
    }

    /** How often the ring goes around the centre: +1 counter-clockwise as seen on the map, −1 clockwise, 0 not at all. */
    private double windingOfCentre(Track ring) {
        double turned = 0;
        for (int i = 0; i < ring.size; i++) {
            int next = i + 1 == ring.size ? 0 : i + 1;
            double from = Sphere.azimuthDegrees(centreLongitude, centreLatitude, ring.longitude(i), ring.latitude(i));
            double to = Sphere.azimuthDegrees(centreLongitude, centreLatitude, ring.longitude(next), ring.latitude(next));
            turned -= Math.IEEEremainder(to - from, 360);
        }
        return Math.rint(turned / 360);
    }

    /** Whether the centre is inside the ring as it lies in longitude and latitude, on whichever turn the ring is. */
    private boolean holdsCentre(Track ring) {
        double west = ring.least(0);
        double east = ring.greatest(0);
        double longitude = centreLongitude + 360 * Math.ceil((west - centreLongitude) / 360);
        boolean holds = false;
        for (; longitude <= east; longitude += 360) {
            holds ^= holds(ring, longitude, centreLatitude);
        }
        return holds;
    }

    /** +1 for a ring that runs counter-clockwise in longitude and latitude, −1 for one that runs clockwise. */
    private static double orientation(Track ring) {
        double area = 0;
        for (int i = 0; i < ring.size; i++) {
            int next = i + 1 == ring.size ? 0 : i + 1;
            area += ring.longitude(i) * ring.latitude(next) - ring.longitude(next) * ring.latitude(i);
        }
        return area < 0 ? -1 : 1;
    }

    private static boolean holds(Track ring, double longitude, double latitude) {
        boolean holds = false;
        for (int i = 0; i < ring.size; i++) {
            int next = i + 1 == ring.size ? 0 : i + 1;
            double lat1 = ring.latitude(i);
            double lat2 = ring.latitude(next);
            if (lat1 > latitude != lat2 > latitude) {
                double at = ring.longitude(i) + (latitude - lat1) / (lat2 - lat1) * (ring.longitude(next) - ring.longitude(i));
                holds ^= at > longitude;
            }
        }
        return holds;
    }
}
