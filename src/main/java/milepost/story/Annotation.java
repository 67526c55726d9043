package milepost.story;

import java.util.Objects;
import milepost.geodesy.Position;

/**
 * Words a person put on the map.
 *
 * @param id       stable within the story
 * @param kind     what it looks like
 * @param at       where it points
 * @param text     the words
 * @param offsetX  where the words stand, to the right of the point, in pixels at 1×
 * @param offsetY  where the words stand, below the point, in pixels at 1×
 */
public record Annotation(String id, Kind kind, Position at, String text, double offsetX, double offsetY) {
    /** What an annotation looks like. */
    public enum Kind { CALLOUT, CAPTION }

    public Annotation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
    }
}
