package milepost.layers.topojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.layers.NestedValues;
import milepost.layers.PartKind;
import milepost.layers.packed.IntList;
import milepost.layers.reading.FeatureWriter;

/** One geometry object of a topology, read whole before it is written, because its members come in any order. */
final class TopoGeometry {

    private String type = "";
    private final IntList arcs = new IntList();
    /** How many arcs there were at the end of each line or ring, and how many rings at the end of each polygon. */
    private final IntList lineEnds = new IntList();
    private final IntList polygonEnds = new IntList();
    private final List<double[]> points = new ArrayList<>();
    private final List<TopoGeometry> children = new ArrayList<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private Optional<Object> id = Optional.empty();

    /** Reads the object at which the parser stands. */
    static TopoGeometry read(JsonParser json) throws IOException {
        TopoGeometry geometry = new TopoGeometry();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return geometry;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            geometry.member(json, name);
        }
        return geometry;
    }

    void member(JsonParser json, String name) throws IOException {
        boolean list = json.currentToken() == JsonToken.START_ARRAY;
        if (name.equals("arcs") && list) {
            arcs(json);
        } else if (name.equals("coordinates") && list) {
            coordinates(json);
        } else if (name.equals("geometries") && list) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                children.add(read(json));
            }
        } else if (name.equals("properties") && json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String property = json.currentName();
                json.nextToken();
                properties.put(property, NestedValues.parse(NestedValues.copy(json)));
            }
        } else if (name.equals("id") && json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
            id = Optional.of(NestedValues.parse(NestedValues.copy(json)));
        } else {
            type = name.equals("type") && json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : type;
            json.skipChildren();
        }
    }

    /** Reads lists of arc numbers of any depth; the innermost are lines or rings, those around them polygons. */
    private boolean arcs(JsonParser json) throws IOException {
        boolean innermost = false;
        boolean aroundInnermost = false;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                aroundInnermost |= arcs(json);
            } else if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                innermost = true;
                arcs.add(json.getIntValue());
            } else {
                json.skipChildren();
            }
        }
        if (innermost) {
            lineEnds.add(arcs.size());
        } else if (aroundInnermost) {
            polygonEnds.add(lineEnds.size());
        }
        return innermost;
    }

    private void coordinates(JsonParser json) throws IOException {
        List<Double> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                coordinates(json);
            } else {
                numbers.add(json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN);
                json.skipChildren();
            }
        }
        if (!numbers.isEmpty()) {
            points.add(new double[] {numbers.getFirst(), numbers.size() > 1 ? numbers.get(1) : Double.NaN});
        }
    }

    /** Writes a feature, begun already. */
    void feature(Arcs all, FeatureWriter writer) {
        id.ifPresent(writer::id);
        properties.forEach(writer::property);
        parts(all, writer);
        writer.end();
    }

    private void parts(Arcs all, FeatureWriter writer) {
        switch (type) {
            case "GeometryCollection" -> children.forEach(child -> child.parts(all, writer));
            case "Point", "MultiPoint" -> points.forEach(point -> writer.point(all.longitude(point[0]), all.latitude(point[1])));
            case "LineString", "MultiLineString" -> lines(all, writer, false);
            case "Polygon", "MultiPolygon" -> lines(all, writer, true);
            case "", "null" -> { }
            default -> writer.unusable("unknown-geometry-type", "A geometry of this feature has no type that TopoJSON knows; the feature was skipped.");
        }
    }

    private void lines(Arcs all, FeatureWriter writer, boolean rings) {
        int polygon = 0;
        boolean shell = true;
        for (int line = 0; line < lineEnds.size(); line++) {
            writer.beginPart(!rings ? PartKind.LINE : shell ? PartKind.SHELL : PartKind.HOLE);
            int first = line == 0 ? 0 : lineEnds.get(line - 1);
            for (int i = first; i < lineEnds.get(line); i++) {
                if (!all.has(arcs.get(i))) {
                    writer.unusable("no-such-arc", "The feature uses an arc that the file does not have; it was skipped.");
                    return;
                }
                all.write(arcs.get(i), i > first, writer);
            }
            writer.endPart();
            shell = polygon < polygonEnds.size() && line + 1 == polygonEnds.get(polygon);
            polygon += shell ? 1 : 0;
        }
    }
}
