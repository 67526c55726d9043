package milepost.layers.packed;

import java.util.Arrays;

/** Bytes while their count is not known yet. */
public final class ByteList {

    private static final byte[] NONE = {};

    private byte[] values = NONE;
    private int size;

    public int size() {
        return size;
    }

    public byte get(int index) {
        return values[index];
    }

    public void set(int index, byte value) {
        values[index] = value;
    }

    public void add(byte value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Growth.next(size));
        }
        values[size++] = value;
    }

    public void addAll(byte[] source, int count) {
        if (count > values.length - size) {
            values = Arrays.copyOf(values, Growth.atLeast(values.length, (long) size + count));
        }
        System.arraycopy(source, 0, values, size, count);
        size += count;
    }

    /** Whether the bytes of a range are the first ones of another array. */
    public boolean matches(int from, int to, byte[] other, int count) {
        return Arrays.equals(values, from, to, other, 0, count);
    }

    /** Forgets all but the first ones. */
    public void truncate(int newSize) {
        size = newSize;
    }

    public byte[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
