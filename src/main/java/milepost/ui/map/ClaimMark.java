package milepost.ui.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import milepost.render.ClaimMarks.ClaimLine;
import milepost.render.Theme;

/**
 * One measured line over the map and the nearest point of the border it may lead to: alive under the mouse. It looks as
 * {@code ClaimMarksPainter} paints it into an export.
 */
final class ClaimMark extends Group implements Glued {

    private static final double REACH_OF_A_HAND_PIXELS = 14;
    private static final double CASING_PIXELS = 3;

    private final ClaimLine line;
    private final List<PixelPath> paths;
    private final Node from;
    private final Node to;

    ClaimMark(ClaimLine line, Theme theme) {
        this.line = line;
        PixelPath reach = path().pen(REACH_OF_A_HAND_PIXELS, Color.TRANSPARENT);
        PixelPath casing = path().pen(line.widthPixels() + CASING_PIXELS, MapFonts.color(theme.halo()));
        PixelPath stroke = path().pen(line.widthPixels(), MapFonts.color(line.argb()));
        if (line.dashed()) {
            stroke.setStrokeLineCap(StrokeLineCap.BUTT);
            stroke.getStrokeDashArray().setAll(2.6 * line.widthPixels(), 1.4 * line.widthPixels());
        }
        paths = List.of(reach, casing, stroke);
        from = dot(theme);
        to = line.nearestPointOnBorder() ? diamond(theme) : dot(theme);
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
        from.setLayoutX(line.fromX() * scale);
        from.setLayoutY(line.fromY() * scale);
        to.setLayoutX(line.toX() * scale);
        to.setLayoutY(line.toY() * scale);
    }

    private PixelPath path() {
        return new PixelPath(line.pieces(), false);
    }

    private Group dot(Theme theme) {
        double radius = line.endRadiusPixels();
        return edged(() -> new Circle(radius), theme.place(), theme.place(), 0.5, theme);
    }

    private Group diamond(Theme theme) {
        double radius = line.endRadiusPixels() + 0.5;
        return edged(() -> new Polygon(-radius, 0, 0, -radius, radius, 0, 0, radius), theme.panel(), line.argb(), line.widthPixels(), theme);
    }

    private static Group edged(Supplier<Shape> shape, int fillArgb, int strokeArgb, double width, Theme theme) {
        Shape casing = shape.get();
        casing.setStroke(MapFonts.color(theme.halo()));
        casing.setStrokeWidth(width + CASING_PIXELS);
        Shape mark = shape.get();
        mark.setFill(MapFonts.color(fillArgb));
        mark.setStroke(MapFonts.color(strokeArgb));
        mark.setStrokeWidth(width);
        casing.setStrokeLineJoin(StrokeLineJoin.ROUND);
        mark.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return new Group(casing, mark);
    }
}
