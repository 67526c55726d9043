package milepost.story;

import java.util.Objects;

/**
 * The words of an article that a claim was made of. A claim that was dismissed is no longer in the story; its passage stays,
 * so that the words are not proposed again.
 *
 * @param start    UTF-16 index into the article's text
 * @param end      the index behind the last of the words
 * @param claimId  the claim made of them
 * @param accepted whether a person has said that it is one
 */
public record Passage(int start, int end, String claimId, boolean accepted) {
    public Passage {
        Objects.requireNonNull(claimId, "claimId");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a passage from " + start + " to " + end);
        }
    }

    public Passage withClaim(String otherId) {
        return new Passage(start, end, otherId, accepted);
    }

    public Passage asAccepted() {
        return new Passage(start, end, claimId, true);
    }
}
