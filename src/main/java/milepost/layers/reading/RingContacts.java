package milepost.layers.reading;

import milepost.layers.packed.Vertices;

/**
 * Tells quickly of most rings whether they cross themselves: boxes around runs of edges, two by two, and then the
 * edges in boxes that meet. Where rounding or edges on top of each other leave doubt, somebody more exact has to look.
 */
final class RingContacts {

    private static final int RUN = 4;
    /** Beyond what rounding can do to a difference of two products of coordinates. */
    private static final double ROUNDING = 4e-15;

    /** The ring's positions, none twice in a row, and the first again at the end. */
    private final double[] x;
    private final double[] y;
    private final int edges;
    /** West, south, east and north of each node of a binary heap whose leaves are runs of edges. */
    private final double[] boxes;
    private final int leaves;
    private boolean doubt;
    private boolean crosses;
    private double crossingX;
    private double crossingY;

    private RingContacts(Vertices.Builder vertices, int first, int end) {
        x = new double[end - first];
        y = new double[end - first];
        int count = 0;
        for (int vertex = first; vertex < end; vertex++) {
            double longitude = vertices.longitudeDegrees(vertex);
            double latitude = vertices.latitudeDegrees(vertex);
            if (count == 0 || longitude != x[count - 1] || latitude != y[count - 1]) {
                x[count] = longitude;
                y[count++] = latitude;
            }
        }
        edges = count - 1;
        int runs = Math.max(1, (edges + RUN - 1) / RUN);
        leaves = Integer.highestOneBit(Math.max(1, 2 * runs - 1));
        boxes = new double[8 * leaves];
    }

    /** Looks at a closed ring. */
    static RingContacts of(Vertices.Builder vertices, int first, int end) {
        RingContacts ring = new RingContacts(vertices, first, end);
        if (ring.edges < 3) {
            ring.doubt = true;
        } else {
            ring.box();
            ring.within(1);
        }
        return ring;
    }

    /** Whether the ring crosses itself for certain, at {@link #crossingX} and {@link #crossingY}. */
    boolean crosses() {
        return crosses;
    }

    /** Whether somebody more exact has to look. */
    boolean doubtful() {
        return doubt && !crosses;
    }

    double crossingX() {
        return crossingX;
    }

    double crossingY() {
        return crossingY;
    }

    private void box() {
        for (int node = 2 * leaves - 1; node > 0; node--) {
            if (node >= leaves) {
                boxRun(node);
            } else {
                boxPair(node);
            }
        }
    }

