package milepost.ui.annotations;

import java.util.List;
import java.util.stream.IntStream;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;
import milepost.render.scene.Viewport;
import milepost.story.Annotation;
import milepost.story.AnnotationMark;
import milepost.story.Story;

/** What the palette offers, and how each kind begins. */
enum NoteKind {
    CALLOUT("Callout", 1, "Click what it speaks of"),
    CAPTION("Caption", 1, "Click where the words stand"),
    ARROW("Arrow", 2, "Click its tail, then its point"),
    CURVED_ARROW("Curved arrow", 2, "Click its tail, then its point"),
    AREA("Area", Integer.MAX_VALUE, "Click the corners, Enter closes it"),
    NUMBER("Number", 1, "Click each place to count"),
    RING("Ring", 2, "Click the middle, then the distance"),
    BAND("Band", 2, "Click the middle, then the farther distance");

    private static final double BEND = 0.18;
    private static final double NEARER_SHARE = 0.8;

    private final String words;
    private final int points;
    private final String hint;

    NoteKind(String words, int points, String hint) {
        this.words = words;
        this.points = points;
        this.hint = hint;
    }

    String words() {
        return words;
    }

    /** What the hand does next. */
    String hint() {
        return hint;
    }

    /** How many clicks it takes; as many as one likes for an area. */
    int points() {
        return points;
    }

    boolean enough(int clicked) {
        return this == AREA ? clicked >= 3 : clicked >= points;
    }

    /** Whether words belong to it from the start. */
    boolean worded() {
        return this == CALLOUT || this == CAPTION || this == ARROW || this == CURVED_ARROW || this == AREA;
    }

    /**
     * One that begins with those clicks.
     *
     * @param points at least as many as {@link #enough} asks for, and for rings and bands not all in one place
     */
    Annotation begin(Story story, List<Position> points, Viewport view) {
        Position first = points.getFirst();
        String id = freeId(story);
        return switch (this) {
            case CALLOUT -> new Annotation(id, new AnnotationMark.Callout(first), "Callout", 28, -44);
            case CAPTION -> new Annotation(id, new AnnotationMark.Caption(first), "Caption", 0, 0);
            case ARROW -> new Annotation(id, new AnnotationMark.Arrow(first, points.get(1), 0), Annotation.Role.MAIN, "", 8, 8);
            case CURVED_ARROW -> new Annotation(id, new AnnotationMark.Arrow(first, points.get(1), BEND), Annotation.Role.MAIN, "", 8, 8);
            case AREA -> new Annotation(id, new AnnotationMark.Highlight(points), Annotation.Role.OTHER, "", 12, 12);
            case NUMBER -> new Annotation(id, new AnnotationMark.Numbered(first, nextNumber(story)), Annotation.Role.MAIN, "", 16, -10);
            case RING -> new Annotation(id, new AnnotationMark.RangeRing(first, metres(first, points.get(1), view)), Annotation.Role.MAIN, "", -20, -10);
            case BAND -> {
                double far = metres(first, points.get(1), view);
                yield new Annotation(id, new AnnotationMark.Band(first, far * NEARER_SHARE, far), Annotation.Role.QUIET, "", -20, -10);
            }
        };
    }

    private static double metres(Position from, Position to, Viewport view) {
        return Math.max(Earth.measure(from, to).metres(), 2 * view.metresPerPixel());
    }

    private static String freeId(Story story) {
        List<String> taken = story.annotations().stream().map(Annotation::id).toList();
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> "note-" + number).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    private static int nextNumber(Story story) {
        return Math.min(999, 1 + story.annotations().stream().map(Annotation::mark)
                .mapToInt(mark -> mark instanceof AnnotationMark.Numbered numbered ? numbered.number() : 0).max().orElse(0));
    }
}
