package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import milepost.layers.RepairKind;
import milepost.layers.packed.Vertices;
import milepost.layers.reading.OutOfRange;
import milepost.layers.reading.Reading;

/**
 * Reads one "coordinates" member straight into the packed vertices, before the geometry's type need be known:
 * the nesting found is kept, and the type is held against it afterwards. The innermost loop of all loading.
 */
final class CoordinatesReader {

    /** What is wrong with the numbers; the first fault of a geometry counts. */
    enum Fault {
        NONE(""),
        NOT_A_NUMBER("not-a-number"),
        TOO_FEW_NUMBERS("too-few-numbers"),
        NESTING("wrong-nesting"),
        NOT_FINITE("number-too-large"),
        LATITUDE("latitude-out-of-range"),
        NOT_DEGREES("not-degrees");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        /** The stable name of the problem. */
        String code() {
            return code;
        }
    }

    private final JsonParser json;
    private final Vertices.Builder vertices;
    private final Reading reading;
    private final OutOfRange outOfRange;
    private final Coordinates found = new Coordinates();
    private boolean inDegrees;

    private int level;
    private Fault fault;
    private JsonLocation faultAt;
    private String faultText;
    private double previous;

    CoordinatesReader(JsonParser json, Reading reading) {
        this.json = json;
        this.vertices = reading.shapes().vertices();
        this.outOfRange = reading.outOfRange();
        this.reading = reading;
    }

    /** Reads the value the parser stands at, whatever it is, and leaves the parser at its end. */
    void read() throws IOException {
        start();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            fail(Fault.NESTING, "it is no list");
            json.skipChildren();
            return;
        }
        level = 1;
        while (level > 0) {
            token(json.nextToken());
        }
    }

    private void token(JsonToken token) throws IOException {
        switch (token) {
            case START_ARRAY -> level++;
            case END_ARRAY -> close();
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> position();
            case START_OBJECT -> {
                fail(Fault.NOT_A_NUMBER, "an object stands where a number belongs");
                json.skipChildren();
            }
            default -> fail(Fault.NOT_A_NUMBER, described(token) + " stands where a number belongs");
        }
    }

    /** Reads a position from its first number to the end of its array. */
    private void position() throws IOException {
        if (found.depth < 0) {
            found.depth = level - 1;
        } else if (found.depth != level - 1) {
            fail(Fault.NESTING, "positions stand at different depths");
        }
        double longitude = number();
        JsonToken token = json.nextToken();
        if (isNumber(token)) {
            double latitude = number();
            token = json.nextToken();
            add(longitude, latitude);
        } else {
            fail(token == JsonToken.END_ARRAY ? Fault.TOO_FEW_NUMBERS : Fault.NOT_A_NUMBER,
                    token == JsonToken.END_ARRAY ? "a position has one number only" : described(token) + " stands where a number belongs");
        }
        if (token != JsonToken.END_ARRAY) {
            skipRestOfPosition(token);
        }
        level--;
    }

    /** The number the parser stands at. Jackson takes a whole one for an integer, which has no negative zero. */
    private double number() throws IOException {
        double value = json.getDoubleValue();
        return value == 0 && json.getText().charAt(0) == '-' ? -0.0 : value;
    }

    private void skipRestOfPosition(JsonToken first) throws IOException {
        found.higher++;
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (!isNumber(token)) {
                fail(Fault.NOT_A_NUMBER, described(token) + " stands where a number belongs");
                json.skipChildren();
            }
        }
    }

    private void add(double longitude, double latitude) {
        if (!inDegrees) {
            addAsItStands(longitude, latitude);
            return;
        }
        double kept = latitude;
        if (!(Math.abs(latitude) <= 90)) {
            if (!(Math.abs(latitude) <= 90 + Coordinates.POLE_ROUNDING_DEGREES) || !reading.mends(RepairKind.POLE_ROUNDED)) {
                failRange(longitude, latitude);
                return;
            }
            kept = Math.copySign(90, latitude);
            found.poleRounded = true;
        }
        if (!(Math.abs(longitude) <= 180)) {
            if (!(Math.abs(longitude) <= Coordinates.FARTHEST_LONGITUDE_DEGREES)) {
                failRange(longitude, latitude);
                return;
            }
            found.beyond = true;
        }
        if (Math.abs(longitude - previous) > 180) {
            found.crossing = true;
        }
        previous = longitude;
        vertices.add(longitude, kept);
    }

    private void addAsItStands(double x, double y) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            vertices.add(x, y);
        } else {
            failRange(x, y);
        }
    }

    private void failRange(double longitude, double latitude) {
        if (!Double.isFinite(longitude) || !Double.isFinite(latitude)) {
            fail(Fault.NOT_FINITE, "a number is too large to be calculated with");
            return;
        }
        outOfRange.see(longitude, latitude);
        boolean degrees = Math.abs(longitude) <= Coordinates.FARTHEST_LONGITUDE_DEGREES && Math.abs(latitude) <= 180;
        fail(degrees ? Fault.LATITUDE : Fault.NOT_DEGREES, degrees
                ? "the latitude " + latitude + " lies beyond a pole"
                : "longitude " + longitude + ", latitude " + latitude + " is no place on Earth");
    }

    private void close() {
        int end = vertices.size();
        if (level == found.depth && found.depth > 0) {
            int before = found.listEnds.size() == 0 ? found.first : found.listEnds.last();
            if (end > before) {
                found.listEnds.add(end);
            }
        } else if (level == found.depth - 1 && level > 0) {
            int before = found.groupEnds.size() == 0 ? 0 : found.groupEnds.last();
            if (found.listEnds.size() > before) {
                found.groupEnds.add(found.listEnds.size());
            }
        } else if (level == found.depth + 1) {
            fail(Fault.TOO_FEW_NUMBERS, "a position has no number");
        }
        previous = Double.NaN;
        level--;
    }

    private void start() {
        found.begin(vertices.size());
        inDegrees = reading.inDegrees();
        level = 0;
        fault = Fault.NONE;
        faultText = "";
        previous = Double.NaN;
    }

    private void fail(Fault kind, String text) {
        if (fault == Fault.NONE) {
            fault = kind;
            faultText = text;
            faultAt = json.currentTokenLocation();
        }
    }

    private static boolean isNumber(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    }

    private static String described(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "a text in quotes";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_OBJECT -> "an object";
            default -> "a list";
        };
    }

    Coordinates found() {
        return found;
    }

    Fault fault() {
        return fault;
    }

    String faultText() {
        return faultText;
    }

    JsonLocation faultAt() {
        return faultAt;
    }
}
