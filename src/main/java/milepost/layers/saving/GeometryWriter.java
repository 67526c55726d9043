package milepost.layers.saving;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.PartKind;
import milepost.layers.Shapes;

/** Writes the geometry of features: parts of one kind as one geometry, parts of several kinds as a collection. */
final class GeometryWriter {

    private final Shapes shapes;
    private final JsonGenerator json;
    private long cut;
    private long turned;
    private long uncut;

    GeometryWriter(Shapes shapes, JsonGenerator json) {
        this.shapes = shapes;
        this.json = json;
    }

    long cut() {
        return cut;
    }

    long turned() {
        return turned;
    }

    long uncut() {
        return uncut;
    }

    void write(int feature) throws IOException {
        Pieces pieces = pieces(feature);
        int kinds = (pieces.points().isEmpty() ? 0 : 1) + (pieces.lines().isEmpty() ? 0 : 1) + (pieces.polygons().isEmpty() ? 0 : 1);
        if (kinds == 0) {
            json.writeNull();
            return;
        }
        if (kinds > 1) {
            json.writeStartObject();
            json.writeStringField("type", "GeometryCollection");
            json.writeFieldName("geometries");
            json.writeStartArray();
        }
        points(pieces.points());
        lines(pieces.lines());
        polygons(pieces.polygons());
        if (kinds > 1) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private Pieces pieces(int feature) {
        Pieces pieces = new Pieces();
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            int count = shapes.endVertex(part) - shapes.firstVertex(part);
            double[] lonLat = new double[2 * count];
            shapes.copyLonLat(shapes.firstVertex(part), lonLat, 0, count);
            PartKind kind = shapes.kind(part);
            pieces.add(kind, lonLat);
        }
        if (AntimeridianCut.needed(pieces)) {
            AntimeridianCut.Result result = AntimeridianCut.of(pieces);
            cut += result.done() ? 1 : 0;
            uncut += result.done() ? 0 : 1;
            return result.pieces();
        }
        return pieces;
    }

    private void points(List<double[]> points) throws IOException {
        if (points.isEmpty()) {
            return;
        }
        begin(points.size() == 1 ? "Point" : "MultiPoint");
        if (points.size() > 1) {
            json.writeStartArray();
        }
        for (double[] point : points) {
            position(point, 0);
        }
        if (points.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void lines(List<double[]> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        begin(lines.size() == 1 ? "LineString" : "MultiLineString");
        if (lines.size() > 1) {
            json.writeStartArray();
        }
        for (double[] line : lines) {
            positions(line, false);
        }
        if (lines.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void polygons(List<List<double[]>> polygons) throws IOException {
        if (polygons.isEmpty()) {
            return;
        }
        begin(polygons.size() == 1 ? "Polygon" : "MultiPolygon");
        if (polygons.size() > 1) {
            json.writeStartArray();
        }
        for (List<double[]> rings : polygons) {
            json.writeStartArray();
            for (int ring = 0; ring < rings.size(); ring++) {
                double area = twiceArea(rings.get(ring));
                boolean turn = ring == 0 ? area < 0 : area > 0;
                turned += turn ? 1 : 0;
                positions(rings.get(ring), turn);
            }
            json.writeEndArray();
        }
        if (polygons.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void begin(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeFieldName("coordinates");
    }

    private void positions(double[] lonLat, boolean backwards) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < lonLat.length; i += 2) {
            position(lonLat, backwards ? lonLat.length - 2 - i : i);
        }
        json.writeEndArray();
    }

    private void position(double[] lonLat, int at) throws IOException {
        json.writeStartArray();
        number(lonLat[at]);
        number(lonLat[at + 1]);
        json.writeEndArray();
    }

    /** The shortest text that gives the same bits. */
    private void number(double degrees) throws IOException {
        boolean whole = degrees == (int) degrees && (degrees != 0 || 1 / degrees > 0);
        if (whole) {
            json.writeNumber((int) degrees);
        } else {
            json.writeNumber(degrees);
        }
    }

    private static double twiceArea(double[] ring) {
        double twice = 0;
        for (int i = 2; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice;
    }

    /** The parts of one feature, sorted by what they are. */
    record Pieces(List<double[]> points, List<double[]> lines, List<List<double[]>> polygons) {

        Pieces() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(PartKind kind, double[] lonLat) {
            switch (kind) {
                case POINT -> points.add(lonLat);
                case LINE -> lines.add(lonLat);
                case HOLE -> polygons.getLast().add(lonLat);
                default -> {
                    List<double[]> rings = new ArrayList<>();
                    rings.add(lonLat);
                    polygons.add(rings);
                }
            }
        }
    }
}
