package milepost.render.ground;

import java.awt.geom.Path2D;
import java.util.Arrays;

/** Cuts rings off at a box (Sutherland and Hodgman 1974). Where a ring leaves and comes back, it follows the box's edge. */
final class RingClip {

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    RingClip(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Adds what is left of a ring x, y, … to a path; nothing when that is no area. */
    void addTo(Path2D path, double[] ring) {
        double[] cut = cut(cut(cut(cut(ring, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1);
        if (cut.length < 6) {
            return;
        }
        path.moveTo(cut[0], cut[1]);
        for (int i = 2; i < cut.length; i += 2) {
            path.lineTo(cut[i], cut[i + 1]);
        }
        path.closePath();
    }

    /** What lies on the side of a line where (coordinate − limit) · sign is not negative. */
    private static double[] cut(double[] ring, int axis, double limit, int sign) {
        boolean whole = true;
        for (int i = axis; i < ring.length && whole; i += 2) {
            whole = (ring[i] - limit) * sign >= 0;
        }
        if (whole) {
            return ring;
        }
        double[] kept = new double[2 * ring.length + 4];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            double here = (ring[i + axis] - limit) * sign;
            double there = (ring[before + axis] - limit) * sign;
            if (here >= 0 != there >= 0) {
                double share = there / (there - here);
                kept[size + axis] = limit;
                kept[size + 1 - axis] = ring[before + 1 - axis] + share * (ring[i + 1 - axis] - ring[before + 1 - axis]);
                size += 2;
            }
            if (here >= 0) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
