package milepost.render.png;

/** Filters rows of 8-bit RGB as the PNG specification says, each with the filter that leaves the smallest differences. */
final class RowFilter {

    private static final int NONE = 0;
    private static final int SUB = 1;
    private static final int UP = 2;
    private static final int PAETH = 4;
    private static final int[] TRIED = {NONE, SUB, UP, PAETH};
    private static final int PIXEL = 3;

    private final int width;
    private final byte[] tried;
    private byte[] above;
    private byte[] row;

    RowFilter(int width) {
        this.width = width;
        above = new byte[PIXEL * width];
        row = new byte[PIXEL * width];
        tried = new byte[PIXEL * width];
    }

    /** Bytes of a filtered row. */
    int rowBytes() {
        return 1 + PIXEL * width;
    }

    /** Filters the next row of 0xAARRGGBB pixels. */
    void filter(int[] argb, int from, byte[] into, int at) {
        for (int x = 0; x < width; x++) {
            int pixel = argb[from + x];
            row[PIXEL * x] = (byte) (pixel >>> 16);
            row[PIXEL * x + 1] = (byte) (pixel >>> 8);
            row[PIXEL * x + 2] = (byte) pixel;
        }
        long least = Long.MAX_VALUE;
        for (int filter : TRIED) {
            long cost = apply(filter, least);
            if (cost < least) {
                least = cost;
                into[at] = (byte) filter;
                System.arraycopy(tried, 0, into, at + 1, tried.length);
            }
        }
        byte[] swapped = above;
        above = row;
        row = swapped;
    }

    private long apply(int filter, long enough) {
        long cost = 0;
        for (int i = 0; i < tried.length && cost < enough; i++) {
            int left = i < PIXEL ? 0 : row[i - PIXEL] & 0xFF;
            int up = above[i] & 0xFF;
            int guess = switch (filter) {
                case SUB -> left;
                case UP -> up;
                case PAETH -> paeth(left, up, i < PIXEL ? 0 : above[i - PIXEL] & 0xFF);
                default -> 0;
            };
            tried[i] = (byte) (row[i] - guess);
            cost += Math.abs(tried[i]);
        }
        return cost;
    }

    private static int paeth(int left, int up, int upLeft) {
        int toLeft = Math.abs(up - upLeft);
        int toUp = Math.abs(left - upLeft);
        int toUpLeft = Math.abs(left + up - 2 * upLeft);
        return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
    }
}
