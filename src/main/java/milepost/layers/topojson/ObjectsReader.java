package milepost.layers.topojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import milepost.layers.geojson.JsonText;
import milepost.layers.reading.FeatureWriter;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;

/** Reads the first of a topology's objects: a collection's geometries are features, and anything else is one. */
final class ObjectsReader {

    private final Reading reading;
    private final JsonParser json;
    private final Arcs arcs;
    private final FeatureWriter writer;
    private final List<String> names = new ArrayList<>();

    ObjectsReader(JsonText text, Arcs arcs) {
        this.reading = text.reading();
        this.json = text.json();
        this.arcs = arcs;
        this.writer = new FeatureWriter(reading);
    }

    void read() throws IOException, Refusal {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("objects") && json.currentToken() == JsonToken.START_OBJECT) {
                objects();
            } else {
                json.skipChildren();
            }
        }
        if (names.isEmpty()) {
            throw new Refusal("no-objects", reading.wholeFile(), "This is TopoJSON without any \"objects\", so there is nothing to draw.");
        }
        reading.note("topojson", "The file is TopoJSON; its object \"" + Wording.shortened(names.getFirst()) + "\" was read"
                + (names.size() == 1 ? "." : ", the others were not: " + Wording.shortened(String.join(", ", names.subList(1, names.size()))) + "."));
    }

    private void objects() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            names.add(json.currentName());
            json.nextToken();
            if (names.size() == 1) {
                object();
            } else {
                json.skipChildren();
            }
        }
    }

    /** A collection is read geometry by geometry; whatever else it is, its members are kept until its end. */
    private void object() throws IOException {
        JsonLocation start = json.currentTokenLocation();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        TopoGeometry single = new TopoGeometry();
        boolean collection = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("geometries") && json.currentToken() == JsonToken.START_ARRAY) {
                collection = true;
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    JsonLocation place = json.currentTokenLocation();
                    feature(TopoGeometry.read(json), place);
                }
            } else {
                single.member(json, name);
            }
        }
        if (!collection) {
            feature(single, start);
        }
    }

    private void feature(TopoGeometry geometry, JsonLocation start) {
        writer.begin(start.getLineNr(), start.getColumnNr());
        geometry.feature(arcs, writer);
    }
}
