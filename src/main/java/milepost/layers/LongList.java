package milepost.layers;

import java.util.Arrays;

/** Whole numbers of 64 bits while their count is not known yet. */
final class LongList {

    private static final long[] NONE = {};

    private long[] values = NONE;
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
