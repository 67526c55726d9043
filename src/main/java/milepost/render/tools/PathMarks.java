package milepost.render.tools;

import java.util.ArrayList;
import java.util.List;
import milepost.geodesy.Earth;
import milepost.geodesy.Geodesic;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.ToolMarks.Dot;
import milepost.render.tools.ToolMarks.Stroke;

/** A measured path on a map: its geodesics, its points, the length and bearing of each leg, the total at its end. */
public final class PathMarks {

    private static final int STEPS = 96;
    private static final double BELOW_PIXELS = 26;
    /** A leg shorter than this has no room for words of its own; the total at the end says it. */
    private static final double ROOM_PIXELS = 70;

    private PathMarks() { }

    public static ToolMarks of(MeasuredPath path, Viewport view, Theme theme) {
        ToolLook look = new ToolLook(theme, view);
        GroundPixels ground = new GroundPixels(view);
        List<Geodesic> legs = path.legs();
        List<Stroke> strokes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (Geodesic leg : legs) {
            if (leg.metres() > 0) {
                strokes.add(look.path(ground.line(Earth.curve(leg.from(), leg.to(), Math.max(leg.metres() / STEPS, 1)))));
                if (legs.size() > 1 && pixelsLong(leg, view) > ROOM_PIXELS) {
                    Position middle = Earth.travel(leg.from(), leg.azimuthDegrees(), leg.metres() / 2);
                    view.pixel(middle).flatMap(at -> look.label(at[0], at[1], words(leg.metres(), leg))).ifPresent(labels::add);
                }
            }
        }
        if (!legs.isEmpty()) {
            Geodesic last = legs.getLast();
            List<String> total = legs.size() > 1 ? List.of("Total " + ToolText.shortLength(path.totalMetres()),
                    legs.size() + " legs") : words(last.metres(), last);
            view.pixel(last.to()).flatMap(at -> look.label(at[0], at[1] + BELOW_PIXELS, total)).ifPresent(labels::add);
        }
        List<Dot> dots = path.points().stream().flatMap(point -> look.dot(point).stream()).toList();
        return new ToolMarks(List.of(), strokes, dots, labels);
    }

    private static List<String> words(double metres, Geodesic leg) {
        String bearing = ToolText.bearing(leg);
        return bearing.isEmpty() ? List.of(ToolText.shortLength(metres)) : List.of(ToolText.shortLength(metres), bearing);
    }

    private static double pixelsLong(Geodesic leg, Viewport view) {
        return view.pixel(leg.from()).flatMap(from -> view.pixel(leg.to()).map(to -> Math.hypot(to[0] - from[0], to[1] - from[1])))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
