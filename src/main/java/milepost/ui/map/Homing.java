package milepost.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.render.Frame;
import milepost.render.Viewport;

/** Finds views that show something whole, beside what covers the pane's edges. */
final class Homing {

    /** Nearer than this a place is shown without its surroundings. */
    private static final double NEAREST_METRES_PER_PIXEL = 60;

    /** Lines want room for their labels. */
    private static final double ROOM_AROUND_LINES = 1.3;

    /** A view and its sharp frame, found and drawn on a worker. */
    record Drawn(Viewport view, Frame frame) {
    }

    private final MapPainter painter;

    Homing(MapPainter painter) {
        this.painter = painter;
    }

    /** The view a story opens with; computed on a worker, as the first map projection takes a second to load. */
    Viewport home(MapContent content, int width, int height, Insets covered) {
        return beside(covered, width, height, painter.home(content.story(), content.findings(), innerWidth(width, covered),
                innerHeight(height, covered)));
    }

    /** The view that shows a box, in the projection of another view and of its size. */
    Viewport fit(GeoBounds bounds, Viewport like, Insets covered) {
        return fit(bounds, like, covered, 1);
    }

    /** The view that shows the lines of these findings; empty when they have none. */
    Optional<Viewport> fitLines(List<Finding> findings, Viewport like, Insets covered) {
        return findings.stream().map(Finding::line).flatMap(Optional::stream).map(Homing::bounds).reduce(GeoBounds::and)
                .map(bounds -> fit(bounds, like, covered, ROOM_AROUND_LINES));
    }

    private Viewport fit(GeoBounds bounds, Viewport like, Insets covered, double room) {
        Viewport inner = like.resized(innerWidth(like.width(), covered), innerHeight(like.height(), covered));
        Viewport tight = painter.fit(bounds, inner);
        double scale = Math.max(tight.metresPerPixel() * room, NEAREST_METRES_PER_PIXEL);
        Viewport roomy = new Viewport(tight.projection(), tight.centreX(), tight.centreY(), scale, tight.width(), tight.height());
        return beside(covered, like.width(), like.height(), roomy);
    }

    /** A line across the antimeridian goes the short way. */
    private static GeoBounds bounds(Reading.Line line) {
        Position from = line.from();
        Position to = line.to();
        double turn = Math.rint((from.longitudeDegrees() - to.longitudeDegrees()) / 360) * 360;
        return GeoBounds.of(from).and(GeoBounds.of(new Position(to.longitudeDegrees() + turn, to.latitudeDegrees())));
    }

    private static Viewport beside(Insets covered, int width, int height, Viewport inner) {
        double shiftX = (covered.getRight() - covered.getLeft()) / 2 * inner.metresPerPixel();
        double shiftY = (covered.getTop() - covered.getBottom()) / 2 * inner.metresPerPixel();
        return new Viewport(inner.projection(), inner.centreX() + shiftX, inner.centreY() + shiftY, inner.metresPerPixel(),
                width, height);
    }

    private static int innerWidth(int width, Insets covered) {
        return (int) Math.max(1, width - covered.getLeft() - covered.getRight());
    }

    private static int innerHeight(int height, Insets covered) {
        return (int) Math.max(1, height - covered.getTop() - covered.getBottom());
    }
}
