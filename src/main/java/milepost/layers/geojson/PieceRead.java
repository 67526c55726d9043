package milepost.layers.geojson;

import milepost.layers.reading.Reading;

/**
 * What became of a piece.
 *
 * @param piece   the piece
 * @param reading what was read in it, its lines counted from the piece's beginning
 * @param end     how it ended
 * @param rest    where the rest of it begins that was not read
 * @param texts   how many texts of a sequence were read
 */
record PieceRead(TextPiece piece, Reading reading, End end, Rest rest, int texts) {

    /** How a piece ended. */
    enum End {
        /** Where the next feature has to begin. */
        AT_FEATURE,
        /** Within a feature that the piece has not to its end. */
        CUT_OFF,
        /** At something that has to be read in the order of the file: the list's end, a fault, what concerns the file as a whole. */
        IN_ORDER
    }

    /** What comes at a place of the text. */
    enum Next {
        /** The first feature, or the end of the list. */
        FIRST,
        /** A feature, after a comma. */
        FEATURE,
        /** A comma, or the end of the list. */
        COMMA
    }

    /**
     * @param at   its first byte in the piece
     * @param spot the same as a line and column counted from the piece's beginning
     * @param next what comes there
     */
    record Rest(int at, Spot spot, Next next) { }
}
