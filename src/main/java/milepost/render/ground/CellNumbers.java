package milepost.render.ground;

/** Squares of the plane, numbered in the order in which they are first asked for: an open-addressing table, because there may be millions. */
final class CellNumbers {

    private static final int LEAST = 16;

    private final double side;
    private final long[] keys;
    private final int[] numbers;
    private int count;

    /**
     * @param side of a square, plane metres
     * @param most how many squares there may be
     */
    CellNumbers(double side, int most) {
        this.side = side;
        keys = new long[Integer.highestOneBit(Math.max(LEAST, most)) * 4];
        numbers = new int[keys.length];
    }

    int count() {
        return count;
    }

    /** The number of the square around a position. */
    int of(double x, double y) {
        long column = (long) Math.floor(x / side);
        long row = (long) Math.floor(y / side);
        // Odd, and so never 0, which is an empty slot.
        long key = (column << 32 ^ row & 0xFFFFFFFFL) * 2 + 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = count++;
        }
        return numbers[slot];
    }
}
