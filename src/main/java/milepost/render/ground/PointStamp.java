package milepost.render.ground;

/** A disc with a casing, drawn once for each of sixteen places within a pixel and then only laid over the picture. */
final class PointStamp {

    /** No point reaches farther. */
    static final double MOST_RADIUS = 128;
    private static final int PHASES = 4;

    private final int reach;
    private final int side;
    private final int[][] stamps = new int[PHASES * PHASES][];
    private final double radius;
    private final double cased;
    private final int argb;
    private final int casingArgb;

    /**
     * @param radius of the disc, device pixels
     * @param cased  with its casing
     */
    PointStamp(double radius, double cased, int argb, int casingArgb) {
        this.radius = Math.min(radius, MOST_RADIUS);
        this.cased = Math.min(cased, MOST_RADIUS);
        this.argb = argb;
        this.casingArgb = casingArgb;
        reach = (int) Math.ceil(this.cased) + 1;
        side = 2 * reach + 1;
    }

    void stamp(int[] pixels, Window window, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        if (column < -reach || column > window.width() + reach || row < window.top() - reach || row > window.bottom() + reach) {
            return;
        }
        int[] stamp = stamp((int) ((x - column) * PHASES), (int) ((y - row) * PHASES));
        int left = Math.max(0, column - reach);
        int right = Math.min(window.width(), column + reach + 1);
        int lower = Math.min(window.bottom(), row + reach + 1);
        for (int line = Math.max(window.top(), row - reach); line < lower; line++) {
            int from = (line - row + reach) * side + reach - column;
            for (int i = left; i < right; i++) {
                int over = stamp[from + i];
                if (over != 0) {
                    int at = line * window.width() + i;
                    pixels[at] = over >>> 24 == 255 ? over : Blend.over(pixels[at], over);
                }
            }
        }
    }

    private int[] stamp(int phaseX, int phaseY) {
        int index = phaseY * PHASES + phaseX;
        if (stamps[index] == null) {
            stamps[index] = draw((phaseX + 0.5) / PHASES, (phaseY + 0.5) / PHASES);
        }
        return stamps[index];
    }

    private int[] draw(double x, double y) {
        int[] stamp = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double away = Math.hypot(column - reach + 0.5 - x, row - reach + 0.5 - y);
                int casing = Blend.premultiplied(casingArgb, Math.clamp(cased - away + 0.5, 0, 1));
                stamp[row * side + column] = Blend.over(casing, Blend.premultiplied(argb, Math.clamp(radius - away + 0.5, 0, 1)));
            }
        }
        return stamp;
    }
}
