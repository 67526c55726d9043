package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.marks.ClaimMarks.Pen;
import milepost.render.marks.ClaimMarks.TextLine;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;
import milepost.story.Annotation;

/** The words a person put on the map, where that person put them; they are kept whole inside the frame. */
final class ClaimNotes {

    private static final double MAX_WIDTH_PIXELS = 200;

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;

    ClaimNotes(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
    }

    List<Note> place() {
        List<Note> notes = new ArrayList<>();
        for (Annotation annotation : request.story().annotations()) {
            request.viewport().pixel(annotation.at()).filter(at -> space.frame().holds(at[0], at[1]))
                    .ifPresent(at -> notes.add(note(annotation, at[0], at[1])));
        }
        notes.forEach(note -> space.reserve(note.label().box()));
        return notes;
    }

    private Note note(Annotation annotation, double x, double y) {
        TextStyle style = sizes.note();
        double pad = sizes.scaled(5);
        List<String> lines = style.wrap(annotation.text(), sizes.scaled(MAX_WIDTH_PIXELS));
        double width = lines.stream().mapToDouble(style::width).max().orElse(0) + 2 * pad;
        double height = style.capHeight() + (lines.size() - 1) * style.leading() + 2 * pad;
        LabelBox wished = new LabelBox(x + sizes.scaled(annotation.offsetX()), y + sizes.scaled(annotation.offsetY()), width, height);
        LabelBox room = space.seen().overlaps(wished) || space.seen().holds(x, y) ? space.seen() : space.frame();
        double left = Math.clamp(wished.x(), room.x(), Math.max(room.x(), room.right() - width));
        double top = Math.clamp(wished.y(), room.y(), Math.max(room.y(), room.bottom() - height));
        List<TextLine> text = new ArrayList<>();
        for (String line : lines) {
            text.add(new TextLine(line, left + pad, top + pad + style.capHeight() + text.size() * style.leading(), style.face(), style.size(),
                    request.theme().text()));
        }
        return new Note(annotation.id(), x, y, annotation.kind() == Annotation.Kind.CALLOUT,
                Label.on(new LabelBox(left, top, width, height), request.theme(), text), Pen.solid(sizes.scaled(1), request.theme().text()));
    }
}
