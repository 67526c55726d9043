package milepost.render.png;

import java.util.Arrays;

/** Bits in deflate's order, the lowest first, packed into bytes (RFC 1951, 3.1.1). */
final class BitSink {

    private byte[] bytes;
    private int size;
    private long pending;
    private int count;

    BitSink(int expected) {
        bytes = new byte[Math.max(64, expected)];
    }

    /** @param length at most 32 bits */
    void put(int bits, int length) {
        pending |= (bits & 0xFFFFFFFFL) << count;
        count += length;
        while (count >= 8) {
            add((byte) pending);
            pending >>>= 8;
            count -= 8;
        }
    }

    /** Fills the last byte up with zero bits. */
    void align() {
        if (count > 0) {
            add((byte) pending);
            pending = 0;
            count = 0;
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void add(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = value;
    }
}
