package milepost.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import milepost.claims.Evidence;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.places.BorderView;
import milepost.places.Gazetteer;
import milepost.problems.UserException;

/** What the claims of a story are checked against, the same in the window and in every command. */
public final class StoryEvidence {

    /** A layer of the story as it was read, and whether it is a view of the borders. */
    public record Own(Layer layer, Optional<BorderViewChoice> borders) {
    }

    private StoryEvidence() { }

    /**
     * The standing evidence, with the outlines that the story's layers have of places and the views of the borders that they are.
     *
     * @param places   asked for only when a name has to be looked up
     * @param unusable takes why a layer is no view of the borders; the check goes on without it
     */
    public static Evidence of(BorderBook borders, Supplier<Gazetteer> places, List<Own> own, Consumer<UserException> unusable) {
        Evidence standing = Evidence.standing(borders, places, own.stream().map(Own::layer).toList());
        List<BorderView> views = new ArrayList<>(standing.views());
        for (Own layer : own) {
            layer.borders().ifPresent(choice -> {
                try {
                    views.add(new BorderView("the borders of " + layer.layer().info().title(),
                            BorderBook.ofCountries(layer.layer(), choice.codeProperty(), choice.errorMetres().orElse(Double.NaN))));
                } catch (UserException noCountries) {
                    unusable.accept(noCountries);
                }
            });
        }
        return standing.with(views);
    }
}
