package milepost.story;

/** Removes the layer with an id. */
public record RemoveLayer(String id) implements StoryEdit {

    @Override
    public String name() {
        return "Remove layer";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.LAYERS.removed(story, id);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new AddLayer(StoryList.LAYERS.element(before, id), StoryList.LAYERS.indexOf(before, id));
    }
}
