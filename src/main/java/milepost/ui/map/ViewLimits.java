package milepost.ui.map;

import milepost.render.scene.Viewport;

/** How near and how far the map may be looked at, and how far from its middle one may stray. */
final class ViewLimits {

    /** The finest data is good to some hundred metres; nearer than this there is nothing to see. */
    static final double NEAREST_METRES_PER_PIXEL = 1;

    /** Half the length of the equator, in metres: the reach of every projection in use. */
    private static final double HALF_WORLD_METRES = 20_037_508;

    /** How far from the plane's middle a pixel can lie: the farthest view, with its middle at the rim of the map. */
    static final double FARTHEST_SEEN_METRES = 2.1 * HALF_WORLD_METRES;

    private ViewLimits() {
    }

    /** The whole Earth, with a little room around it, fills the longer side of the frame. */
    static double farthestMetresPerPixel(Viewport view) {
        return 2.2 * HALF_WORLD_METRES / Math.max(view.width(), view.height());
    }

    /** A zoom factor cut so that the view stays within the limits; 1 when it is at one. */
    static double allowedFactor(Viewport view, double factor) {
        double wanted = view.metresPerPixel() / factor;
        double farthest = Math.max(farthestMetresPerPixel(view), view.metresPerPixel());
        double nearest = Math.min(NEAREST_METRES_PER_PIXEL, view.metresPerPixel());
        return view.metresPerPixel() / Math.clamp(wanted, nearest, farthest);
    }

    /** The same view with its middle on the map, and no farther than the farthest. */
    static Viewport kept(Viewport view) {
        double x = Math.clamp(view.centreX(), -HALF_WORLD_METRES, HALF_WORLD_METRES);
        double y = Math.clamp(view.centreY(), -HALF_WORLD_METRES, HALF_WORLD_METRES);
        double scale = Math.min(view.metresPerPixel(), farthestMetresPerPixel(view));
        boolean same = x == view.centreX() && y == view.centreY() && scale == view.metresPerPixel();
        return same ? view : new Viewport(view.projection(), x, y, scale, view.width(), view.height());
    }
}
