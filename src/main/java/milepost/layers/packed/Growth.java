package milepost.layers.packed;

/** How the growing arrays of this package grow: by half, so that little is wasted and copying stays rare. */
public final class Growth {

    private static final int SMALLEST = 8;
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private Growth() { }

    /** The next capacity after a full one. */
    public static int next(int capacity) {
        if (capacity >= LARGEST) {
            throw new OutOfMemoryError("more than " + LARGEST + " values in one array");
        }
        return (int) Math.min(LARGEST, Math.max(SMALLEST, capacity + (capacity >> 1) + 1L));
    }

    /** A capacity of at least this many. */
    public static int atLeast(int capacity, long needed) {
        if (needed > LARGEST) {
            throw new OutOfMemoryError("more than " + LARGEST + " values in one array");
        }
        return (int) Math.max(needed, next(capacity));
    }
}
