package milepost.layers.reading;

import milepost.layers.packed.Vertices;

/** Looks at rings: closed, long enough, which way round. */
public final class RingRule {

    public static final int FEWEST_POSITIONS = 4;

    private RingRule() { }

    public static boolean closed(Vertices.Builder vertices, int first, int end) {
        return vertices.longitudeDegrees(first) == vertices.longitudeDegrees(end - 1)
                && vertices.latitudeDegrees(first) == vertices.latitudeDegrees(end - 1);
    }

    /** Whether the ring runs clockwise, seen on a plane of longitude and latitude. */
    public static boolean clockwise(Vertices.Builder vertices, int first, int end) {
        double longitude = vertices.longitudeDegrees(first);
        double latitude = vertices.latitudeDegrees(first);
        double previousX = 0;
        double previousY = 0;
        double twiceArea = 0;
        for (int vertex = first + 1; vertex < end; vertex++) {
            double x = vertices.longitudeDegrees(vertex) - longitude;
            double y = vertices.latitudeDegrees(vertex) - latitude;
            twiceArea += previousX * y - x * previousY;
            previousX = x;
            previousY = y;
        }
        return twiceArea < 0;
    }
}
