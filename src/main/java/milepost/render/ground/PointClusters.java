package milepost.render.ground;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the points of a layer crowd at one scale: squares of the plane that hold more than have room. The squares stay
 * where they are while the map is panned, and double when it is zoomed out so far. Immutable.
 */
final class PointClusters {

    /** Pixels across a square at the smallest scale it is used at; twice as many at the largest. */
    private static final double LEAST_PIXELS = 40;
    /** More points than this in a square lie over each other. */
    private static final int ROOM = 40;

    /**
     * A crowd.
     *
     * @param x     middle of its points, plane metres
     * @param count how many they are
     */
    record Cluster(double x, double y, int count) {
    }

    private final List<Cluster> clusters;
    private final BitSet crowded;

    private PointClusters(List<Cluster> clusters, BitSet crowded) {
        this.clusters = clusters;
        this.crowded = crowded;
    }

    /** The power of two that is the side of a square, in plane metres. */
    static int octave(double metresPerPixel) {
        return Math.getExponent(metresPerPixel * LEAST_PIXELS) + 1;
    }

    static PointClusters of(PointMarks points, int octave) {
        CellNumbers squares = new CellNumbers(Math.scalb(1.0, octave), points.count());
        int[] squareOf = new int[points.count()];
        for (int point = 0; point < squareOf.length; point++) {
            squareOf[point] = squares.of(points.xy[2 * point], points.xy[2 * point + 1]);
        }
        int[] counts = new int[squares.count()];
        double[] sums = new double[2 * squares.count()];
        for (int point = 0; point < squareOf.length; point++) {
            int count = points.standsFor(point);
            counts[squareOf[point]] += count;
            sums[2 * squareOf[point]] += count * points.xy[2 * point];
            sums[2 * squareOf[point] + 1] += count * points.xy[2 * point + 1];
        }
        BitSet crowded = new BitSet();
        for (int point = 0; point < squareOf.length; point++) {
            crowded.set(point, counts[squareOf[point]] > ROOM);
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int square = 0; square < counts.length; square++) {
            if (counts[square] > ROOM) {
                clusters.add(new Cluster(sums[2 * square] / counts[square], sums[2 * square + 1] / counts[square], counts[square]));
            }
        }
        return new PointClusters(List.copyOf(clusters), crowded);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /** Whether the point is one of a crowd and not drawn itself. */
    boolean holds(int point) {
        return crowded.get(point);
    }
}
