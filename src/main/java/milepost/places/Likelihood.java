package milepost.places;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milepost.geodesy.Earth;
import milepost.geodesy.Position;

/**
 * Which of the places that share a name a text means: told by how many people live there, by the countries that the
 * text names beside it, and by how near it is to the text's other places. Immutable.
 *
 * @param countries alpha-3 codes that stand near the name
 * @param near      the story's other places
 */
public record Likelihood(Set<String> countries, List<Position> near) {

    private static final double FEW_PEOPLE = 500;
    private static final double CAPITAL_POINTS = 1;
    private static final double COUNTRY_POINTS = 3;
    private static final double NEARNESS_POINTS = 2;
    private static final double NEARNESS_REACH_METRES = 400_000;
    private static final double CLEAR_LEAD = 1;

    public Likelihood {
        countries = Set.copyOf(countries);
        near = List.copyOf(near);
    }

    public static Likelihood among(Collection<String> countries, Collection<Place> others) {
        return new Likelihood(Set.copyOf(countries), others.stream().map(Place::position).toList());
    }

    /** The likeliest first. */
    public List<Place> ranked(List<Place> namesakes) {
        return namesakes.stream().collect(Collectors.toMap(place -> place, this::points, Math::max)).entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Place, Double> one) -> -one.getValue())
                        .thenComparing(one -> one.getKey().id()))
                .map(Map.Entry::getKey).toList();
    }

    /** The likeliest one where it leads clearly, by a factor of ten in people or by what stands around the name; otherwise a person has to choose. */
    public Optional<Place> meant(List<Place> namesakes) {
        List<Place> ranked = ranked(namesakes);
        boolean clear = ranked.size() == 1 || ranked.size() > 1 && points(ranked.get(0)) - points(ranked.get(1)) >= CLEAR_LEAD;
        return clear ? Optional.of(ranked.getFirst()) : Optional.empty();
    }

    /** In powers of ten of people: a country named is worth a thousand times the people. */
    double points(Place place) {
        return Math.log10(Math.max(FEW_PEOPLE, place.population())) + (place.capital() ? CAPITAL_POINTS : 0)
                + (countries.contains(place.countryIso3()) ? COUNTRY_POINTS : 0) + nearness(place);
    }

    private double nearness(Place place) {
        return near.stream().mapToDouble(other -> Earth.measure(place.position(), other).metres()).min().stream()
                .map(metres -> NEARNESS_POINTS * Math.exp(-metres / NEARNESS_REACH_METRES)).findFirst().orElse(0);
    }
}
