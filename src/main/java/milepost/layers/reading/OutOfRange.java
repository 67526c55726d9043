package milepost.layers.reading;

/** The positions of a file that are no longitudes and latitudes: the first of them, and how far they reach. */
public final class OutOfRange {

    private double firstX = Double.NaN;
    private double firstY = Double.NaN;
    private double farthestX;
    private double farthestY;

    /** Takes a position as the file has it, the first number first. */
    public void see(double x, double y) {
        if (Double.isNaN(firstX)) {
            firstX = x;
            firstY = y;
        }
        farthestX = Math.max(farthestX, Math.abs(x));
        farthestY = Math.max(farthestY, Math.abs(y));
    }

    /** Adds what was seen in the next piece of the file. */
    void append(OutOfRange piece) {
        if (!any()) {
            firstX = piece.firstX;
            firstY = piece.firstY;
        }
        farthestX = Math.max(farthestX, piece.farthestX);
        farthestY = Math.max(farthestY, piece.farthestY);
    }

    boolean any() {
        return !Double.isNaN(firstX);
    }

    double firstX() {
        return firstX;
    }

    double firstY() {
        return firstY;
    }

    boolean within(double limit) {
        return farthestX <= limit && farthestY <= limit;
    }
}
