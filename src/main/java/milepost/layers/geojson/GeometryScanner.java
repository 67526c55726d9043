package milepost.layers.geojson;

import java.nio.charset.StandardCharsets;

/** Reads a usual geometry object straight from bytes: a type that has coordinates, and the coordinates. */
final class GeometryScanner {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final TextCursor cursor;
    private final CoordinatesScanner coordinates;
    private GeometryType type;
    private boolean coordinatesSeen;
    private int line;
    private int column;

    GeometryScanner(TextCursor cursor, CoordinatesScanner coordinates) {
        this.cursor = cursor;
        this.coordinates = coordinates;
    }

    /** Reads the object at the cursor, or null; false when it is anything but usual. */
    boolean read() {
        type = GeometryType.NONE;
        coordinatesSeen = false;
        if (cursor.take(NULL)) {
            return true;
        }
        if (!cursor.take('{')) {
            return false;
        }
        line = cursor.line;
        column = cursor.column(cursor.at - 1);
        do {
            if (!member()) {
                return false;
            }
        } while (cursor.take(','));
        return cursor.take('}') && type != GeometryType.NONE && coordinatesSeen
                && coordinates.found().depth == type.depth();
    }

    private boolean member() {
        if (cursor.take(MemberNames.COORDINATES)) {
            boolean first = !coordinatesSeen;
            coordinatesSeen = true;
            return first && cursor.take(':') && cursor.next() == '[' && coordinates.read();
        }
        return type == GeometryType.NONE && cursor.take(MemberNames.TYPE) && cursor.take(':') && type();
    }

    private boolean type() {
        cursor.next();
        for (GeometryType candidate : GeometryType.WITH_COORDINATES) {
            if (cursor.take(candidate.quoted())) {
                type = candidate;
                return true;
            }
        }
        return false;
    }

    /** What the object just read is; NONE when it was null. */
    GeometryType found() {
        return type;
    }

    /** The line in which the object just read begins, from 1. */
    int line() {
        return line;
    }

    /** The column at which the object just read begins, from 1, in bytes. */
    int column() {
        return column;
    }
}
