package milepost.ui.map;

import java.util.Arrays;
import milepost.render.scene.Frame;
import milepost.render.scene.Viewport;

/**
 * Lays drawn frames into the picture on the screen: whole rows when the scale is the same, else the nearest pixel.
 * Takes one to two milliseconds for 1600×900, so it can follow a gesture on the window's thread.
 */
final class FrameBlit {

    /** Scales closer than this to 1 are a rounding of the same scale: over 8000 pixels it moves less than a tenth of one. */
    private static final double SAME_SCALE = 1e-5;

    private final int[] target;
    private final int width;
    private final int height;

    /**
     * @param target pixels, rows from the top
     * @param width  pixels a row
     * @param height rows
     */
    FrameBlit(int[] target, int width, int height) {
        this.target = target;
        this.width = width;
        this.height = height;
    }

    void fill(int argb) {
        Arrays.fill(target, 0, width * height, argb);
    }

    /**
     * Lays a frame where it belongs when the picture shows {@code view}.
     *
     * @param view        what the picture shows, in pixels at 1×
     * @param deviceScale device pixels a pixel of the picture
     */
    void lay(Frame frame, Viewport view, double deviceScale) {
        Viewport drawn = frame.viewport();
        double frameScale = frame.width() / (double) drawn.width();
        double scale = drawn.metresPerPixel() / view.metresPerPixel() * deviceScale / frameScale;
        double left = view.pixelX(drawn.planeX(0)) * deviceScale;
        double top = view.pixelY(drawn.planeY(0)) * deviceScale;
        if (Math.abs(scale - 1) < SAME_SCALE) {
            copy(frame, left, top);
        } else {
            enlarge(frame, scale, left, top);
        }
    }

    /** Whether a frame leaves no part of the picture uncovered. */
    static boolean covers(Frame frame, Viewport view) {
        Viewport drawn = frame.viewport();
        return view.pixelX(drawn.planeX(0)) <= 0.5 && view.pixelX(drawn.planeX(drawn.width())) >= view.width() - 0.5
                && view.pixelY(drawn.planeY(0)) <= 0.5 && view.pixelY(drawn.planeY(drawn.height())) >= view.height() - 0.5;
    }

    private void copy(Frame frame, double left, double top) {
        if (Math.abs(left) > width + frame.width() || Math.abs(top) > height + frame.height()) {
            return;
        }
        int dx = (int) Math.round(left);
        int dy = (int) Math.round(top);
        int from = Math.max(0, dx);
        int to = Math.min(width, dx + frame.width());
        if (from >= to) {
            return;
        }
        for (int y = Math.max(0, dy); y < Math.min(height, dy + frame.height()); y++) {
            System.arraycopy(frame.argb(), (y - dy) * frame.width() + from - dx, target, y * width + from, to - from);
        }
    }

    private void enlarge(Frame frame, double scale, double left, double top) {
        int from = (int) Math.clamp(Math.ceil(left - 0.5), 0, width);
        int to = (int) Math.clamp(Math.ceil(left + frame.width() * scale - 0.5), 0, width);
        int fromRow = (int) Math.clamp(Math.ceil(top - 0.5), 0, height);
        int toRow = (int) Math.clamp(Math.ceil(top + frame.height() * scale - 0.5), 0, height);
        int[] columns = new int[Math.max(0, to - from)];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = nearest(from + i, left, scale, frame.width());
        }
        int[] source = frame.argb();
        int lastRow = -1;
        for (int y = fromRow; y < toRow; y++) {
            int row = nearest(y, top, scale, frame.height());
            int at = y * width + from;
            if (row == lastRow) {
                System.arraycopy(target, at - width, target, at, columns.length);
                continue;
            }
            int start = row * frame.width();
            for (int column : columns) {
                target[at++] = source[start + column];
            }
            lastRow = row;
        }
    }

    private static int nearest(int pixel, double origin, double scale, int size) {
        return Math.clamp((int) ((pixel + 0.5 - origin) / scale), 0, size - 1);
    }
}
