package milepost.story;

import java.util.Objects;
import milepost.places.Place;

/**
 * Adds a place.
 *
 * @param place what is added; its id is not in the story yet
 * @param index where in the story's list, from 0; {@link Integer#MAX_VALUE} for the end of it
 */
public record AddPlace(Place place, int index) implements StoryEdit {

    public AddPlace {
        Objects.requireNonNull(place, "place");
    }

    /** At the end of the list. */
    public AddPlace(Place place) {
        this(place, StoryList.LAST);
    }

    @Override
    public String name() {
        return "Add place " + place.name();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.PLACES.added(story, place, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RemovePlace(place.id());
    }
}
