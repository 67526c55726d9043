package milepost.ui.tools;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import milepost.geodesy.Position;
import milepost.render.tools.MeasuredPath;

/** Measures a path: a click sets a point, the next leg follows the cursor until the path is finished. */
final class MeasureTool implements MapTool {

    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(this, "drawing", Drawing.NOTHING);
    private MeasuredPath path = MeasuredPath.EMPTY;
    private Optional<Position> cursor = Optional.empty();
    private boolean finished;

    @Override
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** After a finished path, the first point of a new one. */
    @Override
    public void click(Spot spot) {
        path = (finished ? MeasuredPath.EMPTY : path).with(spot.at());
        finished = false;
        cursor = Optional.empty();
        draw();
    }

    @Override
    public void move(Spot spot) {
        if (!finished && !path.points().isEmpty()) {
            cursor = Optional.of(spot.at());
            draw();
        }
    }

    @Override
    public boolean finish() {
        if (finished || path.points().isEmpty()) {
            return false;
        }
        // A path without a leg measures nothing.
        path = path.points().size() < 2 ? MeasuredPath.EMPTY : path;
        finished = !path.points().isEmpty();
        cursor = Optional.empty();
        draw();
        return true;
    }

    @Override
    public boolean takeBack() {
        if (path.points().isEmpty()) {
            return false;
        }
        path = path.shortened();
        finished = false;
        cursor = path.points().isEmpty() ? Optional.empty() : cursor;
        draw();
        return true;
    }

    @Override
    public boolean cancel() {
        if (path.points().isEmpty()) {
            return false;
        }
        path = MeasuredPath.EMPTY;
        finished = false;
        cursor = Optional.empty();
        draw();
        return true;
    }

    boolean finished() {
        return finished;
    }

    private void draw() {
        drawing.set(new Drawing(cursor.map(path::with).orElse(path), List.of()));
    }
}
