package milepost.render.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.geodesy.Position;
import milepost.render.marks.ClaimMarks.Ink;
import milepost.render.marks.ClaimMarks.Label;
import milepost.render.marks.ClaimMarks.Note;
import milepost.render.scene.FrameRequest;
import milepost.render.scene.LabelBox;
import milepost.render.text.LabelSizes;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;

/** What a person put on the map, where that person put it; words and numbers are kept whole inside the frame. */
final class Notes {

    private final FrameRequest request;
    private final LabelSizes sizes;
    private final LabelSpace space;
    private final NoteInks inks;
    private final NoteWords words;

    Notes(FrameRequest request, LabelSizes sizes, LabelSpace space) {
        this.request = request;
        this.sizes = sizes;
        this.space = space;
        inks = new NoteInks(request, sizes);
        words = new NoteWords(request, sizes, space);
    }

    List<Note> place() {
        List<Note> notes = new ArrayList<>();
        request.story().annotations().forEach(annotation -> note(annotation).ifPresent(notes::add));
        notes.forEach(this::reserve);
        return notes;
    }

    /** Empty for one of which nothing is in the frame. */
    private Optional<Note> note(Annotation annotation) {
        Optional<double[]> anchor = request.viewport().pixel(wordsAt(annotation.mark()));
        List<Ink> drawn = inks.of(annotation);
        boolean near = anchor.filter(at -> space.frame().holds(at[0], at[1])).isPresent();
        if (!near && drawn.stream().noneMatch(ink -> ink.pieces().stream().anyMatch(this::inFrame))) {
            return Optional.empty();
        }
        double x = anchor.map(at -> at[0]).orElse(Double.NaN);
        double y = anchor.map(at -> at[1]).orElse(Double.NaN);
        Optional<Label> label = near ? words.label(annotation, x, y) : Optional.empty();
        List<Ink> all = new ArrayList<>(drawn);
        if (annotation.mark() instanceof AnnotationMark.Callout) {
            label.ifPresent(plate -> all.addAll(inks.leader(annotation, plate, x, y)));
        }
        Optional<Label> badge = near && annotation.mark() instanceof AnnotationMark.Numbered marker
                ? Optional.of(words.badge(annotation, marker.number(), x, y)) : Optional.empty();
        return Optional.of(new Note(annotation.id(), x, y, isArea(annotation.mark()), all, badge, label));
    }

    /** Words of a ring or a band stand at its northern point, others at the mark's own position. */
    private static Position wordsAt(AnnotationMark mark) {
        return switch (mark) {
            case AnnotationMark.RangeRing(Position centre, double metres) -> NoteInks.northOf(centre, metres);
            case AnnotationMark.Band band when band.border().isEmpty() -> NoteInks.northOf(band.anchor(), (band.lowMetres() + band.highMetres()) / 2);
            default -> mark.anchor();
        };
    }

    private static boolean isArea(AnnotationMark mark) {
        return mark instanceof AnnotationMark.Highlight || mark instanceof AnnotationMark.RangeRing || mark instanceof AnnotationMark.Band;
    }

    private boolean inFrame(double[] piece) {
        LabelBox frame = space.frame();
        for (int i = 2; i + 1 < piece.length; i += 2) {
            if (frame.crossedBy(piece[i - 2], piece[i - 1], piece[i], piece[i + 1])) {
                return true;
            }
        }
        return piece.length > 2 && surrounds(piece, frame.centreX(), frame.centreY());
    }

    /** Whether a point lies inside a closed outline (even-odd). */
    private static boolean surrounds(double[] piece, double x, double y) {
        boolean inside = false;
        for (int i = 0, last = piece.length - 2; i < piece.length; last = i, i += 2) {
            if (piece[i + 1] > y != piece[last + 1] > y && x < (piece[last] - piece[i]) * (y - piece[i + 1]) / (piece[last + 1] - piece[i + 1]) + piece[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private void reserve(Note note) {
        note.label().map(Label::box).ifPresent(space::reserve);
        note.badge().map(badge -> badge.box().grown(sizes.scaled(2))).ifPresent(space::reserve);
        note.inks().stream().filter(ink -> note.area() ? ink.pen().isPresent() : !ink.closed()).forEach(ink -> ink.pieces().forEach(space::reserveLine));
    }
}
