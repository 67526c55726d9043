package milepost.story;

/** Removes the annotation with an id. */
public record RemoveAnnotation(String id) implements StoryEdit {

    @Override
    public String name() {
        return "Remove annotation";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.ANNOTATIONS.removed(story, id);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new AddAnnotation(StoryList.ANNOTATIONS.element(before, id), StoryList.ANNOTATIONS.indexOf(before, id));
    }
}
