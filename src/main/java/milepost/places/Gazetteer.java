package milepost.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import milepost.geodesy.Position;
import milepost.layers.BundledData;
import milepost.layers.Layer;
import milepost.layers.loading.LayerLoader;
import milepost.places.index.NameFolding;
import milepost.places.index.PlaceTable;
import milepost.places.index.PlacesIndex;
import milepost.work.Cancel;

/**
 * Names to places. Built from a layer with the properties {@code name}, {@code iso3}, {@code admin1}, {@code population},
 * {@code capital}, {@code alternativeNames} and, where sources differ, {@code coordinates}. It keeps packed columns only;
 * a {@link Place} is made when it is asked for. Its answers never change; thread-safe.
 */
public final class Gazetteer {

    /** How many times more people make a place the one that is meant. */
    private static final long CLEARLY_LARGER = 10;

    private static final String PLACES_FILE = "places.geojson";
    private static final String INDEX_FILE = "places-index.bin.gz";

    /** Up to so many letters one slip is forgiven, beyond it two; below so many none. */
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    /** Where a text is the beginning of so many names, it is taken as it was typed. */
    private static final int ENOUGH_WITHOUT_SLIPS = 3;

    /**
     * A place that was searched for.
     *
     * @param region the first-level division it lies in, "Brittany"; "" when unknown
     */
    public record Found(Place place, String region) {
    }

    private final PlacesIndex index;
    private final PlaceTable table;

    private Gazetteer(PlacesIndex index) {
        this.index = index;
        this.table = index.places();
    }

    /** Features without a name or without a position are left out. */
    public static Gazetteer of(Layer layer) {
        return new Gazetteer(PlacesIndex.of(layer));
    }

    /**
     * The places that come with the program, from the index kept beside them in a tenth of a second; where that index is
     * missing or was made from another edition of the places, they are read themselves, which takes some seconds.
     *
     * @throws milepost.problems.UserException when the data folder has no places
     */
    public static Gazetteer bundled() {
        Path places = BundledData.file(PLACES_FILE);
        return new Gazetteer(PlacesIndex.kept(places.resolveSibling(INDEX_FILE), places)
                .orElseGet(() -> PlacesIndex.of(new LayerLoader().require(places, new Cancel()))));
    }

    /**
     * Places whose name or alternative name is, or begins with, the text (case and diacritics folded): whole names
     * before beginnings, and those before beginnings of alternative names; where these are too few, names that begin nearly so: one letter wrong, missing or
     * too many, two in a long text. Among them capitals, the populous and the near come first. What stands behind a comma narrows them down to a country or
     * a region, "Brest, FR". For a list that changes with every key: a few milliseconds over all places of the Earth.
     *
     * @param most how many at most; 0 or more
     * @param near the middle of what is looked at, if that is known
     */
    public List<Found> search(String text, int most, Optional<Position> near) {
        int comma = text.lastIndexOf(',');
        String name = comma > 0 ? text.substring(0, comma) : text;
        IntPredicate fits = comma > 0 ? within(NameFolding.fold(text.substring(comma + 1).strip())) : _ -> true;
        Set<Integer> found = new LinkedHashSet<>();
        Consumer<Consumer<IntConsumer>> add = names -> addBest(found, most, fits, near, names);
        add.accept(place -> index.exactly(name, place));
        add.accept(place -> index.ownNames().beginning(name, place));
        add.accept(place -> index.otherNames().beginning(name, place));
        int letters = found.size() < ENOUGH_WITHOUT_SLIPS ? NameFolding.fold(name).length() : 0;
        if (letters >= LETTERS_FOR_ONE_SLIP) {
            add.accept(place -> nearly(name, 1, place));
        }
        if (letters >= LETTERS_FOR_TWO_SLIPS) {
            add.accept(place -> nearly(name, 2, place));
        }
        return found.stream().map(row -> new Found(place(row), table.region(row))).toList();
    }

    /** The place nearest to a position, a village among them: a worker's work of some milliseconds. */
    public Found nearest(Position at) {
        double[] here = BestPlaces.direction(at);
        int nearest = 0;
        double most = -1;
        for (int row = 0; row < table.count(); row++) {
            double[] there = BestPlaces.direction(table.position(row));
            double cosine = here[0] * there[0] + here[1] * there[1] + here[2] * there[2];
            if (cosine > most) {
                most = cosine;
                nearest = row;
            }
        }
        return new Found(place(nearest), table.region(nearest));
    }

    private void nearly(String name, int slips, IntConsumer place) {
        index.ownNames().beginningNearly(name, slips, place);
        index.otherNames().beginningNearly(name, slips, place);
    }

    private void addBest(Set<Integer> found, int most, IntPredicate fits, Optional<Position> near, Consumer<IntConsumer> names) {
        if (found.size() < most) {
            BestPlaces best = new BestPlaces(table, most - found.size(), found, fits, near);
            names.accept(best::offer);
            found.addAll(best.inOrder());
        }
    }

    /** In a country or a region whose name begins so, or a country with that code. */
    private IntPredicate within(String area) {
        Set<String> countries = Countries.all().stream()
                .filter(country -> NameFolding.fold(country.name()).startsWith(area) || NameFolding.fold(country.iso2()).equals(area)
                        || NameFolding.fold(country.iso3()).equals(area)).map(Countries.Country::iso3).collect(Collectors.toSet());
        return place -> countries.contains(table.countryIso3(place)) || NameFolding.fold(table.region(place)).startsWith(area);
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
        Set<Integer> found = new LinkedHashSet<>();
        index.exactly(name, found::add);
        return found.stream().sorted((one, other) -> table.population(one) != table.population(other)
                ? Integer.compare(table.population(other), table.population(one)) : Integer.compare(one, other)).map(this::place).toList();
    }

    /**
     * The longest name of a place that a row of words begins with, for going through a text word by word: most words are
     * told in some 50 ns to begin no name.
     *
     * @param foldedWords words folded by {@link #fold}, none of them empty
     * @param from        the word that a name would begin with
     * @return how many words the name has, 0 for none; {@link #named} of those words, joined by blanks, gives the places
     */
    public int wordsOfName(String[] foldedWords, int from) {
        return Math.max(index.ownNames().longest(foldedWords, from), index.otherNames().longest(foldedWords, from));
    }

    /** A name made comparable: small letters, no diacritics, hyphens and apostrophes as blanks. */
    public static String fold(String name) {
        return NameFolding.fold(name);
    }

    /**
     * The one that a bare name means, of the places that share it, most populous first: the only one, or one with at
     * least ten times the people of the next. Empty where a person has to choose. See {@link Likelihood} for what a text
     * around the name adds.
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
        return table.count();
    }

    private Place place(int row) {
        String name = table.name(row);
        String iso3 = table.countryIso3(row);
        List<Place.Coordinate> coordinates = new ArrayList<>();
        table.located(row).forEach(one -> coordinates.add(new Place.Coordinate(one.source(), one.position())));
        return new Place(id(name, iso3, coordinates.getFirst()), name, iso3, coordinates, table.alternativeNames(row),
                table.population(row), table.capital(row), "");
    }

    /** Names repeat within a country, so the id holds the position too: "brest-blr-52.109-23.717". */
    private static String id(String name, String iso3, Place.Coordinate at) {
        return String.format(Locale.ROOT, "%s-%s-%.3f-%.3f", NameFolding.fold(name).replace(' ', '-'),
                iso3.toLowerCase(Locale.ROOT), at.position().latitudeDegrees(), at.position().longitudeDegrees());
    }
}
