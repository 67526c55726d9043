package milepost.claims.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;

/** Finds what is said of nearness without a number: next to a border, on a doorstep, a little more from another border, troops sent to a capital. */
final class Nearness {

    private static final double UNSURE = 0.5;
    private static final int FARTHEST_CAPITAL = 3;

    private final Lexicon words;
    private final CountriesInText countries;
    private final EndReader ends;
    private final NounPhrases phrases;
    private final Subjects subjects;
    /** What each kind of nearness begins with: hardly any token does. */
    private final List<Phrases> beginnings;

    Nearness(Lexicon words, CountriesInText countries, EndReader ends, NounPhrases phrases, Subjects subjects) {
        this.words = words;
        this.countries = countries;
        this.ends = ends;
        this.phrases = phrases;
        this.subjects = subjects;
        this.beginnings = Stream.of("farther", "closer", "vague.next", "vague.on", "doorstep", "deploy").map(words::group).toList();
    }

    void in(List<Token> tokens, String text, String sentence, List<FoundClaim> claims) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (begins(tokens, at) && !covered(claims, token)) {
                compared(tokens, at, text, sentence, claims);
                next(tokens, at, text, sentence, claims);
                on(tokens, at, text, sentence, claims);
                doorstep(tokens, at, text, sentence, claims);
                sent(tokens, at, text, sentence, claims);
            }
        }
    }

    private boolean begins(List<Token> tokens, int at) {
        for (Phrases beginning : beginnings) {
            if (beginning.at(tokens, at).found()) {
                return true;
            }
        }
        return false;
    }

    private static boolean covered(List<FoundClaim> claims, Token token) {
        return claims.stream().anyMatch(claim -> token.start() >= claim.start() && token.start() < claim.end());
    }

    /** "a few miles from the Polish border, a little more from the Ukrainian border". */
    private void compared(List<Token> tokens, int at, String text, String sentence, List<FoundClaim> claims) {
        Phrases.Match farther = words.group("farther").at(tokens, at);
        Phrases.Match closer = words.group("closer").at(tokens, at);
        Phrases.Match match = farther.length() >= closer.length() ? farther : closer;
        if (!match.found() || claims.isEmpty()) {
            return;
        }
        Phrases.Match from = words.group("from").at(tokens, at + match.length());
        Phrases.Match to = words.group("to").at(tokens, at + match.length());
        Phrases.Match tie = from.found() ? from : to;
        if (tie.found()) {
            FoundClaim before = claims.getLast();
            ends.at(tokens, at + match.length() + tie.length(), text).stream().filter(end -> end.kind() != End.Kind.OPEN).findFirst().ifPresent(end ->
                    claims.add(claim(tokens, at, end.end(), text, sentence, FoundClaim.Relation.COMPARATIVE, match.length(), before.from(),
                            SentenceReader.named(end, tokens))));
        }
    }

    /** "next to the border with Ukraine and Poland", "located near to the country’s border". */
    private void next(List<Token> tokens, int at, String text, String sentence, List<FoundClaim> claims) {
        Phrases.Match next = words.group("vague.next").at(tokens, at);
        if (!next.found()) {
            return;
        }
        List<End> borders = ends.at(tokens, at + next.length(), text).stream().filter(end -> end.kind() == End.Kind.BORDER).toList();
        List<End> from = borders.isEmpty() ? List.of() : subjects.before(tokens, at, text);
        for (End border : borders) {
            claims.add(claim(tokens, at, border.end(), text, sentence, FoundClaim.Relation.VAGUE, next.length(), first(from, tokens), SentenceReader.named(border, tokens)));
        }
    }

    /** "the city of Brest on the Belarus–Poland border": only a named place, right before. */
    private void on(List<Token> tokens, int at, String text, String sentence, List<FoundClaim> claims) {
        if (!words.group("vague.on").has(tokens.get(at)) || at == 0 || !tokens.get(at - 1).capital()) {
            return;
        }
        NounPhrases.Phrase place = phrases.leftOf(tokens, at);
        ends.at(tokens, at + 1, text).stream().filter(end -> end.kind() == End.Kind.BORDER && end.countries().size() == 2).findFirst().ifPresent(border ->
                claims.add(claim(tokens, at, border.end(), text, sentence, FoundClaim.Relation.VAGUE, 1,
                        SentenceReader.named(ends.place(tokens, place, text), tokens), SentenceReader.named(border, tokens))));
    }

    /** "on NATO’s doorstep". */
    private void doorstep(List<Token> tokens, int at, String text, String sentence, List<FoundClaim> claims) {
        if (!words.group("doorstep").at(tokens, at).found() || at < 2 || !tokens.get(at - 1).possessive() || !tokens.get(at - 2).capital()) {
            return;
        }
        int owner = at - 2;
        int start = owner > 0 && words.group("vague.on").has(tokens.get(owner - 1)) || owner > 0 && words.group("preposition").has(tokens.get(owner - 1)) ? owner - 1 : owner;
        int end = at + words.group("doorstep").at(tokens, at).length();
        Optional<CountriesInText.Named> country = countries.at(tokens, owner);
        FoundClaim.Named to = new FoundClaim.Named(country.isPresent() ? FoundClaim.What.BORDER : FoundClaim.What.OPEN, tokens.get(owner).text() + text.substring(tokens.get(at - 1).start(), tokens.get(end - 1).end()),
                tokens.get(owner).start(), country.map(named -> List.of(named.iso3())).orElse(List.of()), List.of());
        List<End> from = subjects.before(tokens, start, text);
        claims.add(claim(tokens, start, end, text, sentence, FoundClaim.Relation.VAGUE, end - start, first(from, tokens), to));
    }

    /** "deployed troops to Minsk": a capital that may stand for its country. */
    private void sent(List<Token> tokens, int at, String text, String sentence, List<FoundClaim> claims) {
        if (!words.group("deploy").has(tokens.get(at)) || at + 3 >= tokens.size()) {
            return;
        }
        for (int troops = at + 1; troops <= Math.min(at + FARTHEST_CAPITAL, tokens.size() - 3); troops++) {
            int to = troops + 1;
            Optional<CountriesInText.Named> capital = words.group("troops").has(tokens.get(troops)) && words.group("to").has(tokens.get(to))
                    ? countries.orCapitalAt(tokens, to + 1).filter(CountriesInText.Named::capital) : Optional.empty();
            if (capital.isPresent()) {
                String name = text.substring(tokens.get(to + 1).start(), tokens.get(capital.get().end() - 1).end());
                FoundClaim.Named from = new FoundClaim.Named(FoundClaim.What.OPEN, tokens.get(troops).text(), tokens.get(troops).start(), List.of(), List.of());
                FoundClaim.Named where = new FoundClaim.Named(FoundClaim.What.PLACE, name, tokens.get(to + 1).start(), List.of(capital.get().iso3()), List.of(name));
                claims.add(claim(tokens, at, capital.get().end(), text, sentence, FoundClaim.Relation.VAGUE, to - at, from, where));
            }
        }
    }

    private static FoundClaim.Named first(List<End> ends, List<Token> tokens) {
        return ends.isEmpty() ? FoundClaim.Named.NOTHING : SentenceReader.named(ends.getFirst(), tokens);
    }

    private FoundClaim claim(List<Token> tokens, int first, int end, String text, String sentence, FoundClaim.Relation relation, int hedgeLength,
                             FoundClaim.Named from, FoundClaim.Named to) {
        int start = tokens.get(first).start();
        int stop = tokens.get(end - 1).end();
        String hedge = text.substring(start, tokens.get(first + hedgeLength - 1).end());
        Quantity quantity = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, Hedge.VAGUE, hedge);
        return new FoundClaim(text.substring(start, stop), start, stop, sentence, relation, quantity, Optional.empty(), from, to, "", "", UNSURE, words.language());
    }
}
