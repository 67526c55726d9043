package milepost.ui.map;

import milepost.render.scene.Viewport;

/**
 * The way from one view to another of the same projection: it rises to see both when they lie apart, and its speed
 * on the screen is even. After J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning",
 * IEEE InfoVis 2003. Lengths are plane metres.
 */
final class Flight {

    /** How readily it rises; the paper's readers preferred 1.42. */
    private static final double RHO = 1.42;

    private final Viewport from;
    private final Viewport to;
    private final double startWidth;
    private final double distance;
    private final double startBend;
    private final double length;

    Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        startWidth = from.metresPerPixel() * from.width();
        double endWidth = to.metresPerPixel() * from.width();
        double apart = Math.hypot(to.centreX() - from.centreX(), to.centreY() - from.centreY());
        distance = apart < 1e-3 * Math.min(startWidth, endWidth) ? 0 : apart;
        if (distance == 0) {
            startBend = 0;
            length = Math.log(startWidth / endWidth) / RHO;
        } else {
            startBend = bend(startWidth, endWidth, startWidth, RHO * RHO * distance);
            length = (bend(startWidth, endWidth, endWidth, -RHO * RHO * distance) - startBend) / RHO;
        }
    }

    /** The paper's r for one end: where that end lies on the hyperbola the path follows. */
    private static double bend(double startWidth, double endWidth, double width, double signedReach) {
        double b = (endWidth * endWidth - startWidth * startWidth + signedReach * Math.abs(signedReach))
                / (2 * width * Math.abs(signedReach));
        double r = Math.log(Math.hypot(b, 1) + Math.abs(b));
        return b > 0 ? -r : r;
    }

    /** How far it is, in eyefuls: the length of the path as it is seen on the screen. */
    double length() {
        return Math.abs(length);
    }

    /**
     * The view on the way.
     *
     * @param done share of the way, 0 to 1
     */
    Viewport at(double done) {
        if (done >= 1) {
            return to;
        }
        double way = done * length;
        if (distance == 0) {
            return view(done, Math.exp(-RHO * way));
        }
        double along = startWidth / (RHO * RHO)
                * (Math.cosh(startBend) * Math.tanh(RHO * way + startBend) - Math.sinh(startBend));
        return view(along / distance, Math.cosh(startBend) / Math.cosh(RHO * way + startBend));
    }

    private Viewport view(double share, double widths) {
        return new Viewport(from.projection(), from.centreX() + share * (to.centreX() - from.centreX()),
                from.centreY() + share * (to.centreY() - from.centreY()), from.metresPerPixel() * widths,
                to.width(), to.height());
    }
}
