package milepost.render.scene;

/**
 * A painted picture.
 *
 * @param viewport what it shows
 * @param width    device pixels
 * @param height   device pixels
 * @param argb     opaque pixels 0xFFRRGGBB, rows from the top down; not to be changed
 */
public record Frame(Viewport viewport, int width, int height, int[] argb) {
    public Frame {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(argb.length + " pixels are not " + width + " × " + height);
        }
    }
}
