package milepost.layers.geojson;

import milepost.layers.packed.IntList;

/**
 * What was found in one "coordinates" member: its positions are the last of the vertices, and this says how they were
 * nested. Degrees throughout.
 */
final class Coordinates {

    /** Rounding carries honest files this far over a pole. */
    static final double POLE_ROUNDING_DEGREES = 1e-6;
    static final double FARTHEST_LONGITUDE_DEGREES = 360;

    /** How many vertices there were at the end of each list of positions. */
    final IntList listEnds = new IntList();
    /** How many lists there were at the end of each list of lists. */
    final IntList groupEnds = new IntList();

    int first;
    /** How deep positions lie: 0 a position, 1 a list of them, 2 a list of lists, 3 one more; −1 without any. */
    int depth;
    /** Positions with more than two numbers. */
    long higher;
    boolean crossing;
    boolean beyond;
    boolean poleRounded;

    /** Forgets the last ones; the next begin with this vertex. */
    void begin(int firstVertex) {
        first = firstVertex;
        depth = -1;
        higher = 0;
        crossing = false;
        beyond = false;
        poleRounded = false;
        listEnds.truncate(0);
        groupEnds.truncate(0);
    }

    boolean empty() {
        return depth < 0;
    }
}
