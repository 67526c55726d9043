package milepost.layers.geojson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import milepost.layers.reading.Reading;
import milepost.work.Hands;

/**
 * The way beside the parser for many features: it takes the text out of the parser's hands where they begin, reads what
 * can be read in pieces, and hands the rest back so that the parser notices nothing.
 */
final class Lane {

    private static final int HEAD_BYTES = 4096;
    private static final byte[] A_FEATURE = "{}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] A_FEATURE_AND_COMMA = "{},".getBytes(StandardCharsets.US_ASCII);

    private final JsonFeed feed;
    private final PieceSize size;

    /** @param feed what the parser reads */
    Lane(JsonFeed feed, PieceSize size) {
        this.feed = feed;
        this.size = size;
    }

    /** Reads features of the list whose opening bracket the parser has just read; the parser is left in the list. */
    void list(JsonText text) throws IOException {
        Piecewise.Ended ended = read(text, true);
        int before = ended.next() == PieceRead.Next.FEATURE ? 1 : 0;
        if (ended.next() == PieceRead.Next.FIRST) {
            feed.from(ended.bytes());
        } else {
            byte[] standIn = before == 1 ? A_FEATURE_AND_COMMA : A_FEATURE;
            feed.from(new SequenceInputStream(new ByteArrayInputStream(standIn), ended.bytes()));
            text.json().nextToken();
            text.json().nextToken();
        }
        text.goesOnAt(new Spot(ended.spot().line(), ended.spot().column() - before));
    }

    /** Reads texts of a sequence after one that the parser has just read; returns how many there were. */
    int sequence(JsonText text) throws IOException {
        Piecewise.Ended ended = read(text, false);
        feed.from(ended.bytes());
        text.goesOnAt(ended.spot());
        return ended.texts();
    }

    private Piecewise.Ended read(JsonText text, boolean list) throws IOException {
        Spot start = text.next();
        ByteArrayOutputStream buffered = new ByteArrayOutputStream();
        text.json().releaseBuffered(buffered);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(buffered.toByteArray()), feed.source());
        byte[] head = all.readNBytes(HEAD_BYTES);
        Optional<FeatureStart> beginning = FeatureStart.learn(head, head.length, list ? ',' : '\n');
        if (beginning.isEmpty()) {
            return new Piecewise.Ended(new SequenceInputStream(new ByteArrayInputStream(head), all), start, PieceRead.Next.FIRST, 0);
        }
        Reading reading = text.reading();
        TextPieces pieces = new TextPieces(Arrays.copyOf(head, head.length), all, beginning.get(), size.usualBytes(), size.mostBytes());
        return new Piecewise(reading, pieces, list, start, size.several() ? reading.hands() : Hands.ALONE).read();
    }
}
