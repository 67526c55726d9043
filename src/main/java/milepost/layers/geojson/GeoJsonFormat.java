package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import milepost.layers.Json;
import milepost.layers.reading.FormatReader;
import milepost.layers.reading.MeteredStream;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;
import milepost.layers.reading.Source;

/** GeoJSON: one text, texts line by line, or an RFC 8142 sequence. */
public final class GeoJsonFormat implements FormatReader {

    private static final int MOST_READINGS = 4;

    private final boolean sequence;
    private final FormatReader topology;
    private final Function<Source, PieceSize> pieces;

    /**
     * @param sequence whether each text begins with a record separator (RFC 8142)
     * @param topology what reads a text that turns out to be TopoJSON
     */
    public GeoJsonFormat(boolean sequence, FormatReader topology) {
        this(sequence, topology, PieceSize::of);
    }

    GeoJsonFormat(boolean sequence, FormatReader topology, Function<Source, PieceSize> pieces) {
        this.sequence = sequence;
        this.topology = topology;
        this.pieces = pieces;
    }

    @Override
    public void read(Reading reading) throws IOException, Refusal {
        Map<Integer, String> knownTypes = new HashMap<>();
        for (int times = 0; times < MOST_READINGS; times++) {
            GeoJsonReader.Surprise surprise = readOnce(reading, knownTypes);
            if (surprise == null) {
                return;
            }
            reading.restart();
            if (surprise == GeoJsonReader.Surprise.TOPOLOGY) {
                topology.read(reading);
                return;
            }
            knownTypes.put(surprise.root(), surprise.type());
        }
        throw new Refusal("contradictory-types", reading.wholeFile(),
                "The types in this file contradict what its objects hold.");
    }

    private GeoJsonReader.Surprise readOnce(Reading reading, Map<Integer, String> knownTypes) throws IOException, Refusal {
        try (MeteredStream bytes = reading.open()) {
            if (sequence) {
                bytes.blankSeparators();
            }
            return parse(reading, bytes, knownTypes);
        }
    }

    private GeoJsonReader.Surprise parse(Reading reading, MeteredStream bytes, Map<Integer, String> knownTypes)
            throws IOException, Refusal {
        JsonFeed feed = new JsonFeed(bytes);
        try (JsonParser json = Json.FACTORY.createParser(feed)) {
            JsonText text = new JsonText(json, reading);
            try {
                return new GeoJsonReader(text, knownTypes, lane(json, feed, reading)).read();
            } catch (JsonProcessingException fault) {
                throw JsonFaults.explain(fault, text);
            } finally {
                if (!bytes.ascii() && json.currentLocation().getByteOffset() >= 0) {
                    reading.placesBy(new CharacterColumns(reading.source(), reading.cancel())::of);
                }
            }
        }
    }

    /** Only UTF-8 can be read beside the parser; it alone is counted in bytes. */
    private Optional<Lane> lane(JsonParser json, JsonFeed feed, Reading reading) {
        PieceSize size = pieces.apply(reading.source());
        return json.currentLocation().getByteOffset() < 0 || size.mostBytes() == 0 ? Optional.empty() : Optional.of(new Lane(feed, size));
    }
}
