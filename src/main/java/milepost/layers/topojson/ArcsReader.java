package milepost.layers.topojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import milepost.layers.packed.IntList;
import milepost.layers.packed.Vertices;

/** Reads the arcs of a topology, and the transform by which they become degrees. */
final class ArcsReader {

    private final JsonParser json;
    private final Vertices.Builder positions = new Vertices.Builder();
    private final IntList starts = new IntList();
    private double[] scale = {1, 1};
    private double[] translate = {0, 0};
    private boolean quantised;

    private ArcsReader(JsonParser json) {
        this.json = json;
        starts.add(0);
    }

    static Arcs read(JsonParser json) throws IOException {
        ArcsReader reader = new ArcsReader(json);
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("arcs") && json.currentToken() == JsonToken.START_ARRAY) {
                reader.arcs();
            } else if (name.equals("transform") && json.currentToken() == JsonToken.START_OBJECT) {
                reader.transform();
            } else {
                json.skipChildren();
            }
        }
        return new Arcs(reader.decoded(), reader.starts, reader.scale, reader.translate);
    }

    private void transform() throws IOException {
        quantised = true;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "scale" -> scale = pair(scale);
                case "translate" -> translate = pair(translate);
                default -> json.skipChildren();
            }
        }
    }

    private double[] pair(double[] otherwise) throws IOException {
        Vertices.Builder one = new Vertices.Builder();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return otherwise;
        }
        position(one);
        return one.size() == 1 ? new double[] {one.longitudeDegrees(0), one.latitudeDegrees(0)} : otherwise;
    }

    private void arcs() throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    position(positions);
                }
            } else {
                json.skipChildren();
            }
            starts.add(positions.size());
        }
    }

    /** Adds the position at which the parser stands; one that is none is passed over. */
    private void position(Vertices.Builder into) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        double x = Double.NaN;
        double y = Double.NaN;
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            double number = json.currentToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
            json.skipChildren();
            x = i == 0 ? number : x;
            y = i == 1 ? number : y;
        }
        into.add(x, y);
    }

    /** The positions themselves: in a quantised topology each is written as the step from the one before it. */
    private Vertices decoded() {
        if (!quantised) {
            return positions.build();
        }
        Vertices.Builder decoded = new Vertices.Builder();
        for (int arc = 0; arc + 1 < starts.size(); arc++) {
            double x = 0;
            double y = 0;
            for (int i = starts.get(arc); i < starts.get(arc + 1); i++) {
                x += positions.longitudeDegrees(i);
                y += positions.latitudeDegrees(i);
                decoded.add(x, y);
            }
        }
        return decoded.build();
    }
}
