package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import java.util.HashSet;
import java.util.Set;
import milepost.layers.reading.Wording;

/** What a JSON text that is no GeoJSON may be instead, told by its members. */
final class RootClues {

    private final Set<String> names = new HashSet<>();

    void see(String name, JsonParser json) {
        if (names.size() < 100) {
            names.add(name);
        }
    }

    /** The sentence for a root without a type. */
    String noType() {
        if (names.contains("spatialReference") || names.contains("geometryType") || names.contains("rings")
                || names.contains("paths")) {
            return "This is Esri JSON, not GeoJSON: it has no \"type\". Export it again as GeoJSON (f=geojson).";
        }
        if (names.contains("error")) {
            return "This is a server's error message, not GeoJSON: it has no \"type\". Download the layer again.";
        }
        return "This is JSON but not GeoJSON: the object has no \"type\".";
    }

    static String unknownType(String type) {
        for (String known : new String[] {"FeatureCollection", "Feature", "Point", "MultiPoint", "LineString",
            "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"}) {
            if (known.equalsIgnoreCase(type)) {
                return "The type is written \"" + type + "\"; GeoJSON writes it \"" + known + "\", and capitals count.";
            }
        }
        return "\"" + Wording.shortened(type) + "\" is not a type of GeoJSON.";
    }
}
