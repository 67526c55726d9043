package milepost.render.tools;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.Range.AroundPlace;
import milepost.render.tools.ToolMarks.Dot;
import milepost.work.Cancel;

/** A range on a map: the band, its true edges, the place in its middle, and its distance in words. */
public final class RangeMarks {

    private static final int LABEL_DIRECTIONS = 16;
    private static final int SAMPLES = 4;
    private static final double CLEAR_OF_EDGE_PIXELS = 40;

    private final Range range;

    private RangeMarks(Range range) {
        this.range = range;
    }

    /**
     * A worker's work.
     *
     * @throws milepost.work.CancelledException when a stop was requested
     */
    public static ToolMarks of(Range range, Viewport view, Theme theme, Cancel cancel) {
        return new RangeMarks(range).in(view, theme, cancel);
    }

    private ToolMarks in(Viewport view, Theme theme, Cancel cancel) {
        ToolLook look = new ToolLook(theme, view);
        GroundPixels ground = new GroundPixels(view);
        GroundPixels.Area area = ground.area(range.outline(view, cancel));
        List<double[]> filled = filledAsItIs(area, view) ? area.outlines() : ground.turnedInsideOut(area.outlines());
        List<Dot> dots = range.around() instanceof AroundPlace place ? look.dot(place.at()).stream().toList() : List.of();
        return new ToolMarks(List.of(new ToolMarks.Area(filled, look.fill())), List.of(look.edge(area.edges())), dots,
                label(area, view, look).stream().toList());
    }

    /**
     * A ring that runs around a pole has no inside on a flat map: it is closed one way or the other. Whether that was the right one
     * is asked of the place in view that lies farthest from any edge.
     */
    private boolean filledAsItIs(GroundPixels.Area area, Viewport view) {
        double deepest = 0;
        boolean right = true;
        for (int column = 0; column <= SAMPLES; column++) {
            for (int row = 0; row <= SAMPLES; row++) {
                // Off the round numbers, where a ring's vertices would lie.
                double x = view.width() * (column + 0.013) / (SAMPLES + 0.029);
                double y = view.height() * (row + 0.017) / (SAMPLES + 0.031);
                Optional<Position> there = view.position(x, y);
                if (there.isPresent()) {
                    double depth = range.depthMetres(there.get());
                    if (Math.abs(depth) > deepest) {
                        deepest = Math.abs(depth);
                        right = area.contains(x, y) == depth > 0;
                    }
                }
            }
        }
        return right;
    }

    private Optional<Label> label(GroundPixels.Area area, Viewport view, ToolLook look) {
        return labelPoint(area, view).flatMap(at -> look.label(at[0], at[1], words()));
    }

    private List<String> words() {
        return List.of(range.text(), "from " + range.around().inSentence());
    }

    /** North of a place when that is in view, otherwise in the first direction that is; on a border's band, the part of its edge nearest the middle of the map. */
    private Optional<double[]> labelPoint(GroundPixels.Area area, Viewport view) {
        if (range.around() instanceof AroundPlace(_, Position centre)) {
            for (int i = 0; i < LABEL_DIRECTIONS; i++) {
                Optional<double[]> at = view.pixel(Earth.travel(centre, 360.0 * i / LABEL_DIRECTIONS, range.highMetres()))
                        .filter(pixel -> wellInside(pixel[0], pixel[1], view));
                if (at.isPresent()) {
                    return at;
                }
            }
            return Optional.empty();
        }
        double[] best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] edge : area.edges()) {
            for (int i = 0; i < edge.length; i += 2) {
                double away = Math.hypot(edge[i] - view.width() / 2.0, edge[i + 1] - view.height() / 2.0);
                if (away < nearest && wellInside(edge[i], edge[i + 1], view)) {
                    nearest = away;
                    best = new double[] {edge[i], edge[i + 1]};
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean wellInside(double x, double y, Viewport view) {
        return x > CLEAR_OF_EDGE_PIXELS && y > CLEAR_OF_EDGE_PIXELS && x < view.width() - CLEAR_OF_EDGE_PIXELS
                && y < view.height() - CLEAR_OF_EDGE_PIXELS;
    }
}
