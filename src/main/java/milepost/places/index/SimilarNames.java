package milepost.places.index;

/**
 * Tells names that differ from a typed one by a few letters: one more, one less, another one. Myers' bit-parallel edit
 * distance (<i>A fast bit-vector algorithm for approximate string matching</i>, Journal of the ACM 46, 1999) over bytes, so
 * that a Cyrillic letter may count for two. Not thread-safe.
 */
final class SimilarNames {

    /** Bytes of the longest name that can be looked for. */
    static final int LONGEST = 64;

    private final long[] positions = new long[256];
    private final int length;
    private final int slips;

    /** @param wanted 1 to {@value #LONGEST} bytes */
    SimilarNames(byte[] wanted, int slips) {
        this.length = wanted.length;
        this.slips = slips;
        for (int i = 0; i < wanted.length; i++) {
            positions[wanted[i] & 0xff] |= 1L << i;
        }
    }

    boolean matches(byte[] letters, int from, int to) {
        if (Math.abs(to - from - length) > slips) {
            return false;
        }
        long last = 1L << length - 1;
        long more = -1L;
        long less = 0;
        int distance = length;
        for (int i = from; i < to; i++) {
            long equal = positions[letters[i] & 0xff];
            long vertical = equal | less;
            long diagonal = (equal & more) + more ^ more | equal;
            long horizontalMore = less | ~(diagonal | more);
            long horizontalLess = more & diagonal;
            distance += (horizontalMore & last) != 0 ? 1 : (horizontalLess & last) != 0 ? -1 : 0;
            if (distance - (to - 1 - i) > slips) {
                return false;
            }
            horizontalMore = horizontalMore << 1 | 1;
            more = horizontalLess << 1 | ~(vertical | horizontalMore);
            less = horizontalMore & vertical;
        }
        return distance <= slips;
    }
}
