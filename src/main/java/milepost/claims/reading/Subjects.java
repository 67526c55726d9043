package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the thing placed: what a sentence says lies so far from somewhere. */
final class Subjects {

    private static final int FAR = 40;
    private static final int LONGEST_DESCRIPTION = 12;

    private final Lexicon words;
    private final NounPhrases phrases;
    private final EndReader ends;
    private final Clauses clauses;
    private final TimeWords times;

    Subjects(Lexicon words, NounPhrases phrases, EndReader ends) {
        this.words = words;
        this.phrases = phrases;
        this.ends = ends;
        this.clauses = new Clauses(words, phrases, ends);
        this.times = new TimeWords(words);
    }

    /** The things placed by the amount that begins at a token: none, one, or two that a sentence lists with "each". */
    List<End> before(List<Token> tokens, int amountFirst, String text) {
        int at = amountFirst - 1;
        boolean each = false;
        while (at >= 0 && (words.group("adverb").has(tokens.get(at)) || tokens.get(at).quote() || articleBeforeAmount(tokens, at, amountFirst))) {
            each |= words.group("each").has(tokens.get(at));
            at--;
        }
        at = beforeOtherWords(tokens, at);
        at -= words.group("state").before(tokens, at + 1).length();
        if (at < 0) {
            return clauses.leading(tokens, amountFirst, text);
        }
        Token token = tokens.get(at);
        if (token.is(",") || token.opens() || token.dash() || token.is(":")) {
            return apposition(tokens, at, each, text);
        }
        if (token.closes()) {
            return beforeBracket(tokens, at, text);
        }
        int verbs = verbsBefore(tokens, at);
        if (verbs <= at) {
            return beforeVerbs(tokens, verbs, at, amountFirst, each, text);
        }
        if (words.group("preposition").has(token) || words.group("conjunction").has(token)) {
            return beforeParticle(tokens, at, text);
        }
        return nounBefore(tokens, at + 1, text);
    }

    /** The first token of the verbs that end at a token: "was located", "will pass", "were rescued"; behind it where there are none. */
    private int verbsBefore(List<Token> tokens, int last) {
        int first = last + 1;
        for (int at = last; at >= 0; at--) {
            Token token = tokens.get(at);
            if (copula(token) || words.event(token) || participle(token) || words.group("modal").has(token) || passive(tokens, at)) {
                first = at;
            } else if (!words.group("adverb").has(token) || words.group("preposition").has(token)) {
                break;
            }
        }
        return first;
    }

    private boolean copula(Token token) {
        return words.group("copula").has(token);
    }

    /** Any verb behind "were" or "will": the word lists cannot hold them all. */
    private boolean passive(List<Token> tokens, int at) {
        if (at == 0 || tokens.get(at).capital() || !tokens.get(at).word() || words.group("preposition").has(tokens.get(at)) || words.group("determiner").has(tokens.get(at))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && words.group("adverb").has(tokens.get(before))) {
            before--;
        }
        return words.group("be").has(tokens.get(before)) || words.group("modal").has(tokens.get(before));
    }

    private List<End> beforeVerbs(List<Token> tokens, int first, int last, int amountFirst, boolean each, String text) {
        int before = first - 1;
        while (before > 0 && words.group("adverb").has(tokens.get(before))) {
            before--;
        }
        if (before <= 0) {
            return first == 0 || before == 0 && tokens.getFirst().quote() ? clauses.leading(tokens, amountFirst, text) : clauses.subject(tokens, first, text);
        }
        Token token = tokens.get(before);
        if (words.group("relative").has(token)) {
            return antecedent(tokens, before, text);
        }
        boolean bare = participle(tokens.get(first)) && first == last;
        if (bare && (token.is(",") || token.opens())) {
            return apposition(tokens, before, each, text);
        }
        boolean noun = bare && token.word() && !copula(token) && !phrases.boundary(token);
        return noun ? nounBefore(tokens, before + 1, text) : clauses.subject(tokens, first, text);
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
        return phrase.there() ? List.of(ends.place(tokens, phrase, text)) : clauses.subject(tokens, relative, text);
    }

    private boolean participle(Token token) {
        return words.group("participle").has(token) || words.event(token) && words.ends("going", token);
    }

