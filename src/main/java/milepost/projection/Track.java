package milepost.projection;

import java.util.Arrays;

/** A growing run of vertices, each with the tag of the edge that leaves it. Longitudes may pass ±180. */
final class Track {

    double[] lonLat = new double[128];
    int[] edges = new int[64];
    int size;

    void clear() {
        size = 0;
    }

    void add(double longitude, double latitude, int edge) {
        if (size == edges.length) {
            lonLat = Arrays.copyOf(lonLat, 4 * size);
            edges = Arrays.copyOf(edges, 2 * size);
        }
        lonLat[2 * size] = longitude;
        lonLat[2 * size + 1] = latitude;
        edges[size++] = edge;
    }

    double longitude(int vertex) {
        return lonLat[2 * vertex];
    }

    double latitude(int vertex) {
        return lonLat[2 * vertex + 1];
    }

    /** The smallest value of longitude (0) or latitude (1). */
    double least(int axis) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, lonLat[2 * i + axis]);
        }
        return least;
    }

    /** The greatest value of longitude (0) or latitude (1). */
    double greatest(int axis) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, lonLat[2 * i + axis]);
        }
        return greatest;
    }

    void shiftLongitude(double degrees) {
        if (degrees != 0) {
            for (int i = 0; i < size; i++) {
                lonLat[2 * i] += degrees;
            }
        }
    }

    /**
     * The part of a ring on one side of a meridian (axis 0) or parallel (axis 1), after Sutherland and Hodgman 1974:
     * what comes apart stays joined by edges along the cut, which are tagged as such and enclose nothing.
     */
    void clipRing(int axis, double limit, boolean keepGreater, Track into) {
        into.clear();
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            double here = lonLat[2 * i + axis];
            double there = lonLat[2 * next + axis];
            boolean in = keepGreater ? here >= limit : here <= limit;
            boolean nextIn = keepGreater ? there >= limit : there <= limit;
            if (in) {
                into.add(lonLat[2 * i], lonLat[2 * i + 1], edges[i]);
            }
            if (in != nextIn) {
                double share = (limit - here) / (there - here);
                int other = 1 - axis;
                double across = lonLat[2 * i + other] + share * (lonLat[2 * next + other] - lonLat[2 * i + other]);
                into.add(axis == 0 ? limit : across, axis == 0 ? across : limit, in ? PlaneSink.CUT : edges[i]);
            }
        }
    }
}
