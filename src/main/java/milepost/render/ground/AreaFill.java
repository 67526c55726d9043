package milepost.render.ground;

import java.util.Arrays;

/**
 * Fills areas antialiased: every edge adds to the pixels it passes what it changes in the coverage of those to its right,
 * exactly, and one sweep then sums that up. No edge is ever sorted, so a million of them cost little more than the pixels
 * they touch; islands far smaller than a pixel count by their area. Rings are filled by their winding, so shells and holes
 * must run in opposite directions, as those of {@link PartBuffer} do; where areas overlap, nothing shines through.
 *
 * <p>Used by one thread at a time. Coordinates are device pixels of the frame.
 */
final class AreaFill {

    /** Less than half a level. */
    private static final double LEAST_SHARE = 1 / 512.0;
    private static final int USUAL_CELLS = 1 << 21;

    private int[] pixels = new int[0];
    private int width;
    private int top;
    private int rows;
    private int stride;
    private int words;
    private boolean dirty;
    /** By how much the coverage changes at a pixel. */
    private float[] steps = new float[0];
    /** One bit for each step that is not nought. */
    private long[] touched = new long[0];

    /** Turns to the pixels of a window. Between fills all steps are nought again, so nothing has to be cleared. */
    AreaFill on(int[] framePixels, Window window) {
        pixels = framePixels;
        width = window.width();
        top = window.top();
        rows = window.bottom() - window.top();
        stride = width + 2;
        words = (stride + 63) / 64;
        if (steps.length < stride * rows) {
            steps = new float[stride * rows];
        }
        if (touched.length < words * rows) {
            touched = new long[words * rows];
        }
        return this;
    }

    /**
     * Lets go of the picture, and of what a painter that was stopped has left.
     *
     * @return whether it is small enough to be kept for another picture
     */
    boolean release() {
        pixels = new int[0];
        if (dirty) {
            Arrays.fill(steps, 0);
            Arrays.fill(touched, 0);
            dirty = false;
        }
        return steps.length <= USUAL_CELLS;
    }

    /** Adds an area far smaller than a pixel, in square pixels; negative for a hole. */
    void speck(double x, double y, double area) {
        int row = (int) Math.floor(y) - top;
        int column = (int) Math.floor(x);
        if (row >= 0 && row < rows && column >= 0 && column < width) {
            dirty = true;
            step(row, column, area);
            step(row, column + 1, -area);
        }
    }

    /** Adds a ring's edge. */
    void edge(double fromX, double fromY, double toX, double toY) {
        dirty = true;
        if (fromY < toY) {
            down(fromX, fromY - top, toX, toY - top, 1);
        } else if (fromY > toY) {
            down(toX, toY - top, fromX, fromY - top, -1);
        }
    }

    private void down(double fromX, double fromY, double toX, double toY, double sign) {
        if (toY <= 0 || fromY >= rows || fromX >= width && toX >= width) {
            return;
        }
        double slope = (toX - fromX) / (toY - fromY);
        double y0 = Math.max(0, fromY);
        double y1 = Math.min(rows, toY);
        double x0 = fromX + (y0 - fromY) * slope;
        double x1 = toX + (y1 - toY) * slope;
        if (x0 >= 0 && x1 >= 0 && x0 <= width && x1 <= width) {
            within(x0, y0, x1, y1, slope, sign);
        } else {
            clipped(x0, y0, x1, y1, slope, sign);
        }
    }

