package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the thing placed: what a sentence says lies so far from somewhere. */
final class Subjects {

    private static final int FAR = 40;

    private final Lexicon words;
    private final NounPhrases phrases;
    private final EndReader ends;

    Subjects(Lexicon words, NounPhrases phrases, EndReader ends) {
        this.words = words;
        this.phrases = phrases;
        this.ends = ends;
    }

    /** The things placed by the amount that begins at a token: none, one, or two that a sentence lists with "each". */
    List<End> before(List<Token> tokens, int amountFirst, String text) {
        int at = amountFirst - 1;
        boolean each = false;
        while (at >= 0 && (words.group("adverb").has(tokens.get(at)) || tokens.get(at).quote() || articleBeforeAmount(tokens, at, amountFirst))) {
            each |= tokens.get(at).is("each");
            at--;
        }
        if (at < 0) {
            return leading(tokens, amountFirst, text);
        }
        Token token = tokens.get(at);
        if (token.is(",") || token.opens() || token.dash() || token.is(":")) {
            return apposition(tokens, at, each, text);
        }
        if (token.closes()) {
            return beforeBracket(tokens, at, text);
        }
        if (participle(token) && at > 0) {
            int before = at - 1;
            while (before > 0 && words.group("adverb").has(tokens.get(before))) {
                before--;
            }
            if (tokens.get(before).is(",") || tokens.get(before).opens()) {
                return apposition(tokens, before, each, text);
            }
            boolean noun = tokens.get(before).word() && !words.group("copula").has(tokens.get(before)) && !phrases.boundary(tokens.get(before));
            return noun ? nounBefore(tokens, before + 1, text) : clauseSubject(tokens, at, text);
        }
        if (words.group("copula").has(token) || words.group("event").has(token)) {
            if (at > 1 && words.group("relative").has(tokens.get(at - 1))) {
                return antecedent(tokens, at - 1, text);
            }
            return leadingParticiple(tokens, at) ? leading(tokens, amountFirst, text) : clauseSubject(tokens, at, text);
        }
        if (words.group("preposition").has(token) || words.group("conjunction").has(token)) {
            return beforeParticle(tokens, at, text);
        }
        return nounBefore(tokens, at + 1, text);
    }

    /** What "which is" speaks of: of "Brest on the Belarus–Poland border which is" the town, since a border is not so far from somewhere. */
    private List<End> antecedent(List<Token> tokens, int relative, String text) {
        int end = tokens.get(relative - 1).is(",") ? relative - 1 : relative;
        NounPhrases.Phrase phrase = phrases.leftOf(tokens, end);
        if (phrase.there() && words.group("border").has(tokens.get(phrase.end() - 1))) {
            int before = phrase.first() - 1;
            while (before > 0 && (words.group("determiner").has(tokens.get(before)) || words.group("preposition").has(tokens.get(before)) || tokens.get(before).hyphen()
                    || words.group("determiner").has(tokens.get(before)) || tokens.get(before).capital() && tokens.get(before + 1).hyphen())) {
                before--;
            }
            NounPhrases.Phrase place = phrases.leftOf(tokens, before + 1);
            phrase = place.there() && place.name() ? place : phrase;
        }
        return phrase.there() ? List.of(ends.place(tokens, phrase, text)) : clauseSubject(tokens, relative, text);
    }

    private boolean participle(Token token) {
        return words.group("participle").has(token) || words.group("event").has(token) && token.lower().endsWith("ing");
    }

    private boolean articleBeforeAmount(List<Token> tokens, int at, int amountFirst) {
        return at == amountFirst - 1 && words.group("determiner").has(tokens.get(at));
    }

    private List<End> beforeParticle(List<Token> tokens, int at, String text) {
        int verb = at - 1;
        while (verb >= 0 && words.group("adverb").has(tokens.get(verb))) {
            verb--;
        }
        boolean relative = words.group("conjunction").has(tokens.get(at)) && words.group("pronoun").has(tokens.get(at));
        return relative && verb >= 0 ? apposition(tokens, verb, false, text) : clauseSubject(tokens, at, text);
    }

    private List<End> apposition(List<Token> tokens, int mark, boolean each, String text) {
        NounPhrases.Phrase phrase = phrases.leftOf(tokens, mark);
        if (!phrase.there() || vague(tokens, phrase) || temporal(tokens, phrase) || !nounLike(tokens, phrase)
                || country(tokens, phrase) || saysWhatItIs(tokens, phrase.first())) {
            return clauseSubject(tokens, mark, text);
        }
        List<End> found = new ArrayList<>();
        boolean listed = each && phrase.first() > 1 && words.group("and").has(tokens.get(phrase.first() - 1));
        if (listed) {
            NounPhrases.Phrase other = phrases.leftOf(tokens, phrase.first() - 1);
            if (other.there()) {
                found.add(ends.place(tokens, other, text));
            }
        }
        found.add(ends.place(tokens, phrase, text));
        return found;
    }

