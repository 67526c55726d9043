package milepost.claims;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.places.BorderView;
import milepost.places.Gazetteer;
import milepost.places.TownOutlines;

/**
 * What claims are checked against.
 *
 * @param borders   the borders that verdicts rest on
 * @param views     other points of view on them, in the order they are told
 * @param namesakes other places of a name
 * @param outlines  the areas of places
 */
public record Evidence(BorderBook borders, List<BorderView> views, Namesakes namesakes, TownOutlines outlines) {
    public Evidence {
        Objects.requireNonNull(borders, "borders");
        Objects.requireNonNull(namesakes, "namesakes");
        Objects.requireNonNull(outlines, "outlines");
        views = List.copyOf(views);
    }

    /** Borders alone. */
    public static Evidence of(BorderBook borders) {
        return new Evidence(borders, List.of(), Namesakes.NONE, TownOutlines.NONE);
    }

    /**
     * What claims are checked against unless somebody asks for more: borders, what those say who hold a line of control, other
     * places of a name, and the outlines that loaded layers have of places.
     *
     * @param places asked for only when a name has to be looked up
     */
    public static Evidence standing(BorderBook borders, Supplier<Gazetteer> places, List<Layer> layers) {
        return new Evidence(borders, List.of(BorderView.linesOfControl(borders)), Namesakes.in(places), TownOutlines.of(layers));
    }

    public Evidence with(List<BorderView> others) {
        return new Evidence(borders, others, namesakes, outlines);
    }

    public Evidence with(Namesakes others) {
        return new Evidence(borders, views, others, outlines);
    }

    public Evidence with(TownOutlines others) {
        return new Evidence(borders, views, namesakes, others);
    }
}
