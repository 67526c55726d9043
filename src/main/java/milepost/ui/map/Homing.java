package milepost.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;

/** Finds views that show something whole, beside what covers the pane's edges. */
final class Homing {

    /** Nearer than this a place is shown without its surroundings. */
    private static final double NEAREST_METRES_PER_PIXEL = 60;

    /** Lines want room for their labels, and for the band of what a fair reader allows, which lies beyond the line. */
    private static final double ROOM_AROUND_LINES = 1.9;

    /** Names stand beside the outermost places of a story. */
    private static final double ROOM_FOR_NAMES_PIXELS = 44;

    private static final double ROOM_ABOVE_AND_BELOW_PIXELS = 16;
    private static final double SMALLEST_SHARE = 12;

    private final MapPainter painter;

    Homing(MapPainter painter) {
        this.painter = painter;
    }

    /** The view a story opens with; computed on a worker, as the first map projection takes a second to load. */
    Viewport home(MapContent content, int width, int height, Insets covered) {
        return painter.home(content.story(), content.findings(), width, height, content.story().places().isEmpty()
                ? roomForNames(width, height, covered, 0, 0)
                : roomForNames(width, height, covered, ROOM_FOR_NAMES_PIXELS, ROOM_ABOVE_AND_BELOW_PIXELS));
    }

    /** The same place on another projection; computed on a worker. */
    Viewport reprojected(Viewport now, String spec, Insets covered) {
        return painter.reprojected(now, spec, roomForNames(now.width(), now.height(), covered, 0, 0));
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

    /** A pane too small for them has no room to give. */
    private static milepost.render.scene.Insets roomForNames(int width, int height, Insets covered, double besides, double aboveAndBelow) {
        double sides = Math.min(besides, width / SMALLEST_SHARE);
        double ends = Math.min(aboveAndBelow, height / SMALLEST_SHARE);
        return new milepost.render.scene.Insets(covered.getTop() + ends, covered.getRight() + sides, covered.getBottom() + ends,
                covered.getLeft() + sides);
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
