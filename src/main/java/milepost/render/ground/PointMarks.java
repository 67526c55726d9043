package milepost.render.ground;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The points of a layer at one scale, in the layer's order; of very many, where some would hide each other, the
 * uppermost stands for them.
 */
final class PointMarks {

    /** So few are drawn one and all: a large disc is not left out for a small one on it. */
    private static final int FEW = 20_000;

    final double[] xy;
    final int[] features;
    final Boxes groups;
    /** How many points each stands for; null where each stands for itself. */
    private final int[] counts;
    private final ConcurrentHashMap<Integer, PointClusters> clusters = new ConcurrentHashMap<>();

    private PointMarks(double[] xy, int[] features, int[] counts) {
        this.xy = xy;
        this.features = features;
        this.counts = counts;
        this.groups = new Boxes((features.length + Boxes.GROUP - 1) / Boxes.GROUP);
        for (int i = 0; i < features.length; i++) {
            groups.grow(i / Boxes.GROUP, xy[2 * i], xy[2 * i + 1]);
        }
    }

    int count() {
        return features.length;
    }

    int standsFor(int point) {
        return counts == null ? 1 : counts[point];
    }

    /** Where they crowd on a map of that scale. */
    PointClusters clusters(double metresPerPixel) {
        return clusters.computeIfAbsent(PointClusters.octave(metresPerPixel), octave -> PointClusters.of(this, octave));
    }

    /** @param cell plane metres within which one point stands for all; 0 to keep every point */
    static PointMarks of(List<PartBuffer> blocks, double cell) {
        int points = 0;
        for (PartBuffer block : blocks) {
            for (int part = 0; part < block.parts; part++) {
                points += block.point(part) ? 1 : 0;
            }
        }
        double[] xy = new double[2 * points];
        int[] features = new int[points];
        int at = 0;
        for (PartBuffer block : blocks) {
            for (int part = 0; part < block.parts; part++) {
                if (block.point(part)) {
                    System.arraycopy(block.xy, 2 * block.starts[part], xy, 2 * at, 2);
                    features[at++] = block.features[part];
                }
            }
        }
        return cell > 0 && points > FEW ? thinned(xy, features, cell) : new PointMarks(xy, features, null);
    }

    private static PointMarks thinned(double[] xy, int[] features, double cell) {
        CellNumbers cells = new CellNumbers(cell, features.length);
        int[] counts = new int[features.length];
        int[] cellOf = new int[features.length];
        BitSet kept = new BitSet(features.length);
        for (int i = features.length - 1; i >= 0; i--) {
            cellOf[i] = cells.of(xy[2 * i], xy[2 * i + 1]);
            kept.set(i, counts[cellOf[i]]++ == 0);
        }
        double[] keptXy = new double[2 * cells.count()];
        int[] keptFeatures = new int[cells.count()];
        int[] keptCounts = new int[cells.count()];
        int at = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            System.arraycopy(xy, 2 * i, keptXy, 2 * at, 2);
            keptCounts[at] = counts[cellOf[i]];
            keptFeatures[at++] = features[i];
        }
        return new PointMarks(keptXy, keptFeatures, keptCounts);
    }
}
