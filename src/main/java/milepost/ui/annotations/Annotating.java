package milepost.ui.annotations;

import javafx.scene.Node;
import milepost.story.Annotation;
import milepost.ui.desk.Desk;
import milepost.ui.map.MapPane;
import milepost.ui.tools.MapTools;
import milepost.ui.tools.Tool;

/** Annotations over a map: puts the room's parts together and ties them to the tool "Note". */
public final class Annotating {

    private final NoteBar bar;
    private final Notes notes;

    public Annotating(Desk desk, MapPane map, MapTools tools) {
        notes = new Notes(desk, map);
        NoteOverlay overlay = new NoteOverlay();
        NoteEditor editor = new NoteEditor(notes, map::requestFocus);
        map.lay(editor);
        map.lay(overlay);
        NoteHands hands = new NoteHands(notes, map, overlay, editor);
        tools.toolProperty().subscribe(tool -> hands.activeProperty().set(tool == Tool.NOTE));
        new NoteKeys(notes, hands, map);
        bar = new NoteBar(notes, hands);
    }

    /** Selects an annotation by its id; nothing when there is none. */
    public void select(String id) {
        notes.selectedProperty().set(notes.all().stream().map(Annotation::id).filter(id::equals).findFirst());
    }

    /** The palette and what can be done with the annotation selected, to be laid over the map's upper edge. */
    public Node bar() {
        return bar;
    }
}
