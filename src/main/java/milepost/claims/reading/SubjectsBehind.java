package milepost.claims.reading;

import java.util.List;
import java.util.Optional;

/** Finds the thing placed where a language lets it stand behind the distance. */
final class SubjectsBehind {

    private static final int MOST_VERBS = 4;

    private final Lexicon words;
    private final NounPhrases phrases;
    private final EndReader ends;

    SubjectsBehind(Lexicon words, NounPhrases phrases, EndReader ends) {
        this.words = words;
        this.phrases = phrases;
        this.ends = ends;
    }

    /** "das 30 Kilometer von der Grenze entfernte Dorf Krynki", "расположенный в 30 км от Киева город Буча". */
    Optional<End> described(List<Token> tokens, Amount amount, int after, String text) {
        if (words.group("described.next").at(tokens, after).found()) {
            return thing(tokens, after + 1, text);
        }
        return participleOpens(tokens, amount.first() - 1) ? thing(tokens, after, text).filter(end -> end.kind() == End.Kind.PLACE) : Optional.empty();
    }

    private boolean participleOpens(List<Token> tokens, int beforeAmount) {
        int at = beforeAmount;
        while (at >= 0 && words.group("adverb").has(tokens.get(at))) {
            at--;
        }
        return words.does("participle.before") && at >= 0 && words.group("participle").has(tokens.get(at))
                && (at == 0 || !tokens.get(at - 1).is(",") && words.group("preposition").has(tokens.get(at - 1)));
    }

    /** "In 30 Kilometern Entfernung von Kiew schlug eine Drohne ein": behind the verb that follows the other end. */
    List<End> afterVerb(List<Token> tokens, int after, String text) {
        int at = after;
        boolean verb = false;
        while (words.does("subject.behind") && at < Math.min(tokens.size(), after + MOST_VERBS)) {
            Token token = tokens.get(at);
            boolean own = words.event(token) || words.group("copula").has(token);
            if (!own && !words.group("adverb").has(token) && !words.group("modal").has(token) && !words.group("pronoun").has(token)) {
                break;
            }
            verb |= own;
            at++;
        }
        return verb ? thing(tokens, at, text).stream().toList() : List.of();
    }

    private Optional<End> thing(List<Token> tokens, int at, String text) {
        NounPhrases.Phrase phrase = phrases.rightOf(tokens, at);
        return phrase.there() ? Optional.of(ends.place(tokens, phrase, text)) : Optional.empty();
    }
}
