package milepost.ui.annotations;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import milepost.render.scene.LabelBox;
import milepost.story.Annotation;
import milepost.story.ReplaceAnnotation.Verb;

/** The words of an annotation being written where they stand. Enter keeps them, Shift+Enter breaks the line, Escape gives them up. */
final class NoteEditor extends TextArea {

    private static final double LEAST_WIDTH = 180;
    private static final double LEAST_HEIGHT = 52;

    private final Notes notes;
    private final Runnable onEnd;
    private Optional<Annotation> editing = Optional.empty();

    /** @param onEnd called when the focus is to go back to the map */
    NoteEditor(Notes notes, Runnable onEnd) {
        this.notes = notes;
        this.onEnd = onEnd;
        setId("note-editor");
        getStyleClass().add("note-editor");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        setAccessibleText("Words of the annotation");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                end(true);
            }
        });
    }

    void edit(Annotation annotation, LabelBox at) {
        editing = Optional.of(annotation);
        setText(annotation.text());
        double width = Math.max(LEAST_WIDTH, at.width() + 24);
        double height = Math.max(LEAST_HEIGHT, at.height() + 20);
        resizeRelocate(inside(Math.round(at.x()) - 4, width, getParent().getLayoutBounds().getWidth()),
                inside(Math.round(at.y()) - 4, height, getParent().getLayoutBounds().getHeight()), width, height);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /** A side's position, moved so far that all of it is seen. */
    private static double inside(double wished, double length, double room) {
        return Math.clamp(wished, 0, Math.max(0, room - length));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end(false);
            onEnd.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown()) {
                replaceSelection("\n");
            } else {
                end(true);
                onEnd.run();
            }
        }
    }

    private void end(boolean keep) {
        Optional<Annotation> edited = editing;
        editing = Optional.empty();
        setVisible(false);
        edited.filter(_ -> keep).ifPresent(was -> notes.all().stream().filter(now -> now.id().equals(was.id())).findFirst()
                .ifPresent(now -> notes.replace(now.withText(getText().strip()), Verb.REWORD)));
    }
}
