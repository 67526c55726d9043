package milepost.render.scene;

import java.util.Objects;
import java.util.Optional;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.projection.MapProjection;

/**
 * Which part of a projection's plane a frame shows. Pixel (0, 0) is the top left corner, y runs down.
 *
 * @param projection     the map projection
 * @param centreX        plane metres at the middle of the frame
 * @param centreY        plane metres at the middle of the frame
 * @param metresPerPixel plane metres a pixel (at 1×)
 * @param width          frame width in pixels (at 1×)
 * @param height         frame height in pixels (at 1×)
 */
public record Viewport(MapProjection projection, double centreX, double centreY, double metresPerPixel, int width, int height) {
    public Viewport {
        Objects.requireNonNull(projection, "projection");
        if (!(metresPerPixel > 0 && width > 0 && height > 0)) {
            throw new IllegalArgumentException("not a viewport: " + metresPerPixel + " m/px, " + width + " × " + height);
        }
    }

    public double pixelX(double planeX) {
        return width / 2.0 + (planeX - centreX) / metresPerPixel;
    }

    public double pixelY(double planeY) {
        return height / 2.0 - (planeY - centreY) / metresPerPixel;
    }

    public double planeX(double pixelX) {
        return centreX + (pixelX - width / 2.0) * metresPerPixel;
    }

    public double planeY(double pixelY) {
        return centreY - (pixelY - height / 2.0) * metresPerPixel;
    }

    /** Pixel x, y of a position; empty when it has no place on this map. */
    public Optional<double[]> pixel(Position position) {
        double[] at = {position.longitudeDegrees(), position.latitudeDegrees()};
        projection.forward(at, 0, at, 0, 1);
        return Double.isNaN(at[0]) ? Optional.empty() : Optional.of(new double[] {pixelX(at[0]), pixelY(at[1])});
    }

    public Optional<Position> position(double pixelX, double pixelY) {
        return projection.inverse(planeX(pixelX), planeY(pixelY));
    }

    /**
     * A box that holds all that is seen and a margin around it; all of the Earth where the view shows a pole, the map's end or a large part of it.
     *
     * @param margin share of the view's width and height, on each side
     */
    public GeoBounds ground(double margin) {
        return ViewGround.box(this, margin);
    }

    /** How many metres of the ground a pixel in the middle of the view holds; {@link #metresPerPixel} are those of the plane. */
    public double groundMetresPerPixel() {
        return ViewGround.metresPerPixel(this);
    }

    public Viewport resized(int newWidth, int newHeight) {
        return new Viewport(projection, centreX, centreY, metresPerPixel, newWidth, newHeight);
    }

    /** Moved by pixels: positive dx shows what lies farther to the east. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(projection, centreX + dx * metresPerPixel, centreY - dy * metresPerPixel, metresPerPixel, width, height);
    }

    /** Zoomed by a factor (2 = twice as large) about a pixel that stays where it is. */
    public Viewport zoomed(double factor, double pixelX, double pixelY) {
        double scale = metresPerPixel / factor;
        return new Viewport(projection, planeX(pixelX) - (pixelX - width / 2.0) * scale,
                planeY(pixelY) + (pixelY - height / 2.0) * scale, scale, width, height);
    }
}
