package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Wording;
import milepost.problems.Where;

/**
 * The "crs" member of old GeoJSON: RFC 7946 removed it, and longitude and latitude on WGS 84 is all there is.
 * A file that names that system is read as it stands, in longitude-latitude order whatever the name says of axes.
 */
final class CrsRule {

    private static final Pattern WGS84 = Pattern.compile(
            "(urn:ogc:def:crs:|urn:x-ogc:def:crs:|https?://www\\.opengis\\.net/def/crs/)?"
            + "((ogc|crs)[:/]([0-9.]*[:/])?crs84h?|crs84h?|wgs ?84|epsg[:/]([0-9.]*[:/])?(4326|4979))");

    private final JsonText text;
    private final Reading reading;
    private final JsonParser json;
    private boolean noted;
    private Refusal other;

    CrsRule(JsonText text) {
        this.text = text;
        this.reading = text.reading();
        this.json = text.json();
    }

    /**
     * Refuses coordinates in another system; a file without any may name what it likes.
     *
     * @throws Refusal when another system was named and a feature with a place was read
     */
    void hold() throws Refusal {
        if (other != null && reading.drawn() + reading.skipped() > 0) {
            throw other;
        }
    }

    /** Reads a member when it says in which system the coordinates are. */
    boolean member(String name) throws IOException {
        if (!name.equals("crs")) {
            return false;
        }
        Where where = text.here();
        String crs = nameOf();
        if (crs.isEmpty()) {
            return true;
        }
        if (!WGS84.matcher(crs.toLowerCase(Locale.ROOT)).matches()) {
            other = new Refusal("other-crs", where, "The coordinates are in the system \""
                    + Wording.shortened(crs) + "\" (member \"crs\"), not in longitude and latitude on WGS 84."
                    + " Save the layer again as GeoJSON in EPSG:4326.");
        } else if (!noted) {
            noted = true;
            reading.note("crs-member", "The file names its coordinate system (\"" + Wording.shortened(crs)
                    + "\"); it is the one all GeoJSON has, so nothing had to be done.");
        }
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
