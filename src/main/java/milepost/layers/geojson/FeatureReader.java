package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;
import milepost.problems.Where;

/** Reads feature objects, their members in any order. */
final class FeatureReader {

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private final GeometryReader geometries;
    private final PropertiesReader properties;

    private String type;
    private boolean typeSeen;
    private boolean geometrySeen;
    private boolean propertiesSeen;
    private GeometryReader.Outcome outcome;
    private JsonLocation start;

    FeatureReader(JsonText text, GeometryReader geometries) {
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
        this.geometries = geometries;
        this.properties = new PropertiesReader(text);
    }

    /** Reads one entry of a "features" list and leaves the parser at its end. */
    void read(CrsRule crs) throws IOException, Refusal {
        begin();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            reading.warn("not-a-feature", start(), "The list of features holds something that is no feature; it was skipped.");
            reading.skipFeature();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (!member(name) && !crs.member(name)) {
                json.skipChildren();
            }
        }
        finish();
    }

    void begin() {
        reading.beginFeature();
        type = "";
        typeSeen = false;
        geometrySeen = false;
        propertiesSeen = false;
        outcome = GeometryReader.Outcome.EMPTY;
        start = json.currentTokenLocation();
    }

    /** Reads a member when it is one of a feature's; otherwise the parser is left where it stands. */
    boolean member(String name) throws IOException {
        switch (name) {
            case "type" -> {
                if (typeSeen) {
                    duplicate(name);
                }
                typeSeen = true;
                type = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
                json.skipChildren();
            }
            case "geometry" -> {
                if (geometrySeen) {
                    duplicate(name);
                    reading.shapes().dropFeature();
                }
                geometrySeen = true;
                outcome = geometries.read();
            }
            case "properties" -> {
                if (propertiesSeen) {
                    duplicate(name);
                    reading.attributes().dropProperties();
                }
                propertiesSeen = true;
                properties.read();
            }
            case "id" -> properties.readId();
            default -> {
                return false;
            }
        }
        return true;
    }

    void finish() {
        if (!type.equals("Feature") && typeSeen) {
            reading.warn("not-a-feature", start(), "A feature's type must be \"Feature\", here it is "
                    + (type.isEmpty() ? "no text" : "\"" + Wording.shortened(type) + "\"") + "; it was skipped.");
            reading.skipFeature();
        } else if (outcome == GeometryReader.Outcome.UNUSABLE) {
            reading.skipFeature();
        } else {
            if (!typeSeen) {
                reading.warn("no-type", start(), "The feature has no \"type\"; it was taken for a feature all the same.");
            }
            reading.keepFeature(outcome == GeometryReader.Outcome.USED);
        }
    }

    private Where start() {
        return text.inFeature(start);
    }

    private void duplicate(String name) {
        reading.warn("duplicate-member", text.inFeature(), Wording.duplicate(name));
    }
}
