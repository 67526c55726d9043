package milepost.layers.geojson;

/**
 * A piece of a JSON text, cut where most probably a feature begins.
 *
 * @param number its place in the order of the pieces, from 0
 * @param text   the bytes, with {@link DecimalScanner#PADDING} zero bytes behind them
 * @param length how many bytes of the text are the piece's
 * @param last   whether the text ends with it
 */
record TextPiece(int number, byte[] text, int length, boolean last) {

    /** The bytes from a place of this piece on, and all of the next piece. */
    TextPiece joined(int from, TextPiece next) {
        int kept = length - from;
        byte[] both = new byte[kept + next.length + DecimalScanner.PADDING];
        System.arraycopy(text, from, both, 0, kept);
        System.arraycopy(next.text, 0, both, kept, next.length);
        return new TextPiece(next.number, both, kept + next.length, next.last);
    }
}
