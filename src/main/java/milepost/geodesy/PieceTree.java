package milepost.geodesy;

/**
 * A balanced tree of boxes in Earth-centred coordinates over the pieces of {@link Edges}. A straight line through the
 * Earth never misses a box, so the tree knows neither poles nor an antimeridian.
 *
 * <p>Node 1 is the root and holds all pieces; node n that holds the pieces from..to and more than {@link #LEAF} of them has
 * the children 2n (from..mid) and 2n+1 (mid..to) with mid = (from + to) / 2.
 */
final class PieceTree {

    static final int LEAF = 4;

    /** Six a node: smallest x, y, z, largest x, y, z, metres. */
    private final double[] boxes;

    private PieceTree(int nodes) {
        boxes = new double[6 * nodes];
    }

    /** Builds the tree and brings the pieces into its order. */
    static PieceTree over(Edges edges) {
        int nodes = 2;
        for (int pieces = edges.count; pieces > LEAF; pieces = (pieces + 1) / 2) {
            nodes *= 2;
        }
        PieceTree tree = new PieceTree(nodes);
        int[] order = new int[edges.count];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        double[] middles = new double[3 * edges.count];
        for (int i = 0; i < middles.length; i++) {
            int start = 6 * (i / 3) + i % 3;
            middles[i] = edges.centred[start] + edges.centred[start + 3];
        }
        split(middles, order, 0, order.length);
        edges.reorder(order);
        tree.enclose(edges, 1, 0, edges.count);
        return tree;
    }

    /** A tree of one box around a few pieces. */
    static PieceTree ofLeaf(Edges edges, int from, int to) {
        PieceTree tree = new PieceTree(2);
        tree.encloseLeaf(edges, 1, from, to);
        return tree;
    }

    /** A tree of one box around all pieces, for questions to the root alone. */
    static PieceTree ofAll(Edges edges) {
        return ofLeaf(edges, 0, edges.count);
    }

    private static void split(double[] middles, int[] order, int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int mid = from + to >>> 1;
        select(middles, widestAxis(middles, order, from, to), order, from, to - 1, mid);
        split(middles, order, from, mid);
        split(middles, order, mid, to);
    }

    private static int widestAxis(double[] middles, int[] order, int from, int to) {
        int widest = 0;
        double width = -1;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                double middle = middles[3 * order[i] + axis];
                low = Math.min(low, middle);
                high = Math.max(high, middle);
            }
            if (high - low > width) {
                width = high - low;
                widest = axis;
            }
        }
        return widest;
    }

    /** Hoare's selection: afterwards nothing before {@code wanted} lies beyond it on the axis, and nothing behind it before it. */
    private static void select(double[] middles, int axis, int[] order, int first, int last, int wanted) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = middles[3 * order[low + high >>> 1] + axis];
            int i = low;
            int j = high;
            while (i <= j) {
                while (middles[3 * order[i] + axis] < pivot) {
                    i++;
                }
                while (middles[3 * order[j] + axis] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swapped = order[i];
                    order[i++] = order[j];
                    order[j--] = swapped;
                }
            }
            if (wanted <= j) {
                high = j;
            } else if (wanted >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private void enclose(Edges edges, int node, int from, int to) {
        int box = 6 * node;
        if (to - from > LEAF) {
            int mid = from + to >>> 1;
            enclose(edges, 2 * node, from, mid);
            enclose(edges, 2 * node + 1, mid, to);
            for (int axis = 0; axis < 3; axis++) {
                boxes[box + axis] = Math.min(boxes[2 * box + axis], boxes[2 * box + 6 + axis]);
                boxes[box + 3 + axis] = Math.max(boxes[2 * box + 3 + axis], boxes[2 * box + 9 + axis]);
            }
            return;
        }
        encloseLeaf(edges, node, from, to);
    }

    private void encloseLeaf(Edges edges, int node, int from, int to) {
        int box = 6 * node;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int piece = from; piece < to; piece++) {
                double start = edges.centred[6 * piece + axis];
                double end = edges.centred[6 * piece + 3 + axis];
                low = Math.min(low, Math.min(start, end) - edges.sagMetres[piece]);
                high = Math.max(high, Math.max(start, end) + edges.sagMetres[piece]);
            }
            boxes[box + axis] = low;
            boxes[box + 3 + axis] = high;
        }
    }

    /** The square of the straight distance from a point to a node's box, 0 inside. */
    double squaredDistance(int node, double x, double y, double z) {
        int box = 6 * node;
        double dx = Math.max(0, Math.max(boxes[box] - x, x - boxes[box + 3]));
        double dy = Math.max(0, Math.max(boxes[box + 1] - y, y - boxes[box + 4]));
        double dz = Math.max(0, Math.max(boxes[box + 2] - z, z - boxes[box + 5]));
        return dx * dx + dy * dy + dz * dz;
    }

    /** The square of the straight distance from a point to the farthest corner of a node's box. */
    double squaredReach(int node, double x, double y, double z) {
        int box = 6 * node;
        double dx = Math.max(x - boxes[box], boxes[box + 3] - x);
        double dy = Math.max(y - boxes[box + 1], boxes[box + 4] - y);
        double dz = Math.max(z - boxes[box + 2], boxes[box + 5] - z);
        return dx * dx + dy * dy + dz * dz;
    }

    /** The least scalar product of a vector and the way from a point to any point of a node's box. */
    double leastProduct(int node, double x, double y, double z, double alongX, double alongY, double alongZ) {
        int box = 6 * node;
        return alongX * (boxes[alongX > 0 ? box : box + 3] - x)
                + alongY * (boxes[alongY > 0 ? box + 1 : box + 4] - y)
                + alongZ * (boxes[alongZ > 0 ? box + 2 : box + 5] - z);
    }

    /** The square of the straight distance between a node's box and one of another tree, 0 when they overlap. */
    double squaredGap(int node, PieceTree other, int otherNode) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            double gap = Math.max(boxes[6 * node + axis] - other.boxes[6 * otherNode + 3 + axis],
                    other.boxes[6 * otherNode + axis] - boxes[6 * node + 3 + axis]);
            sum += gap > 0 ? gap * gap : 0;
        }
        return sum;
    }

    /** The square of a box's diagonal. */
    double squaredSize(int node) {
        return squaredReach(node, boxes[6 * node], boxes[6 * node + 1], boxes[6 * node + 2]);
    }
}
