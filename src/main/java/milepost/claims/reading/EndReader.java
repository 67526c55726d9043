package milepost.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a distance is measured from: a border, a coast, a country, a place or plain words. */
final class EndReader {

    private final Lexicon words;
    private final CountriesInText countries;
    private final BorderWords borders;
    private final NounPhrases phrases;

    EndReader(Lexicon words, CountriesInText countries, NounPhrases phrases) {
        this.words = words;
        this.countries = countries;
        this.borders = new BorderWords(words, countries);
        this.phrases = phrases;
    }

    /** One end, or several where one word has two partners; none where nothing can be an end. */
    List<End> at(List<Token> tokens, int from, String text) {
        int start = from;
        while (start < tokens.size() && tokens.get(start).quote()) {
            start++;
        }
        List<End> lines = borders.at(tokens, start, text);
        if (!lines.isEmpty()) {
            return lines;
        }
        Optional<End> country = country(tokens, start, text);
        if (country.isPresent()) {
            return List.of(country.get());
        }
        NounPhrases.Phrase phrase = phrases.rightOf(tokens, start);
        return phrase.there() ? List.of(place(tokens, phrase, text)) : List.of();
    }

    /** "from Iran", but not "from Iranian waters" nor "from Yemen’s Hodeidah". */
    private Optional<End> country(List<Token> tokens, int from, String text) {
        int at = from < tokens.size() && words.group("determiner").has(tokens.get(from)) ? from + 1 : from;
        return countries.at(tokens, at).filter(named -> {
            boolean last = named.end() >= tokens.size();
            Token next = last ? null : tokens.get(named.end());
            return last || !next.possessive() && !next.capital() && !next.hyphen() && (phrases.boundary(next) || next.mark());
        }).map(named -> new End(End.Kind.COUNTRY, words(tokens, at, named.end(), text), at, named.end(), List.of(named.iso3()), List.of()));
    }

    /** The token after the country named at a token. */
    Optional<Integer> country(List<Token> tokens, int at) {
        return countries.at(tokens, at).map(CountriesInText.Named::end);
    }

    End place(List<Token> tokens, NounPhrases.Phrase phrase, String text) {
        int end = phrase.end();
        boolean state = phrase.name() && end + 1 < tokens.size() && tokens.get(end).is(",") && tokens.get(end + 1).capital()
                && tokens.get(end + 1).text().length() == 2 && tokens.get(end + 1).text().equals(tokens.get(end + 1).text().toUpperCase(Locale.ROOT));
        end = state ? end + 2 : end;
        return new End(phrase.name() ? End.Kind.PLACE : End.Kind.OPEN, words(tokens, phrase.first(), end, text), phrase.first(), end, List.of(), List.of());
    }

    private static String words(List<Token> tokens, int first, int end, String text) {
        return text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
