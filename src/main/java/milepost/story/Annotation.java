package milepost.story;

import java.util.Objects;
import milepost.geodesy.Position;

/**
 * Something a person put on the map: words, an arrow, an area, a number, a ring or a band.
 *
 * @param id       stable within the story
 * @param mark     what it draws, and where on the ground
 * @param role     what it stands for, which decides its colours
 * @param text     the words, or "" for a mark without any
 * @param offsetX  where the words stand, to the right of the mark's anchor, in pixels at 1×
 * @param offsetY  where the words stand, below the mark's anchor, in pixels at 1×
 */
public record Annotation(String id, AnnotationMark mark, Role role, String text, double offsetX, double offsetY) {

    /** What an annotation stands for. Colours go with it, never with the annotation itself. */
    public enum Role {
        /** Explains, in the colour of text. */
        NEUTRAL,
        /** What the story is about. */
        MAIN,
        /** What that is set against: the other side. */
        OTHER,
        /** Steps back behind the rest. */
        QUIET
    }

    public Annotation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
        if (!Double.isFinite(offsetX) || !Double.isFinite(offsetY)) {
            throw new IllegalArgumentException("not an offset: " + offsetX + ", " + offsetY);
        }
    }

    /** A neutral one. */
    public Annotation(String id, AnnotationMark mark, String text, double offsetX, double offsetY) {
        this(id, mark, Role.NEUTRAL, text, offsetX, offsetY);
    }

    /** The position its words are placed from. */
    public Position at() {
        return mark.anchor();
    }

    public Annotation withMark(AnnotationMark other) {
        return new Annotation(id, other, role, text, offsetX, offsetY);
    }

    public Annotation withRole(Role other) {
        return new Annotation(id, mark, other, text, offsetX, offsetY);
    }

    public Annotation withText(String words) {
        return new Annotation(id, mark, role, words, offsetX, offsetY);
    }

    public Annotation withOffset(double x, double y) {
        return new Annotation(id, mark, role, text, x, y);
    }

    /** What menus call it: "callout “The fort”", "arrow". */
    public String called() {
        return mark.noun() + (text.isBlank() ? "" : " " + EditName.quoted(text.strip().replaceAll("\\s+", " ")));
    }
}