    /** What lies left of the frame counts at its edge, what lies right of it not at all. */
    private void clipped(double x0, double y0, double x1, double y1, double slope, double sign) {
        if (x0 >= width && x1 >= width) {
            return;
        }
        if (x0 <= 0 && x1 <= 0) {
            within(0, y0, 0, y1, 0, sign);
            return;
        }
        double atLeft = Math.clamp(y0 - x0 / slope, y0, y1);
        double atRight = Math.clamp(y0 + (width - x0) / slope, y0, y1);
        double from = slope > 0 ? atLeft : atRight;
        double to = slope > 0 ? atRight : atLeft;
        if (slope > 0 && from > y0) {
            within(0, y0, 0, from, 0, sign);
        }
        if (to > from) {
            within(Math.clamp(x0 + (from - y0) * slope, 0, width), from, Math.clamp(x0 + (to - y0) * slope, 0, width), to, slope, sign);
        }
        if (slope < 0 && to < y1) {
            within(0, to, 0, y1, 0, sign);
        }
    }

    private void within(double x0, double y0, double x1, double y1, double slope, double sign) {
        int last = (int) Math.ceil(y1);
        double x = x0;
        for (int row = (int) y0; row < last; row++) {
            double from = Math.max(y0, row);
            double to = Math.min(y1, row + 1.0);
            double next = row + 1 < last ? Math.clamp(x0 + (to - y0) * slope, 0, width) : x1;
            row(row, Math.min(x, next), Math.max(x, next), (to - from) * sign);
            x = next;
        }
    }

    /** An edge that crosses {@code cover} of a row between two columns. */
    private void row(int row, double left, double right, double cover) {
        int first = (int) left;
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double beyond = (left + right) / 2 - first;
            step(row, first, cover * (1 - beyond));
            step(row, first + 1, cover * beyond);
            return;
        }
        double perColumn = cover / (right - left);
        double within = first + 1 - left;
        double before = perColumn * within * within / 2;
        step(row, first, before);
        double done = perColumn * within;
        double sum = before;
        for (int column = first + 1; column < end; column++) {
            double here = Math.min(1, right - column);
            double total = done + perColumn * here * (1 - here / 2);
            done += perColumn * here;
            step(row, column, total - sum);
            sum = total;
        }
        step(row, end, cover - sum);
    }

    private void step(int row, int column, double change) {
        steps[row * stride + column] += (float) change;
        touched[row * words + (column >> 6)] |= 1L << column;
    }

    /** Paints what was added, over what is there, and forgets it. */
    void fill(int argb) {
        paint(new Paint(pixels, argb, false));
    }

    /** The same under what is there. */
    void fillUnder(int argb) {
        paint(new Paint(pixels, argb, true));
    }

    private void paint(Paint paint) {
        if (!dirty) {
            return;
        }
        for (int row = 0; row < rows; row++) {
            sweep(row, paint);
        }
        dirty = false;
    }

    private void sweep(int row, Paint paint) {
        int line = (top + row) * width;
        int from = 0;
        double coverage = 0;
        for (int word = 0; word < words; word++) {
            long bits = touched[row * words + word];
            if (bits == 0) {
                continue;
            }
            touched[row * words + word] = 0;
            for (; bits != 0; bits &= bits - 1) {
                int column = (word << 6) + Long.numberOfTrailingZeros(bits);
                paint.span(line, from, Math.min(column, width), coverage);
                coverage += steps[row * stride + column];
                steps[row * stride + column] = 0;
                from = column;
            }
        }
        paint.span(line, from, width, coverage);
    }

    /** One colour, laid over premultiplied pixels or under them. */
    private record Paint(int[] pixels, int argb, boolean under) {

        void span(int line, int from, int to, double coverage) {
            double share = Math.min(1, Math.abs(coverage));
            if (from >= to || share < LEAST_SHARE) {
                return;
            }
            int colour = Blend.premultiplied(argb, share);
            if (under) {
                for (int i = line + from; i < line + to; i++) {
                    pixels[i] = Blend.over(colour, pixels[i]);
                }
            } else if (colour >>> 24 == 255) {
                Arrays.fill(pixels, line + from, line + to, colour);
            } else {
                for (int i = line + from; i < line + to; i++) {
                    pixels[i] = Blend.over(pixels[i], colour);
                }
            }
        }
    }
}
