package milepost.ui.annotations;

import java.util.List;
import java.util.Optional;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;
import milepost.ui.map.LaidMarks;

/** Where the annotations stand in the view that is shown now, though they were laid out for another one. */
record NoteBoxes(LaidMarks laid, Viewport now) {

    private static final double REACH_PIXELS = 6;

    Optional<Note> note(String id) {
        return laid.marks().notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /** The words of an annotation. */
    Optional<LabelBox> words(String id) {
        return note(id).flatMap(Note::label).map(Label::box).map(this::moved);
    }

    /** The words of all others. */
    List<LabelBox> others(String id) {
        return laid.marks().notes().stream().filter(note -> !note.id().equals(id)).map(Note::label).flatMap(Optional::stream).map(Label::box).map(this::moved).toList();
    }

    /** The pixel that an annotation's words are placed from. */
    double[] anchor(Note note) {
        return new double[] {x(note.x()), y(note.y())};
    }

    /** The topmost annotation at a pixel: its words, its number or its lines. */
    Optional<String> at(double x, double y) {
        return laid.marks().notes().reversed().stream().filter(note -> holds(note, x, y)).map(Note::id).findFirst();
    }

    private boolean holds(Note note, double x, double y) {
        boolean onPlate = note.label().filter(label -> moved(label.box()).grown(2).holds(x, y)).isPresent()
                || note.badge().filter(badge -> moved(badge.box()).grown(2).holds(x, y)).isPresent();
        return onPlate || note.inks().stream().anyMatch(ink -> ink.pieces().stream().anyMatch(piece -> near(piece, x, y)));
    }

    private boolean near(double[] piece, double x, double y) {
        LabelBox hand = new LabelBox(x, y, 0, 0).grown(REACH_PIXELS);
        for (int i = 2; i + 1 < piece.length; i += 2) {
            if (hand.crossedBy(x(piece[i - 2]), y(piece[i - 1]), x(piece[i]), y(piece[i + 1]))) {
                return true;
            }
        }
        return false;
    }

    /** Words keep their size; their middle keeps to the ground. */
    private LabelBox moved(LabelBox box) {
        return new LabelBox(x(box.centreX()) - box.width() / 2, y(box.centreY()) - box.height() / 2, box.width(), box.height());
    }

    private double x(double laidX) {
        return now.pixelX(laid.view().planeX(laidX));
    }

    private double y(double laidY) {
        return now.pixelY(laid.view().planeY(laidY));
    }
}
