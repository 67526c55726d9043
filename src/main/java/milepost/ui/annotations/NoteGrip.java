package milepost.ui.annotations;

import java.util.List;
import java.util.Optional;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Viewport;
import milepost.story.Annotation;
import milepost.story.ReplaceAnnotation.Verb;

/** What the hand has hold of: the words of an annotation, or one handle of its mark. It becomes one edit when it lets go. */
sealed interface NoteGrip {

    /** Follows the hand, and shows where it would end. */
    void drag(double x, double y, NoteOverlay overlay);

    void release(Notes notes);

    /** What is under a pixel, of the annotation selected; empty when the hand grasps nothing of it. */
    static Optional<NoteGrip> of(Annotation annotation, NoteBoxes boxes, double x, double y) {
        List<double[]> handles = Handles.of(annotation, boxes.now());
        for (int i = handles.size() - 1; i >= 0; i--) {
            if (Math.hypot(handles.get(i)[0] - x, handles.get(i)[1] - y) <= Handle.REACH_PIXELS) {
                return Optional.of(new Handle(annotation, i, boxes.now()));
            }
        }
        Optional<Note> note = boxes.note(annotation.id());
        return boxes.words(annotation.id()).filter(box -> box.grown(3).holds(x, y)).flatMap(box -> note.map(mark ->
                new Words(annotation, box, boxes.anchor(mark), boxes.others(annotation.id()), boxes.now(), x, y)));
    }

    /** The words, with their offset from the mark. */
    final class Words implements NoteGrip {
        private final Annotation annotation;
        private final LabelBox start;
        private final double[] anchor;
        private final List<LabelBox> others;
        private final Viewport view;
        private final double grabX;
        private final double grabY;
        private LabelBox box;

        Words(Annotation annotation, LabelBox start, double[] anchor, List<LabelBox> others, Viewport view, double grabX, double grabY) {
            this.annotation = annotation;
            this.start = start;
            this.anchor = anchor;
            this.others = others;
            this.view = view;
            this.grabX = grabX;
            this.grabY = grabY;
            box = start;
        }

        @Override
        public void drag(double x, double y, NoteOverlay overlay) {
            Guides guides = Guides.of(new LabelBox(start.x() + x - grabX, start.y() + y - grabY, start.width(), start.height()), others);
            box = guides.box();
            overlay.dragging(guides, anchor, view);
        }

        @Override
        public void release(Notes notes) {
            if (!box.equals(start)) {
                notes.replace(annotation.withOffset(Math.round(box.x() - anchor[0]), Math.round(box.y() - anchor[1])), Verb.MOVE);
            }
        }
    }

    /** A handle of the mark. */
    final class Handle implements NoteGrip {
        private static final double REACH_PIXELS = 9;

        private final Annotation annotation;
        private final int handle;
        private final Viewport view;
        private Annotation moved;

        Handle(Annotation annotation, int handle, Viewport view) {
            this.annotation = annotation;
            this.handle = handle;
            this.view = view;
            moved = annotation;
        }

        @Override
        public void drag(double x, double y, NoteOverlay overlay) {
            moved = annotation.withMark(Handles.moved(annotation.mark(), handle, x, y, view));
            overlay.show(moved, view, Optional.empty());
        }

        @Override
        public void release(Notes notes) {
            notes.replace(moved, Verb.MOVE);
        }
    }
}
