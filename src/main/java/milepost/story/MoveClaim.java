package milepost.story;

/**
 * Moves a claim within the story's list.
 *
 * @param id    the claim's
 * @param index where it is to be afterwards, from 0
 */
public record MoveClaim(String id, int index) implements StoryEdit {

    @Override
    public String name() {
        return "Move claim";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.CLAIMS.moved(story, id, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new MoveClaim(id, StoryList.CLAIMS.indexOf(before, id));
    }
}
