package milepost.story;

/**
 * Shows or hides a layer.
 *
 * @param id      the layer's
 * @param visible whether it is drawn afterwards
 */
public record ShowLayer(String id, boolean visible) implements StoryEdit {

    @Override
    public String name() {
        return visible ? "Show layer" : "Hide layer";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.LAYERS.replaced(story, StoryList.LAYERS.element(story, id).withVisible(visible));
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ShowLayer(id, StoryList.LAYERS.element(before, id).visible());
    }
}
