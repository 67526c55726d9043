package milepost.ui.map;

import java.util.List;
import javafx.scene.Group;
import milepost.render.marks.ClaimMarks.Note;

/** Words a person put on the map; they keep their distance from the point they speak of. */
final class NoteMark extends Group implements Glued {

    private final double x;
    private final double y;

    NoteMark(Note note) {
        x = note.x();
        y = note.y();
        setMouseTransparent(true);
        note.leaderLine().ifPresent(leader -> getChildren().add(new PixelPath(List.of(leader), false).pen(note.leaderPen())));
        getChildren().add(new LabelPlate(note.label()));
    }

    @Override
    public void scaleTo(double scale) {
        setTranslateX(x * (scale - 1));
        setTranslateY(y * (scale - 1));
    }
}
