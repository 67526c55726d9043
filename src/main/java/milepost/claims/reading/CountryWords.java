package milepost.claims.reading;

import java.util.List;
import java.util.Optional;
import milepost.places.Countries;

/** Countries as sentences name them: by name, by adjective, and by a capital that stands for its country. */
final class CountryWords {

    /**
     * A country in a sentence.
     *
     * @param iso3    its code
     * @param end     the token after its last
     * @param capital whether the words name the capital and not the country
     */
    record Named(String iso3, int end, boolean capital) { }

    private final Phrases countries = new Phrases();
    private final Phrases capitals = new Phrases();

    CountryWords(Lexicon words) {
        for (Countries.Country country : Countries.all()) {
            add(country.name(), country.iso3());
            add(country.adjective(), country.iso3());
            if (!country.capital().isEmpty()) {
                capitals.add(country.capital(), country.iso3());
            }
        }
        for (Countries.Country country : Countries.all()) {
            words.copy("country." + country.iso3(), countries);
            words.copy("capital." + country.iso3(), capitals);
        }
    }

    private void add(String name, String iso3) {
        if (!name.isBlank()) {
            countries.add(name, iso3);
        }
    }

    /** The country whose name or adjective begins at a token; the words must be written with capitals. */
    Optional<Named> at(List<Token> tokens, int from) {
        return found(countries.at(tokens, from), tokens, from, false);
    }

    /** The same, or a capital that may stand for its country. */
    Optional<Named> orCapitalAt(List<Token> tokens, int from) {
        return at(tokens, from).or(() -> found(capitals.at(tokens, from), tokens, from, true));
    }

    private static Optional<Named> found(Phrases.Match match, List<Token> tokens, int from, boolean capital) {
        return match.found() && tokens.get(from).capital() ? Optional.of(new Named(match.meaning(), from + match.length(), capital)) : Optional.empty();
    }
}
