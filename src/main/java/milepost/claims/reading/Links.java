package milepost.claims.reading;

import java.util.List;
import java.util.Optional;

/** Reads the tie behind an amount: from, off, north of, inside, between. */
final class Links {

    private static final int MOST_BETWEEN = 5;
    private static final int LONGEST_NAME = 5;

    private final Lexicon words;

    Links(Lexicon words) {
        this.words = words;
    }

    /** The first tie within a few words behind an amount; "away" is the tie only where no other stands behind it. */
    Optional<Link> behind(List<Token> tokens, int first, int end) {
        String mode = "";
        int at = end;
        Optional<Link> away = Optional.empty();
        for (int skipped = 0; skipped <= MOST_BETWEEN && at < tokens.size(); skipped++) {
            Optional<Link> link = at(tokens, at, mode);
            if (link.isPresent()) {
                return link;
            }
            Phrases.Match distant = words.group("away").at(tokens, at);
            if (distant.found() && away.isEmpty()) {
                away = Optional.of(new Link(Link.Kind.AWAY, "", at + distant.length(), mode));
            }
            Phrases.Match way = words.group("mode.").at(tokens, at);
            Phrases.Match filler = words.group("filler").at(tokens, at);
            if (way.found()) {
                mode = way.meaning();
                at += way.length();
            } else if (filler.found()) {
                at += filler.length();
            } else if (words.group("across").has(tokens.get(at)) && across(tokens, at) > at) {
                at = across(tokens, at);
            } else if (tokens.get(at).quote() || tokens.get(at).is(",") && at == end && (directed(tokens, at + 1) || setApart(tokens, first, at))) {
                at++;
            } else {
                return away;
            }
        }
        return away;
    }

    /** "across the Danube from": past the name of what lies between; the token itself where no "from" follows. */
    private int across(List<Token> tokens, int across) {
        for (int at = across + 1; at < Math.min(tokens.size(), across + LONGEST_NAME); at++) {
            if (words.group("from").at(tokens, at).found()) {
                return at;
            }
            if (!words.group("determiner").has(tokens.get(at)) && !tokens.get(at).capital()) {
                return across;
            }
        }
        return across;
    }

    /** "a two-hour drive, or 60 miles, from the border". */
    private boolean setApart(List<Token> tokens, int first, int comma) {
        boolean or = first > 1 && words.group("or").has(tokens.get(first - 1)) && tokens.get(first - 2).is(",");
        return or && words.group("from").at(tokens, comma + 1).found();
    }

    private boolean directed(List<Token> tokens, int at) {
        return direction(tokens, at).map(match -> words.group("of").at(tokens, at + match.length()).found() || words.group("from").at(tokens, at + match.length()).found()).orElse(false);
    }

    private Optional<Link> at(List<Token> tokens, int at, String mode) {
        Phrases.Match side = words.group("side").at(tokens, at);
        Optional<Phrases.Match> direction = direction(tokens, at + side.length());
        if (direction.isPresent()) {
            return directed(tokens, at + side.length(), direction.get(), side.found(), mode);
        }
        Phrases.Match apart = words.group("apart").at(tokens, at);
        Phrases.Match from = apart.length() > 1 ? Phrases.Match.NONE : words.group("from").at(tokens, at);
        Phrases.Match off = words.group("off").at(tokens, at);
        Phrases.Match outside = words.group("outside").at(tokens, at);
        Phrases.Match inside = words.group("inside").at(tokens, at);
        Phrases.Match longest = longest(from, off, outside, inside);
        if (longest.found()) {
            String way = mode.isEmpty() ? words.group("mode.").at(tokens, at).meaning() : mode;
            return Optional.of(new Link(longest == inside ? Link.Kind.INSIDE : Link.Kind.FROM, "", at + longest.length(), way));
        }
        if (words.group("between").at(tokens, at).found() && words.group("separated").at(tokens, at).found()) {
            return Optional.of(new Link(Link.Kind.BETWEEN, "", at + 1, mode));
        }
        if (apart.found()) {
            return Optional.of(new Link(Link.Kind.APART, "", at + apart.length(), mode));
        }
        Phrases.Match to = words.group("to").at(tokens, at);
        boolean towards = direction(tokens, at + words.group("filler").at(tokens, at).length()).isPresent();
        return to.found() && !towards ? Optional.of(new Link(Link.Kind.TO, "", at + to.length(), mode)) : Optional.empty();
    }

    private Optional<Link> directed(List<Token> tokens, int at, Phrases.Match direction, boolean side, String mode) {
        int after = at + direction.length();
        Phrases.Match of = words.group("of").at(tokens, after);
        Phrases.Match from = of.found() ? of : words.group("from").at(tokens, after);
        if (from.found()) {
            return Optional.of(new Link(Link.Kind.FROM, direction.meaning(), after + from.length(), mode));
        }
        boolean genitive = words.does("direction.bare") && after < tokens.size() && (tokens.get(after).capital() || words.group("determiner").has(tokens.get(after)) || words.group("place.noun").has(tokens.get(after)));
        if (genitive) {
            return Optional.of(new Link(Link.Kind.FROM, direction.meaning(), after, mode));
        }
        return Optional.of(new Link(Link.Kind.SIDE, direction.meaning(), after, side ? "side" : mode));
    }

    /** Compass words, and abbreviations in capitals: "SSW". */
    private Optional<Phrases.Match> direction(List<Token> tokens, int at) {
        Phrases.Match named = words.group("direction.").at(tokens, at);
        if (named.found()) {
            return Optional.of(named);
        }
        boolean abbreviated = at < tokens.size() && tokens.get(at).word() && tokens.get(at).text().matches("[NESW]{1,3}");
        boolean tied = abbreviated && (words.group("of").at(tokens, at + 1).found() || words.group("from").at(tokens, at + 1).found());
        return tied ? Optional.of(new Phrases.Match(1, tokens.get(at).text())) : Optional.empty();
    }

    private static Phrases.Match longest(Phrases.Match... matches) {
        Phrases.Match longest = Phrases.Match.NONE;
        for (Phrases.Match match : matches) {
            longest = match.length() > longest.length() ? match : longest;
        }
        return longest;
    }
}
