package milepost.render.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.layers.PartKind;
import milepost.layers.Shapes;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;

/** One feature lit up on a map: its lines and outlines as strokes, its points as dots. */
public final class FeatureMarks {

    /** Two vertices nearer to each other are drawn as one. */
    private static final double SEEN_PIXELS = 0.7;
    /** More points than that are shown by the layer alone. */
    private static final int MOST_DOTS = 2000;

    private final Shapes shapes;
    private final GroundPixels ground;
    private final List<double[]> pieces = new ArrayList<>();
    private final List<ToolMarks.Dot> dots = new ArrayList<>();
    private final ToolLook look;

    private FeatureMarks(Shapes shapes, Viewport view, Theme theme) {
        this.shapes = shapes;
        this.ground = new GroundPixels(view);
        this.look = new ToolLook(theme, view);
    }

    /** A worker's work for a feature of many vertices. */
    public static ToolMarks of(Shapes shapes, int feature, Viewport view, Theme theme) {
        FeatureMarks marks = new FeatureMarks(shapes, view, theme);
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            marks.add(part);
        }
        List<ToolMarks.Stroke> strokes = marks.pieces.isEmpty() ? List.of() : List.of(marks.look.path(marks.pieces));
        return new ToolMarks(List.of(), strokes, marks.dots, List.of());
    }

    private void add(int part) {
        int count = shapes.endVertex(part) - shapes.firstVertex(part);
        double[] lonLat = new double[2 * count];
        shapes.copyLonLat(shapes.firstVertex(part), lonLat, 0, count);
        if (shapes.kind(part) == PartKind.POINT) {
            for (int i = 0; i < count && dots.size() < MOST_DOTS; i++) {
                look.dot(new Position(lonLat[2 * i], lonLat[2 * i + 1])).ifPresent(dots::add);
            }
        } else if (shapes.kind(part).isRing()) {
            ground.area(new Polylines(lonLat, new int[] {0, count})).edges().forEach(edge -> pieces.add(thinned(edge)));
        } else {
            ground.line(lonLat).forEach(line -> pieces.add(thinned(line)));
        }
    }

    private static double[] thinned(double[] xy) {
        double[] kept = new double[xy.length];
        int length = 0;
        for (int i = 0; i < xy.length; i += 2) {
            boolean end = i == 0 || i == xy.length - 2;
            if (end || Math.hypot(xy[i] - kept[length - 2], xy[i + 1] - kept[length - 1]) >= SEEN_PIXELS) {
                kept[length++] = xy[i];
                kept[length++] = xy[i + 1];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
