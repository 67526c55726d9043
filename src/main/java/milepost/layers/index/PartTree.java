package milepost.layers.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A packed tree of boxes over parts that were put in the order of a Hilbert curve: neighbours there are neighbours on the map. */
final class PartTree {

    private static final int WIDTH = 16;
    private static final int CURVE_BITS = 16;

    /** The parts in the order of the curve. */
    private final int[] order;
    /** Boxes of each level, four numbers a node; the first level has a node for as many parts as the tree is wide. */
    private final float[][] levels;

    PartTree(int parts, RunBoxes boxes) {
        order = order(parts, boxes);
        int depth = 1;
        for (int nodes = nodes(parts); nodes > 1; nodes = nodes(nodes)) {
            depth++;
        }
        levels = new float[depth][];
        levels[0] = empty(nodes(parts));
        for (int i = 0; i < parts; i++) {
            boxes.cover(order[i], levels[0], 4 * (i / WIDTH));
        }
        for (int level = 1; level < depth; level++) {
            levels[level] = above(levels[level - 1]);
        }
    }

    private static int nodes(int below) {
        return (below + WIDTH - 1) / WIDTH;
    }

    private static float[] empty(int nodes) {
        float[] boxes = new float[4 * nodes];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = i % 4 < 2 ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        }
        return boxes;
    }

    private static float[] above(float[] below) {
        float[] boxes = empty(nodes(below.length / 4));
        for (int i = 0; i < below.length; i++) {
            int at = 4 * (i / 4 / WIDTH) + i % 4;
            boxes[at] = i % 4 < 2 ? Math.min(boxes[at], below[i]) : Math.max(boxes[at], below[i]);
        }
        return boxes;
    }

    private static int[] order(int parts, RunBoxes boxes) {
        long[] keys = new long[parts];
        float[] box = new float[4];
        for (int part = 0; part < parts; part++) {
            box[0] = Float.POSITIVE_INFINITY;
            box[1] = Float.POSITIVE_INFINITY;
            box[2] = Float.NEGATIVE_INFINITY;
            box[3] = Float.NEGATIVE_INFINITY;
            boxes.cover(part, box, 0);
            keys[part] = hilbert(cell((box[0] + box[2]) / 2 + 360, 720), cell((box[1] + box[3]) / 2 + 90, 180)) << 31 | part;
        }
        Arrays.sort(keys);
        int[] order = new int[parts];
        for (int i = 0; i < parts; i++) {
            order[i] = (int) (keys[i] & Integer.MAX_VALUE);
        }
        return order;
    }

    private static int cell(double from, double whole) {
        int cells = 1 << CURVE_BITS;
        return Math.clamp((int) (from / whole * cells), 0, cells - 1);
    }

    /** How far along the curve a cell lies (Hilbert 1891, the walk over quadrants from the largest to the smallest). */
    private static long hilbert(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        long distance = 0;
        for (int side = 1 << CURVE_BITS - 1; side > 0; side >>= 1) {
            int right = (x & side) > 0 ? 1 : 0;
            int upper = (y & side) > 0 ? 1 : 0;
            distance += (long) side * side * (3 * right ^ upper);
            if (upper == 0) {
                int turned = right == 1 ? side - 1 - (y & side - 1) : y & side - 1;
                y = right == 1 ? side - 1 - (x & side - 1) : x & side - 1;
                x = turned;
            } else {
                x &= side - 1;
                y &= side - 1;
            }
        }
        return distance;
    }

    /** Tells the parts in those nodes whose boxes meet a box; a part's own may not. */
    void visit(double west, double south, double east, double north, IntConsumer told) {
        if (order.length > 0) {
            visit(levels.length - 1, 0, levels[levels.length - 1].length / 4, new double[] {west, south, east, north}, told);
        }
    }

    private void visit(int level, int from, int to, double[] wanted, IntConsumer told) {
        float[] boxes = levels[level];
        for (int node = from; node < Math.min(to, boxes.length / 4); node++) {
            if (boxes[4 * node] > wanted[2] || boxes[4 * node + 2] < wanted[0]
                    || boxes[4 * node + 1] > wanted[3] || boxes[4 * node + 3] < wanted[1]) {
                continue;
            }
            int first = node * WIDTH;
            if (level > 0) {
                visit(level - 1, first, first + WIDTH, wanted, told);
            } else {
                for (int i = first; i < Math.min(order.length, first + WIDTH); i++) {
                    told.accept(order[i]);
                }
            }
        }
    }
}
