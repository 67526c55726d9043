package milepost.story;

/** Removes the place with an id. */
public record RemovePlace(String id) implements StoryEdit {

    @Override
    public String name() {
        return "Remove place";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.PLACES.removed(story, id);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new AddPlace(StoryList.PLACES.element(before, id), StoryList.PLACES.indexOf(before, id));
    }
}
