package milepost.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import milepost.claims.ClaimEnd;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Position;
import milepost.places.Countries;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.problems.ProblemLog;
import milepost.problems.Severity;

/** Finds what the cells of a claims table name: a position, a border, or a place of the gazetteer. */
final class TablePlaces {

    private static final String BORDER = "border:";

    private final Gazetteer gazetteer;
    private final ProblemLog problems;
    private final Map<String, Place> places = new LinkedHashMap<>();

    TablePlaces(Gazetteer gazetteer, ProblemLog problems) {
        this.gazetteer = gazetteer;
        this.problems = problems;
    }

    List<Place> all() {
        return List.copyOf(places.values());
    }

    /** @param countries codes that the claim names beside; a place in one of them is the likelier one */
    ClaimEnd end(TableRow row, String words, List<String> countries) {
        List<String> border = border(words);
        if (!border.isEmpty()) {
            return new ClaimEnd.AtBorder(words, border, List.of());
        }
        Optional<Position> position = Coordinates.parse(words);
        if (position.isPresent()) {
            return at(words, new Place(words, words, "", List.of(new Place.Coordinate("as given", position.get())), List.of(), 0, false, ""));
        }
        List<Place> named = gazetteer.named(words);
        Optional<Place> meant = meant(named, countries);
        tellOfOthers(row, words, named, meant);
        return meant.map(place -> at(words, place)).orElseGet(() -> new ClaimEnd.Open(words));
    }

    /** The countries of "border:BLR-UKR"; none for anything else. */
    static List<String> border(String words) {
        boolean border = words.toLowerCase(Locale.ROOT).startsWith(BORDER);
        return border ? TableClaims.countries(words.substring(BORDER.length())) : List.of();
    }

    private ClaimEnd at(String words, Place place) {
        places.putIfAbsent(place.id(), place);
        return new ClaimEnd.AtPlace(words, place.id(), "");
    }

    private static Optional<Place> meant(List<Place> named, List<String> countries) {
        List<Place> likelier = named.stream().filter(place -> countries.contains(place.countryIso3())).toList();
        return Gazetteer.meant(likelier.isEmpty() ? named : likelier);
    }

    private void tellOfOthers(TableRow row, String words, List<Place> named, Optional<Place> meant) {
        if (named.size() > 1) {
            String taken = meant.map(place -> "the one in " + Countries.name(place.countryIso3()) + " was taken").orElse("none was taken");
            problems.add("several-places", meant.isPresent() ? Severity.NOTE : Severity.WARNING, row.where(), "“" + words + "” names "
                    + named.size() + " places; " + taken + ". Name the country, or give coordinates, to choose "
                    + (meant.isPresent() ? "another one." : "one."));
        }
    }
}
