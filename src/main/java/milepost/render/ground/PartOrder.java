package milepost.render.ground;

import java.util.Arrays;
import java.util.List;

/**
 * The lines and rings of a layer, sorted so that what lies together on the plane comes together: along Morton's curve
 * through the middles of their boxes. Found once for all levels.
 */
final class PartOrder {

    private static final int CELLS = 1 << 15;
    private static final int PART_BITS = 33;

    private final int[] firstOfBlock;
    private final int[] parts;

    private PartOrder(int[] firstOfBlock, int[] parts) {
        this.firstOfBlock = firstOfBlock;
        this.parts = parts;
    }

    static PartOrder of(List<PartBuffer> blocks) {
        int[] firsts = new int[blocks.size() + 1];
        Boxes all = new Boxes(1);
        int count = 0;
        for (int block = 0; block < blocks.size(); block++) {
            PartBuffer buffer = blocks.get(block);
            firsts[block + 1] = firsts[block] + buffer.parts;
            for (int part = 0; part < buffer.parts; part++) {
                if (!buffer.point(part)) {
                    all.grow(0, buffer.boxes, part);
                    count++;
                }
            }
        }
        return new PartOrder(firsts, sorted(blocks, firsts, all, count));
    }

    private static int[] sorted(List<PartBuffer> blocks, int[] firsts, Boxes all, int count) {
        double perMetre = (CELLS - 1) / Math.max(all.extent(0), 1);
        long[] keys = new long[count];
        int at = 0;
        for (int block = 0; block < blocks.size(); block++) {
            PartBuffer buffer = blocks.get(block);
            for (int part = 0; part < buffer.parts; part++) {
                if (!buffer.point(part)) {
                    long x = (long) (((buffer.boxes.west(part) + buffer.boxes.east(part)) / 2 - all.west(0)) * perMetre);
                    long y = (long) (((buffer.boxes.south(part) + buffer.boxes.north(part)) / 2 - all.south(0)) * perMetre);
                    keys[at++] = (spread(x) | spread(y) << 1) << PART_BITS | firsts[block] + part;
                }
            }
        }
        Arrays.sort(keys);
        int[] parts = new int[count];
        for (int i = 0; i < count; i++) {
            parts[i] = (int) keys[i];
        }
        return parts;
    }

    /** The bits of a number below 2¹⁵, each followed by a nought. */
    private static long spread(long bits) {
        long spread = (bits | bits << 8) & 0x00FF00FFL;
        spread = (spread | spread << 4) & 0x0F0F0F0FL;
        spread = (spread | spread << 2) & 0x33333333L;
        return (spread | spread << 1) & 0x55555555L;
    }

    int size() {
        return parts.length;
    }

    int block(int index) {
        int found = Arrays.binarySearch(firstOfBlock, parts[index]);
        int block = found >= 0 ? found : -found - 2;
        while (firstOfBlock[block + 1] == firstOfBlock[block]) {
            block++;
        }
        return block;
    }

    /** The part within its block. */
    int part(int index) {
        return parts[index] - firstOfBlock[block(index)];
    }
}
