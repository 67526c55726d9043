package milepost.layers;

import java.util.Arrays;

/** Bytes while their count is not known yet. */
final class ByteList {

    private static final byte[] NONE = {};

    private byte[] values = NONE;
    private int size;

    int size() {
        return size;
    }

    byte get(int index) {
        return values[index];
    }

    void set(int index, byte value) {
        values[index] = value;
    }

    void add(byte value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    void addAll(byte[] source, int count) {
        if (count > values.length - size) {
            values = Arrays.copyOf(values, Growth.atLeast(values.length, (long) size + count));
        }
        System.arraycopy(source, 0, values, size, count);
        size += count;
    }

    /** Whether the bytes of a range are the first ones of another array. */
    boolean matches(int from, int to, byte[] other, int count) {
        return Arrays.equals(values, from, to, other, 0, count);
    }

    /** Forgets all but the first ones. */
    void truncate(int newSize) {
        size = newSize;
    }

    byte[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
