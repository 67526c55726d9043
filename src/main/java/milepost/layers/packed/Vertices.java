package milepost.layers.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Longitudes and latitudes in degrees, packed two by two into chunks, so that growing never copies what is there
 * and no array needs to be as large as the file. Every bit of every number is kept.
 */
public final class Vertices {

    private static final int CHUNK_BITS = 14;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int MASK = CHUNK - 1;

    private final double[][] chunks;
    private final int size;

    private Vertices(double[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public double longitudeDegrees(int vertex) {
        return chunks[vertex >> CHUNK_BITS][(vertex & MASK) << 1];
    }

    public double latitudeDegrees(int vertex) {
        return chunks[vertex >> CHUNK_BITS][((vertex & MASK) << 1) + 1];
    }

    public void copy(int firstVertex, double[] into, int at, int count) {
        copy(chunks, firstVertex, into, at, count);
    }

    private static void copy(double[][] chunks, int firstVertex, double[] into, int at, int count) {
        int vertex = firstVertex;
        int target = at;
        int left = count;
        while (left > 0) {
            int inChunk = vertex & MASK;
            int run = Math.min(left, CHUNK - inChunk);
            System.arraycopy(chunks[vertex >> CHUNK_BITS], inChunk << 1, into, target, run << 1);
            vertex += run;
            target += run << 1;
            left -= run;
        }
    }

    /** Vertices while they are read. */
    public static final class Builder {

        private final List<double[]> chunks = new ArrayList<>();
        private double[] current = {};
        private int size;

        public int size() {
            return size;
        }

        public void add(double longitudeDegrees, double latitudeDegrees) {
            int inChunk = size & MASK;
            if (inChunk == 0) {
                startChunk();
            }
            current[inChunk << 1] = longitudeDegrees;
            current[(inChunk << 1) + 1] = latitudeDegrees;
            size++;
        }

        /** Adds as many positions: longitude, latitude, … */
        public void addAll(double[] lonLat, int count) {
            int from = 0;
            while (from < count) {
                int inChunk = size & MASK;
                if (inChunk == 0) {
                    startChunk();
                }
                int run = Math.min(count - from, CHUNK - inChunk);
                System.arraycopy(lonLat, from << 1, current, inChunk << 1, run << 1);
                size += run;
                from += run;
            }
        }

        /** Adds the positions of another builder behind these. */
        public void addAll(Builder further) {
            for (int first = 0; first < further.size; first += CHUNK) {
                addAll(further.chunks.get(first >> CHUNK_BITS), Math.min(CHUNK, further.size - first));
            }
        }

        private void startChunk() {
            if (size == Integer.MAX_VALUE - MASK) {
                throw new OutOfMemoryError("more than two thousand million vertices in one layer");
            }
            int chunk = size >> CHUNK_BITS;
            if (chunk == chunks.size()) {
                chunks.add(new double[CHUNK << 1]);
            }
            current = chunks.get(chunk);
        }

        public double longitudeDegrees(int vertex) {
            return chunks.get(vertex >> CHUNK_BITS)[(vertex & MASK) << 1];
        }

        public double latitudeDegrees(int vertex) {
            return chunks.get(vertex >> CHUNK_BITS)[((vertex & MASK) << 1) + 1];
        }

        /** A copy of all from one vertex on: longitude, latitude, … */
        public double[] tail(int firstVertex) {
            double[] tail = new double[(size - firstVertex) << 1];
            copy(chunks.toArray(double[][]::new), firstVertex, tail, 0, size - firstVertex);
            return tail;
        }

        /** Forgets all but the first ones. */
        public void truncate(int newSize) {
            size = newSize;
            if ((size & MASK) != 0) {
                current = chunks.get(size >> CHUNK_BITS);
            }
        }

        /** The vertices there are; more may be added here meanwhile. */
        public Vertices soFar() {
            return new Vertices(chunks.toArray(double[][]::new), size);
        }

        public Vertices build() {
            int used = (size + MASK) >> CHUNK_BITS;
            double[][] packed = chunks.subList(0, used).toArray(double[][]::new);
            if ((size & MASK) != 0) {
                packed[used - 1] = Arrays.copyOf(packed[used - 1], (size & MASK) << 1);
            }
            return new Vertices(packed, size);
        }
    }
}
