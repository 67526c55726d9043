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
     * before beginnings, and those before beginnings of alternative names; among them capitals, then the most populous.
     * For a list that changes with every key: a few milliseconds over all places of the Earth.
     *
     * @param most how many at most; 0 or more
     */
    public List<Place> search(String text, int most) {
        Set<Integer> found = new LinkedHashSet<>();
        addBest(found, most, place -> index.exactly(text, place));
        addBest(found, most, place -> index.ownNames().beginning(text, place));
        addBest(found, most, place -> index.otherNames().beginning(text, place));
        return places(found);
    }

    /**
     * Places whose name is nearly the text: one letter wrong, missing or too many, two in a long name. A second step for
     * when {@link #search} finds too little: it looks at every name, which takes some 20 ms.
     */
    public List<Place> similar(String text, int most) {
        int letters = NameFolding.fold(text).length();
        Set<Integer> found = new LinkedHashSet<>();
        if (letters >= LETTERS_FOR_ONE_SLIP) {
            addBest(found, most, place -> similar(text, 1, place));
        }
        if (letters >= LETTERS_FOR_TWO_SLIPS) {
            addBest(found, most, place -> similar(text, 2, place));
        }
        return places(found);
    }

    private void similar(String text, int slips, IntConsumer place) {
        index.ownNames().similar(text, slips, place);
        index.otherNames().similar(text, slips, place);
    }

    private void addBest(Set<Integer> found, int most, Consumer<IntConsumer> names) {
        if (found.size() < most) {
            BestPlaces best = new BestPlaces(table, most, found);
            names.accept(best::offer);
            found.addAll(best.inOrder().subList(0, Math.min(best.inOrder().size(), most - found.size())));
        }
    }

    private List<Place> places(Set<Integer> found) {
        return found.stream().map(this::place).toList();
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
