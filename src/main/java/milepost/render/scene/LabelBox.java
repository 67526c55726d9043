package milepost.render.scene;

/** A box in viewport pixels, y down. */
public record LabelBox(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    public boolean overlaps(LabelBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(LabelBox other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    public boolean holds(double pointX, double pointY) {
        return x <= pointX && pointX <= right() && y <= pointY && pointY <= bottom();
    }

    /** Larger by so many pixels on every side; smaller when negative, but never inside out. */
    public LabelBox grown(double by) {
        double halfWidth = Math.max(0, width / 2 + by);
        double halfHeight = Math.max(0, height / 2 + by);
        return new LabelBox(centreX() - halfWidth, centreY() - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /** Whether the straight line between two points has a point in the box. */
    public boolean crossedBy(double fromX, double fromY, double toX, double toY) {
        return shareInside(fromX, fromY, toX, toY) >= 0;
    }

    /** How much of the straight line between two points lies in the box. */
    public double lengthInside(double fromX, double fromY, double toX, double toY) {
        return Math.max(0, shareInside(fromX, fromY, toX, toY)) * Math.hypot(toX - fromX, toY - fromY);
    }

    /** The share of a line inside (Liang and Barsky 1984); 0 when it touches the edge, negative when it stays outside. */
    private double shareInside(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double[] slope = {-dx, dx, -dy, dy};
        double[] room = {fromX - x, right() - fromX, fromY - y, bottom() - fromY};
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (slope[side] == 0 && room[side] < 0) {
                return -1;
            }
            if (slope[side] < 0) {
                enters = Math.max(enters, room[side] / slope[side]);
            } else if (slope[side] > 0) {
                leaves = Math.min(leaves, room[side] / slope[side]);
            }
        }
        return leaves - enters;
    }
}
