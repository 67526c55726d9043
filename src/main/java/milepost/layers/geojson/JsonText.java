package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.problems.Where;

/** The JSON text of a reading: where its parser stands. */
record JsonText(JsonParser json, Reading reading) {

    /** Where the parser stands now. */
    Where here() {
        return at(json.currentTokenLocation());
    }

    Where at(JsonLocation location) {
        return reading.at(location.getLineNr(), location.getColumnNr());
    }

    /** The same, in the feature being read. */
    Where inFeature() {
        return inFeature(json.currentTokenLocation());
    }

    Where inFeature(JsonLocation location) {
        return reading.inFeature(location.getLineNr(), location.getColumnNr());
    }

    Refusal refusal(String code, String sentence) {
        return new Refusal(code, here(), sentence);
    }
}
