package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import milepost.work.Cancel;

/**
 * Finds the distances that a text reports, offline and in time that grows with the text. Precision comes first: what is
 * no distance between two ends (a speed, a length, a depth, a run) is passed over. Thread-safe.
 */
public final class ClaimReader {

    private final SentenceReader english = new SentenceReader(Lexicon.of("en"));

    /** Whether a comparison says that its end is farther than the one before; otherwise it says closer. */
    public static boolean farther(FoundClaim comparison) {
        String words = comparison.quantity().hedgeWords();
        return Lexicon.of("en").group("farther").at(Tokenizer.tokens(words, 0, words.length()), 0).found();
    }

    /**
     * The claims of a text in the order in which they stand.
     *
     * @param withRadii whether ranges of weapons and radii, which place nothing, come too
     * @throws milepost.work.CancelledException when asked to stop
     */
    public List<FoundClaim> read(String text, boolean withRadii, Cancel cancel) {
        List<FoundClaim> claims = new ArrayList<>();
        for (Sentences.Span span : Sentences.of(text)) {
            cancel.check();
            for (FoundClaim claim : english.read(text, span)) {
                if (withRadii || claim.relation() != FoundClaim.Relation.RADIUS) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }
}
