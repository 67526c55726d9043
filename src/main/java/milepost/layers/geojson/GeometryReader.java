package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import milepost.layers.reading.Oddity;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Wording;
import milepost.problems.Where;

/** Reads geometry objects, their members in any order, collections in collections too, into parts of the feature. */
final class GeometryReader {

    /** What a geometry object turned out to be. */
    enum Outcome {
        /** null, or no position in it. */
        EMPTY,
        /** Parts were added. */
        USED,
        /** It cannot be used; the reason was logged. */
        UNUSABLE
    }

    /** One geometry object whose members are being read. */
    static final class Open {
        private String type = "";
        private boolean coordinates;
        private boolean geometries;
        private Outcome children = Outcome.EMPTY;
        private final JsonLocation start;

        private Open(JsonLocation start) {
            this.start = start;
        }
    }

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private final CoordinatesReader coordinates;
    private final PartsWriter parts;

    GeometryReader(JsonText text) {
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
        this.coordinates = new CoordinatesReader(json, reading);
        this.parts = new PartsWriter(reading, coordinates.found());
    }

    /** Reads the value the parser stands at and leaves the parser at its end. */
    Outcome read() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return Outcome.EMPTY;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            unusable("bad-geometry", text.inFeature(), "The geometry is no object.");
            json.skipChildren();
            return Outcome.UNUSABLE;
        }
        Open open = begin();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (!member(open, name)) {
                json.skipChildren();
            }
        }
        return finish(open);
    }

    Open begin() {
        return new Open(json.currentTokenLocation());
    }

    /** Reads a member when it is one of a geometry's; otherwise the parser is left where it stands. */
    boolean member(Open open, String name) throws IOException {
        switch (name) {
            case "type" -> {
                if (!open.type.isEmpty()) {
                    duplicate(name);
                }
                open.type = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
                json.skipChildren();
            }
            case "coordinates" -> {
                if (open.type.equals("GeometryCollection")) {
                    return false;
                }
                if (open.coordinates) {
                    duplicate(name);
                    reading.shapes().vertices().truncate(coordinates.found().first);
                }
                open.coordinates = true;
                coordinates.read();
            }
            case "geometries" -> {
                if (!open.type.isEmpty() && !open.type.equals("GeometryCollection")) {
                    return false;
                }
                open.geometries = true;
                open.children = readChildren();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Outcome readChildren() throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            unusable("bad-geometry", text.inFeature(), "The \"geometries\" of a GeometryCollection are no list.");
            json.skipChildren();
            return Outcome.UNUSABLE;
        }
        boolean used = false;
        boolean unusable = false;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Outcome child = json.currentToken() == JsonToken.VALUE_NULL ? nullChild() : read();
            used |= child == Outcome.USED;
            unusable |= child == Outcome.UNUSABLE;
        }
        if (used && unusable) {
            reading.repair("partly-used", text.inFeature(),
                    "Of this GeometryCollection only the geometries that could be used were kept.");
        }
        return used ? Outcome.USED : unusable ? Outcome.UNUSABLE : Outcome.EMPTY;
    }

    private Outcome nullChild() {
        unusable("bad-geometry", text.inFeature(), "A GeometryCollection holds null where a geometry belongs.");
        return Outcome.UNUSABLE;
    }

    Outcome finish(Open open) {
        if (open.type.equals("GeometryCollection")) {
            if (!open.geometries) {
                unusable("bad-geometry", at(open), "The GeometryCollection has no \"geometries\".");
                return Outcome.UNUSABLE;
            }
            return open.children;
        }
        if (open.geometries) {
            unusable("bad-geometry", at(open), open.type.isEmpty()
                    ? "The geometry has \"geometries\" but no type." : "A " + open.type + " cannot have \"geometries\".");
            return Outcome.UNUSABLE;
        }
        int expected = expectedDepth(open.type);
        if (expected < 0) {
            unusable("unknown-geometry-type", at(open), open.type.isEmpty() ? "The geometry has no \"type\"."
                    : "\"" + Wording.shortened(open.type) + "\" is not a geometry type of GeoJSON.");
        } else if (!open.coordinates) {
            unusable("no-coordinates", at(open), "The " + open.type + " has no \"coordinates\".");
        } else {
            return finishCoordinates(open, expected);
        }
        return drop(open);
    }

    private Outcome finishCoordinates(Open open, int expected) {
        if (coordinates.fault() != CoordinatesReader.Fault.NONE) {
            reportFault(open);
            return drop(open);
        }
        if (coordinates.found().empty()) {
            return Outcome.EMPTY;
        }
        if (coordinates.found().depth != expected) {
            unusable("wrong-nesting", at(open), "The coordinates of this " + open.type
                    + " are nested " + Wording.levels(coordinates.found().depth + 1) + ", it needs an array of "
                    + Wording.levels(expected + 1) + ".");
            return drop(open);
        }
        return parts.write(open.type, text.spot(open.start)) ? Outcome.USED : Outcome.UNUSABLE;
    }

    private void reportFault(Open open) {
        CoordinatesReader.Fault fault = coordinates.fault();
        reading.count(Oddity.MAYBE_SWAPPED, fault == CoordinatesReader.Fault.LATITUDE ? 1 : 0);
        reading.count(Oddity.NOT_DEGREES, fault == CoordinatesReader.Fault.NOT_DEGREES ? 1 : 0);
        unusable(fault.code(), text.inFeature(coordinates.faultAt()),
                "In the coordinates of this " + open.type + " " + coordinates.faultText() + ".");
    }

    private Outcome drop(Open open) {
        if (open.coordinates) {
            reading.shapes().vertices().truncate(coordinates.found().first);
        }
        return Outcome.UNUSABLE;
    }

    private static int expectedDepth(String type) {
        return switch (type) {
            case "Point" -> 0;
            case "MultiPoint", "LineString" -> 1;
            case "MultiLineString", "Polygon" -> 2;
            case "MultiPolygon" -> 3;
            default -> -1;
        };
    }

    private void duplicate(String name) {
        reading.warn("duplicate-member", text.inFeature(), Wording.duplicate(name));
    }

    private void unusable(String code, Where where, String sentence) {
        reading.warn(code, where, sentence);
    }

    private Where at(Open open) {
        return text.inFeature(open.start);
    }
}
