package milepost.layers.geojson;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import milepost.layers.Json;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;

/** Reads by Jackson those features of a piece that are anything but usual, in the surroundings they have in the file. */
final class OddTexts implements AutoCloseable {

    private static final byte[] LIST = "{\"features\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMA = {','};

    private final JsonFeed feed;
    private final JsonParser json;
    private final JsonText text;
    private final CrsRule crs;
    private final FeatureReader features;
    private boolean several;

    OddTexts(Reading reading, boolean list) throws IOException {
        this.feed = new JsonFeed(new ByteArrayInputStream(list ? LIST : " ".repeat(LIST.length).getBytes(StandardCharsets.US_ASCII)));
        this.json = Json.FACTORY.createParser(feed);
        this.text = new JsonText(json, reading);
        this.crs = new CrsRule(text);
        this.features = new FeatureReader(text, new GeometryReader(text));
        if (list) {
            json.nextToken();
            json.nextToken();
            json.nextToken();
        } else {
            json.releaseBuffered(OutputStream.nullOutputStream());
        }
    }

    /**
     * Reads the entry of a list of features at the cursor, and moves the cursor behind it. False when it concerns the
     * file as a whole.
     */
    boolean feature(TextCursor cursor, int length) throws IOException, Refusal {
        InputStream bytes = new ByteArrayInputStream(cursor.text, cursor.at, length - cursor.at);
        int comma = several ? 1 : 0;
        feed.from(several ? new SequenceInputStream(new ByteArrayInputStream(COMMA), bytes) : bytes);
        several = true;
        long before = json.currentLocation().getByteOffset() + comma;
        text.goesOnAt(new Spot(cursor.line, cursor.column(cursor.at) - comma));
        json.nextToken();
        features.read(crs);
        goOn(cursor, before);
        return !crs.seen();
    }

    /** The same for one text of a sequence. */
    boolean text(TextCursor cursor, int length) throws IOException, Refusal {
        feed.from(new ByteArrayInputStream(cursor.text, cursor.at, length - cursor.at));
        long before = json.currentLocation().getByteOffset();
        text.goesOnAt(new Spot(cursor.line, cursor.column(cursor.at)));
        boolean alone = new GeoJsonReader(text, Map.of()).readOne();
        goOn(cursor, before);
        return alone;
    }

    private void goOn(TextCursor cursor, long before) throws IOException {
        json.finishToken();
        int at = cursor.at + (int) (json.currentLocation().getByteOffset() - before);
        Spot spot = text.next();
        cursor.move(at, (int) spot.line(), at - (int) spot.column() + 1);
        json.releaseBuffered(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
