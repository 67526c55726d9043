package milepost.story;

/**
 * Chooses the language of the map's names.
 *
 * @param language as {@link MapChoice} has it; "" for the names as the layers give them
 */
public record ChooseNames(String language) implements StoryEdit {

    public ChooseNames {
        new MapChoice("", language);
    }

    @Override
    public String name() {
        return "Change language of names";
    }

    @Override
    public Story apply(Story story) {
        return story.withMap(new MapChoice(story.map().projection(), language));
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ChooseNames(before.map().namesIn());
    }
}
