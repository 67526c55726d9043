package milepost.claims.reading;

import java.util.List;

/** Tells names of days, months and hours, which are never places. */
final class TimeWords {

    private static final int LONGEST_ZONE = 4;

    private final Lexicon words;

    TimeWords(Lexicon words) {
        this.words = words;
    }

    boolean has(Token token) {
        return words.group("calendar").has(token) || words.group("weekday").has(token) || words.group("month").has(token) || words.group("time").has(token);
    }

    /** Whether a phrase names a time: "Sunday", "5 p.m. EDT". */
    boolean names(List<Token> tokens, NounPhrases.Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        boolean zone = phrase.first() > 0 && tokens.get(phrase.first() - 1).number() && last.text().length() <= LONGEST_ZONE;
        return zone || has(last);
    }
}
