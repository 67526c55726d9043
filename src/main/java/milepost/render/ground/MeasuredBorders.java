package milepost.render.ground;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milepost.claims.Finding;
import milepost.claims.Reading;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.Shapes;

/**
 * The borders a picture sets apart: those that a claim names by both countries, and of "the Polish border" those on
 * which a drawn line ends. Before anything is measured, all that the claims could mean.
 */
final class MeasuredBorders {

    /** A line ends on a border when it comes this near to it: edges of a layer may be straight or geodesic. */
    private static final double ON_THE_LINE_DEGREES = 0.002;

    private final StoryCountries story;
    private final List<Position> ends;

    private MeasuredBorders(StoryCountries story, List<Position> ends) {
        this.story = story;
        this.ends = ends;
    }

    static MeasuredBorders of(StoryCountries story, List<Finding> findings) {
        return new MeasuredBorders(story, findings.stream().map(Finding::line).flatMap(Optional::stream).map(Reading.Line::to).distinct().toList());
    }

    /** The pairs ("BLR-POL") of a layer of borders that are set apart. */
    Set<String> in(Layer borders) {
        Set<String> pairs = new HashSet<>();
        for (int feature = 0; feature < borders.features(); feature++) {
            String pair = borders.attributes().text(feature, "pair");
            if (!pairs.contains(pair) && story.measuresTo(pair) && (story.names(pair) || ends.isEmpty() || linesEndOn(borders.shapes(), feature))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** The same for a border that no line was measured to, because no layer has it in detail. */
    boolean namesUnmeasured(String pair) {
        return story.names(pair) || ends.isEmpty() && story.measuresTo(pair);
    }

    private boolean linesEndOn(Shapes shapes, int feature) {
        for (Position end : ends) {
            for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
                for (int vertex = shapes.firstVertex(part); vertex + 1 < shapes.endVertex(part); vertex++) {
                    if (near(shapes, vertex, end)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean near(Shapes shapes, int vertex, Position end) {
        double above = shapes.latitudeDegrees(vertex) - end.latitudeDegrees();
        double nextAbove = shapes.latitudeDegrees(vertex + 1) - end.latitudeDegrees();
        return Math.min(above, nextAbove) <= ON_THE_LINE_DEGREES && Math.max(above, nextAbove) >= -ON_THE_LINE_DEGREES
                && degreesApart(shapes, vertex, end) <= ON_THE_LINE_DEGREES;
    }

    private static double degreesApart(Shapes shapes, int vertex, Position end) {
        double squeeze = Math.cos(Math.toRadians(end.latitudeDegrees()));
        double x = Math.IEEEremainder(shapes.longitudeDegrees(vertex) - end.longitudeDegrees(), 360) * squeeze;
        double y = shapes.latitudeDegrees(vertex) - end.latitudeDegrees();
        double dx = Math.IEEEremainder(shapes.longitudeDegrees(vertex + 1) - shapes.longitudeDegrees(vertex), 360) * squeeze;
        double dy = shapes.latitudeDegrees(vertex + 1) - shapes.latitudeDegrees(vertex);
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.clamp(-(x * dx + y * dy) / length, 0, 1);
        return Math.hypot(x + share * dx, y + share * dy);
    }
}