    /** "a two-hour drive, or": the same distance in other words. */
    private int beforeOtherWords(List<Token> tokens, int at) {
        if (at < 2 || !words.group("or").has(tokens.get(at)) || !tokens.get(at - 1).is(",")) {
            return at;
        }
        NounPhrases.Phrase other = phrases.leftOf(tokens, at - 1);
        boolean way = other.there() && words.group("drive.noun").has(tokens.get(other.end() - 1));
        int before = other.first() - 1;
        while (way && before > 0 && (words.group("determiner").has(tokens.get(before)) || words.group("adverb").has(tokens.get(before)) || tokens.get(before).number() || tokens.get(before).hyphen())) {
            before--;
        }
        return way ? before : at;
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
        return relative && verb >= 0 ? apposition(tokens, verb, false, text) : clauses.subject(tokens, at, text);
    }

    private List<End> apposition(List<Token> tokens, int mark, boolean each, String text) {
        NounPhrases.Phrase phrase = phrases.leftOf(tokens, mark);
        if (!phrase.there() || vague(tokens, phrase) || times.names(tokens, phrase) || !nounLike(tokens, phrase)
                || line(tokens, phrase) || country(tokens, phrase) || saysWhatItIs(tokens, phrase.first())) {
            return clauses.subject(tokens, mark, text);
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

    /** "sits on the west coast, 25 miles from": a coast or a border is no place that lies so far from somewhere. */
    private boolean line(List<Token> tokens, NounPhrases.Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        boolean on = phrase.first() > 0 && phrasesBefore(tokens, phrase);
        return on && (words.group("coast").has(last) || words.group("border").has(last));
    }

    private boolean phrasesBefore(List<Token> tokens, NounPhrases.Phrase phrase) {
        int before = phrase.first() - 1;
        while (before > 0 && words.group("determiner").has(tokens.get(before))) {
            before--;
        }
        return words.group("preposition").has(tokens.get(before));
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
        return clauses.subject(tokens, open, text);
    }

    private List<End> nounBefore(List<Token> tokens, int end, String text) {
        NounPhrases.Phrase phrase = phrases.leftOf(tokens, end);
        if (!phrase.there() || vague(tokens, phrase) || times.names(tokens, phrase)) {
            return clauses.subject(tokens, phrase.there() ? phrase.first() : end, text);
        }
        NounPhrases.Phrase described = tokens.get(phrase.end() - 1).capital() ? NounPhrases.Phrase.NONE : described(tokens, phrase);
        return List.of(ends.place(tokens, described.there() ? described : phrase, text));
    }

    /** Of "Pokrovsk, a logistics hub" and "Uvalde, a city of 16,000 people" the name that stands before the comma. */
    private NounPhrases.Phrase described(List<Token> tokens, NounPhrases.Phrase phrase) {
        for (int at = phrase.end() - 1; at > Math.max(0, phrase.end() - LONGEST_DESCRIPTION); at--) {
            Token token = tokens.get(at);
            if (token.is(",")) {
                NounPhrases.Phrase name = words.group("article").has(tokens.get(at + 1)) ? phrases.leftOf(tokens, at) : NounPhrases.Phrase.NONE;
                return name.there() && name.name() && !times.names(tokens, name) && !opensClause(tokens, name) ? name : NounPhrases.Phrase.NONE;
            }
            boolean joins = token.word() && !copula(token) && !words.event(token) && !words.group("clause").has(token) || token.number() || token.hyphen() || token.possessive();
            if (!joins) {
                return NounPhrases.Phrase.NONE;
            }
        }
        return NounPhrases.Phrase.NONE;
    }

    /** "In Sumy, a drone": the name only says where. */
    private boolean opensClause(List<Token> tokens, NounPhrases.Phrase name) {
        int before = name.first() - 1;
        while (before >= 0 && words.group("determiner").has(tokens.get(before))) {
            before--;
        }
        return before == 0 && words.group("preposition").has(tokens.getFirst());
    }

    private boolean vague(List<Token> tokens, NounPhrases.Phrase phrase) {
        boolean water = phrase.name() && phrase.first() > 1 && words.group("of").has(tokens.get(phrase.first() - 1)) && words.group("vague.noun").has(tokens.get(phrase.first() - 2));
        return water || words.group("vague.noun").has(tokens.get(phrase.end() - 1)) && (!phrase.name() || words.group("water").has(tokens.get(phrase.end() - 1)));
    }

    /** A phrase with a verb in it is a clause that ended there. */
    private boolean nounLike(List<Token> tokens, NounPhrases.Phrase phrase) {
        Token last = tokens.get(phrase.end() - 1);
        return phrase.name() || !words.ends("past", last) && !words.ends("adverb", last) && !words.group("travel").has(last);
    }
}
