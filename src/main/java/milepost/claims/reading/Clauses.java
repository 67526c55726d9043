package milepost.claims.reading;

import java.util.List;

/** Finds what a clause is about: the thing placed where no noun stands right before the amount. */
final class Clauses {

    private static final int FAR = 40;

    private final Lexicon words;
    private final NounPhrases phrases;
    private final EndReader ends;
    private final TimeWords times;

    Clauses(Lexicon words, NounPhrases phrases, EndReader ends) {
        this.words = words;
        this.phrases = phrases;
        this.ends = ends;
        this.times = new TimeWords(words);
    }

    /** "Located 25 km north of Kharkiv, …, Slatyne found itself": the name behind a later comma, with a verb behind it. */
    List<End> leading(List<Token> tokens, int amountFirst, String text) {
        for (int at = amountFirst; at < Math.min(tokens.size() - 2, amountFirst + FAR); at++) {
            if (tokens.get(at).is(",")) {
                NounPhrases.Phrase phrase = phrases.rightOf(tokens, at + 1);
                boolean starts = phrase.there() && (tokens.get(at + 1).capital() || words.group("determiner").has(tokens.get(at + 1)));
                boolean verb = phrase.there() && phrase.end() < tokens.size() && tokens.get(phrase.end()).word() && !tokens.get(phrase.end()).capital()
                        && !words.group("and").has(tokens.get(phrase.end())) && !words.group("preposition").has(tokens.get(phrase.end()));
                if (starts && verb && !times.names(tokens, phrase)) {
                    return List.of(ends.place(tokens, phrase, text));
                }
            }
        }
        return List.of();
    }

    /** The first noun phrase of the clause that ends at a token. */
    List<End> subject(List<Token> tokens, int end, String text) {
        int start = clauseStart(tokens, end);
        for (int tries = 0; tries < 4; tries++) {
            int first = start;
            while (first < end && (tokens.get(first).quote() || words.group("conjunction").has(tokens.get(first)) && !words.group("pronoun").has(tokens.get(first)) && first == start)) {
                first++;
            }
            boolean phraseFirst = first < end && (words.group("preposition").has(tokens.get(first)) || words.group("opening").has(tokens.get(first)) || first > start && subordinate(tokens, start)
                    || words.group("adverb").has(tokens.get(first)) || leadingVerb(tokens, first));
            int comma = comma(tokens, first, end);
            if (phraseFirst && comma > 0) {
                start = comma + 1;
                continue;
            }
            NounPhrases.Phrase phrase = subjectAt(tokens, phraseFirst ? afterTime(tokens, first, end) : first, end);
            return phrase.there() && !times.names(tokens, phrase) ? List.of(ends.place(tokens, named(tokens, phrase, end), text)) : List.of();
        }
        return List.of();
    }

    /** Of "the airfield at Engels" the town, whose place is known. */
    private NounPhrases.Phrase named(List<Token> tokens, NounPhrases.Phrase phrase, int end) {
        boolean site = !phrase.name() && words.group("site.noun").has(tokens.get(phrase.end() - 1))
                && phrase.end() + 1 < end && words.group("located.in").has(tokens.get(phrase.end()));
        NounPhrases.Phrase town = site ? phrases.rightOf(tokens, phrase.end() + 1) : NounPhrases.Phrase.NONE;
        return town.there() && town.name() && town.end() <= end && !times.names(tokens, town) ? town : phrase;
    }

    /** "At 5 a.m. the center": past a time that no comma sets apart. */
    private int afterTime(List<Token> tokens, int first, int end) {
        int at = first + 1;
        while (at < end && (tokens.get(at).number() || times.has(tokens.get(at)))) {
            at++;
        }
        return at > first + 1 ? at : first;
    }

    private boolean leadingVerb(List<Token> tokens, int at) {
        return words.group("copula").has(tokens.get(at)) || words.event(tokens.get(at));
    }

    private boolean subordinate(List<Token> tokens, int start) {
        return words.group("conjunction").has(tokens.get(start)) && !words.group("and").has(tokens.get(start));
    }

    private NounPhrases.Phrase subjectAt(List<Token> tokens, int first, int end) {
        if (first >= end) {
            return NounPhrases.Phrase.NONE;
        }
        if (words.group("pronoun").has(tokens.get(first))) {
            return new NounPhrases.Phrase(first, first + 1, false);
        }
        int last = first;
        while (last < end && (words.group("of").has(tokens.get(last)) && last > first || !phrases.boundary(tokens.get(last)) && !verb(tokens, last, first)
                || tokens.get(last).number() && last + 1 < end && tokens.get(last + 1).word() && !phrases.boundary(tokens.get(last + 1)))) {
            last++;
        }
        return last > first ? phrases.leftOf(tokens, last) : NounPhrases.Phrase.NONE;
    }

    /** Small words that end like verbs in the past, behind at least one word of the phrase. */
    private boolean verb(List<Token> tokens, int at, int first) {
        return at > first + 1 && words.ends("past", tokens.get(at)) && !words.group("article.definite").has(tokens.get(at - 1));
    }

    private int clauseStart(List<Token> tokens, int end) {
        for (int at = end - 1; at >= 0 && end - at < FAR; at--) {
            Token token = tokens.get(at);
            boolean opensClause = words.group("clause").has(token) || token.is(";") || token.is(":") && tokens.get(at + 1).spaceBefore();
            boolean spoken = token.quote() && at > 0 && tokens.get(at - 1).is(",");
            if ((opensClause || spoken) && at + 1 < end) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int comma(List<Token> tokens, int from, int end) {
        for (int at = from; at < end; at++) {
            if (tokens.get(at).is(",")) {
                return at;
            }
        }
        return -1;
    }

}
