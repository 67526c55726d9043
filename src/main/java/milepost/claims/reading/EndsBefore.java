package milepost.claims.reading;

import java.util.List;
import java.util.Optional;

/**
 * Finds the ends of a distance that is told last, where a language does so: "Від Києва до кордону 90 км", "Bis zur Grenze sind es
 * 30 Kilometer", "von Kiew 30 Kilometer entfernt", "Между Харьковом и Белгородом 80 километров".
 */
final class EndsBefore {

    /**
     * @param from  the thing placed, where the words name it
     * @param to    what it is measured from
     * @param first the token of the first word that ties an end
     */
    record Ends(Optional<End> from, End to, int first) { }

    private static final int LONGEST = 10;

    /** An end, and the token of the word that ties it. */
    private record Tied(End end, int tie) { }

    private final Lexicon words;
    private final EndReader ends;

    EndsBefore(Lexicon words, EndReader ends) {
        this.words = words;
        this.ends = ends;
    }

    /** @param away whether "away" stands behind the amount */
    Optional<Ends> of(List<Token> tokens, int amount, boolean away, String text) {
        if (!words.does("ends.before")) {
            return Optional.empty();
        }
        Optional<Ends> between = between(tokens, amount, text);
        return between.isPresent() ? between : to(tokens, amount, away, text);
    }

    private Optional<Ends> to(List<Token> tokens, int amount, boolean away, String text) {
        return tied(tokens, amount, "ends.before", text).flatMap(last -> {
            Optional<Tied> first = tied(tokens, last.tie(), "ends.first", text);
            End.Kind kind = last.end().kind();
            boolean line = kind == End.Kind.BORDER || kind == End.Kind.COAST || kind == End.Kind.FRONT;
            boolean farFrom = away && words.group("from").at(tokens, last.tie()).found();
            return first.isPresent() || line || farFrom
                    ? Optional.of(new Ends(first.map(Tied::end), last.end(), first.map(Tied::tie).orElse(last.tie()))) : Optional.empty();
        });
    }

    private Optional<Ends> between(List<Token> tokens, int amount, String text) {
        return tied(tokens, amount, "and", text).flatMap(last -> tied(tokens, last.tie(), "separated", text)
                .map(first -> new Ends(Optional.of(first.end()), last.end(), first.tie())));
    }

    /** The end that stands right before a token, behind one of a group's words. */
    private Optional<Tied> tied(List<Token> tokens, int before, String group, String text) {
        for (int at = before - 1; at >= Math.max(0, before - LONGEST); at--) {
            Phrases.Match tie = words.group(group).at(tokens, at);
            List<End> read = tie.found() ? ends.at(tokens, at + tie.length(), text) : List.of();
            if (!read.isEmpty() && read.getFirst().end() <= before && onlySmallWords(tokens, read.getFirst().end(), before)) {
                return Optional.of(new Tied(read.getFirst(), at));
            }
        }
        return Optional.empty();
    }

    private boolean onlySmallWords(List<Token> tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (!words.group("adverb").has(token) && !words.group("copula").has(token) && !words.group("pronoun").has(token) && !token.dash()) {
                return false;
            }
        }
        return true;
    }
}
