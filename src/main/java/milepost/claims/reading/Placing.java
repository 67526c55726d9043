package milepost.claims.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import milepost.places.Gazetteer;
import milepost.places.Likelihood;
import milepost.places.Place;

/**
 * Gives the words of found claims their places. A name that several places share is given one only where its sentence, or
 * the other places of the text, make one of them the likeliest by far; otherwise a person has to choose. For one thread.
 */
public final class Placing {

    private static final int MOST_CANDIDATES = 8;

    /**
     * What the words of an end may be.
     *
     * @param meant      the place that is clearly meant
     * @param candidates the likeliest first; only the one meant where there is one
     */
    public record Placed(Optional<Place> meant, List<Place> candidates) {
        static final Placed NOWHERE = new Placed(Optional.empty(), List.of());

        public Placed {
            candidates = List.copyOf(candidates);
        }
    }

    private final Supplier<Gazetteer> gazetteer;
    private final CountriesInText countries = new CountriesInText(Lexicon.of("en"));
    private final Map<String, Set<String>> countriesBySentence = new HashMap<>();
    private final List<Place> known = new ArrayList<>();

    /** @param gazetteer asked for only when a name has to be looked up */
    public Placing(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of the words of one end; none for borders, plain nouns and names nobody knows. */
    public Placed place(FoundClaim.Named end, String sentence) {
        if (end.what() != FoundClaim.What.PLACE || end.words().isEmpty()) {
            return Placed.NOWHERE;
        }
        List<Place> namesakes = named(end.words());
        if (namesakes.isEmpty()) {
            return Placed.NOWHERE;
        }
        Likelihood likelihood = Likelihood.among(countriesBySentence.computeIfAbsent(sentence, this::countriesOf), known);
        Optional<Place> meant = likelihood.meant(namesakes);
        meant.ifPresent(known::add);
        List<Place> ranked = likelihood.ranked(namesakes);
        return new Placed(meant, meant.map(List::of).orElse(ranked.subList(0, Math.min(MOST_CANDIDATES, ranked.size()))));
    }

    /** "Tampa, FL" is looked up whole, then without what stands behind the comma. */
    private List<Place> named(String words) {
        List<Place> whole = gazetteer.get().named(words);
        int comma = words.lastIndexOf(',');
        return whole.isEmpty() && comma > 0 ? gazetteer.get().named(words.substring(0, comma)) : whole;
    }

    private Set<String> countriesOf(String sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence, 0, sentence.length());
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            countries.at(tokens, at).ifPresent(named -> codes.add(named.iso3()));
        }
        return codes;
    }
}
