package milepost.layers.geojson;

import milepost.layers.PartKind;
import milepost.layers.RepairKind;
import milepost.layers.packed.IntList;
import milepost.layers.packed.Vertices;
import milepost.layers.reading.Oddity;
import milepost.layers.reading.Reading;
import milepost.layers.reading.RingRule;

/**
 * Turns the coordinates just read into parts of the feature, once the geometry's type is known. Well-formed
 * coordinates stay where they are; only a repair writes them anew.
 */
final class PartsWriter {

    private final Reading reading;
    private final Coordinates coordinates;

    PartsWriter(Reading reading, Coordinates coordinates) {
        this.reading = reading;
        this.coordinates = coordinates;
    }

    /** Whether anything of the geometry could be used; counts what is odd about it. */
    boolean write(String type, Spot where) {
        reading.count(Oddity.HIGHER_POSITION, coordinates.higher);
        boolean used = switch (type) {
            case "LineString", "MultiLineString" -> lines(where);
            case "Polygon", "MultiPolygon" -> polygons(where);
            default -> points();
        };
        if (used) {
            lookAtWhole(type, where);
        }
        return used;
    }

    private void lookAtWhole(String type, Spot where) {
        if (coordinates.crossing && !type.equals("Point") && !type.equals("MultiPoint")) {
            reading.count(Oddity.CROSSING_FEATURE);
        }
        if (coordinates.beyond) {
            reading.count(Oddity.FEATURE_BEYOND_180);
        }
        if (coordinates.poleRounded) {
            reading.repair("pole-rounded", reading.inFeature(where.line(), where.column()),
                    "A latitude lay a hair beyond the pole; it was moved onto it.");
        }
    }

    /** Always true: every point can be used. */
    private boolean points() {
        for (int vertex = coordinates.first; vertex < vertices().size(); vertex++) {
            reading.shapes().addPart(PartKind.POINT, vertex);
        }
        return true;
    }

    /** Whether any line could be used. */
    private boolean lines(Spot where) {
        IntList ends = coordinates.listEnds;
        if (shortest(ends) < 2) {
            return mendLines(where);
        }
        int first = coordinates.first;
        for (int line = 0; line < ends.size(); line++) {
            reading.shapes().addPart(PartKind.LINE, first);
            first = ends.get(line);
        }
        return true;
    }

    /** Whether any polygon could be used. */
    private boolean polygons(Spot where) {
        if (!wellFormedRings()) {
            return mendPolygons(where);
        }
        IntList ends = coordinates.listEnds;
        int first = coordinates.first;
        int polygon = 0;
        boolean shell = true;
        for (int ring = 0; ring < ends.size(); ring++) {
            int end = ends.get(ring);
            reading.shapes().addPart(shell ? PartKind.SHELL : PartKind.HOLE, first);
            lookAt(shell, first, end, where);
            first = end;
            shell = ring + 1 == endOfPolygon(polygon);
            if (shell) {
                polygon++;
            }
        }
        return true;
    }

    private boolean wellFormedRings() {
        IntList ends = coordinates.listEnds;
        int first = coordinates.first;
        for (int ring = 0; ring < ends.size(); ring++) {
            int end = ends.get(ring);
            if (end - first < RingRule.FEWEST_POSITIONS || !RingRule.closed(vertices(), first, end)) {
                return false;
            }
            first = end;
        }
        return true;
    }

    private boolean mendLines(Spot where) {
        IntList ends = coordinates.listEnds;
        int base = coordinates.first;
        double[] lonLat = vertices().tail(base);
        int[] allEnds = ends.toArray();
        vertices().truncate(base);
        int first = base;
        boolean any = false;
        for (int end : allEnds) {
            if (end - first >= 2) {
                reading.shapes().addPart(PartKind.LINE, vertices().size());
                append(lonLat, first - base, end - base);
                any = true;
            } else {
                if (!reading.mends(RepairKind.SHORT_PART)) {
                    return unmended("short-line", where, "A line needs two positions and has one; the feature was skipped, as you asked.");
                }
                reading.repair("short-line", reading.inFeature(where.line(), where.column()), "A line needs two positions and has one; it was left out.");
            }
            first = end;
        }
        return any;
    }

