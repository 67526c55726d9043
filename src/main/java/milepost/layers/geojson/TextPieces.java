package milepost.layers.geojson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a JSON text into pieces before what looks like the beginning of a feature. A cut may be wrong (the same letters
 * may stand within a text in quotes), so who reads a piece has to see whether it ends where a feature ends.
 * Safe for use by several threads.
 */
final class TextPieces {

    private final InputStream in;
    private final FeatureStart start;
    private final int usualBytes;
    private final int mostBytes;
    /** What was read behind the last cut. */
    private byte[] rest;
    private int number;
    private boolean ended;
    private boolean stopped;

    /**
     * @param head       the first bytes, already read
     * @param usualBytes how large a piece is at least, but for the last one
     * @param mostBytes  how large it may be
     */
    TextPieces(byte[] head, InputStream in, FeatureStart start, int usualBytes, int mostBytes) {
        this.rest = head;
        this.in = in;
        this.start = start;
        this.usualBytes = usualBytes;
        this.mostBytes = mostBytes;
    }

    /** The next piece; empty when there is none, when one would be too large, or after {@link #stop}. */
    synchronized Optional<TextPiece> next() throws IOException {
        if (stopped || ended) {
            return Optional.empty();
        }
        int length = rest.length;
        byte[] text = Arrays.copyOf(rest, Math.max(usualBytes, length) + DecimalScanner.PADDING);
        int searched = 0;
        while (true) {
            int room = text.length - DecimalScanner.PADDING;
            int count = in.readNBytes(text, length, room - length);
            length += count;
            if (length < room) {
                ended = true;
                rest = new byte[0];
                return Optional.of(new TextPiece(number++, text, length, true));
            }
            int cut = start.lastIn(text, Math.max(1, searched), length);
            if (cut > 0) {
                return Optional.of(cut(text, cut, length));
            }
            if (length >= mostBytes) {
                rest = Arrays.copyOf(text, length);
                stopped = true;
                return Optional.empty();
            }
            searched = Math.max(0, length - start.longest());
            text = Arrays.copyOf(text, Math.min(mostBytes, 2 * length) + DecimalScanner.PADDING);
        }
    }

    private TextPiece cut(byte[] text, int cut, int length) {
        rest = Arrays.copyOfRange(text, cut, length);
        Arrays.fill(text, cut, Math.min(length, cut + DecimalScanner.PADDING), (byte) 0);
        return new TextPiece(number++, text, cut, false);
    }

    /** Gives out no more pieces. */
    synchronized void stop() {
        stopped = true;
    }

    /** What was given out in no piece. */
    synchronized InputStream rest() {
        InputStream remembered = new ByteArrayInputStream(rest);
        return ended ? remembered : new SequenceInputStream(remembered, in);
    }
}
