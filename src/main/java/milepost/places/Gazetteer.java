package milepost.places;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import milepost.layers.Layer;

/**
 * Names to places. Built from a layer with the properties {@code name}, {@code iso3}, {@code population},
 * {@code capital}, {@code alternativeNames} and, where sources differ, {@code coordinates}. It keeps the names only;
 * a {@link Place} is made when it is asked for. Its answers never change; thread-safe.
 */
public final class Gazetteer {

    /** How many times more people make a place the one that is meant. */
    private static final long CLEARLY_LARGER = 10;

    /** How many names are looked for one by one before an index is worth its making. */
    private static final int NAMES_WITHOUT_INDEX = 12;

    private final PlaceFeatures places;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Optional<NameIndex> index = Optional.empty();

    private Gazetteer(PlaceFeatures places) {
        this.places = places;
    }

    /** Features without a name or without a position are left out. The index is made here, for quick searches later. */
    public static Gazetteer of(Layer layer) {
        Gazetteer gazetteer = forFewNames(layer);
        gazetteer.index();
        return gazetteer;
    }

    /** The same without an index until it is needed: ready at once, and each of the first names takes longer to find. */
    public static Gazetteer forFewNames(Layer layer) {
        return new Gazetteer(new PlaceFeatures(layer));
    }

    private NameIndex index() {
        if (index.isEmpty()) {
            makeIndex();
        }
        return index.orElseThrow();
    }

    private synchronized void makeIndex() {
        if (index.isEmpty()) {
            index = Optional.of(NameIndex.of(places));
        }
    }

    /**
     * Places whose name or alternative name is, or begins with, the text (case and diacritics folded): whole names
     * before beginnings, and those before beginnings of alternative names; among them capitals, then the most populous.
     *
     * @param most how many at most; 0 or more
     */
    public List<Place> search(String text, int most) {
        Set<Integer> best = new LinkedHashSet<>(bestFirst(index().exactly(text), most));
        addBeginnings(index().ownNames(), text, best, most);
        addBeginnings(index().otherNames(), text, best, most);
        return best.stream().limit(most).map(places::place).toList();
    }

    private void addBeginnings(FoldedNames names, String text, Set<Integer> best, int most) {
        if (best.size() < most) {
            Set<Integer> found = new HashSet<>();
            names.beginning(text, found::add);
            found.removeAll(best);
            best.addAll(bestFirst(found, most));
        }
    }

    private Set<Integer> exactly(String text) {
        boolean scan = index.isEmpty() && asked.incrementAndGet() <= NAMES_WITHOUT_INDEX;
        return scan ? NameScan.exactly(places, text) : index().exactly(text);
    }

    /**
     * Places whose whole name or alternative name is the text, most populous first. Where there are none, what stands
     * behind the last comma may name the country: "Brest, Belarus", "Brest, BY".
     */
    public List<Place> named(String name) {
        List<Place> found = wholeName(name);
        int comma = name.lastIndexOf(',');
        if (!found.isEmpty() || comma < 0) {
            return found;
        }
        Optional<Countries.Country> country = Countries.named(name.substring(comma + 1));
        return wholeName(name.substring(0, comma)).stream()
                .filter(place -> country.filter(one -> one.iso3().equals(place.countryIso3())).isPresent()).toList();
    }

    private List<Place> wholeName(String name) {
        return exactly(name).stream().sorted(mostPopulous()).map(places::place).toList();
    }

    private List<Integer> bestFirst(Set<Integer> features, int most) {
        Comparator<Integer> best = Comparator.comparing((Integer feature) -> !places.capital(feature)).thenComparing(mostPopulous());
        return features.stream().sorted(best).limit(most).toList();
    }

    private Comparator<Integer> mostPopulous() {
        return Comparator.comparingLong((Integer feature) -> -places.population(feature)).thenComparing(feature -> feature);
    }

    /**
     * The one that a bare name means, of the places that share it, most populous first: the only one, or one with at
     * least ten times the people of the next. Empty where a person has to choose.
     */
    public static Optional<Place> meant(List<Place> namesakes) {
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        Place first = namesakes.getFirst();
        boolean clear = namesakes.size() == 1 || first.population() >= CLEARLY_LARGER * Math.max(1, namesakes.get(1).population());
        return clear ? Optional.of(first) : Optional.empty();
    }

    /** How many places can be found. */
    public int size() {
        return (int) IntStream.range(0, places.count()).filter(places::usable).count();
    }
}
