package milepost.render.ground;

import java.util.Arrays;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.projection.GeometryCut;
import milepost.projection.PlaneSink;

/** Parts on the plane as they are being collected: vertices, edge tags, weights. Used by one thread. */
final class PartBuffer implements PlaneSink {

    double[] xy = new double[1024];
    int[] edges = new int[512];
    float[] weights = new float[0];
    /** Around each part; made by {@link #weigh}. */
    Boxes boxes = new Boxes(0);
    int vertices;
    int[] starts = new int[65];
    int[] features = new int[64];
    boolean[] rings = new boolean[64];
    int parts;

    private int feature;
    private double[] lonLat = new double[256];
    private int[] tags = new int[128];

    @Override
    public void part(double[] partXy, int[] partEdges, int count, boolean ring) {
        ensure(count);
        System.arraycopy(partXy, 0, xy, 2 * vertices, 2 * count);
        System.arraycopy(partEdges, 0, edges, vertices, count);
        rings[parts] = ring;
        features[parts++] = feature;
        vertices += count;
        starts[parts] = vertices;
    }

    private void ensure(int count) {
        if (vertices + count > edges.length) {
            int room = Math.max(2 * edges.length, vertices + count);
            xy = Arrays.copyOf(xy, 2 * room);
            edges = Arrays.copyOf(edges, room);
        }
        if (parts == features.length) {
            starts = Arrays.copyOf(starts, 2 * parts + 1);
            features = Arrays.copyOf(features, 2 * parts);
            rings = Arrays.copyOf(rings, 2 * parts);
        }
    }

    /** Cuts and projects all parts of a feature. Shells come out counter-clockwise, holes clockwise. */
    void add(int featureIndex, Shapes shapes, SharedEdges shared, GeometryCut cut) {
        feature = featureIndex;
        for (int part = shapes.firstPart(featureIndex); part < shapes.endPart(featureIndex); part++) {
            PartKind kind = shapes.kind(part);
            int first = shapes.firstVertex(part);
            boolean ring = kind == PartKind.SHELL || kind == PartKind.HOLE;
            int count = shapes.endVertex(part) - first - (ring ? 1 : 0);
            if (count < (ring ? 3 : 1)) {
                continue;
            }
            copy(shapes, shared, first, count, ring);
            if (ring) {
                if (area(count) > 0 == (kind == PartKind.HOLE)) {
                    reverse(count);
                }
                cut.ring(lonLat, tags, count, this);
            } else {
                cut.line(lonLat, tags, count, this);
            }
        }
    }

    private void copy(Shapes shapes, SharedEdges shared, int first, int count, boolean ring) {
        if (count > tags.length) {
            lonLat = new double[4 * count];
            tags = new int[2 * count];
        }
        shapes.copyLonLat(first, lonLat, 0, count);
        for (int i = 0; i < count; i++) {
            if (shared != null) {
                tags[i] = shared.tag(first + i);
                lonLat[2 * i + 1] = SharedEdges.drawnLatitude(lonLat[2 * i + 1]);
            } else {
                tags[i] = ring && SharedEdges.endOfMap(shapes, first + i) ? CUT : SharedEdges.COAST;
            }
        }
    }

    private double area(int count) {
        double twice = 0;
        double lon0 = lonLat[0];
        for (int i = 0; i < count; i++) {
            int next = i + 1 == count ? 0 : i + 1;
            twice += (lonLat[2 * i] - lon0) * lonLat[2 * next + 1] - (lonLat[2 * next] - lon0) * lonLat[2 * i + 1];
        }
        return twice;
    }

    /** The other way round; each edge keeps its tag. */
    private void reverse(int count) {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            swap(2 * i, 2 * j);
            swap(2 * i + 1, 2 * j + 1);
        }
        for (int i = 0, j = count - 2; i < j; i++, j--) {
            int tag = tags[i];
            tags[i] = tags[j];
            tags[j] = tag;
        }
    }

    private void swap(int i, int j) {
        double value = lonLat[i];
        lonLat[i] = lonLat[j];
        lonLat[j] = value;
    }

    /** Weighs every vertex, once all parts are in. */
    void weigh() {
        weights = new float[vertices];
        boxes = new Boxes(parts);
        Significance significance = new Significance(xy, weights);
        for (int part = 0; part < parts; part++) {
            for (int i = starts[part]; i < starts[part + 1]; i++) {
                boxes.grow(part, xy[2 * i], xy[2 * i + 1]);
            }
            significance.weigh(edges, starts[part], starts[part + 1], rings[part]);
        }
    }

    boolean point(int part) {
        return !rings[part] && starts[part + 1] == starts[part] + 1;
    }

    /** Square plane metres within a ring, negative for a hole. */
    double planeArea(int part) {
        int first = starts[part];
        int end = starts[part + 1];
        double twice = 0;
        for (int i = first; i < end; i++) {
            int next = i + 1 == end ? first : i + 1;
            twice += (xy[2 * i] - xy[2 * first]) * (xy[2 * next + 1] - xy[2 * first + 1])
                    - (xy[2 * next] - xy[2 * first]) * (xy[2 * i + 1] - xy[2 * first + 1]);
        }
        return twice / 2;
    }
}
