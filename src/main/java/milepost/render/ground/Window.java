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

    /** The same rows of a frame that begins so many rows farther down. */
    public Window below(int rows) {
        return new Window(scaleX, originX, originY - rows, top, bottom, width);
    }

    double x(double planeX) {
        return originX + planeX * scaleX;
    }

    double y(double planeY) {
        return originY - planeY * scaleX;
    }

    /** Whether a box comes within so many pixels of the window. */
    boolean meets(Boxes boxes, int box, double margin) {
        return x(boxes.east(box)) >= -margin && x(boxes.west(box)) <= width + margin
                && y(boxes.south(box)) >= top - margin && y(boxes.north(box)) <= bottom + margin;
    }

    /** Whether a box lies within the window. */
    boolean holds(Boxes boxes, int box) {
        return x(boxes.west(box)) >= 0 && x(boxes.east(box)) <= width && y(boxes.north(box)) >= top && y(boxes.south(box)) <= bottom;
    }

    /** Whether a box lies left of the window, at its height. */
    boolean leftOf(Boxes boxes, int box) {
        return x(boxes.east(box)) < 0 && y(boxes.south(box)) >= top && y(boxes.north(box)) <= bottom;
    }
}
