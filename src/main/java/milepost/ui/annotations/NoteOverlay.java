package milepost.ui.annotations;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;
import milepost.story.Annotation;

/** What shows which annotation is selected, where it can be taken hold of, and what the hand is doing. Drawn over the map. */
final class NoteOverlay extends Group {

    private static final double HANDLE_RADIUS = 5;

    NoteOverlay() {
        setManaged(false);
        setMouseTransparent(true);
        setId("note-overlay");
    }

    /** Nothing selected, nothing under way. */
    void clear() {
        getChildren().clear();
    }

    /** The selected annotation: a frame around its words and its handles. */
    void show(Annotation annotation, Viewport view, Optional<LabelBox> words) {
        clear();
        words.ifPresent(box -> frame(box, "note-frame"));
        handles(Handles.of(annotation, view));
    }

    /** Words on their way, and the lines they stand in line with. */
    void dragging(Guides guides, double[] anchor, Viewport view) {
        clear();
        guides.vertical().ifPresent(x -> line("note-guide", x, 0, x, view.height()));
        guides.horizontal().ifPresent(y -> line("note-guide", 0, y, view.width(), y));
        LabelBox box = guides.box();
        line("note-leader", Math.clamp(anchor[0], box.x(), box.right()), Math.clamp(anchor[1], box.y(), box.bottom()), anchor[0], anchor[1]);
        frame(box, "note-ghost");
    }

    /** Points clicked for something new, the last one following the cursor. */
    void drawing(List<double[]> points) {
        clear();
        Polyline path = new Polyline();
        points.forEach(point -> path.getPoints().addAll(point[0], point[1]));
        path.getStyleClass().add("note-path");
        getChildren().add(path);
        handles(points);
    }

    private void handles(List<double[]> points) {
        for (double[] point : points) {
            if (!Double.isNaN(point[0])) {
                Circle handle = new Circle(point[0], point[1], HANDLE_RADIUS);
                handle.getStyleClass().add("note-handle");
                getChildren().add(handle);
            }
        }
    }

    private void frame(LabelBox box, String style) {
        Rectangle frame = new Rectangle(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
        frame.setArcWidth(10);
        frame.setArcHeight(10);
        frame.getStyleClass().add(style);
        getChildren().add(frame);
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        getChildren().add(line);
    }
}
