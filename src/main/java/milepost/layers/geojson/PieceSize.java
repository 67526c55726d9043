package milepost.layers.geojson;

import milepost.layers.reading.Source;

/**
 * How large the pieces of a text are.
 *
 * @param usualBytes the least, but for the last piece
 * @param mostBytes  the most; 0 to read without pieces
 * @param several    whether there will be enough of them to share
 */
record PieceSize(int usualBytes, int mostBytes, boolean several) {

    private static final int USUAL_BYTES = 1 << 20;
    private static final int LEAST_BYTES = 1 << 14;
    private static final int MOST_BYTES = 128 << 20;
    private static final int SHARE_OF_MEMORY = 16;

    static PieceSize of(Source source) {
        int most = (int) Math.clamp(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, USUAL_BYTES, MOST_BYTES);
        int usual = (int) Math.clamp(source.size() + 1, LEAST_BYTES, USUAL_BYTES);
        return new PieceSize(usual, most, source.size() > USUAL_BYTES);
    }
}
