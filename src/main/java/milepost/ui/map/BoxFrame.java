package milepost.ui.map;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;

/** The box drawn with Shift and the mouse, to be filled with the map. */
final class BoxFrame extends Rectangle {

    /** Less than this is a trembling hand. */
    private static final double SMALLEST_PIXELS = 6;

    private Point2D start = Point2D.ZERO;

    BoxFrame() {
        getStyleClass().add("zoom-box");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void start(double x, double y) {
        start = new Point2D(x, y);
        stretch(x, y);
        setVisible(true);
    }

    void stretch(double x, double y) {
        setX(Math.min(x, start.getX()));
        setY(Math.min(y, start.getY()));
        setWidth(Math.abs(x - start.getX()));
        setHeight(Math.abs(y - start.getY()));
    }

    /** Takes the box away; empty when it was too small to be meant. */
    Optional<Bounds> take() {
        boolean meant = isVisible() && getWidth() >= SMALLEST_PIXELS && getHeight() >= SMALLEST_PIXELS;
        setVisible(false);
        return meant ? Optional.of(new BoundingBox(getX(), getY(), getWidth(), getHeight())) : Optional.empty();
    }
}
