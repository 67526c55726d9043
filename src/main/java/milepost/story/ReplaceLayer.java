package milepost.story;

import java.util.Objects;

/**
 * Puts a layer in the place of the one with its id.
 *
 * @param layer as it is to be
 */
public record ReplaceLayer(StoryLayer layer) implements StoryEdit {

    public ReplaceLayer {
        Objects.requireNonNull(layer, "layer");
    }

    @Override
    public String name() {
        return "Change layer " + layer.title();
    }

    @Override
    public Story apply(Story story) {
        return StoryList.LAYERS.replaced(story, layer);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplaceLayer(StoryList.LAYERS.element(before, layer.id()));
    }
}
