package milepost.render.ground;

import java.util.List;

/**
 * A layer's geometry thinned for one scale: packed parts, with a box around each part and around each run of
 * {@link #RUN} edges, so that what lies outside a frame costs next to nothing. Immutable.
 */
public final class DetailLevel {

    /** Edges in a run that has a box of its own. */
    static final int RUN = 32;

    /** Plane metres, x first. */
    final double[] xy;
    /** For each vertex the tag of the edge that leaves it. */
    final int[] edges;
    /** The first vertex of each part, and the number of vertices at the end. */
    final int[] starts;
    /** The first run of each part, and the number of runs at the end. */
    final int[] runs;
    final int[] features;
    final boolean[] rings;
    /** West, south, east, north of each part, in plane metres. */
    final double[] partBoxes;
    /** The same of each run, its closing vertex included. */
    final double[] runBoxes;

    private DetailLevel(int vertices, int parts, int runCount) {
        xy = new double[2 * vertices];
        edges = new int[vertices];
        starts = new int[parts + 1];
        runs = new int[parts + 1];
        features = new int[parts];
        rings = new boolean[parts];
        partBoxes = new double[4 * parts];
        runBoxes = new double[4 * runCount];
    }

    int parts() {
        return features.length;
    }

    int vertices() {
        return edges.length;
    }

    /** Keeps every vertex that weighs at least the tolerance, in plane metres. */
    static DetailLevel of(List<PartBuffer> blocks, float tolerance) {
        int vertices = 0;
        int parts = 0;
        int runCount = 0;
        for (PartBuffer block : blocks) {
            for (int part = 0; part < block.parts; part++) {
                int kept = kept(block, part, tolerance);
                vertices += kept;
                runCount += (kept + RUN - 1) / RUN;
            }
            parts += block.parts;
        }
        DetailLevel level = new DetailLevel(vertices, parts, runCount);
        int part = 0;
        for (PartBuffer block : blocks) {
            for (int i = 0; i < block.parts; i++) {
                level.copy(block, i, part++, tolerance);
            }
        }
        return level;
    }

    private static int kept(PartBuffer block, int part, float tolerance) {
        int kept = 0;
        for (int i = block.starts[part]; i < block.starts[part + 1]; i++) {
            kept += block.weights[i] >= tolerance ? 1 : 0;
        }
        return kept;
    }

    private void copy(PartBuffer block, int from, int part, float tolerance) {
        int at = starts[part];
        for (int i = block.starts[from]; i < block.starts[from + 1]; i++) {
            if (block.weights[i] >= tolerance) {
                xy[2 * at] = block.xy[2 * i];
                xy[2 * at + 1] = block.xy[2 * i + 1];
                edges[at++] = block.edges[i];
            }
        }
        starts[part + 1] = at;
        features[part] = block.features[from];
        rings[part] = block.rings[from];
        runs[part + 1] = runs[part] + (at - starts[part] + RUN - 1) / RUN;
        box(part);
    }

    private void box(int part) {
        int first = starts[part];
        int end = starts[part + 1];
        clear(partBoxes, part);
        for (int run = runs[part]; run < runs[part + 1]; run++) {
            int from = first + (run - runs[part]) * RUN;
            clear(runBoxes, run);
            for (int i = from; i < Math.min(from + RUN, end); i++) {
                grow(runBoxes, run, i);
            }
            int closing = from + RUN < end ? from + RUN : rings[part] ? first : end - 1;
            grow(runBoxes, run, closing);
            partBoxes[4 * part] = Math.min(partBoxes[4 * part], runBoxes[4 * run]);
            partBoxes[4 * part + 1] = Math.min(partBoxes[4 * part + 1], runBoxes[4 * run + 1]);
            partBoxes[4 * part + 2] = Math.max(partBoxes[4 * part + 2], runBoxes[4 * run + 2]);
            partBoxes[4 * part + 3] = Math.max(partBoxes[4 * part + 3], runBoxes[4 * run + 3]);
        }
    }

    private static void clear(double[] boxes, int box) {
        boxes[4 * box] = Double.POSITIVE_INFINITY;
        boxes[4 * box + 1] = Double.POSITIVE_INFINITY;
        boxes[4 * box + 2] = Double.NEGATIVE_INFINITY;
        boxes[4 * box + 3] = Double.NEGATIVE_INFINITY;
    }

    private void grow(double[] boxes, int box, int vertex) {
        double x = xy[2 * vertex];
        double y = xy[2 * vertex + 1];
        boxes[4 * box] = Math.min(boxes[4 * box], x);
        boxes[4 * box + 1] = Math.min(boxes[4 * box + 1], y);
        boxes[4 * box + 2] = Math.max(boxes[4 * box + 2], x);
        boxes[4 * box + 3] = Math.max(boxes[4 * box + 3], y);
    }
}
