package milepost.layers.tables;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.Json;
import milepost.layers.PartKind;
import milepost.layers.reading.FeatureWriter;

/** A GeoJSON geometry in a cell, as some databases export it. */
final class GeoJsonCell {

    private GeoJsonCell() { }

    /** False when it is none; nothing is then written. */
    static boolean write(String text, FeatureWriter writer) {
        String type = "";
        List<List<List<double[]>>> groups = new ArrayList<>();
        try (JsonParser json = Json.FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("type")) {
                    type = json.getText();
                } else if (name.equals("coordinates")) {
                    groups = groups(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException broken) {
            return false;
        }
        return parts(type, groups, writer);
    }

    /** Coordinates of any depth as groups of lists of positions. */
    private static List<List<List<double[]>>> groups(JsonParser json) throws IOException {
        List<List<List<double[]>>> groups = new ArrayList<>();
        List<List<double[]>> lists = new ArrayList<>();
        List<double[]> positions = new ArrayList<>();
        int depth = 0;
        do {
            switch (json.currentToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> {
                    depth--;
                    if (!positions.isEmpty()) {
                        lists.add(positions);
                        positions = new ArrayList<>();
                    } else if (!lists.isEmpty()) {
                        groups.add(lists);
                        lists = new ArrayList<>();
                    }
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    positions.add(position(json));
                    depth--;
                }
                default -> json.skipChildren();
            }
        } while (depth > 0 && json.nextToken() != null);
        if (!positions.isEmpty()) {
            lists.add(positions);
        }
        if (!lists.isEmpty()) {
            groups.add(lists);
        }
        return groups;
    }

    private static double[] position(JsonParser json) throws IOException {
        double x = json.getDoubleValue();
        double y = Double.NaN;
        for (int number = 1; json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null; number++) {
            y = number == 1 && json.currentToken().isNumeric() ? json.getDoubleValue() : y;
        }
        return new double[] {x, y};
    }

    private static boolean parts(String type, List<List<List<double[]>>> groups, FeatureWriter writer) {
        for (List<List<double[]>> lists : groups) {
            for (int list = 0; list < lists.size(); list++) {
                switch (type) {
                    case "Point", "MultiPoint" -> lists.get(list).forEach(position -> writer.point(position[0], position[1]));
                    case "LineString", "MultiLineString" -> part(PartKind.LINE, lists.get(list), writer);
                    case "Polygon", "MultiPolygon" -> part(list == 0 ? PartKind.SHELL : PartKind.HOLE, lists.get(list), writer);
                    default -> {
                        return false;
                    }
                }
            }
        }
        return !groups.isEmpty();
    }

    private static void part(PartKind kind, List<double[]> positions, FeatureWriter writer) {
        writer.beginPart(kind);
        positions.forEach(position -> writer.position(position[0], position[1]));
        writer.endPart();
    }
}
