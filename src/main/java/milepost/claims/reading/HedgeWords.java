package milepost.claims.reading;

import java.util.List;
import java.util.Locale;
import milepost.claims.Hedge;

/** The hedge words that stand right before a number. */
final class HedgeWords {

    /**
     * What was found.
     *
     * @param first the first token of the hedge; the number's own where there is none
     * @param kind  what the words do
     * @param words as they stand, or ""
     */
    record Found(int first, Hedge kind, String words) { }

    private static final int MOST_PHRASES = 3;

    private final Phrases hedges;

    HedgeWords(Lexicon words) {
        this.hedges = words.group("hedge.");
    }

    Found before(List<Token> tokens, int number, String text) {
        int first = number;
        Hedge kind = Hedge.BARE;
        for (int i = 0; i < MOST_PHRASES; i++) {
            Phrases.Match match = before(tokens, first);
            if (!match.found()) {
                break;
            }
            first -= match.length();
            Hedge own = kind(match.meaning());
            kind = kind == Hedge.BARE ? own : kind;
        }
        String words = first < number ? text.substring(tokens.get(first).start(), tokens.get(number - 1).end()) : "";
        return new Found(first, kind, words);
    }

    private Phrases.Match before(List<Token> tokens, int end) {
        if (end > 0 && (tokens.get(end - 1).is("~") || tokens.get(end - 1).is("≈"))) {
            return new Phrases.Match(1, "about");
        }
        Phrases.Match match = hedges.before(tokens, end);
        return match.meaning().equals("after") ? Phrases.Match.NONE : match;
    }

    static Hedge kind(String meaning) {
        return Hedge.valueOf(meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
