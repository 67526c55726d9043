package milepost.render.ground;

/** Many boxes, packed: west, south, east, north of each, in plane metres. A box that was never grown meets nothing. */
final class Boxes {

    /** Boxes under one box of the next level. */
    static final int GROUP = 64;

    private final double[] edges;

    Boxes(int count) {
        edges = new double[4 * count];
        for (int i = 0; i < edges.length; i += 4) {
            edges[i] = Double.POSITIVE_INFINITY;
            edges[i + 1] = Double.POSITIVE_INFINITY;
            edges[i + 2] = Double.NEGATIVE_INFINITY;
            edges[i + 3] = Double.NEGATIVE_INFINITY;
        }
    }

    int count() {
        return edges.length / 4;
    }

    double west(int box) {
        return edges[4 * box];
    }

    double south(int box) {
        return edges[4 * box + 1];
    }

    double east(int box) {
        return edges[4 * box + 2];
    }

    double north(int box) {
        return edges[4 * box + 3];
    }

    void grow(int box, double x, double y) {
        edges[4 * box] = Math.min(edges[4 * box], x);
        edges[4 * box + 1] = Math.min(edges[4 * box + 1], y);
        edges[4 * box + 2] = Math.max(edges[4 * box + 2], x);
        edges[4 * box + 3] = Math.max(edges[4 * box + 3], y);
    }

    void grow(int box, Boxes other, int theirs) {
        grow(box, other.west(theirs), other.south(theirs));
        grow(box, other.east(theirs), other.north(theirs));
    }

    /** The longer side. */
    double extent(int box) {
        return Math.max(east(box) - west(box), north(box) - south(box));
    }

    /** One box around each run of {@link #GROUP} boxes. */
    Boxes groups() {
        Boxes groups = new Boxes((count() + GROUP - 1) / GROUP);
        for (int box = 0; box < count(); box++) {
            groups.grow(box / GROUP, this, box);
        }
        return groups;
    }
}
