package milepost.render.ground;

import milepost.render.scene.Viewport;

/**
 * The part of a frame one thread paints, and the way from plane metres to its device pixels.
 *
 * @param scaleX  device pixels a plane metre, to the right
 * @param originX device x of the plane's origin
 * @param originY device y of the plane's origin; device y runs down
 * @param top     the first row painted
 * @param bottom  the row after the last one
 * @param width   columns
 */
public record Window(double scaleX, double originX, double originY, int top, int bottom, int width) {

    public static Window of(Viewport viewport, double deviceScale, int width, int top, int bottom) {
        double scale = deviceScale / viewport.metresPerPixel();
        return new Window(scale, viewport.width() * deviceScale / 2 - viewport.centreX() * scale,
                viewport.height() * deviceScale / 2 + viewport.centreY() * scale, top, bottom, width);
    }

    double x(double planeX) {
        return originX + planeX * scaleX;
    }

    double y(double planeY) {
        return originY - planeY * scaleX;
    }

    /** Whether a box (west, south, east, north in plane metres) comes within so many pixels of the window. */
    boolean meets(double[] boxes, int box, double margin) {
        return x(boxes[4 * box + 2]) >= -margin && x(boxes[4 * box]) <= width + margin
                && y(boxes[4 * box + 1]) >= top - margin && y(boxes[4 * box + 3]) <= bottom + margin;
    }
}
