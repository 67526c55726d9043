package milepost.story;

import java.util.Objects;
import milepost.claims.Claim;

/**
 * Adds a claim.
 *
 * @param claim what is added; its id is not in the story yet
 * @param index where in the story's list, from 0; {@link Integer#MAX_VALUE} for the end of it
 */
public record AddClaim(Claim claim, int index) implements StoryEdit {

    public AddClaim {
        Objects.requireNonNull(claim, "claim");
    }

    /** At the end of the list below the others. */
    public AddClaim(Claim claim) {
        this(claim, StoryList.LAST);
    }

    @Override
    public String name() {
        return "Add claim " + EditName.quoted(claim.quote());
    }

    @Override
    public Story apply(Story story) {
        return StoryList.CLAIMS.added(story, claim, index);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new RemoveClaim(claim.id());
    }
}
