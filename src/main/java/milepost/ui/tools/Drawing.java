package milepost.ui.tools;

import java.util.List;
import java.util.Objects;
import milepost.render.tools.MeasuredPath;
import milepost.render.tools.Range;

/** What a tool has on the map now, as plain values: a measured path, or ranges around places and borders. */
public record Drawing(MeasuredPath path, List<Range> ranges) {

    public static final Drawing NOTHING = new Drawing(MeasuredPath.EMPTY, List.of());

    public Drawing {
        Objects.requireNonNull(path, "path");
        ranges = List.copyOf(ranges);
    }

    boolean empty() {
        return path.points().isEmpty() && ranges.isEmpty();
    }
}
