package milepost.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.AnnotationMark.Arrow;
import milepost.story.AnnotationMark.Band;
import milepost.story.AnnotationMark.Highlight;
import milepost.story.AnnotationMark.RangeRing;

/** The points by which an annotation's mark is taken hold of, in pixels of a view, and what it becomes when one is moved. */
final class Handles {

    private Handles() { }

    /** Pixel x, y of each, in the same order always; NaN for one that has no place in the view. */
    static List<double[]> of(Annotation annotation, Viewport view) {
        return switch (annotation.mark()) {
            case Arrow arrow -> arrow(arrow, view);
            case Highlight(List<Position> outline) -> outline.stream().map(corner -> pixel(corner, view)).toList();
            case RangeRing(Position centre, double metres) -> List.of(pixel(centre, view), pixel(Earth.travel(centre, 90, metres), view));
            case Band band when band.border().isEmpty() -> List.of(pixel(band.anchor(), view),
                    pixel(Earth.travel(band.anchor(), 90, band.lowMetres()), view), pixel(Earth.travel(band.anchor(), 90, band.highMetres()), view));
            default -> List.of(pixel(annotation.at(), view));
        };
    }

    private static List<double[]> arrow(Arrow arrow, Viewport view) {
        double[] from = pixel(arrow.from(), view);
        double[] to = pixel(arrow.to(), view);
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        return List.of(from, to, new double[] {(from[0] + to[0]) / 2 + arrow.bend() * dy, (from[1] + to[1]) / 2 - arrow.bend() * dx});
    }

    private static double[] pixel(Position at, Viewport view) {
        return view.pixel(at).orElse(new double[] {Double.NaN, Double.NaN});
    }

    /** The mark with one handle brought to a pixel; as it was where that is not on the Earth or makes no mark. */
    static AnnotationMark moved(AnnotationMark mark, int handle, double x, double y, Viewport view) {
        Optional<Position> there = view.position(x, y);
        return there.map(to -> moved(mark, handle, to, new double[] {x, y}, view)).orElse(mark);
    }

    private static AnnotationMark moved(AnnotationMark mark, int handle, Position to, double[] pixel, Viewport view) {
        return switch (mark) {
            case AnnotationMark.Callout _ -> new AnnotationMark.Callout(to);
            case AnnotationMark.Caption _ -> new AnnotationMark.Caption(to);
            case AnnotationMark.Numbered numbered -> new AnnotationMark.Numbered(to, numbered.number());
            case Arrow arrow -> switch (handle) {
                case 0 -> new Arrow(to, arrow.to(), arrow.bend());
                case 1 -> new Arrow(arrow.from(), to, arrow.bend());
                default -> new Arrow(arrow.from(), arrow.to(), bend(arrow, pixel, view));
            };
            case Highlight(List<Position> outline) -> {
                List<Position> corners = new ArrayList<>(outline);
                corners.set(handle, to);
                yield new Highlight(corners);
            }
            case RangeRing ring -> handle == 0 ? new RangeRing(to, ring.metres())
                    : new RangeRing(ring.anchor(), Math.max(1, Earth.measure(ring.anchor(), to).metres()));
            case Band band -> band(band, handle, to);
        };
    }

    private static Band band(Band band, int handle, Position to) {
        if (handle == 0) {
            return new Band(to, band.border(), band.lowMetres(), band.highMetres());
        }
        double metres = Earth.measure(band.anchor(), to).metres();
        boolean possible = handle == 1 ? metres < band.highMetres() : metres > band.lowMetres();
        return !possible ? band : handle == 1 ? new Band(band.anchor(), metres, band.highMetres()) : new Band(band.anchor(), band.lowMetres(), metres);
    }

    /** How far a pixel stands off the straight line, as a share of its length; nearly straight is straight. */
    private static double bend(Arrow arrow, double[] pixel, Viewport view) {
        double[] from = pixel(arrow.from(), view);
        double[] to = pixel(arrow.to(), view);
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double square = dx * dx + dy * dy;
        double bend = ((pixel[0] - (from[0] + to[0]) / 2) * dy - (pixel[1] - (from[1] + to[1]) / 2) * dx) / square;
        return !Double.isFinite(bend) || Math.abs(bend) < 0.03 ? 0 : Math.clamp(bend, -1, 1);
    }
}
