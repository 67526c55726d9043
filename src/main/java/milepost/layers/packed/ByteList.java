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
        addAll(source, 0, count);
    }

    public void addAll(ByteList further) {
        addAll(further.values, 0, further.size);
    }

    public void addAll(byte[] source, int from, int to) {
        int count = to - from;
        if (count > values.length - size) {
            values = Arrays.copyOf(values, Growth.atLeast(values.length, (long) size + count));
        }
        System.arraycopy(source, from, values, size, count);
        size += count;
    }

    /** Whether the bytes of a range are those of a range of another array. */
    public boolean matches(int from, int to, byte[] other, int otherFrom, int otherTo) {
        return Arrays.equals(values, from, to, other, otherFrom, otherTo);
    }

    /** Forgets all but the first ones. */
    public void truncate(int newSize) {
        size = newSize;
    }

    /** The bytes themselves, and more behind them: to be read at once and not kept. */
    byte[] array() {
        return values;
    }

    public byte[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
