package milepost.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import milepost.render.marks.ClaimMarks.ClaimLine;
import milepost.render.marks.ClaimMarks.EndMark;
import milepost.render.marks.ClaimMarks.Pen;

/**
 * One measured line over the map and the nearest point of the border it may lead to: alive under the mouse. It looks as
 * {@code ClaimMarksPainter} paints it into an export.
 */
final class ClaimMark extends Group implements Glued {

    private static final double REACH_OF_A_HAND_PIXELS = 14;

    private final ClaimLine line;
    private final List<PixelPath> paths;
    private final Node from;
    private final Node to;

    ClaimMark(ClaimLine line) {
        this.line = line;
        PixelPath reach = path().pen(REACH_OF_A_HAND_PIXELS, Color.TRANSPARENT);
        paths = List.of(reach, path().pen(line.casing()), path().pen(line.pen()));
        from = end(line.from());
        to = end(line.to());
        getChildren().addAll(paths);
        getChildren().addAll(to, from);
        getStyleClass().add("claim-mark");
        scaleTo(1);
    }

    ClaimLine line() {
        return line;
    }

    /** What marks the far end: the other place, or the nearest point of the border. */
    Node farEnd() {
        return to;
    }

    @Override
    public void scaleTo(double scale) {
        paths.forEach(path -> path.scaleTo(scale));
        from.setLayoutX(line.from().x() * scale);
        from.setLayoutY(line.from().y() * scale);
        to.setLayoutX(line.to().x() * scale);
        to.setLayoutY(line.to().y() * scale);
    }

    private PixelPath path() {
        return new PixelPath(line.pieces(), false);
    }

    /** A dot, or the diamond at a border, about the origin. */
    private static Group end(EndMark end) {
        double radius = end.radiusPixels();
        Supplier<Shape> shape = end.nearestPointOnBorder() ? () -> new Polygon(-radius, 0, 0, -radius, radius, 0, 0, radius) : () -> new Circle(radius);
        return new Group(edged(shape.get(), end.casing(), Color.TRANSPARENT), edged(shape.get(), end.edge(), MapFonts.color(end.fillArgb())));
    }

    private static Shape edged(Shape shape, Pen pen, Color fill) {
        shape.setFill(fill);
        shape.setStroke(MapFonts.color(pen.argb()));
        shape.setStrokeWidth(pen.widthPixels());
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }
}
