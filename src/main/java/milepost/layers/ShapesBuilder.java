package milepost.layers;

import milepost.layers.packed.ByteList;
import milepost.layers.packed.IntList;
import milepost.layers.packed.Vertices;

/**
 * Collects the geometry of features one after the other. What was added since the last {@link #endFeature} or
 * {@link #dropFeature} belongs to the feature being read.
 */
public final class ShapesBuilder {

    private final Vertices.Builder vertices = new Vertices.Builder();
    private final IntList partStarts = new IntList();
    private final ByteList kinds = new ByteList();
    private final IntList featureStarts = new IntList();

    public ShapesBuilder() {
        featureStarts.add(0);
    }

    public Vertices.Builder vertices() {
        return vertices;
    }

    public int features() {
        return featureStarts.size() - 1;
    }

    public int parts() {
        return kinds.size();
    }

    public int firstVertex(int part) {
        return partStarts.get(part);
    }

    /** Says that the vertices from this one on, up to the next part's first, are a part. */
    public void addPart(PartKind kind, int firstVertex) {
        kinds.add((byte) kind.ordinal());
        partStarts.add(firstVertex);
    }

    /** Adds a part of the given vertices: longitude, latitude, … in degrees. */
    public void addPart(PartKind kind, double... lonLat) {
        addPart(kind, vertices.size());
        for (int i = 0; i < lonLat.length; i += 2) {
            vertices.add(lonLat[i], lonLat[i + 1]);
        }
    }

    public void endFeature() {
        featureStarts.add(kinds.size());
    }

    /** Forgets what was added since the last feature. */
    public void dropFeature() {
        int parts = featureStarts.last();
        if (kinds.size() > parts) {
            vertices.truncate(Math.min(vertices.size(), partStarts.get(parts)));
            kinds.truncate(parts);
            partStarts.truncate(parts);
        }
    }

    /** The features there are; more may be added here meanwhile. */
    public Shapes soFar() {
        IntList starts = new IntList();
        starts.addAll(partStarts, 0, 0);
        starts.add(vertices.size());
        return new Shapes(vertices.soFar(), starts.toArray(), kinds.toArray(), featureStarts.toArray());
    }

    /** Adds the features of another builder behind these. */
    public void append(ShapesBuilder further) {
        int vertexBefore = vertices.size();
        int partBefore = parts();
        vertices.addAll(further.vertices);
        partStarts.addAll(further.partStarts, 0, vertexBefore);
        kinds.addAll(further.kinds);
        featureStarts.addAll(further.featureStarts, 1, partBefore);
    }

    public Shapes build() {
        partStarts.add(vertices.size());
        return new Shapes(vertices.build(), partStarts.toArray(), kinds.toArray(), featureStarts.toArray());
    }
}
