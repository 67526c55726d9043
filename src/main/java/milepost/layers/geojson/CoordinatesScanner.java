package milepost.layers.geojson;

import milepost.layers.packed.Vertices;

/**
 * Reads a usual "coordinates" member straight from bytes into the packed vertices: positions of numbers that are
 * places on Earth, nested evenly, no list empty. The innermost loop of all loading.
 */
final class CoordinatesScanner {

    private static final int DEEPEST = 3;
    private static final int ROOM = 4096;
    private static final int BAD = -1;

    private final TextCursor cursor;
    private final Vertices.Builder vertices;
    private final boolean inDegrees;
    private final Coordinates found = new Coordinates();
    private final DecimalScanner numbers = new DecimalScanner();
    /** Positions on their way to the vertices. */
    private final double[] room = new double[2 * ROOM];

    /** @param inDegrees whether positions are longitudes and latitudes, to be held against their ranges */
    CoordinatesScanner(TextCursor cursor, Vertices.Builder vertices, boolean inDegrees) {
        this.cursor = cursor;
        this.vertices = vertices;
        this.inDegrees = inDegrees;
    }

    Coordinates found() {
        return found;
    }

    /** Reads the list at the cursor; false when it is anything but usual, and then vertices may have been added. */
    boolean read() {
        found.begin(vertices.size());
        int depth = depth();
        if (depth < 0 || depth > DEEPEST) {
            return false;
        }
        found.depth = depth;
        cursor.next();
        return depth == 0 ? single() : list(depth);
    }

    /** How many lists the first position lies in. */
    private int depth() {
        int depth = -1;
        int place = cursor.at;
        while (cursor.text[place] == '[' || isBlank(cursor.text[place])) {
            depth += cursor.text[place] == '[' ? 1 : 0;
            place++;
        }
        return depth;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private boolean single() {
        int end = position(cursor.text, cursor.at + 1, 0);
        if (end < 0) {
            return false;
        }
        cursor.at = end;
        vertices.addAll(room, 1);
        return true;
    }

    private boolean list(int level) {
        if (!cursor.take('[')) {
            return false;
        }
        if (level == 1) {
            cursor.at = positions(cursor.text, cursor.at);
            return cursor.at >= 0;
        }
        do {
            if (!list(level - 1)) {
                return false;
            }
        } while (cursor.take(','));
        if (level == 2) {
            found.groupEnds.add(found.listEnds.size());
        }
        return cursor.take(']');
    }

    /** Reads positions from behind the bracket of their list; returns where their list ends. */
    private int positions(byte[] text, int from) {
        int at = from;
        int count = 0;
        double previous = Double.NaN;
        while (true) {
            at = behind(text, at, '[');
            at = at < 0 ? BAD : position(text, at, 2 * count);
            if (at < 0) {
                return BAD;
            }
            double longitude = room[2 * count];
            if (Math.abs(longitude - previous) > 180 && inDegrees) {
                found.crossing = true;
            }
            previous = longitude;
            count++;
            if (count == ROOM) {
                vertices.addAll(room, count);
                count = 0;
            }
            if (text[at] != ',') {
                at = cursor.blanks(at);
                if (text[at] != ',') {
                    break;
                }
            }
            at++;
        }
        vertices.addAll(room, count);
        found.listEnds.add(vertices.size());
        return behind(text, at, ']');
    }

    /** Reads a position from behind its bracket into the room; returns the place behind it. */
    private int position(byte[] text, int from, int into) {
        double longitude = numbers.read(text, unblank(text, from));
        int at = Double.isNaN(longitude) ? BAD : behind(text, numbers.end(), ',');
        if (at < 0) {
            return BAD;
        }
        double latitude = numbers.read(text, unblank(text, at));
        if (!inRange(longitude, latitude)) {
            return BAD;
        }
        room[into] = longitude;
        room[into + 1] = latitude;
        at = unblank(text, numbers.end());
        return text[at] == ']' ? at + 1 : higher(text, at);
    }

    private boolean inRange(double longitude, double latitude) {
        if (!inDegrees) {
            return Double.isFinite(longitude) && Double.isFinite(latitude);
        }
        if (Math.abs(longitude) <= 180) {
            return Math.abs(latitude) <= 90;
        }
        found.beyond = true;
        return Math.abs(longitude) <= Coordinates.FARTHEST_LONGITUDE_DEGREES && Math.abs(latitude) <= 90;
    }

    /** Passes over further numbers of a position. */
    private int higher(byte[] text, int from) {
        int at = from;
        found.higher++;
        while (text[at] == ',') {
            double number = numbers.read(text, unblank(text, at + 1));
            if (Double.isNaN(number)) {
                return BAD;
            }
            at = unblank(text, numbers.end());
        }
        return text[at] == ']' ? at + 1 : BAD;
    }

    private int unblank(byte[] text, int at) {
        return text[at] > ' ' ? at : cursor.blanks(at);
    }

    /** The place behind this letter, blanks before it allowed. */
    private int behind(byte[] text, int from, char letter) {
        int at = text[from] == letter ? from : cursor.blanks(from);
        return text[at] == letter ? at + 1 : BAD;
    }
}
