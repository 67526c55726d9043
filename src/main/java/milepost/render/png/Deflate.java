package milepost.render.png;

import java.util.Arrays;

/**
 * Compresses bytes as RFC 1951 says. Written here because the zlib that a JDK brings, and so the bytes that
 * {@code java.util.zip} gives, differs between builds; this gives the same bytes everywhere, since it computes with
 * integers alone and looks at nothing but its input.
 */
final class Deflate {

    /** How far back a repetition may lie. */
    static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    /** Earlier places that are looked at for a repetition. */
    private static final int TRIES = 48;
    /** A repetition of this length is good enough to look no further. */
    private static final int GOOD_LENGTH = 64;

    private final byte[] data;
    private final int to;
    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] older = new int[WINDOW];
    private final DeflateBlock block;

    private Deflate(byte[] data, int to, BitSink out) {
        this.data = data;
        this.to = to;
        this.block = new DeflateBlock(out);
        Arrays.fill(newest, -1);
    }

    /**
     * Compresses a stretch into whole bytes, to be followed by other stretches.
     *
     * @param from where it begins; what lies before may be repeated and has been written already
     * @param last whether nothing follows
     */
    static byte[] stretch(byte[] data, int from, int to, boolean last) {
        BitSink out = new BitSink((to - from) / 4);
        Deflate deflate = new Deflate(data, to, out);
        for (int i = Math.max(0, from - WINDOW); i < from; i++) {
            deflate.remember(i);
        }
        deflate.compress(from, last);
        if (!last) {
            // An empty stored block ends on a whole byte.
            out.put(0, 3);
            out.align();
            out.put(0xFFFF0000, 32);
        }
        out.align();
        return out.bytes();
    }

    private void compress(int from, boolean last) {
        int at = from;
        long here = match(at);
        while (at < to) {
            int length = (int) (here >>> 32);
            remember(at);
            long next = length >= SHORTEST && length < GOOD_LENGTH || length < SHORTEST ? match(at + 1) : 0;
            if (length < SHORTEST || next >>> 32 > length) {
                block.literal(data[at] & 0xFF);
                at++;
                here = next;
            } else {
                block.repetition(length, (int) here);
                for (int i = at + 1; i < at + length; i++) {
                    remember(i);
                }
                at += length;
                here = match(at);
            }
            if (block.full()) {
                block.write(last && at >= to);
            }
        }
        if (!block.empty() || last && !block.ended()) {
            block.write(last);
        }
    }

    /** The longest repetition at a place: its length in the upper half, its distance in the lower; 0 for none. */
    private long match(int at) {
        if (at + SHORTEST > to) {
            return 0;
        }
        int most = Math.min(LONGEST, to - at);
        int best = 0;
        int distance = 0;
        int candidate = newest[hash(at)];
        for (int tries = TRIES; tries > 0 && candidate >= 0 && at - candidate <= WINDOW - 1; tries--) {
            if (best == 0 || data[candidate + best] == data[at + best]) {
                int length = Arrays.mismatch(data, candidate, candidate + most, data, at, at + most);
                length = length < 0 ? most : length;
                if (length > best) {
                    best = length;
                    distance = at - candidate;
                    if (length == most || length >= GOOD_LENGTH) {
                        break;
                    }
                }
            }
            int before = older[candidate & WINDOW - 1];
            candidate = before < candidate ? before : -1;
        }
        return best < SHORTEST || best == SHORTEST && distance > 4096 ? 0 : (long) best << 32 | distance;
    }

    private void remember(int at) {
        if (at + SHORTEST <= to) {
            int hash = hash(at);
            older[at & WINDOW - 1] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        return ((data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16) * 0x9E3779B1) >>> 32 - HASH_BITS;
    }
}
