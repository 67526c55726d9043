package milepost.layers.packed;

import java.util.Arrays;

/** Whole numbers of 64 bits while their count is not known yet. */
public final class LongList {

    private static final long[] NONE = {};

    private long[] values = NONE;
    private int size;

    public int size() {
        return size;
    }

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
