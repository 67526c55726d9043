package milepost.claims.reading;

import java.util.List;
import java.util.Optional;

/** Tells amounts that place nothing: speeds, areas, lengths, depths, distances travelled, idioms, and the ranges of weapons. */
final class NotClaims {

    /** What an amount is when it is no distance between two ends. */
    enum Kind { NONE, OTHER, RADIUS }

    private static final int WINDOW = 12;
    /** How many words the thing moved has at most: "withdraw its heavy weapons". */
    private static final int OBJECT = 4;

    private final Lexicon words;

    NotClaims(Lexicon words) {
        this.words = words;
    }

    Kind kind(List<Token> tokens, Amount amount, Optional<Link> link) {
        if (words.group("speed").at(tokens, amount.end()).found() || tokens.size() > amount.end() && tokens.get(amount.end()).is("/") && !tokens.get(amount.end()).spaceBefore()) {
            return Kind.OTHER;
        }
        if (words.group("radius.before").before(tokens, amount.first()).found() || hyphenedRadius(tokens, amount)) {
            return Kind.RADIUS;
        }
        boolean tied = link.isPresent() && link.get().kind() == Link.Kind.FROM && words.group("length.before.tied").before(tokens, amount.first()).found();
        boolean plain = words.group("length.before.not").before(tokens, amount.first()).found();
        if (words.group("length.before").before(tokens, amount.first()).found() && !tied && !plain || idiom(tokens, amount)) {
            return Kind.OTHER;
        }
        if (amount.hyphened() && !drive(tokens, amount.end())) {
            return Kind.OTHER;
        }
        boolean farther = link.isPresent() && link.get().end() > amount.end() + 1;
        if (words.group("length.after").at(tokens, amount.end()).found() && !farther && !amount.hyphened()) {
            return Kind.OTHER;
        }
        return extent(tokens, amount) ? Kind.OTHER : Kind.NONE;
    }

    /** "a 2,500-mile (4,000-km) radius", "30 km exclusion zone". */
    private boolean hyphenedRadius(List<Token> tokens, Amount amount) {
        return words.group("radius.after").at(tokens, amount.end()).found();
    }

    boolean drive(List<Token> tokens, int at) {
        return words.group("drive.noun").at(tokens, at).found();
    }

    private boolean idiom(List<Token> tokens, Amount amount) {
        return words.group("idiom").at(tokens, amount.unit()).found() || amount.number() > 0 && words.group("idiom").at(tokens, amount.number()).found();
    }

    /** "winds extend outward up to 40 miles from the center": a verb of length before the amount, in its clause. */
    private boolean extent(List<Token> tokens, Amount amount) {
        for (int at = amount.first() - 1; at >= Math.max(0, amount.first() - WINDOW); at--) {
            Token token = tokens.get(at);
            if (token.is(",") || token.is(";") || words.group("clause").has(token) && !words.group("relative").has(token)) {
                return false;
            }
            if (words.group("extent").has(token)) {
                return true;
            }
        }
        return false;
    }

    /** "drove 30 miles", "a chase for three miles": a verb of going right before the amount. */
    boolean travelled(List<Token> tokens, Amount amount) {
        int at = amount.first() - 1;
        while (at >= 0 && (words.group("adverb").has(tokens.get(at)) || words.group("travel.filler").has(tokens.get(at)) || words.group("determiner").has(tokens.get(at)))) {
            at--;
        }
        boolean within = words.group("within").has(tokens.get(amount.first())) && amount.first() < amount.number();
        for (int verb = at; verb > at - OBJECT && verb >= 0; verb--) {
            if (words.group("travel.away").has(tokens.get(verb))) {
                return true;
            }
        }
        return at >= 0 && words.group("travel").has(tokens.get(at)) && !within;
    }
}
