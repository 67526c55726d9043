package milepost.geodesy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Lines packed into two arrays: what a border is made of before it is indexed. A line of one vertex is a point.
 * The arrays are taken as they are and must not be changed afterwards.
 */
public final class Polylines {

    private final double[] lonLat;
    private final int[] starts;

    /**
     * @param lonLat longitude, latitude, longitude, … in degrees
     * @param starts the first vertex of each line, and at the end the number of vertices; every line has at least one
     */
    public Polylines(double[] lonLat, int[] starts) {
        this.lonLat = Objects.requireNonNull(lonLat, "lonLat");
        this.starts = Objects.requireNonNull(starts, "starts");
        if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] * 2 != lonLat.length) {
            throw new IllegalArgumentException("starts do not cover the vertices");
        }
        for (int line = 1; line < starts.length; line++) {
            if (starts[line] <= starts[line - 1]) {
                throw new IllegalArgumentException("line " + (line - 1) + " has no vertex");
            }
        }
    }

    public static Polylines ofLine(double... lonLat) {
        return new Polylines(lonLat, new int[] {0, lonLat.length / 2});
    }

    /** All lines of all parts, in order. */
    public static Polylines join(List<Polylines> parts) {
        double[] lonLat = new double[parts.stream().mapToInt(part -> part.lonLat.length).sum()];
        int[] starts = new int[1 + parts.stream().mapToInt(Polylines::lines).sum()];
        int vertex = 0;
        int line = 0;
        for (Polylines part : parts) {
            System.arraycopy(part.lonLat, 0, lonLat, 2 * vertex, part.lonLat.length);
            for (int i = 1; i < part.starts.length; i++) {
                starts[++line] = vertex + part.starts[i];
            }
            vertex += part.vertices();
        }
        return new Polylines(lonLat, starts);
    }

    public int lines() {
        return starts.length - 1;
    }

    public int vertices() {
        return lonLat.length / 2;
    }

    /** The first vertex of a line. */
    public int start(int line) {
        return starts[line];
    }

    /** The vertex after the last one of a line. */
    public int end(int line) {
        return starts[line + 1];
    }

    public double longitudeDegrees(int vertex) {
        return lonLat[2 * vertex];
    }

    public double latitudeDegrees(int vertex) {
        return lonLat[2 * vertex + 1];
    }

    /** A copy of all vertices: longitude, latitude, … in degrees. */
    public double[] lonLat() {
        return Arrays.copyOf(lonLat, lonLat.length);
    }
}
