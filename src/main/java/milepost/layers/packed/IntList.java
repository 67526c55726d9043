package milepost.layers.packed;

import java.util.Arrays;

/** Whole numbers while their count is not known yet. */
public final class IntList {

    private static final int[] NONE = {};

    private int[] values = NONE;
    private int size;

    public int size() {
        return size;
    }

    public int get(int index) {
        return values[index];
    }

    public int last() {
        return values[size - 1];
    }

    public void set(int index, int value) {
        values[index] = value;
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    /** Forgets all but the first ones. */
    public void truncate(int newSize) {
        size = newSize;
    }

    /** Adds the values of another list from one of them on, each as much larger. */
    public void addAll(IntList further, int from, int larger) {
        int count = further.size - from;
        if (count > values.length - size) {
            values = Arrays.copyOf(values, Growth.atLeast(values.length, (long) size + count));
        }
        for (int i = 0; i < count; i++) {
            values[size + i] = further.values[from + i] + larger;
        }
        size += count;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
