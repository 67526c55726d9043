package milepost.render.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Earth;
import milepost.geodesy.Polylines;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimCurve;
import milepost.render.marks.ClaimLook;
import milepost.render.marks.ClaimMarks.Ink;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Pen;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;

/** What is drawn of an annotation beside its words: every line on a casing that sets it off from the map. */
final class NoteInks {

    /** So many vertices that a ring over the whole frame still looks round. */
    private static final int RING_POINTS = 360;
    private static final int FILL_ALPHA = 0x38000000;
    private static final double EDGE_PIXELS = 1.6;
    private static final double LEADER_PIXELS = 1.2;
    private static final double LEADER_DOT_PIXELS = 2.6;
    private static final double DASH_PIXELS = 6;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final Theme theme;

    NoteInks(FrameRequest request, LabelSizes sizes) {
        this.request = request;
        this.sizes = sizes;
        theme = request.theme();
    }

    static Position northOf(Position centre, double metres) {
        return Earth.travel(centre, 0, metres);
    }

    /** The lowest first; nothing for words and numbers alone. */
    List<Ink> of(Annotation annotation) {
        int argb = theme.ink(annotation.role()).mark();
        return switch (annotation.mark()) {
            case AnnotationMark.Callout _, AnnotationMark.Caption _ -> List.of();
            case AnnotationMark.Numbered marker -> badgeCasing(marker.anchor());
            case AnnotationMark.Arrow arrow -> new NoteArrow(sizes, theme).inks(request.viewport(), arrow, argb);
            case AnnotationMark.Highlight(List<Position> outline) -> area(List.of(closed(outline)), argb, Pen.solid(sizes.scaled(EDGE_PIXELS), argb));
            case AnnotationMark.RangeRing(Position centre, double metres) -> ring(Earth.ring(centre, metres, RING_POINTS), argb);
            case AnnotationMark.Band band -> area(lines(outline(band)), argb, dashed(argb));
        };
    }

    /** From the words to the point, ending in a dot. */
    List<Ink> leader(Annotation annotation, Label plate, double x, double y) {
        if (plate.box().holds(x, y)) {
            return List.of();
        }
        int argb = theme.ink(annotation.role()).mark();
        List<double[]> line = List.of(plate.leaderTo(x, y));
        double width = sizes.scaled(LEADER_PIXELS);
        List<double[]> dot = List.of(new double[] {x, y, x, y});
        return List.of(line(line, ClaimLook.casing(width, theme)), line(dot, Pen.solid(sizes.scaled(2 * LEADER_DOT_PIXELS) + 2, theme.halo())),
                line(line, Pen.solid(width, argb)), line(dot, Pen.solid(sizes.scaled(2 * LEADER_DOT_PIXELS), argb)));
    }

    private Polylines outline(AnnotationMark.Band band) {
        return band.border().isEmpty() ? Earth.band(band.anchor(), band.lowMetres(), band.highMetres(), RING_POINTS)
                : BorderBands.of(request, band);
    }

    private List<Ink> ring(double[] lonLat, int argb) {
        List<double[]> pieces = ClaimCurve.pixels(lonLat, request.viewport());
        double width = sizes.scaled(EDGE_PIXELS);
        return List.of(line(pieces, ClaimLook.casing(width, theme)), line(pieces, Pen.solid(width, argb)));
    }

    /** Filled, unless the map's edge cuts one of the outlines: what lies inside cannot be told then. */
    private List<Ink> area(List<double[]> outlines, int argb, Pen edge) {
        List<double[]> pieces = new ArrayList<>();
        boolean whole = true;
        for (double[] outline : outlines) {
            List<double[]> cut = ClaimCurve.pixels(outline, request.viewport());
            whole &= cut.size() == 1;
            pieces.addAll(cut);
        }
        return whole ? List.of(new Ink(pieces, true, argb & 0xFFFFFF | FILL_ALPHA, Optional.of(edge))) : List.of(line(pieces, edge));
    }

    private List<Ink> badgeCasing(Position at) {
        return request.viewport().pixel(at).map(xy -> List.of(line(List.of(new double[] {xy[0], xy[1], xy[0], xy[1]}),
                Pen.solid(sizes.scaled(25), theme.halo())))).orElse(List.of());
    }

    private Pen dashed(int argb) {
        return new Pen(sizes.scaled(EDGE_PIXELS * 0.8), argb, sizes.scaled(DASH_PIXELS), sizes.scaled(DASH_PIXELS * 0.6));
    }

    private static Ink line(List<double[]> pieces, Pen pen) {
        return new Ink(pieces, false, 0, Optional.of(pen));
    }

    /** Corners lon, lat, … on the turn of the globe nearest to the one before, the first again at the end. */
    private static double[] closed(List<Position> corners) {
        double[] lonLat = new double[2 * corners.size() + 2];
        for (int i = 0; i <= corners.size(); i++) {
            Position corner = corners.get(i % corners.size());
            double before = i == 0 ? corner.longitudeDegrees() : lonLat[2 * i - 2];
            lonLat[2 * i] = before + Math.IEEEremainder(corner.longitudeDegrees() - before, 360);
            lonLat[2 * i + 1] = corner.latitudeDegrees();
        }
        return Bent.sides(lonLat);
    }

    private static List<double[]> lines(Polylines outlines) {
        List<double[]> lines = new ArrayList<>();
        double[] all = outlines.lonLat();
        for (int line = 0; line < outlines.lines(); line++) {
            lines.add(Arrays.copyOfRange(all, 2 * outlines.start(line), 2 * outlines.end(line)));
        }
        return lines;
    }

    /** Sides in small steps, so that they bend as the map does. */
    private static final class Bent {
        private static final int STEPS = 24;

        private Bent() { }

        static double[] sides(double[] corners) {
            int sides = corners.length / 2 - 1;
            double[] bent = new double[2 * (sides * STEPS + 1)];
            for (int i = 0; i <= sides * STEPS; i++) {
                int side = Math.min(i / STEPS, sides - 1);
                double share = (i - side * STEPS) / (double) STEPS;
                for (int axis = 0; axis < 2; axis++) {
                    bent[2 * i + axis] = corners[2 * side + axis] * (1 - share) + corners[2 * side + 2 + axis] * share;
                }
            }
            return bent;
        }
    }
}
