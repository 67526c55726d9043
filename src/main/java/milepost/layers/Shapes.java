package milepost.layers;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Polylines;
import milepost.layers.packed.Vertices;

/**
 * The geometry of all features of a layer in packed arrays: features → parts → vertices, in degrees.
 * A feature without geometry has no part. Rings keep their closing vertex. Immutable.
 */
public final class Shapes {

    private final Vertices vertices;
    private final int[] partStarts;
    private final byte[] kinds;
    private final int[] featureStarts;
    private volatile Optional<GeoBounds> bounds;

    /**
     * @param partStarts    the first vertex of each part, and at the end the number of vertices
     * @param kinds         the ordinal of each part's kind
     * @param featureStarts the first part of each feature, and at the end the number of parts
     */
    Shapes(Vertices vertices, int[] partStarts, byte[] kinds, int[] featureStarts) {
        this.vertices = vertices;
        this.partStarts = partStarts;
        this.kinds = kinds;
        this.featureStarts = featureStarts;
    }

    public int features() {
        return featureStarts.length - 1;
    }

    public int parts() {
        return kinds.length;
    }

    public int vertices() {
        return vertices.size();
    }

    public int firstPart(int feature) {
        return featureStarts[feature];
    }

    /** The part after the feature's last one. */
    public int endPart(int feature) {
        return featureStarts[feature + 1];
    }

    public PartKind kind(int part) {
        return PartKind.of(kinds[part]);
    }

    public int firstVertex(int part) {
        return partStarts[part];
    }

    /** The vertex after the part's last one. */
    public int endVertex(int part) {
        return partStarts[part + 1];
    }

    public double longitudeDegrees(int vertex) {
        return vertices.longitudeDegrees(vertex);
    }

    public double latitudeDegrees(int vertex) {
        return vertices.latitudeDegrees(vertex);
    }

    /**
     * Copies longitude, latitude, longitude, … of vertices into an array.
     *
     * @param at    the first index written
     * @param count the number of vertices; twice as many numbers are written
     */
    public void copyLonLat(int firstVertex, double[] into, int at, int count) {
        vertices.copy(firstVertex, into, at, count);
    }

    /**
     * The box around a feature, empty when it has no geometry. The box of a feature across the antimeridian is
     * continuous (170 to 190), also when the file cuts the feature there.
     */
    public Optional<GeoBounds> bounds(int feature) {
        return BoundsFinder.around(this, firstPart(feature), endPart(feature));
    }

    /** The box around all features, by the same rule; empty when none has a place. Found once and kept. */
    public Optional<GeoBounds> bounds() {
        Optional<GeoBounds> known = bounds;
        if (known == null) {
            known = BoundsFinder.around(this, 0, parts());
            bounds = known;
        }
        return known;
    }

    /** All points, lines and outlines (holes too) of a feature, as geodesy takes them. Empty without geometry. */
    public Optional<Polylines> outlines(int feature) {
        return polylines(firstPart(feature), endPart(feature), part -> true);
    }

    /** The same of all features. */
    public Optional<Polylines> outlines() {
        return polylines(0, parts(), part -> true);
    }

    /** Rings only (shells and holes) of all features; empty when there is no polygon. */
    public Optional<Polylines> rings() {
        return polylines(0, parts(), part -> kind(part).isRing());
    }

    private Optional<Polylines> polylines(int firstPart, int endPart, IntPredicate wanted) {
        int[] starts = new int[endPart - firstPart + 1];
        int lines = 0;
        for (int part = firstPart; part < endPart; part++) {
            if (wanted.test(part)) {
                lines++;
                starts[lines] = starts[lines - 1] + endVertex(part) - firstVertex(part);
            }
        }
        if (lines == 0) {
            return Optional.empty();
        }
        double[] lonLat = new double[Math.multiplyExact(2, starts[lines])];
        int line = 0;
        for (int part = firstPart; part < endPart; part++) {
            if (wanted.test(part)) {
                copyLonLat(firstVertex(part), lonLat, 2 * starts[line], endVertex(part) - firstVertex(part));
                line++;
            }
        }
        return Optional.of(new Polylines(lonLat, Arrays.copyOf(starts, lines + 1)));
    }
}
