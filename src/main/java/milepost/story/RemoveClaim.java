package milepost.story;

/** Removes the claim with an id. */
public record RemoveClaim(String id) implements StoryEdit {

    @Override
    public String name() {
        return "Remove claim";
    }

    @Override
    public Story apply(Story story) {
        return StoryList.CLAIMS.removed(story, id);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new AddClaim(StoryList.CLAIMS.element(before, id), StoryList.CLAIMS.indexOf(before, id));
    }
}
