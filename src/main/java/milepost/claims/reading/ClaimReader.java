package milepost.claims.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import milepost.work.Cancel;

/**
 * Finds the distances that a text reports, offline and in time that grows with the text. Precision comes first: what is
 * no distance between two ends (a speed, a length, a depth, a run) is passed over. English, Ukrainian, Polish, Russian, German
 * and French, line by line as the words tell. Thread-safe.
 */
public final class ClaimReader {

    private static final Map<String, SentenceReader> READERS = new HashMap<>();

    /** Whether a comparison says that its end is farther than the one before; otherwise it says closer. */
    public static boolean farther(FoundClaim comparison) {
        String words = comparison.quantity().hedgeWords();
        Lexicon lexicon = Lexicon.of(comparison.language());
        return lexicon.group("farther").at(Tokenizer.tokens(words, 0, words.length(), lexicon.elided()), 0).found();
    }

    /**
     * The claims of a text in the order in which they stand.
     *
     * @param withRadii whether ranges of weapons and radii, which place nothing, come too
     * @throws milepost.work.CancelledException when asked to stop
     */
    public List<FoundClaim> read(String text, boolean withRadii, Cancel cancel) {
        List<FoundClaim> claims = new ArrayList<>();
        Languages languages = new Languages(text);
        for (Sentences.Span span : Sentences.of(text)) {
            cancel.check();
            for (FoundClaim claim : in(languages.at(span.start())).read(text, span)) {
                if (withRadii || claim.relation() != FoundClaim.Relation.RADIUS) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private static SentenceReader in(String language) {
        synchronized (READERS) {
            return READERS.computeIfAbsent(language, code -> new SentenceReader(Lexicon.of(code)));
        }
    }
}
