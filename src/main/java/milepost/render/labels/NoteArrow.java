package milepost.render.labels;

import java.util.List;
import java.util.Optional;
import milepost.render.marks.ClaimLook;
import milepost.render.marks.ClaimMarks.Ink;
import milepost.render.marks.ClaimMarks.Pen;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.text.LabelSizes;
import milepost.story.AnnotationMark;

/** An arrow on the map: a shaft, straight or bent to one side, and a head that points along its end. */
final class NoteArrow {

    private static final int STEPS = 32;
    private static final double SHAFT_PIXELS = 2.4;
    private static final double HEAD_PIXELS = 13;
    private static final double HEAD_HALF_WIDTH = 0.42;

    private final LabelSizes sizes;
    private final Theme theme;

    NoteArrow(LabelSizes sizes, Theme theme) {
        this.sizes = sizes;
        this.theme = theme;
    }

    /** Nothing when one of its ends has no place on the map. */
    List<Ink> inks(Viewport viewport, AnnotationMark.Arrow arrow, int argb) {
        return viewport.pixel(arrow.from()).flatMap(from -> viewport.pixel(arrow.to()).map(to -> inks(from, to, arrow.bend(), argb))).orElse(List.of());
    }

    private List<Ink> inks(double[] from, double[] to, double bend, int argb) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (length < 1) {
            return List.of();
        }
        double head = Math.min(sizes.scaled(HEAD_PIXELS), length * 0.6);
        double[] control = control(from, to, bend);
        double[] end = {to[0] - control[0], to[1] - control[1]};
        double reach = Math.hypot(end[0], end[1]);
        double ux = end[0] / reach;
        double uy = end[1] / reach;
        double[] neck = {to[0] - ux * head * 0.8, to[1] - uy * head * 0.8};
        List<double[]> shaft = List.of(curve(from, control, neck));
        double half = head * HEAD_HALF_WIDTH;
        List<double[]> triangle = List.of(new double[] {to[0], to[1], to[0] - ux * head - uy * half, to[1] - uy * head + ux * half,
            to[0] - ux * head + uy * half, to[1] - uy * head - ux * half});
        double width = sizes.scaled(SHAFT_PIXELS);
        return List.of(new Ink(shaft, false, 0, Optional.of(ClaimLook.casing(width, theme))),
                new Ink(triangle, true, theme.halo(), Optional.of(ClaimLook.casing(0.5, theme))),
                new Ink(shaft, false, 0, Optional.of(Pen.solid(width, argb))), new Ink(triangle, true, argb, Optional.empty()));
    }

    /** The control point of a quadratic curve whose middle stands off the straight line by the bend. */
    private static double[] control(double[] from, double[] to, double bend) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        return new double[] {(from[0] + to[0]) / 2 + 2 * bend * dy, (from[1] + to[1]) / 2 - 2 * bend * dx};
    }

    private static double[] curve(double[] from, double[] control, double[] to) {
        double[] xy = new double[2 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            for (int axis = 0; axis < 2; axis++) {
                xy[2 * i + axis] = (1 - t) * (1 - t) * from[axis] + 2 * t * (1 - t) * control[axis] + t * t * to[axis];
            }
        }
        return xy;
    }
}
