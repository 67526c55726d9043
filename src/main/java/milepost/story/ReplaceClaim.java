package milepost.story;

import java.util.Objects;
import milepost.claims.Claim;

/**
 * Puts a claim in the place of the one with its id.
 *
 * @param claim as it is to be
 */
public record ReplaceClaim(Claim claim) implements StoryEdit {

    public ReplaceClaim {
        Objects.requireNonNull(claim, "claim");
    }

    @Override
    public String name() {
        return "Change claim " + EditName.quoted(claim.quote());
    }

    @Override
    public Story apply(Story story) {
        return StoryList.CLAIMS.replaced(story, claim);
    }

    @Override
    public StoryEdit reverse(Story before) {
        return new ReplaceClaim(StoryList.CLAIMS.element(before, claim.id()));
    }
}
