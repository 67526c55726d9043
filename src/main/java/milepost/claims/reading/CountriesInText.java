package milepost.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.places.Countries;
import milepost.places.CountryWords;
import milepost.places.Gazetteer;

/** Countries as sentences name them: by name, by adjective, and by a capital or a seat that stands for its country. */
final class CountriesInText {

    /**
     * A country in a sentence.
     *
     * @param iso3    its code
     * @param end     the token after its last
     * @param capital whether the words name the capital or a seat and not the country
     */
    record Named(String iso3, int end, boolean capital) { }

    private static final int LONGEST_NAME = 6;

    private final CountryWords known;
    private final boolean smallAdjectives;
    private final Phrases own = new Phrases();
    private final Phrases capitals = new Phrases();

    CountriesInText(Lexicon words) {
        known = CountryWords.of(words.language());
        smallAdjectives = words.does("adjectives.small");
        for (Countries.Country country : Countries.all()) {
            words.copy("country." + country.iso3(), own);
            words.copy("capital." + country.iso3(), capitals);
            if (country.name().indexOf('-') > 0) {
                own.add(country.name(), country.iso3());
            }
        }
    }

    /** The country whose name or adjective begins at a token; names must be written with capitals, adjectives as the language does. */
    Optional<Named> at(List<Token> tokens, int from) {
        return orCapitalAt(tokens, from).filter(named -> !named.capital());
    }

    /** The same, or a capital that may stand for its country. */
    Optional<Named> orCapitalAt(List<Token> tokens, int from) {
        if (from >= tokens.size() || !tokens.get(from).word()) {
            return Optional.empty();
        }
        if (!tokens.get(from).capital()) {
            return smallAdjectives ? adjective(tokens, from) : Optional.empty();
        }
        Phrases.Match name = own.at(tokens, from);
        if (name.found()) {
            return Optional.of(new Named(name.meaning(), from + name.length(), false));
        }
        Phrases.Match capital = capitals.at(tokens, from);
        if (capital.found()) {
            return Optional.of(new Named(capital.meaning(), from + capital.length(), true));
        }
        return known.at(words(tokens, from), 0).map(found -> new Named(found.iso3(), from + found.words(),
                found.kind() == CountryWords.Kind.CAPITAL || found.kind() == CountryWords.Kind.SEAT));
    }

    /** "polnischen", "polsko" in "polsko-białoruskiej". */
    private Optional<Named> adjective(List<Token> tokens, int from) {
        Phrases.Match named = own.at(tokens, from);
        if (named.found()) {
            return Optional.of(new Named(named.meaning(), from + named.length(), false));
        }
        return known.at(new String[] {Gazetteer.fold(tokens.get(from).text())}, 0).filter(found -> found.kind() == CountryWords.Kind.ADJECTIVE)
                .map(found -> new Named(found.iso3(), from + 1, false));
    }

    private static String[] words(List<Token> tokens, int from) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < Math.min(tokens.size(), from + LONGEST_NAME) && tokens.get(at).word(); at++) {
            words.add(Gazetteer.fold(tokens.get(at).text()));
        }
        return words.toArray(String[]::new);
    }
}
