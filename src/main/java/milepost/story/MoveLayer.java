package milepost.story;

/**
 * Moves a layer within the story's list.
 *
 * @param id    the layer's
 * @param index where it is to be afterwards, from 0
 */
public record MoveLayer(String id, int index) implements StoryEdit {

    @Override
    public String name() {
        return "Move layer";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.LAYERS.moved(story, id, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new MoveLayer(id, StoryList.LAYERS.indexOf(before, id));
    }
}
