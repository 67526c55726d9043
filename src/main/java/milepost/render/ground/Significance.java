package milepost.render.ground;

import java.util.Arrays;

/**
 * How much each vertex of a part matters, in plane metres: leaving out all vertices below a tolerance moves the line by
 * no more than that (Douglas and Peucker 1973, computed once for all tolerances). Two rings that share a border keep the
 * same vertices of it: the reckoning runs between the ends of what they share, which {@link SharedEdges} marks by its tags.
 */
final class Significance {

    private final double[] xy;
    private final float[] weight;
    private int[] stack = new int[64];

    /**
     * @param xy     plane metres, x first
     * @param weight as many elements as vertices; filled by {@link #weigh}
     */
    Significance(double[] xy, float[] weight) {
        this.xy = xy;
        this.weight = weight;
    }

    /** Weighs the vertices from {@code from} to before {@code to}. */
    void weigh(int[] edges, int from, int to, boolean ring) {
        Arrays.fill(weight, from, to, 0);
        if (ring) {
            weighRing(edges, from, to);
        } else {
            int start = from;
            for (int i = from + 1; i < to - 1; i++) {
                if (pair(edges[i]) != pair(edges[i - 1])) {
                    span(start, i, from, to);
                    start = i;
                }
            }
            span(start, to - 1, from, to);
        }
    }

    private void weighRing(int[] edges, int from, int to) {
        int first = -1;
        int previous = -1;
        for (int i = from; i < to; i++) {
            int before = i == from ? to - 1 : i - 1;
            if (pair(edges[i]) != pair(edges[before])) {
                if (first < 0) {
                    first = i;
                } else {
                    span(previous, i, from, to);
                }
                previous = i;
            }
        }
        if (first < 0) {
            first = lowest(from, to);
            previous = first;
        }
        if (previous == first) {
            int far = farthest(first, from, to);
            span(Math.min(first, far), Math.max(first, far), from, to);
            span(Math.max(first, far), Math.min(first, far) + to - from, from, to);
            keepShape(from, to);
        } else {
            span(previous, first + to - from, from, to);
        }
    }

    private static int pair(int edge) {
        return edge >> 1;
    }

    /** The same vertex in every ring that has these vertices, wherever it starts. */
    private int lowest(int from, int to) {
        int lowest = from;
        for (int i = from + 1; i < to; i++) {
            if (xy[2 * i] < xy[2 * lowest] || xy[2 * i] == xy[2 * lowest] && xy[2 * i + 1] < xy[2 * lowest + 1]) {
                lowest = i;
            }
        }
        return lowest;
    }

    private int farthest(int vertex, int from, int to) {
        int farthest = vertex == from ? from + 1 : from;
        double most = -1;
        for (int i = from; i < to; i++) {
            double distance = Math.hypot(xy[2 * i] - xy[2 * vertex], xy[2 * i + 1] - xy[2 * vertex + 1]);
            if (i != vertex && distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /** An island far smaller than a pixel still covers its share of one: its four weightiest vertices always stay. */
    private void keepShape(int from, int to) {
        for (int round = 0; round < 2; round++) {
            int most = -1;
            for (int i = from; i < to; i++) {
                if (weight[i] != Float.POSITIVE_INFINITY && (most < 0 || weight[i] > weight[most])) {
                    most = i;
                }
            }
            if (most >= 0) {
                weight[most] = Float.POSITIVE_INFINITY;
            }
        }
    }

    /** Weighs what lies between two vertices that stay. Indices may run past the ring's end, once. */
    private void span(int start, int end, int from, int to) {
        int size = to - from;
        weight[start] = Float.POSITIVE_INFINITY;
        weight[end < to ? end : end - size] = Float.POSITIVE_INFINITY;
        int top = push(0, start, end, Float.floatToRawIntBits(Float.POSITIVE_INFINITY));
        while (top > 0) {
            float limit = Float.intBitsToFloat(stack[--top]);
            int b = stack[--top];
            int a = stack[--top];
            int most = -1;
            double greatest = -1;
            for (int i = a + 1; i < b; i++) {
                double distance = squaredDistance(i < to ? i : i - size, a < to ? a : a - size, b < to ? b : b - size);
                if (distance > greatest) {
                    greatest = distance;
                    most = i;
                }
            }
            if (most >= 0) {
                float own = Math.min(limit, (float) Math.sqrt(greatest));
                weight[most < to ? most : most - size] = own;
                top = push(top, a, most, Float.floatToRawIntBits(own));
                top = push(top, most, b, Float.floatToRawIntBits(own));
            }
        }
    }

    private int push(int top, int a, int b, int limit) {
        if (b - a < 2) {
            return top;
        }
        if (top + 3 > stack.length) {
            stack = Arrays.copyOf(stack, 2 * stack.length);
        }
        stack[top] = a;
        stack[top + 1] = b;
        stack[top + 2] = limit;
        return top + 3;
    }

    private double squaredDistance(int point, int a, int b) {
        double ax = xy[2 * a];
        double ay = xy[2 * a + 1];
        double dx = xy[2 * b] - ax;
        double dy = xy[2 * b + 1] - ay;
        double px = xy[2 * point] - ax;
        double py = xy[2 * point + 1] - ay;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
        double x = px - share * dx;
        double y = py - share * dy;
        return x * x + y * y;
    }
}
