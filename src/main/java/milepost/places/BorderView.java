package milepost.places;

import java.util.Objects;

/**
 * Another point of view on where the borders run: a layer of somebody's, or a line that one side draws.
 *
 * @param name    as it stands in a sentence: "the borders of Natural Earth", "the line of control around Crimea"
 * @param borders the borders as this view has them; what it lacks it has no say on
 */
public record BorderView(String name, BorderBook borders) {
    public BorderView {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(borders, "borders");
    }

    /** Lines of control taken for borders, as those take them who hold them: around Crimea. */
    public static BorderView linesOfControl(BorderBook borders) {
        return new BorderView("the line of control at Crimea", borders.withLinesOfControl());
    }
}
