package milepost.layers.geojson;

/**
 * A place in a text.
 *
 * @param line   counted from 1
 * @param column counted from 1, in bytes where the text is UTF-8
 */
record Spot(long line, long column) {

    /** Where this place, of a text whose first line begins at another place, lies. */
    Spot behind(Spot start) {
        return line == 1 ? new Spot(start.line, start.column + column - 1) : new Spot(start.line + line - 1, column);
    }
}
