package milepost.render.ground;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The points of a layer at one scale, in the layer's order; of those that would hide each other, the uppermost. */
final class PointMarks {

    private static final int EMPTY = 0;

    final double[] xy;
    final int[] features;
    final Boxes groups;

    private PointMarks(double[] xy, int[] features) {
        this.xy = xy;
        this.features = features;
        this.groups = new Boxes((features.length + Boxes.GROUP - 1) / Boxes.GROUP);
        for (int i = 0; i < features.length; i++) {
            groups.grow(i / Boxes.GROUP, xy[2 * i], xy[2 * i + 1]);
        }
    }

    int count() {
        return features.length;
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
        return cell > 0 && points > 0 ? thinned(xy, features, cell) : new PointMarks(xy, features);
    }

    private static PointMarks thinned(double[] xy, int[] features, double cell) {
        long[] taken = new long[Integer.highestOneBit(Math.max(8, features.length)) * 4];
        BitSet kept = new BitSet(features.length);
        for (int i = features.length - 1; i >= 0; i--) {
            long column = (long) Math.floor(xy[2 * i] / cell);
            long row = (long) Math.floor(xy[2 * i + 1] / cell);
            kept.set(i, take(taken, (column << 32 ^ row & 0xFFFFFFFFL) * 2 + 1));
        }
        int count = kept.cardinality();
        double[] keptXy = new double[2 * count];
        int[] keptFeatures = new int[count];
        int at = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            System.arraycopy(xy, 2 * i, keptXy, 2 * at, 2);
            keptFeatures[at++] = features[i];
        }
        return new PointMarks(keptXy, Arrays.copyOf(keptFeatures, count));
    }

    /** Puts a key, which is odd and so never {@link #EMPTY}, into an open-addressing set; false when it is there. */
    private static boolean take(long[] taken, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & taken.length - 1;
        while (taken[slot] != EMPTY) {
            if (taken[slot] == key) {
                return false;
            }
            slot = slot + 1 & taken.length - 1;
        }
        taken[slot] = key;
        return true;
    }
}
