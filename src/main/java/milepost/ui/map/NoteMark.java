package milepost.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import milepost.render.marks.ClaimMarks.Ink;
import milepost.render.marks.ClaimMarks.Note;

/** An annotation over the map: its drawn parts keep to the ground, its words keep their size. */
final class NoteMark extends Group implements Glued {

    private final List<Glued> parts = new ArrayList<>();

    NoteMark(Note note) {
        setMouseTransparent(true);
        getStyleClass().add("note-mark");
        note.inks().forEach(ink -> add(path(ink)));
        note.badge().ifPresent(badge -> add(new LabelPlate(badge)));
        note.label().ifPresent(label -> add(new LabelPlate(label)));
    }

    private <T extends Node & Glued> void add(T part) {
        parts.add(part);
        getChildren().add(part);
    }

    private static PixelPath path(Ink ink) {
        PixelPath path = new PixelPath(ink.pieces(), ink.closed());
        ink.pen().ifPresent(path::pen);
        if (ink.fillArgb() != 0) {
            path.setFillRule(FillRule.EVEN_ODD);
            path.setFill(MapFonts.color(ink.fillArgb()));
        }
        return path;
    }

    @Override
    public void scaleTo(double scale) {
        parts.forEach(part -> part.scaleTo(scale));
    }
}
