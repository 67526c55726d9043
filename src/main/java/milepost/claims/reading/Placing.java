package milepost.claims.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milepost.places.Gazetteer;
import milepost.places.Likelihood;
import milepost.places.Place;

/**
 * Gives the words of found claims their places. A name that several places share is given one only where its sentence, or
 * the other places that the text names around it, make one of them the likeliest by far; otherwise a person has to choose.
 * For one thread.
 */
public final class Placing {

    private static final int MOST_CANDIDATES = 8;

    /** In claims, before and behind: what a text names farther away says little of where it is now. */
    private static final int AROUND = 12;

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

    /** A claim with the places of its two ends. */
    public record PlacedClaim(FoundClaim claim, Placed from, Placed to) {

        private Stream<Place> meant() {
            return Stream.of(from, to).flatMap(placed -> placed.meant().stream());
        }
    }

    private final Supplier<Gazetteer> gazetteer;
    private final Map<String, CountriesInText> countries = new HashMap<>();
    private final Map<String, Place> knownByName = new HashMap<>();
    private final Map<String, List<Place>> namesakes = new HashMap<>();

    /** @param gazetteer asked for only when a name has to be looked up */
    public Placing(Supplier<Gazetteer> gazetteer) {
        this(gazetteer, List.of());
    }

    /** @param known places that a person has named already: meant before any of the gazetteer's */
    public Placing(Supplier<Gazetteer> gazetteer, List<Place> known) {
        this.gazetteer = gazetteer;
        known.forEach(place -> Stream.concat(Stream.of(place.name()), place.alternativeNames().stream())
                .forEach(name -> knownByName.putIfAbsent(Gazetteer.fold(name), place)));
    }

    /** The claims of one text, in its order, with their places: first what is clear by itself, then what that makes clear. */
    public List<PlacedClaim> places(List<FoundClaim> claims) {
        Map<String, Set<String>> named = countriesNamed(claims);
        List<PlacedClaim> clear = claims.stream().map(claim -> placed(claim, named.get(claim.sentence()), List.of())).toList();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> placed(claims.get(i), named.get(claims.get(i).sentence()), around(clear, i))).toList();
    }

    private PlacedClaim placed(FoundClaim claim, Set<String> countriesNamed, List<Place> near) {
        Likelihood likelihood = Likelihood.among(countriesNamed, near);
        return new PlacedClaim(claim, place(claim.from(), claim.language(), likelihood), place(claim.to(), claim.language(), likelihood));
    }

    private static List<Place> around(List<PlacedClaim> clear, int i) {
        return clear.subList(Math.max(0, i - AROUND), Math.min(clear.size(), i + AROUND + 1)).stream().flatMap(PlacedClaim::meant).distinct().toList();
    }

    /** The place that a name most clearly means by itself, such as a capital's. */
    public Optional<Place> named(String name) {
        return Likelihood.among(Set.of(), List.of()).meant(namesakes.computeIfAbsent(name, this::lookUp));
    }

    private Placed place(FoundClaim.Named end, String language, Likelihood likelihood) {
        if (end.what() != FoundClaim.What.PLACE || end.words().isEmpty()) {
            return Placed.NOWHERE;
        }
        List<String> spellings = Inflections.of(language).spellings(end.words());
        Optional<Place> known = spellings.stream().map(Gazetteer::fold).filter(knownByName::containsKey).findFirst().map(knownByName::get);
        if (known.isPresent()) {
            return new Placed(known, known.stream().toList());
        }
        List<Place> found = spellings.stream().map(name -> namesakes.computeIfAbsent(name, this::lookUp)).filter(places -> !places.isEmpty()).findFirst().orElse(List.of());
        if (found.isEmpty()) {
            return Placed.NOWHERE;
        }
        Optional<Place> meant = likelihood.meant(found);
        List<Place> ranked = likelihood.ranked(found);
        return new Placed(meant, meant.map(List::of).orElse(ranked.subList(0, Math.min(MOST_CANDIDATES, ranked.size()))));
    }

    /** "Tampa, FL" is looked up whole, then without what stands behind the comma. */
    private List<Place> lookUp(String words) {
        List<Place> whole = gazetteer.get().named(words);
        int comma = words.lastIndexOf(',');
        return whole.isEmpty() && comma > 0 ? gazetteer.get().named(words.substring(0, comma)) : whole;
    }

    /** For each sentence the countries that it names, and those whose borders its claims speak of ("Minsk's border with Ukraine"). */
    private Map<String, Set<String>> countriesNamed(List<FoundClaim> claims) {
        Map<String, Set<String>> bySentence = new HashMap<>();
        for (FoundClaim claim : claims) {
            Set<String> named = bySentence.computeIfAbsent(claim.sentence(), sentence -> countriesOf(sentence, claim.language()));
            named.addAll(claim.from().countries());
            named.addAll(claim.to().countries());
        }
        return bySentence;
    }

    private Set<String> countriesOf(String sentence, String language) {
        Lexicon words = Lexicon.of(language);
        List<Token> tokens = Tokenizer.tokens(sentence, 0, sentence.length(), words.elided());
        CountriesInText named = countries.computeIfAbsent(language, code -> new CountriesInText(words));
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            named.at(tokens, at).ifPresent(country -> codes.add(country.iso3()));
        }
        return codes;
    }
}