    /** No country lies so many miles from somewhere: "a village in eastern Ukraine, 116 km from Donetsk". */
    private boolean country(List<Token> tokens, NounPhrases.Phrase phrase) {
        return phrase.first() > 0 && words.group("preposition").has(tokens.get(phrase.first() - 1)) && phrase.name()
                && ends.country(tokens, phrase.first()).filter(end -> end == phrase.end()).isPresent();
    }

    /** "Borova is a village near Izium, 36 km from …": the sentence is about its subject. */
    private boolean saysWhatItIs(List<Token> tokens, int before) {
        for (int at = before - 1; at > Math.max(0, before - FAR); at--) {
            if (words.group("be").has(tokens.get(at)) && at + 1 < before && words.group("determiner").has(tokens.get(at + 1))) {
                for (int noun = at + 2; noun < Math.min(before, at + 6); noun++) {
                    if (words.group("place.noun").has(tokens.get(noun))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<End> beforeBracket(List<Token> tokens, int close, String text) {
        int open = close;
        while (open > 0 && !tokens.get(open).opens()) {
            open--;
        }
        return clauseSubject(tokens, open, text);
    }

    private List<End> nounBefore(List<Token> tokens, int end, String text) {
        NounPhrases.Phrase phrase = phrases.leftOf(tokens, end);
        if (!phrase.there() || vague(tokens, phrase) || temporal(tokens, phrase)) {
            return clauseSubject(tokens, phrase.there() ? phrase.first() : end, text);
        }
        return List.of(ends.place(tokens, phrase, text));
    }

    /** "Located 25 km north of Kharkiv, …, Slatyne found itself": the name behind a later comma, with a verb behind it. */
    private List<End> leading(List<Token> tokens, int amountFirst, String text) {
        for (int at = amountFirst; at < Math.min(tokens.size() - 2, amountFirst + FAR); at++) {
            if (tokens.get(at).is(",")) {
                NounPhrases.Phrase phrase = phrases.rightOf(tokens, at + 1);
                boolean starts = phrase.there() && (tokens.get(at + 1).capital() || words.group("determiner").has(tokens.get(at + 1)));
                boolean verb = phrase.there() && phrase.end() < tokens.size() && tokens.get(phrase.end()).word() && !tokens.get(phrase.end()).capital()
                        && !words.group("and").has(tokens.get(phrase.end())) && !words.group("preposition").has(tokens.get(phrase.end()));
                if (starts && verb && !temporal(tokens, phrase)) {
                    return List.of(ends.place(tokens, phrase, text));
                }
            }
        }
        return List.of();
    }

    private boolean leadingParticiple(List<Token> tokens, int at) {
        return at == 0 || at == 1 && tokens.getFirst().quote();
    }

    /** The first noun phrase of the clause that ends at a token. */
    private List<End> clauseSubject(List<Token> tokens, int end, String text) {
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
            NounPhrases.Phrase phrase = subjectAt(tokens, first, end);
            return phrase.there() && !temporal(tokens, phrase) ? List.of(ends.place(tokens, phrase, text)) : List.of();
        }
        return List.of();
    }

    private boolean leadingVerb(List<Token> tokens, int at) {
        return words.group("copula").has(tokens.get(at)) || words.group("event").has(tokens.get(at));
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
        return at > first + 1 && !tokens.get(at).capital() && (tokens.get(at).lower().endsWith("ed") && !tokens.get(at - 1).is("the"));
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

    private boolean vague(List<Token> tokens, NounPhrases.Phrase phrase) {
        return !phrase.name() && words.group("vague.noun").has(tokens.get(phrase.end() - 1));
    }

    private boolean temporal(List<Token> tokens, NounPhrases.Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        boolean zone = phrase.first() > 0 && tokens.get(phrase.first() - 1).number() && last.text().length() <= 4;
        return zone || words.group("calendar").has(last) || words.group("weekday").has(last) || words.group("month").has(last) || words.group("time").has(last);
    }

    /** A phrase with a verb in it is a clause that ended there. */
    private boolean nounLike(List<Token> tokens, NounPhrases.Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        return phrase.name() || !last.lower().endsWith("ed") && !last.lower().endsWith("ly") && !words.group("travel").has(last);
    }
}
