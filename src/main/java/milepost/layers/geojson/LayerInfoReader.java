package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import milepost.geodesy.EdgeRule;
import milepost.layers.LayerInfo;

/** Reads the top-level member "milepost", in which a bundled file says what it is. */
final class LayerInfoReader {

    private LayerInfoReader() { }

    /** What the member says, on top of what is known; the parser is left at the end of the value. */
    static LayerInfo read(JsonParser json, LayerInfo known) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return known;
        }
        Map<String, String> texts = new HashMap<>();
        double statedErrorMetres = known.statedErrorMetres();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else if (name.equals("statedErrorMetres") && token.isNumeric()) {
                statedErrorMetres = json.getDoubleValue();
            } else {
                json.skipChildren();
            }
        }
        return new LayerInfo(
                texts.getOrDefault("id", known.id()),
                texts.getOrDefault("title", known.title()),
                known.fileName(),
                texts.getOrDefault("role", known.role()),
                texts.getOrDefault("licence", known.licence()),
                texts.getOrDefault("attribution", known.attribution()),
                texts.getOrDefault("vintage", known.vintage()),
                statedErrorMetres,
                texts.getOrDefault("edges", "").equals("geodesic") ? EdgeRule.GEODESIC : known.edges());
    }
}