    private void boxRun(int node) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        int from = (node - leaves) * RUN;
        for (int i = from; i <= Math.min(edges, from + RUN) && from < edges; i++) {
            west = Math.min(west, x[i]);
            south = Math.min(south, y[i]);
            east = Math.max(east, x[i]);
            north = Math.max(north, y[i]);
        }
        set(node, west, south, east, north);
    }

    private void boxPair(int node) {
        int left = 8 * node;
        int right = left + 4;
        set(node, Math.min(boxes[left], boxes[right]), Math.min(boxes[left + 1], boxes[right + 1]),
                Math.max(boxes[left + 2], boxes[right + 2]), Math.max(boxes[left + 3], boxes[right + 3]));
    }

    private void set(int node, double west, double south, double east, double north) {
        boxes[4 * node] = west;
        boxes[4 * node + 1] = south;
        boxes[4 * node + 2] = east;
        boxes[4 * node + 3] = north;
    }

    private boolean meet(int a, int b) {
        return boxes[4 * a] <= boxes[4 * b + 2] && boxes[4 * b] <= boxes[4 * a + 2]
                && boxes[4 * a + 1] <= boxes[4 * b + 3] && boxes[4 * b + 1] <= boxes[4 * a + 3];
    }

    /** Looks for contacts among the edges of one node. */
    private void within(int node) {
        if (node >= leaves) {
            among((node - leaves) * RUN, (node - leaves) * RUN);
        } else if (!crosses) {
            within(2 * node);
            within(2 * node + 1);
            between(2 * node, 2 * node + 1);
        }
    }

    /** Looks for contacts between the edges of two nodes of the same height, the second behind the first. */
    private void between(int a, int b) {
        if (crosses || !meet(a, b)) {
            return;
        }
        if (a >= leaves) {
            among((a - leaves) * RUN, (b - leaves) * RUN);
            return;
        }
        between(2 * a, 2 * b);
        between(2 * a, 2 * b + 1);
        between(2 * a + 1, 2 * b);
        between(2 * a + 1, 2 * b + 1);
    }

    private void among(int firstA, int firstB) {
        int endA = Math.min(edges, firstA + RUN);
        int endB = Math.min(edges, firstB + RUN);
        for (int a = firstA; a < endA; a++) {
            for (int b = Math.max(firstB, a + 1); b < endB; b++) {
                if (b == a + 1) {
                    turn(a, b);
                } else if (a == 0 && b == edges - 1) {
                    turn(b, a);
                } else if (boxesMeet(a, b)) {
                    touch(a, b);
                }
            }
        }
    }

    /** Looks whether an edge runs back over the one before it. */
    private void turn(int before, int after) {
        if (same(before, after + 1)) {
            crossing(x[after], y[after]);
            return;
        }
        double dot = (x[before + 1] - x[before]) * (x[after + 1] - x[after]) + (y[before + 1] - y[before]) * (y[after + 1] - y[after]);
        doubt |= dot < 0 && side(before, x[after + 1], y[after + 1]) == 0;
    }

    private boolean boxesMeet(int a, int b) {
        return Math.max(x[a], x[a + 1]) >= Math.min(x[b], x[b + 1]) && Math.max(x[b], x[b + 1]) >= Math.min(x[a], x[a + 1])
                && Math.max(y[a], y[a + 1]) >= Math.min(y[b], y[b + 1]) && Math.max(y[b], y[b + 1]) >= Math.min(y[a], y[a + 1]);
    }

    private void touch(int a, int b) {
        int first = side(a, x[b], y[b]);
        int second = side(a, x[b + 1], y[b + 1]);
        int third = side(b, x[a], y[a]);
        int fourth = side(b, x[a + 1], y[a + 1]);
        if (first * second > 0 || third * fourth > 0) {
            return;
        }
        if (first * second < 0 && third * fourth < 0) {
            cross(a, b);
        } else if ((first == 0) != (second == 0) && (third == 0) != (fourth == 0)) {
            meetAt(third == 0 ? a : a + 1, first == 0 ? b : b + 1);
        } else if (same(a, b) && same(a + 1, b + 1) || same(a, b + 1) && same(a + 1, b)) {
            crossing(x[a], y[a]);
        } else {
            doubt = true;
        }
    }

    private boolean same(int corner, int other) {
        return x[corner] == x[other] && y[corner] == y[other];
    }

    private void cross(int a, int b) {
        double acrossX = x[b + 1] - x[b];
        double acrossY = y[b + 1] - y[b];
        double alongX = x[a + 1] - x[a];
        double alongY = y[a + 1] - y[a];
        double share = (acrossX * (y[a] - y[b]) - acrossY * (x[a] - x[b])) / (acrossY * alongX - acrossX * alongY);
        crossing(x[a] + share * alongX, y[a] + share * alongY);
    }

    private void crossing(double longitude, double latitude) {
        if (!crosses) {
            crosses = true;
            crossingX = longitude;
            crossingY = latitude;
        }
    }

    /** Two corners of the ring lie in one place: does it cross itself there? */
    private void meetAt(int corner, int other) {
        int before = leftOf(corner, before(other));
        int after = leftOf(corner, after(other));
        if (!same(corner, other) || before == 0 || after == 0) {
            doubt = true;
        } else if (before != after) {
            crossing(x[corner], y[corner]);
        }
    }

    /** Whether a place lies to the left of the way through a corner: 1, to the right −1, 0 in doubt. */
    private int leftOf(int corner, int place) {
        int in = side(before(corner), corner, place);
        int out = side(corner, after(corner), place);
        int turn = side(before(corner), corner, after(corner));
        if (in == 0 || out == 0) {
            return 0;
        }
        return turn > 0 ? Math.min(in, out) : turn < 0 ? Math.max(in, out) : in == out ? in : 0;
    }

    private int before(int corner) {
        return corner == 0 ? edges - 1 : corner - 1;
    }

    private int after(int corner) {
        return corner == edges ? 1 : corner + 1;
    }

    private int side(int from, int to, int place) {
        return side(x[from], y[from], x[to], y[to], x[place], y[place]);
    }

    /** On which side of an edge a place lies: −1 or 1, and 0 where it may be on it. */
    private int side(int edge, double px, double py) {
        return side(x[edge], y[edge], x[edge + 1], y[edge + 1], px, py);
    }

    private static int side(double fromX, double fromY, double toX, double toY, double px, double py) {
        double left = (toX - fromX) * (py - fromY);
        double right = (toY - fromY) * (px - fromX);
        double difference = left - right;
        return Math.abs(difference) <= ROUNDING * (Math.abs(left) + Math.abs(right)) ? 0 : difference > 0 ? 1 : -1;
    }
}
