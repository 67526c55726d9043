package milepost.render.ground;

/**
 * Draws thin antialiased lines of one colour straight into pixels; ten times as fast as a general stroker. What is
 * there keeps its transparency, so on land without water under it a line ends where the land does.
 *
 * <p>Each segment goes column by column, or row by row when it is steep, and covers in each the share of the pixels that
 * its width takes up there. Of two segments that meet, each column belongs to one, so that nothing is drawn twice; joints
 * are not rounded, which nobody sees up to two pixels or so.
 */
final class Hairline implements LevelPaths.Pen {

    private final int[] pixels;
    private final int width;
    private final int top;
    private final int bottom;
    private final double thickness;
    /** Red and blue where they stand in a pixel, and green where it stands there. */
    private final int redBlue;
    private final int green;
    private final int opacity;
    private double x;
    private double y;

    /**
     * @param window    rows and columns that may be drawn
     * @param thickness pixels across the line
     * @param argb      colour, 0xAARRGGBB
     */
    Hairline(int[] pixels, Window window, double thickness, int argb) {
        this.pixels = pixels;
        this.width = window.width();
        this.top = window.top();
        this.bottom = window.bottom();
        this.thickness = thickness;
        this.opacity = argb >>> 24;
        this.redBlue = argb & 0x00FF00FF;
        this.green = argb & 0x0000FF00;
    }

    @Override
    public void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    @Override
    public void lineTo(double newX, double newY) {
        double dx = newX - x;
        double dy = newY - y;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (Math.abs(dx) >= Math.abs(dy)) {
            if (dx != 0) {
                columns(Math.min(x, newX), Math.max(x, newX), dy / dx, thickness * length / Math.abs(dx) / 2);
            }
        } else {
            rows(Math.min(y, newY), Math.max(y, newY), dx / dy, thickness * length / Math.abs(dy) / 2);
        }
        x = newX;
        y = newY;
    }

    @Override
    public void speck(double left, double upper, double right, double lower) {
        double half = thickness / 2;
        double across = right - left;
        double down = lower - upper;
        double boxed = (across + thickness) * (down + thickness);
        double rounded = across * down + (across + down) * thickness + Math.PI * half * half;
        int rowEnd = (int) Math.min(bottom, Math.ceil(lower + half));
        int columnEnd = (int) Math.min(width, Math.ceil(right + half));
        for (int row = (int) Math.max(top, Math.floor(upper - half)); row < rowEnd; row++) {
            double high = Math.min(lower + half, row + 1.0) - Math.max(upper - half, row);
            for (int column = (int) Math.max(0, Math.floor(left - half)); column < columnEnd; column++) {
                double wide = Math.min(right + half, column + 1.0) - Math.max(left - half, column);
                blend(row * width + column, high * wide * rounded / boxed);
            }
        }
    }

    /** A flat segment: in each column whose middle it passes, half a thickness up and down from it. */
    private void columns(double from, double to, double slope, double half) {
        int first = (int) Math.max(0, Math.ceil(from - 0.5));
        int last = (int) Math.min(width - 1.0, Math.ceil(to - 0.5) - 1);
        for (int column = first; column <= last; column++) {
            double middle = y + (column + 0.5 - x) * slope;
            double low = middle - half;
            double high = middle + half;
            int row = (int) Math.floor(low);
            int end = (int) Math.floor(high);
            if (row == end) {
                upright(column, row, high - low);
                continue;
            }
            upright(column, row, row + 1 - low);
            while (++row < end) {
                upright(column, row, 1);
            }
            upright(column, end, high - end);
        }
    }

    private void upright(int column, int row, double coverage) {
        if (row >= top && row < bottom) {
            blend(row * width + column, coverage);
        }
    }

    /** A steep segment: the same with rows. */
    private void rows(double from, double to, double slope, double half) {
        int first = (int) Math.max(top, Math.ceil(from - 0.5));
        int last = (int) Math.min(bottom - 1.0, Math.ceil(to - 0.5) - 1);
        for (int row = first; row <= last; row++) {
            double middle = x + (row + 0.5 - y) * slope;
            double low = middle - half;
            double high = middle + half;
            int column = (int) Math.floor(low);
            int end = (int) Math.floor(high);
            if (column == end) {
                level(row, column, high - low);
                continue;
            }
            level(row, column, column + 1 - low);
            while (++column < end) {
                level(row, column, 1);
            }
            level(row, end, high - end);
        }
    }

    private void level(int row, int column, double coverage) {
        if (column >= 0 && column < width) {
            blend(row * width + column, coverage);
        }
    }

    private void blend(int at, double coverage) {
        int pixel = pixels[at];
        int alpha = pixel >>> 24;
        if (alpha == 0) {
            return;
        }
        int share = (int) (coverage * opacity * 256 / 255 + 0.5);
        if (alpha == 255) {
            int keep = 256 - share;
            int outerChannels = ((pixel & 0x00FF00FF) * keep + redBlue * share + 0x00800080) >>> 8 & 0x00FF00FF;
            int middleChannel = ((pixel & 0x0000FF00) * keep + green * share + 0x00008000) >>> 8 & 0x0000FF00;
            pixels[at] = 0xFF000000 | outerChannels | middleChannel;
        } else {
            pixels[at] = onTransparent(pixel, alpha, share);
        }
    }

    private int onTransparent(int pixel, int alpha, int share) {
        int keep = 256 - share;
        int line = share * alpha / 255;
        return alpha << 24
                | ((pixel >>> 16 & 0xFF) * keep + (redBlue >>> 16) * line) / 256 << 16
                | ((pixel >>> 8 & 0xFF) * keep + (green >>> 8) * line) / 256 << 8
                | ((pixel & 0xFF) * keep + (redBlue & 0xFF) * line) / 256;
    }
}
