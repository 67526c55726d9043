package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Locale;
import milepost.layers.PartKind;
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

    private final JsonText text;
    private final Reading reading;
    private final CoordinatesReader coordinates;

    PartsWriter(JsonText text, CoordinatesReader coordinates) {
        this.text = text;
        this.reading = text.reading();
        this.coordinates = coordinates;
    }

    /** Always true: every point can be used. */
    boolean points() {
        for (int vertex = coordinates.firstVertex(); vertex < vertices().size(); vertex++) {
            reading.shapes().addPart(PartKind.POINT, vertex);
        }
        return true;
    }

    /** Whether any line could be used. */
    boolean lines(JsonLocation where) {
        IntList ends = coordinates.listEnds();
        if (shortest(ends) < 2) {
            return mendLines(where);
        }
        int first = coordinates.firstVertex();
        for (int line = 0; line < ends.size(); line++) {
            reading.shapes().addPart(PartKind.LINE, first);
            first = ends.get(line);
        }
        return true;
    }

    /** Whether any polygon could be used. */
    boolean polygons(JsonLocation where) {
        if (!wellFormedRings()) {
            return mendPolygons(where);
        }
        IntList ends = coordinates.listEnds();
        int first = coordinates.firstVertex();
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
        IntList ends = coordinates.listEnds();
        int first = coordinates.firstVertex();
        for (int ring = 0; ring < ends.size(); ring++) {
            int end = ends.get(ring);
            if (end - first < RingRule.FEWEST_POSITIONS || !RingRule.closed(vertices(), first, end)) {
                return false;
            }
            first = end;
        }
        return true;
    }

    private boolean mendLines(JsonLocation where) {
        IntList ends = coordinates.listEnds();
        int base = coordinates.firstVertex();
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
                reading.repair("short-line", text.inFeature(where), "A line needs two positions and has one; it was left out.");
            }
            first = end;
        }
        return any;
    }

    private boolean mendPolygons(JsonLocation where) {
        int base = coordinates.firstVertex();
        int[] ends = coordinates.listEnds().toArray();
        double[] lonLat = vertices().tail(base);
        vertices().truncate(base);
        int first = base;
        int polygon = 0;
        boolean shell = true;
        boolean shellUsed = false;
        boolean any = false;
        for (int ring = 0; ring < ends.length; ring++) {
            boolean used = (shell || shellUsed) && mendRing(lonLat, first - base, ends[ring] - base, shell, where);
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

    private boolean mendRing(double[] lonLat, int first, int end, boolean shell, JsonLocation where) {
        boolean closed = lonLat[2 * first] == lonLat[2 * end - 2] && lonLat[2 * first + 1] == lonLat[2 * end - 1];
        int positions = end - first + (closed ? 0 : 1);
        if (positions < RingRule.FEWEST_POSITIONS) {
            reading.repair("short-ring", text.inFeature(where), "A ring needs four positions and has " + (end - first)
                    + (shell ? "; its polygon was left out." : "; the hole was left out."));
            return false;
        }
        int start = vertices().size();
        reading.shapes().addPart(shell ? PartKind.SHELL : PartKind.HOLE, start);
        append(lonLat, first, end);
        if (!closed) {
            append(lonLat, first, first + 1);
            reading.repair("unclosed-ring", text.inFeature(where),
                    "A ring does not end where it begins; it was closed with a straight edge.");
        }
        lookAt(shell, start, vertices().size(), where);
        return true;
    }

    private void append(double[] lonLat, int first, int end) {
        for (int vertex = first; vertex < end; vertex++) {
            vertices().add(lonLat[2 * vertex], lonLat[2 * vertex + 1]);
        }
    }

    /** What is odd about a ring and stays as it is. */
    private void lookAt(boolean shell, int first, int end, JsonLocation where) {
        if (shell && RingRule.clockwise(vertices(), first, end)) {
            reading.count(Oddity.CLOCKWISE_SHELL);
        }
        // A ring over the antimeridian, not cut, jumps across the whole plane; that is no crossing. What comes with the
        // program was looked at when it was built.
        boolean bundled = !reading.info().role().isEmpty();
        if (!coordinates.crossing() && !bundled) {
            reading.crossings().find(vertices(), first, end).ifPresent(at -> reading.warn("self-crossing", text.inFeature(where),
                    String.format(Locale.ROOT, "An outline crosses itself near %.4f, %.4f (latitude, longitude); it is drawn as it is.", at.y, at.x)));
        }
    }

    /** The ring after a polygon's last one. */
    private int endOfPolygon(int polygon) {
        IntList groups = coordinates.groupEnds();
        return polygon < groups.size() ? groups.get(polygon) : -1;
    }

    private int shortest(IntList ends) {
        int shortest = Integer.MAX_VALUE;
        int first = coordinates.firstVertex();
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
