package milepost.story;

import java.util.Objects;
import milepost.places.Place;

/**
 * Puts a place in the place of the one with its id.
 *
 * @param place as it is to be
 */
public record ReplacePlace(Place place) implements StoryEdit {

    public ReplacePlace {
        Objects.requireNonNull(place, "place");
    }

    @Override
    public String name() {
        return "Change place " + place.name();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.PLACES.replaced(story, place);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplacePlace(StoryList.PLACES.element(before, place.id()));
    }
}
