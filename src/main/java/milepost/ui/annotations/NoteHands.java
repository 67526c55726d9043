package milepost.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import milepost.geodesy.Position;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;
import milepost.story.Annotation;
import milepost.ui.map.MapPane;

/** What the mouse does with annotations: selects them, moves their words and handles, and places new ones while the tool is in the hand. */
final class NoteHands {

    private final Notes notes;
    private final MapPane map;
    private final NoteOverlay overlay;
    private final NoteEditor editor;
    private final ObjectProperty<NoteKind> kind = new SimpleObjectProperty<>(this, "kind", NoteKind.CALLOUT);
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", false);
    private final List<Position> clicked = new ArrayList<>();
    private Optional<NoteGrip> grip = Optional.empty();

    NoteHands(Notes notes, MapPane map, NoteOverlay overlay, NoteEditor editor) {
        this.notes = notes;
        this.map = map;
        this.overlay = overlay;
        this.editor = editor;
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        map.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        map.viewportProperty().subscribe(_ -> draw());
        map.laidMarksProperty().subscribe(_ -> draw());
        notes.selectedProperty().subscribe(_ -> draw());
        active.subscribe(_ -> {
            clicked.clear();
            draw();
        });
    }

    /** The kind that the next clicks make. */
    ObjectProperty<NoteKind> kindProperty() {
        return kind;
    }

    /** Whether the tool is in the hand. */
    BooleanProperty activeProperty() {
        return active;
    }

    void choose(NoteKind chosen) {
        kind.set(chosen);
        clicked.clear();
        draw();
        map.requestFocus();
    }

    /** Opens the words of the annotation selected where they stand. */
    void edit() {
        notes.selected().ifPresent(annotation -> notes.boxes().ifPresent(boxes -> {
            LabelBox there = boxes.words(annotation.id()).orElseGet(() -> boxes.now().pixel(annotation.at())
                    .map(at -> new LabelBox(at[0] + annotation.offsetX(), at[1] + annotation.offsetY(), 0, 0)).orElse(new LabelBox(20, 20, 0, 0)));
            editor.edit(annotation, there);
        }));
    }

    /** Enter: closes an area that is being drawn. */
    boolean finish() {
        boolean closes = active.get() && !clicked.isEmpty() && kind.get().enough(clicked.size());
        if (closes) {
            place();
        }
        return closes;
    }

    /** Escape: gives up what is being drawn, then the selection. */
    boolean cancel() {
        boolean drawing = !clicked.isEmpty();
        boolean chosen = notes.selectedProperty().get().isPresent();
        clicked.clear();
        if (!drawing) {
            notes.selectedProperty().set(Optional.empty());
        }
        draw();
        return drawing || chosen;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown() || !clicked.isEmpty() || onControl(event.getTarget())) {
            return;
        }
        notes.boxes().ifPresent(boxes -> {
            Optional<NoteGrip> held = notes.selected().flatMap(one -> NoteGrip.of(one, boxes, event.getX(), event.getY()));
            if (held.isEmpty()) {
                Optional<String> hit = boxes.at(event.getX(), event.getY());
                notes.selectedProperty().set(hit);
                held = notes.selected().flatMap(one -> NoteGrip.of(one, boxes, event.getX(), event.getY()));
            }
            grip = held;
            if (held.isPresent()) {
                map.requestFocus();
                event.consume();
            }
        });
    }

    private void drag(MouseEvent event) {
        grip.ifPresent(held -> {
            held.drag(event.getX(), event.getY(), overlay);
            event.consume();
        });
    }

    private void release(MouseEvent event) {
        grip.ifPresent(held -> {
            grip = Optional.empty();
            if (!event.isStillSincePress()) {
                held.release(notes);
            }
            event.consume();
            draw();
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || event.isShiftDown() || onControl(event.getTarget())) {
            return;
        }
        boolean onNote = clicked.isEmpty() && notes.boxes().flatMap(boxes -> boxes.at(event.getX(), event.getY())).isPresent();
        if (onNote) {
            event.consume();
            if (event.getClickCount() == 2) {
                edit();
            }
        } else if (active.get()) {
            event.consume();
            if (event.getClickCount() == 2 && finish()) {
                return;
            }
            notes.view().flatMap(view -> view.position(event.getX(), event.getY())).ifPresent(this::point);
        }
    }

    private void point(Position at) {
        clicked.add(at);
        if (kind.get() != NoteKind.AREA && kind.get().enough(clicked.size())) {
            place();
        } else {
            draw();
        }
    }

    private void place() {
        notes.view().ifPresent(view -> {
            Annotation begun = kind.get().begin(notes.desk().story(), List.copyOf(clicked), view);
            clicked.clear();
            notes.add(begun);
            if (kind.get().worded()) {
                edit();
            }
        });
    }

    private void move(MouseEvent event) {
        if (!clicked.isEmpty()) {
            notes.view().ifPresent(view -> {
                List<double[]> points = new ArrayList<>(pixels(view));
                points.add(new double[] {event.getX(), event.getY()});
                overlay.drawing(points);
            });
        }
    }

    private void draw() {
        Optional<Viewport> view = notes.view();
        if (grip.isPresent() || view.isEmpty()) {
            return;
        }
        if (!clicked.isEmpty()) {
            overlay.drawing(pixels(view.get()));
            return;
        }
        notes.selected().ifPresentOrElse(one -> overlay.show(one, view.get(), notes.boxes().flatMap(boxes -> boxes.words(one.id()))), overlay::clear);
    }

    private List<double[]> pixels(Viewport view) {
        return clicked.stream().map(view::pixel).flatMap(Optional::stream).toList();
    }

    private static boolean onControl(Object target) {
        for (Node node = target instanceof Node one ? one : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase || node instanceof NoteEditor) {
                return true;
            }
        }
        return false;
    }
}
