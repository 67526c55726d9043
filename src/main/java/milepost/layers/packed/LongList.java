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

    public void addAll(LongList further) {
        if (further.size > values.length - size) {
            values = Arrays.copyOf(values, Growth.atLeast(values.length, (long) size + further.size));
        }
        System.arraycopy(further.values, 0, values, size, further.size);
        size += further.size;
    }

    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
