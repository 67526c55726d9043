package milepost.projection;

/** Cuts geometry for a map that is open at one meridian and ends at two parallels. */
final class BeltCut {

    /** A tenth of a millimetre before the seam: on it, the two sides of the map would be the same longitude. */
    private static final double SEAM_DEGREES = 1e-9;

    private final MapDomain.Belt belt;
    private final Bend bend;
    private final Track first = new Track();
    private final Track second = new Track();

    BeltCut(MapDomain.Belt belt, Bend bend) {
        this.belt = belt;
        this.bend = bend;
    }

    void ring(Track ring, PlaneSink sink) {
        ring.shiftLongitude(-belt.centralMeridianDegrees());
        double west = ring.least(0);
        double east = ring.greatest(0);
        for (long turn = turnOf(west); turn <= turnOf(east); turn++) {
            double left = 360.0 * turn - 180;
            if (Math.min(east, left + 360) - Math.max(west, left) > SEAM_DEGREES || east - west <= SEAM_DEGREES) {
                bend.project(onMap(clipped(ring, left, west, east), turn), true, sink);
            }
        }
    }

    void outline(PlaneSink sink) {
        first.clear();
        first.add(-180, belt.southDegrees(), PlaneSink.CUT);
        first.add(180, belt.southDegrees(), PlaneSink.CUT);
        first.add(180, belt.northDegrees(), PlaneSink.CUT);
        first.add(-180, belt.northDegrees(), PlaneSink.CUT);
        bend.project(onMap(first, 0), true, sink);
    }

    private static long turnOf(double longitude) {
        return Math.floorDiv((long) Math.floor(longitude + 180), 360L);
    }

    /** The ring's part within one turn and the belt's latitudes; the ring itself when nothing sticks out. */
    private Track clipped(Track ring, double left, double west, double east) {
        Track inside = ring;
        if (west < left) {
            inside = clip(inside, 0, left, true);
        }
        if (east > left + 360) {
            inside = clip(inside, 0, left + 360, false);
        }
        if (inside.least(1) < belt.southDegrees()) {
            inside = clip(inside, 1, belt.southDegrees(), true);
        }
        if (inside.greatest(1) > belt.northDegrees()) {
            inside = clip(inside, 1, belt.northDegrees(), false);
        }
        if (inside == ring) {
            first.clear();
            for (int i = 0; i < ring.size; i++) {
                first.add(ring.longitude(i), ring.latitude(i), ring.edges[i]);
            }
            return first;
        }
        return inside;
    }

    private Track clip(Track ring, int axis, double limit, boolean keepGreater) {
        Track into = ring == first ? second : first;
        ring.clipRing(axis, limit, keepGreater, into);
        return into;
    }

    /** Moved into the map's own turn, a hair inside its seam. */
    private Track onMap(Track track, long turn) {
        for (int i = 0; i < track.size; i++) {
            double relative = Math.clamp(track.longitude(i) - 360.0 * turn, -180 + SEAM_DEGREES, 180 - SEAM_DEGREES);
            track.lonLat[2 * i] = belt.centralMeridianDegrees() + relative;
        }
        return track;
    }

    void line(Track line, PlaneSink sink) {
        line.shiftLongitude(-belt.centralMeridianDegrees());
        if (line.size == 1) {
            point(line, sink);
            return;
        }
        double east = line.greatest(0);
        for (long turn = turnOf(line.least(0)); turn <= turnOf(east); turn++) {
            pieces(line, turn, sink);
        }
    }

    private void point(Track point, PlaneSink sink) {
        if (point.latitude(0) >= belt.southDegrees() && point.latitude(0) <= belt.northDegrees()) {
            bend.project(onMap(point, turnOf(point.longitude(0))), false, sink);
        }
    }

    /** The runs of a line within one turn. */
    private void pieces(Track line, long turn, PlaneSink sink) {
        double left = 360.0 * turn - 180;
        first.clear();
        for (int i = 0; i + 1 < line.size; i++) {
            double lon1 = line.longitude(i);
            double lat1 = line.latitude(i);
            double lon2 = line.longitude(i + 1);
            double lat2 = line.latitude(i + 1);
            double from = Math.max(enter(lon1, lon2, left, left + 360), enter(lat1, lat2, belt.southDegrees(), belt.northDegrees()));
            double to = Math.min(leave(lon1, lon2, left, left + 360), leave(lat1, lat2, belt.southDegrees(), belt.northDegrees()));
            if (from > to || (from == to && lon1 == lon2 == (lat1 == lat2))) {
                flush(turn, sink);
                continue;
            }
            if (first.size == 0 || from > 0) {
                flush(turn, sink);
                first.add(lon1 + from * (lon2 - lon1), lat1 + from * (lat2 - lat1), line.edges[i]);
            }
            first.edges[first.size - 1] = line.edges[i];
            first.add(lon1 + to * (lon2 - lon1), lat1 + to * (lat2 - lat1), PlaneSink.CUT);
            if (to < 1) {
                flush(turn, sink);
            }
        }
        flush(turn, sink);
    }

    private void flush(long turn, PlaneSink sink) {
        if (first.size > 1) {
            bend.project(onMap(first, turn), false, sink);
        }
        first.clear();
    }

    /** The share of the way from a to b at which a value comes between the limits: 0 when a is there, above 1 when it never is. */
    private static double enter(double a, double b, double low, double high) {
        if (a >= low && a <= high) {
            return 0;
        }
        double limit = a < low ? low : high;
        double share = (limit - a) / (b - a);
        return share >= 0 && share <= 1 ? share : 2;
    }

    /** The share of the way from a to b at which a value leaves the limits: 1 when b is there, below 0 when it never was. */
    private static double leave(double a, double b, double low, double high) {
        double share = enter(b, a, low, high);
        return share > 1 ? -1 : 1 - share;
    }
}