    private boolean mendPolygons(Spot where) {
        int base = coordinates.first;
        int[] ends = coordinates.listEnds.toArray();
        double[] lonLat = vertices().tail(base);
        vertices().truncate(base);
        int first = base;
        int polygon = 0;
        boolean shell = true;
        boolean shellUsed = false;
        // Of a shell that is left open as it is, the holes are lines as well.
        boolean line = false;
        boolean any = false;
        for (int ring = 0; ring < ends.length; ring++) {
            if (!reading.mends(RepairKind.SHORT_PART) && tooShort(lonLat, first - base, ends[ring] - base)) {
                return unmended("short-ring", where, "A ring needs four positions and has " + (ends[ring] - first)
                        + "; the feature was skipped, as you asked.");
            }
            PartKind kind = shell ? PartKind.SHELL : line ? PartKind.LINE : PartKind.HOLE;
            boolean used = (shell || shellUsed) && mendRing(lonLat, first - base, ends[ring] - base, kind, where);
            line = shell ? used && !reading.mends(RepairKind.UNCLOSED_RING) && !closed(lonLat, first - base, ends[ring] - base) : line;
            shellUsed = shell ? used : shellUsed;
            any |= used;
            first = ends[ring];
            shell = ring + 1 == endOfPolygon(polygon);
            if (shell) {
                polygon++;
            }
        }
        return any;
    }

    /** The geometry is given up: what it wrote of the feature is forgotten. */
    private boolean unmended(String code, Spot where, String sentence) {
        reading.warn(code, reading.inFeature(where.line(), where.column()), sentence);
        return false;
    }

    private static boolean closed(double[] lonLat, int first, int end) {
        return lonLat[2 * first] == lonLat[2 * end - 2] && lonLat[2 * first + 1] == lonLat[2 * end - 1];
    }

    private static boolean tooShort(double[] lonLat, int first, int end) {
        return end - first + (closed(lonLat, first, end) ? 0 : 1) < RingRule.FEWEST_POSITIONS;
    }

    private boolean mendRing(double[] lonLat, int first, int end, PartKind kind, Spot where) {
        boolean closed = closed(lonLat, first, end);
        if (tooShort(lonLat, first, end)) {
            reading.repair("short-ring", reading.inFeature(where.line(), where.column()), "A ring needs four positions and has " + (end - first)
                    + (kind == PartKind.SHELL ? "; its polygon was left out." : "; the hole was left out."));
            return false;
        }
        int start = vertices().size();
        if (!closed && !reading.mends(RepairKind.UNCLOSED_RING)) {
            reading.shapes().addPart(PartKind.LINE, start);
            append(lonLat, first, end);
            reading.warn("unclosed-ring-kept", reading.inFeature(where.line(), where.column()),
                    "A ring does not end where it begins; it is drawn as a line, as you asked.");
            return true;
        }
        reading.shapes().addPart(kind, start);
        append(lonLat, first, end);
        if (!closed) {
            append(lonLat, first, first + 1);
            reading.repair("unclosed-ring", reading.inFeature(where.line(), where.column()),
                    "A ring does not end where it begins; it was closed with a straight edge.");
        }
        if (kind.isRing()) {
            lookAt(kind == PartKind.SHELL, start, vertices().size(), where);
        }
        return true;
    }

    private void append(double[] lonLat, int first, int end) {
        for (int vertex = first; vertex < end; vertex++) {
            vertices().add(lonLat[2 * vertex], lonLat[2 * vertex + 1]);
        }
    }

    /** What is odd about a ring and stays as it is. */
    private void lookAt(boolean shell, int first, int end, Spot where) {
        if (shell && RingRule.clockwise(vertices(), first, end)) {
            reading.count(Oddity.CLOCKWISE_SHELL);
        }
        // A ring over the antimeridian, not cut, jumps across the whole plane; that is no crossing.
        if (!coordinates.crossing) {
            reading.addRing(end - first, where.line(), where.column());
        }
    }

    /** The ring after a polygon's last one. */
    private int endOfPolygon(int polygon) {
        IntList groups = coordinates.groupEnds;
        return polygon < groups.size() ? groups.get(polygon) : -1;
    }

    private int shortest(IntList ends) {
        int shortest = Integer.MAX_VALUE;
        int first = coordinates.first;
        for (int i = 0; i < ends.size(); i++) {
            shortest = Math.min(shortest, ends.get(i) - first);
            first = ends.get(i);
        }
        return shortest;
    }

    private Vertices.Builder vertices() {
        return reading.shapes().vertices();
    }
}
