package milepost.render.ground;

import java.util.List;

/**
 * A layer's geometry thinned for one scale: packed parts in the order of {@link PartOrder}, with a box around each group
 * of parts, each part and each run of {@link #RUN} edges, so that what lies outside a frame costs next to nothing.
 * Rings smaller than a pixel are kept apart as {@link Specks}, points as {@link PointMarks}. Immutable.
 */
public final class DetailLevel {

    /** Edges in a run that has a box of its own. */
    static final int RUN = 32;
    /** A ring that is no larger than this at the finest scale the level is drawn at is a speck. */
    private static final double SPECK_TOLERANCES = 0.9 / ProjectedLayer.THINNED_PIXELS;
    /** Specks that together are no larger than this are one. */
    private static final double MERGED_TOLERANCES = 0.4 / ProjectedLayer.THINNED_PIXELS;
    /** Points closer than this hide each other. */
    private static final double SAME_POINT_TOLERANCES = 0.7 / ProjectedLayer.THINNED_PIXELS;

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
    final Boxes partBoxes;
    final Boxes groupBoxes;
    /** Of each run, its closing vertex included. */
    final Boxes runBoxes;
    final Specks specks;
    final PointMarks points;

    private DetailLevel(Sizes sizes, Specks specks, PointMarks points) {
        xy = new double[2 * sizes.vertices];
        edges = new int[sizes.vertices];
        starts = new int[sizes.parts + 1];
        runs = new int[sizes.parts + 1];
        features = new int[sizes.parts];
        rings = new boolean[sizes.parts];
        partBoxes = new Boxes(sizes.parts);
        runBoxes = new Boxes(sizes.runs);
        groupBoxes = new Boxes((sizes.parts + Boxes.GROUP - 1) / Boxes.GROUP);
        this.specks = specks;
        this.points = points;
    }

    int parts() {
        return features.length;
    }

    int vertices() {
        return edges.length;
    }

    private static final class Sizes {
        private int vertices;
        private int parts;
        private int runs;
        private int specks;
    }

    /** Keeps every vertex that weighs at least the tolerance, in plane metres. */
    static DetailLevel of(List<PartBuffer> blocks, PartOrder order, float tolerance) {
        double speck = tolerance * SPECK_TOLERANCES;
        Sizes sizes = new Sizes();
        for (int i = 0; i < order.size(); i++) {
            PartBuffer block = blocks.get(order.block(i));
            int part = order.part(i);
            if (isSpeck(block, part, speck)) {
                sizes.specks++;
            } else {
                int kept = kept(block, part, tolerance);
                sizes.vertices += kept;
                sizes.runs += (kept + RUN - 1) / RUN;
                sizes.parts++;
            }
        }
        Specks.Builder specks = new Specks.Builder(sizes.specks, tolerance * MERGED_TOLERANCES);
        for (int i = 0; i < order.size() && sizes.specks > 0; i++) {
            PartBuffer block = blocks.get(order.block(i));
            int part = order.part(i);
            if (isSpeck(block, part, speck)) {
                specks.add(block.boxes, part, block.planeArea(part), block.features[part], block.edges[block.starts[part]]);
            }
        }
        DetailLevel level = new DetailLevel(sizes, specks.build(), PointMarks.of(blocks, tolerance * SAME_POINT_TOLERANCES));
        level.fill(blocks, order, tolerance, speck);
        return level;
    }

    private static boolean isSpeck(PartBuffer block, int part, double extent) {
        return block.rings[part] && block.boxes.extent(part) < extent;
    }

    private void fill(List<PartBuffer> blocks, PartOrder order, float tolerance, double speck) {
        int part = 0;
        for (int i = 0; i < order.size(); i++) {
            PartBuffer block = blocks.get(order.block(i));
            if (!isSpeck(block, order.part(i), speck)) {
                copy(block, order.part(i), part, tolerance);
                groupBoxes.grow(part / Boxes.GROUP, partBoxes, part);
                part++;
            }
        }
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
        for (int run = runs[part]; run < runs[part + 1]; run++) {
            int from = first + (run - runs[part]) * RUN;
            for (int i = from; i < Math.min(from + RUN, end); i++) {
                runBoxes.grow(run, xy[2 * i], xy[2 * i + 1]);
            }
            int closing = from + RUN < end ? from + RUN : rings[part] ? first : end - 1;
            runBoxes.grow(run, xy[2 * closing], xy[2 * closing + 1]);
            partBoxes.grow(part, runBoxes, run);
        }
    }
}
