package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.problems.Where;

/**
 * The JSON text of a reading: its parser and where that stands. The parser may be fed pieces of the text; then
 * {@link #goesOnAt} tells it where each lies.
 */
public final class JsonText {

    private final JsonParser json;
    private final Reading reading;
    /** From this line of the parser's own counting on, places differ by as many lines. */
    private long joint;
    private long moreLines;
    /** By as many columns in that line. */
    private long moreColumns;

    public JsonText(JsonParser json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    public JsonParser json() {
        return json;
    }

    public Reading reading() {
        return reading;
    }

    /** Says where the text lies that the parser reads next. */
    void goesOnAt(Spot next) {
        JsonLocation counted = json.currentLocation();
        joint = counted.getLineNr();
        moreLines = next.line() - joint;
        moreColumns = next.column() - counted.getColumnNr();
    }

    Spot spot(JsonLocation location) {
        long line = location.getLineNr();
        long column = location.getColumnNr();
        return new Spot(line + moreLines, line == joint ? column + moreColumns : column);
    }

    /** Where the text lies that the parser reads next. */
    Spot next() {
        return spot(json.currentLocation());
    }

    /** Where the parser stands now. */
    Where here() {
        return at(json.currentTokenLocation());
    }

    Where at(JsonLocation location) {
        Spot spot = spot(location);
        return reading.at(spot.line(), spot.column());
    }

    /** The same, in the feature being read. */
    Where inFeature() {
        return inFeature(json.currentTokenLocation());
    }

    Where inFeature(JsonLocation location) {
        Spot spot = spot(location);
        return reading.inFeature(spot.line(), spot.column());
    }

    Refusal refusal(String code, String sentence) {
        return new Refusal(code, here(), sentence);
    }
}
