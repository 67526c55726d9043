package milepost.layers.packed;

import java.util.Arrays;

/** Whole numbers of 32 bits in one, two or four bytes each, whichever holds the largest. Immutable. */
public final class PackedInts {

    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;

    private PackedInts(byte[] bytes, char[] chars, int[] ints) {
        this.bytes = bytes;
        this.chars = chars;
        this.ints = ints;
    }

    public static PackedInts of(IntList list) {
        int size = list.size();
        int bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= list.get(i);
        }
        if (bits >>> 8 == 0) {
            byte[] bytes = new byte[size];
            for (int i = 0; i < size; i++) {
                bytes[i] = (byte) list.get(i);
            }
            return new PackedInts(bytes, null, null);
        }
        if (bits >>> 16 == 0) {
            char[] chars = new char[size];
            for (int i = 0; i < size; i++) {
                chars[i] = (char) list.get(i);
            }
            return new PackedInts(null, chars, null);
        }
        return new PackedInts(null, null, list.toArray());
    }

    public int size() {
        return bytes != null ? bytes.length : chars != null ? chars.length : ints.length;
    }

    public int get(int index) {
        return bytes != null ? bytes[index] & 0xFF : chars != null ? chars[index] : ints[index];
    }

    /** Where a value stands in ascending numbers, negative when it does not. */
    public int search(int value) {
        if (ints != null) {
            return Arrays.binarySearch(ints, value);
        }
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = get(middle);
            if (found == value) {
                return middle;
            }
            if (found < value) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
