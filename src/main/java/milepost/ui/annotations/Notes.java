package milepost.ui.annotations;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import milepost.render.scene.Viewport;
import milepost.story.AddAnnotation;
import milepost.story.Annotation;
import milepost.story.RemoveAnnotation;
import milepost.story.ReplaceAnnotation;
import milepost.story.ReplaceAnnotation.Verb;
import milepost.ui.desk.Desk;
import milepost.ui.map.MapPane;

/** The annotations of the story on the desk: which one is selected, and every change of them as an edit that can be undone. */
final class Notes {

    private final Desk desk;
    private final MapPane map;
    private final ObjectProperty<Optional<String>> selected = new SimpleObjectProperty<>(this, "selected", Optional.empty());

    Notes(Desk desk, MapPane map) {
        this.desk = desk;
        this.map = map;
        desk.storyProperty().subscribe(_ -> selected.set(selected.get().filter(id -> annotation(id).isPresent())));
    }

    ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    Optional<Annotation> selected() {
        return selected.get().flatMap(this::annotation);
    }

    List<Annotation> all() {
        return desk.story().annotations();
    }

    Optional<NoteBoxes> boxes() {
        return map.laidMarksProperty().get().flatMap(laid -> view().map(now -> new NoteBoxes(laid, now)));
    }

    Optional<Viewport> view() {
        return map.viewport();
    }

    Desk desk() {
        return desk;
    }

    void add(Annotation annotation) {
        desk.make(new AddAnnotation(annotation));
        selected.set(Optional.of(annotation.id()));
    }

    void replace(Annotation with, Verb verb) {
        desk.make(new ReplaceAnnotation(with, verb));
    }

    void remove() {
        selected().ifPresent(annotation -> desk.make(new RemoveAnnotation(annotation.id())));
    }

    /** The next one in the story's order, or the one before. */
    void selectNext(int step) {
        List<String> ids = all().stream().map(Annotation::id).toList();
        if (!ids.isEmpty()) {
            int now = selected.get().map(ids::indexOf).orElse(step > 0 ? -1 : 0);
            selected.set(Optional.of(ids.get(Math.floorMod(now + step, ids.size()))));
        }
    }

    private Optional<Annotation> annotation(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
