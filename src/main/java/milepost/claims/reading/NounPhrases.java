package milepost.claims.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names and other noun phrases, read to the right of a token or to the left of one. */
final class NounPhrases {

    /**
     * The words of a phrase, its article left out.
     *
     * @param first its first token
     * @param end   the token after its last
     * @param name  whether it is a proper name
     */
    record Phrase(int first, int end, boolean name) {
        static final Phrase NONE = new Phrase(0, 0, false);

        boolean there() {
            return end > first;
        }
    }

    private static final int LONGEST = 12;
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "le", "les", "el", "al", "as", "ad", "bin", "ibn", "upon", "von", "der", "am", "an", "sur", "da", "do",
            "das", "dos", "di", "du", "des", "ben", "abu", "y", "e", "i", "ul", "az", "es", "ar", "ash", "ez", "en", "nad", "pod", "bei");
    private static final Set<String> OF_NAMES = Set.of("gulf", "strait", "straits", "bay", "sea", "isle", "cape", "port", "horn", "rock", "mount", "kingdom", "republic", "isles", "mouth", "state", "university");

    private final Lexicon words;

    NounPhrases(Lexicon words) {
        this.words = words;
    }

    /** The run of capitalised words that begins at a token, with its hyphens and particles. */
    Phrase nameAt(List<Token> tokens, int from) {
        int at = from;
        int end = from;
        while (at < Math.min(tokens.size(), from + LONGEST)) {
            Token token = tokens.get(at);
            if (token.capital() && !sentenceWord(token, at == from)) {
                at++;
                end = at;
            } else if (end > from && token.hyphen() && !token.spaceBefore() && at + 1 < tokens.size() && tokens.get(at + 1).word() && !tokens.get(at + 1).spaceBefore()) {
                at += 2;
                end = at;
            } else if (end > from && at + 1 < tokens.size() && tokens.get(at + 1).capital() && joins(tokens, at)) {
                at++;
            } else if (end > from && token.is("'") || end == from && particle(token) && at + 1 < tokens.size()
                    && (tokens.get(at + 1).hyphen() || tokens.get(at + 1).capital())) {
                at++;
            } else {
                break;
            }
        }
        return new Phrase(from, end, end > from);
    }

    private boolean joins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean of = words.group("of").has(token) && OF_NAMES.contains(tokens.get(at - 1).lower());
        boolean dot = token.is(".") && Set.of("st", "mt", "ft", "pt").contains(tokens.get(at - 1).lower());
        return of || dot || particle(token);
    }

    /** A small word of names; "i" and "von" are none where the language uses them between names. */
    private boolean particle(Token token) {
        return PARTICLES.contains(token.lower()) && !words.group("no.particle").has(token);
    }

    /** "The", "In" at the beginning of a sentence are no names. */
    private boolean sentenceWord(Token token, boolean first) {
        return first && (words.group("determiner").has(token) || words.group("preposition").has(token) || words.group("pronoun").has(token)
                || words.group("adverb").has(token) || words.group("conjunction").has(token) || words.group("calendar").has(token) || words.group("weekday").has(token));
    }

    /** The phrase that begins at a token: a name where one is meant, otherwise the plain noun with its "of". */
    Phrase rightOf(List<Token> tokens, int from) {
        int at = from;
        int start = from;
        while (at < Math.min(tokens.size(), from + LONGEST)) {
            Token token = tokens.get(at);
            if (token.quote() || words.group("determiner").has(token)) {
                at++;
                start = at == start + 1 ? at : start;
                continue;
            }
            Phrase name = nameAt(tokens, at);
            if (name.there()) {
                Optional<Phrase> further = beyondName(tokens, name);
                if (further.isPresent()) {
                    return further.get();
                }
                return withHead(tokens, start, name);
            }
            if (placeNounOf(tokens, at) || placeNounComma(tokens, at)) {
                at += 2;
            } else if (boundary(token)) {
                break;
            } else {
                at++;
            }
        }
        int end = plainEnd(tokens, start);
        return new Phrase(start, end, false);
    }

    /** "Yemen’s Hodeidah", "the Russian town of Kstovo", "the Polish capital of Warsaw": the name behind the first one. */
    private Optional<Phrase> beyondName(List<Token> tokens, Phrase name) {
        int at = name.end();
        if (at < tokens.size() && tokens.get(at).possessive()) {
            at++;
            Phrase owned = nameAt(tokens, at);
            if (owned.there()) {
                return Optional.of(owned);
            }
        }
        int noun = at;
        while (!words.does("adjectives.small") && noun < Math.min(tokens.size(), at + 4) && tokens.get(noun).word() && !boundary(tokens.get(noun)) && !tokens.get(noun).capital()) {
            if (words.group("place.noun").has(tokens.get(noun))) {
                int after = noun + 1;
                after = after < tokens.size() && (words.group("of").has(tokens.get(after)) || tokens.get(after).is(",")) ? after + 1 : after;
                Phrase named = nameAt(tokens, after);
                return named.there() && named.first() > noun ? Optional.of(named) : Optional.empty();
            }
            noun++;
        }
        return Optional.empty();
    }

    /** "Donetsk city", "Maiduguri GRA": a name; "the Zaporizhzhia nuclear plant": the name and what it belongs to. */
    private Phrase withHead(List<Token> tokens, int start, Phrase name) {
        int end = name.end();
        int at = end;
        while (at < Math.min(tokens.size(), end + 4) && tokens.get(at).word() && !tokens.get(at).capital() && !boundary(tokens.get(at))
                && words.does("name.head") && !words.group("place.noun").has(tokens.get(at)) && !words.ends("going", tokens.get(at)) && !words.ends("past", tokens.get(at))) {
            at++;
        }
        return ownName(tokens, new Phrase(name.first(), at, true));
    }

    /** "Місто Перемишль" is Перемишль; where all nouns have capitals, "der Übungsplatz Jaworiw" is Jaworiw, and "die Stadt" is no name. */
    private Phrase ownName(List<Token> tokens, Phrase capitals) {
        if (!words.does("adjectives.small")) {
            return capitals;
        }
        int first = capitals.first();
        while (first + 1 < capitals.end() && words.group("place.noun").has(tokens.get(first)) && tokens.get(first + 1).capital()) {
            first++;
        }
        return words.does("nouns.capital") ? amongNouns(tokens, capitals, first) : new Phrase(first, capitals.end(), true);
    }

    private Phrase amongNouns(List<Token> tokens, Phrase capitals, int from) {
        int first = from;
        boolean described = capitals.first() > 0 && describes(tokens.get(capitals.first() - 1));
        if (described && first == capitals.first() && first + 1 < capitals.end() && !tokens.get(first + 1).hyphen() && tokens.get(first + 1).capital()) {
            first++;
        }
        boolean plainNoun = first >= capitals.end() || first == capitals.first() && described && capitals.end() == first + 1 && !words.group("named.with.article").has(tokens.get(first))
                || words.group("place.noun").has(tokens.get(capitals.end() - 1));
        return plainNoun ? new Phrase(capitals.first(), capitals.end(), false) : new Phrase(first, capitals.end(), true);
    }

    private boolean describes(Token before) {
        return words.group("determiner").has(before) || before.word() && !before.capital() && !boundary(before);
    }

    private boolean placeNounOf(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && words.group("place.noun").has(tokens.get(at)) && words.group("of").has(tokens.get(at + 1));
    }

    /** "the capital, Kyiv". */
    private boolean placeNounComma(List<Token> tokens, int at) {
        return at + 2 < tokens.size() && words.group("place.noun").has(tokens.get(at)) && tokens.get(at + 1).is(",") && tokens.get(at + 2).capital();
    }

    private int plainEnd(List<Token> tokens, int start) {
        int at = start;
        while (at < Math.min(tokens.size(), start + LONGEST)) {
            Token token = tokens.get(at);
            boolean of = at > start && words.group("of").has(token);
            boolean joint = token.hyphen() && !token.spaceBefore() || token.possessive();
            boolean where = at == start && words.group("where").has(token);
            if (!of && !joint && !where && (boundary(token) || !token.word()) && !(of(tokens, at, start) && words.group("determiner").has(token))) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean of(List<Token> tokens, int at, int start) {
        return at > start && words.group("of").has(tokens.get(at - 1));
    }

    /** Whether a phrase ends before this token. */
    boolean boundary(Token token) {
        return token.mark() && !token.hyphen() || token.number() || words.group("preposition").has(token) || words.group("copula").has(token)
                || words.event(token) || words.group("conjunction").has(token) || words.group("modal").has(token);
    }

    /** The phrase whose last token stands right before a token. */
    Phrase leftOf(List<Token> tokens, int end) {
        int last = end - 1;
        while (last >= 0 && (tokens.get(last).quote() || words.group("adverb").has(tokens.get(last)) || words.event(tokens.get(last)) && words.ends("going", tokens.get(last)))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && goesLeft(tokens, first - 1, last)) {
            first--;
        }
        int start = first;
        while (start <= last && (words.group("determiner").has(tokens.get(start)) && !tokens.get(start).capital() || sentenceWord(tokens.get(start), true)) && start < last) {
            start++;
        }
        return start > last ? Phrase.NONE : named(tokens, start, last + 1);
    }

    private boolean goesLeft(List<Token> tokens, int at, int last) {
        Token token = tokens.get(at);
        if (at < last && words.group("determiner").has(tokens.get(at + 1)) && !words.group("of").has(token) && !words.group("of").has(tokens.get(at + 1))) {
            return false;
        }
        if (words.group("of").has(token)) {
            return at < last;
        }
        return token.possessive() || token.hyphen() && !token.spaceBefore() || token.word() && !boundary(token) && !words.group("pronoun").has(token)
                || token.word() && at == last && words.group("pronoun").has(token);
    }

    /** Of "the western city of Izmit" the name; of "the Kursk nuclear power station" all of it. */
    private Phrase named(List<Token> tokens, int first, int end) {
        int at = end;
        while (at > first && (tokens.get(at - 1).capital() || tokens.get(at - 1).hyphen() && at - 1 > first && at < end
                || particle(tokens.get(at - 1)) && at - 1 > first && at < end && tokens.get(at - 2).capital())) {
            at--;
        }
        if (at < end && !sentenceWord(tokens.get(at), end - at > 1)) {
            Phrase own = ownName(tokens, new Phrase(at, end, true));
            return own.name() ? own : new Phrase(first, end, false);
        }
        return new Phrase(first, end, tokens.get(first).capital() && !words.does("nouns.capital"));
    }
}
