package milepost.layers.topojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import milepost.layers.Json;
import milepost.layers.geojson.JsonFaults;
import milepost.layers.geojson.JsonText;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;

/**
 * TopoJSON, quantised or not. The file is read twice, first its arcs, then its objects, because either may come first;
 * of several objects the first is taken.
 */
public final class TopoJsonFormat implements FormatReader {

    @FunctionalInterface
    private interface Step<T> {
        T read(JsonText text) throws IOException, Refusal;
    }

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        Arcs arcs = through(reading, text -> ArcsReader.read(text.json()));
        through(reading, text -> {
            new ObjectsReader(text, arcs).read();
            return arcs;
        });
    }

    private static <T> T through(Reading reading, Step<T> step) throws IOException, Refusal {
        try (MeteredStream bytes = reading.open(); JsonParser json = Json.FACTORY.createParser(bytes)) {
            JsonText text = new JsonText(json, reading);
            try {
                return step.read(text);
            } catch (JsonProcessingException fault) {
                throw JsonFaults.explain(fault, text);
            }
        }
    }
}
