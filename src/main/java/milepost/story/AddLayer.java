package milepost.story;

import java.util.Objects;

/**
 * Adds a layer.
 *
 * @param layer what is added; its id is not in the story yet
 * @param index where in the story's list, from 0; {@link Integer#MAX_VALUE} for the end of it
 */
public record AddLayer(StoryLayer layer, int index) implements StoryEdit {

    public AddLayer {
        Objects.requireNonNull(layer, "layer");
    }

    /** At the end of the list on top of the others. */
    public AddLayer(StoryLayer layer) {
        this(layer, StoryList.LAST);
    }

    @Override
    public String name() {
        return "Add layer " + layer.title();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.LAYERS.added(story, layer, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RemoveLayer(layer.id());
    }
}
