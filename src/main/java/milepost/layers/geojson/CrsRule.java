package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.SystemRule;
import milepost.problems.Where;

/**
 * The "crs" member of old GeoJSON: RFC 7946 removed it, and longitude and latitude on WGS 84 is all there is.
 * A file that names that system is read as it stands, in longitude-latitude order whatever the name says of axes;
 * another system that is known is converted.
 */
final class CrsRule {

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private String last = "";
    private boolean seen;
    private Refusal other;
    private boolean late;

    CrsRule(JsonText text) {
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
    }

    /**
     * Refuses coordinates in a system that is not known; a file without any may name what it likes.
     *
     * @throws Refusal when such a system was named and a feature with a place was read
     */
    void hold() throws Refusal {
        if (other != null && reading.drawn() + reading.skipped() > 0) {
            throw other;
        }
    }

    /** Whether features were read before the file named their system, so that all has to be read again. */
    boolean late() {
        return late;
    }

    /** Whether a system was named. */
    boolean seen() {
        return seen;
    }

    /** Whether another system than GeoJSON's was named. */
    boolean other() {
        return other != null;
    }

    /** Reads a member when it says in which system the coordinates are. */
    boolean member(String name) throws IOException {
        if (!name.equals("crs")) {
            return false;
        }
        seen = true;
        Where where = text.here();
        String crs = nameOf();
        if (crs.isEmpty() || crs.equals(last)) {
            return true;
        }
        last = crs;
        boolean inDegrees = reading.inDegrees();
        other = SystemRule.named(reading, crs, where).orElse(other);
        late |= inDegrees && !reading.inDegrees() && reading.kept() + reading.skipped() > 0;
        return true;
    }

    /** The system's name, "" when none is named; the parser is left at the end of the value. */
    private String nameOf() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return "";
        }
        String type = "";
        String found = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("type")) {
                type = json.getText();
                json.skipChildren();
            } else if (name.equals("properties") && json.currentToken() == JsonToken.START_OBJECT) {
                found = nameInProperties();
            } else {
                json.skipChildren();
            }
        }
        return type.equalsIgnoreCase("EPSG") && !found.isEmpty() && Character.isDigit(found.charAt(0))
                ? "EPSG:" + found : found;
    }

    private String nameInProperties() throws IOException {
        String found = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token.isScalarValue() && (name.equals("name") || name.equals("href") || name.equals("code"))) {
                found = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return found;
    }
}
