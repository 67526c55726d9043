package milepost.render.tools;

import java.util.ArrayList;
import java.util.List;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Pen;

/**
 * What a tool shows, in the pixels of one view, with every pen and colour: areas first, then strokes, dots, words.
 *
 * @param areas   filled even-odd
 * @param strokes lines, each with its casing
 * @param dots    the points a person set
 * @param labels  placed words
 */
public record ToolMarks(List<Area> areas, List<Stroke> strokes, List<Dot> dots, List<Label> labels) {

    public static final ToolMarks NONE = new ToolMarks(List.of(), List.of(), List.of(), List.of());

    public ToolMarks {
        areas = List.copyOf(areas);
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
    }

    /** @param outlines closed pixel polygons x, y, … */
    public record Area(List<double[]> outlines, int argb) {
    }

    /** @param pieces pixel polylines x, y, … */
    public record Stroke(List<double[]> pieces, Pen casing, Pen pen) {
    }

    public record Dot(double x, double y, double radiusPixels, int fillArgb, Pen casing, Pen edge) {
    }

    /** The same with words only where they cover no earlier ones; the last words, a total or the range in hand, always stay. */
    public ToolMarks withRoomForWords() {
        List<Label> free = new ArrayList<>();
        for (Label label : labels.reversed()) {
            if (free.stream().noneMatch(placed -> placed.box().overlaps(label.box()))) {
                free.addFirst(label);
            }
        }
        return new ToolMarks(areas, strokes, dots, free);
    }

    /** Both, the other's over these. */
    public ToolMarks and(ToolMarks other) {
        return new ToolMarks(join(areas, other.areas), join(strokes, other.strokes), join(dots, other.dots), join(labels, other.labels));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
