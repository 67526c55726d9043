package milepost.story;

/**
 * Chooses the map's projection.
 *
 * @param projection as {@link MapChoice} has it; "" for the one fitted to the story
 */
public record ChooseProjection(String projection) implements StoryEdit {

    public ChooseProjection {
        new MapChoice(projection, "");
    }

    @Override
    public String name() {
        return "Change projection";
    }

    @Override
    public Story apply(Story story) {
        return story.withMap(new MapChoice(projection, story.map().namesIn()));
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ChooseProjection(before.map().projection());
    }
}
