package milepost.render.tools;

import java.util.List;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.render.scene.Theme;
import milepost.render.scene.Viewport;
import milepost.render.tools.ToolMarks.Dot;

/** A spot that was found, on a map: a dot, and its name beside it. */
public final class SpotMarks {

    private static final double ABOVE_PIXELS = 24;

    private SpotMarks() { }

    public static ToolMarks of(Position at, String name, Viewport view, Theme theme) {
        ToolLook look = new ToolLook(theme, view);
        Optional<Dot> dot = look.dot(at);
        return new ToolMarks(List.of(), List.of(), dot.stream().toList(),
                dot.flatMap(one -> look.label(one.x(), one.y() - ABOVE_PIXELS, List.of(name))).stream().toList());
    }
}
