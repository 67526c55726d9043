package milepost.ui.map;

import java.util.List;
import javafx.scene.Group;
import milepost.render.ClaimMarks.Label;
import milepost.render.ClaimMarks.Note;
import milepost.render.Theme;

/** Words a person put on the map; they keep their distance from the point they speak of. */
final class NoteMark extends Group implements Glued {

    private final double x;
    private final double y;

    NoteMark(Note note, Theme theme) {
        x = note.x();
        y = note.y();
        setMouseTransparent(true);
        if (note.leader()) {
            Label box = note.label();
            double[] leader = {Math.clamp(x, box.x(), box.x() + box.width()), Math.clamp(y, box.y(), box.y() + box.height()), x, y};
            getChildren().add(new PixelPath(List.of(leader), false)
                    .pen(1, MapFonts.color(theme.text())));
        }
        getChildren().add(new LabelPlate(note.label(), theme));
    }

    @Override
    public void scaleTo(double scale) {
        setTranslateX(x * (scale - 1));
        setTranslateY(y * (scale - 1));
    }
}
