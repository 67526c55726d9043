package milepost.render.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import milepost.claims.Finding;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimCurve;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Viewport;
import milepost.render.text.LabelSizes;

/** The corners of the map in an exported picture, and whether one is free of what the story says. */
final class Corner {

    private static final double MARGIN = 12;
    private static final int LOOKED_AT = 400;

    private Corner() { }

    /** Boxes of that size: right above, right below, left above, left below. */
    static List<LabelBox> of(FrameRequest request, LabelBox window, double width, double height) {
        double margin = LabelSizes.of(request).scaled(MARGIN);
        double left = window.x() + margin;
        double right = window.right() - margin - width;
        double top = window.y() + margin;
        double bottom = window.bottom() - margin - height;
        return List.of(new LabelBox(right, top, width, height), new LabelBox(right, bottom, width, height), new LabelBox(left, top, width, height),
                new LabelBox(left, bottom, width, height));
    }

    /** Of the corners and the middles of both sides, where least is hidden: nothing taken, then none of the story's places, then no line, then few features. */
    static LabelBox free(FrameRequest request, LabelBox window, double width, double height, List<LabelBox> taken) {
        List<double[]> features = features(request);
        List<LabelBox> boxes = new ArrayList<>(of(request, window, width, height));
        boxes.addAll(List.of(new LabelBox(boxes.get(0).x(), window.centreY() - height / 2, width, height), new LabelBox(boxes.get(2).x(), window.centreY() - height / 2, width, height)));
        return boxes.stream().min(Comparator.<LabelBox>comparingLong(box -> taken.stream().filter(box::overlaps).count())
                .thenComparingLong(box -> places(request, box)).thenComparing(box -> !clear(request, box))
                .thenComparingLong(box -> features.stream().filter(at -> box.holds(at[0], at[1])).count())).orElseThrow();
    }

    private static long places(FrameRequest request, LabelBox box) {
        return request.story().places().stream().flatMap(place -> request.viewport().pixel(place.position()).stream())
                .filter(at -> box.grown(LabelSizes.of(request).scaled(MARGIN)).holds(at[0], at[1])).count();
    }

    /** Where some of the features begin, in viewport pixels. */
    private static List<double[]> features(FrameRequest request) {
        return request.layers().stream().filter(MapLayer::visible).map(layer -> layer.layer().shapes()).flatMap(shapes -> {
            int stride = Math.max(1, shapes.parts() / LOOKED_AT);
            return IntStream.iterate(0, part -> part < shapes.parts(), part -> part + stride).map(shapes::firstVertex)
                    .mapToObj(vertex -> new Position(shapes.longitudeDegrees(vertex), shapes.latitudeDegrees(vertex)))
                    .flatMap(at -> request.viewport().pixel(at).stream());
        }).toList();
    }

    static boolean clear(FrameRequest request, LabelBox box) {
        Viewport viewport = request.viewport();
        boolean noLine = request.findings().stream().map(Finding::line).flatMap(Optional::stream)
                .flatMap(line -> ClaimCurve.pixels(line, viewport).stream()).noneMatch(piece -> runsThrough(piece, box));
        return noLine && noWords(request, box) && request.story().places().stream().map(place -> viewport.pixel(place.position())).flatMap(Optional::stream)
                .noneMatch(at -> box.holds(at[0], at[1]));
    }

    private static boolean noWords(FrameRequest request, LabelBox box) {
        LabelSizes sizes = LabelSizes.of(request);
        return request.story().annotations().stream().noneMatch(note -> request.viewport().pixel(note.at()).filter(at -> box.overlaps(
                new LabelBox(at[0], at[1], 0, 0).grown(1)) || !note.text().isBlank() && box.overlaps(new LabelBox(at[0] + sizes.scaled(note.offsetX()),
                at[1] + sizes.scaled(note.offsetY()), sizes.note().width(note.text()), sizes.note().leading()))).isPresent());
    }

    private static boolean runsThrough(double[] piece, LabelBox box) {
        for (int i = 2; i < piece.length; i += 2) {
            if (box.crossedBy(piece[i - 2], piece[i - 1], piece[i], piece[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
