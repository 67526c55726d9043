package milepost.render.furniture;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import milepost.claims.Verdict;

/** The shape that goes with a verdict's word, so that colour never speaks alone. */
public final class VerdictShape {
    private VerdictShape() { }

    /** The shape inside a square of that size, its left top corner at x, y. */
    public static Shape of(Verdict verdict, double x, double y, double size) {
        return switch (verdict) {
            case FITS, HOLDS -> new Ellipse2D.Double(x, y, size, size);
            case STRETCHED -> halfDisc(x, y, size);
            case OVERSTATED -> polygon(x, y + size, x + size / 2, y, x + size, y + size);
            case UNDERSTATED -> polygon(x, y, x + size, y, x + size / 2, y + size);
            case FAILS -> cross(x, y, size);
            case TOO_CLOSE_TO_CALL -> polygon(x, y + size / 2, x + size / 2, y, x + size, y + size / 2, x + size / 2, y + size);
            case NO_VERDICT -> ring(x, y, size);
        };
    }

    private static Shape ring(double x, double y, double size) {
        Area ring = new Area(new Ellipse2D.Double(x, y, size, size));
        ring.subtract(new Area(new Ellipse2D.Double(x + size * 0.2, y + size * 0.2, size * 0.6, size * 0.6)));
        return ring;
    }

    private static Shape halfDisc(double x, double y, double size) {
        Area half = new Area(new Ellipse2D.Double(x, y, size, size));
        half.intersect(new Area(new Rectangle2D.Double(x, y, size / 2, size)));
        half.add(new Area(ring(x, y, size)));
        return half;
    }

    private static Shape cross(double x, double y, double size) {
        double arm = size * 0.28;
        return polygon(x, y + arm, x + arm, y, x + size / 2, y + size / 2 - arm, x + size - arm, y, x + size, y + arm,
                x + size / 2 + arm, y + size / 2, x + size, y + size - arm, x + size - arm, y + size, x + size / 2, y + size / 2 + arm,
                x + arm, y + size, x, y + size - arm, x + size / 2 - arm, y + size / 2);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
