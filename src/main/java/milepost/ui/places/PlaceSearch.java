package milepost.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.coordinates.Coordinates;
import milepost.geodesy.Compass;
import milepost.geodesy.Earth;
import milepost.geodesy.Geodesic;
import milepost.geodesy.Position;
import milepost.layers.Attributes;
import milepost.places.Countries;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.render.scene.MapLayer;
import milepost.render.tools.ToolText;
import milepost.ui.desk.ChosenFeature;
import milepost.ui.features.FeatureName;
import milepost.work.Cancel;

/** Finds what a text may mean on the map: coordinates, places of the story, places of the Earth, features of the user's layers. A worker's work. */
final class PlaceSearch {

    /**
     * What is asked.
     *
     * @param text    as typed
     * @param story   the story's places
     * @param layers  the user's layers
     * @param looking the middle of the map, if it shows the Earth
     */
    record Question(String text, List<Place> story, List<MapLayer> layers, Optional<Position> looking) {
        Question {
            story = List.copyOf(story);
            layers = List.copyOf(layers);
        }
    }

    private static final int MOST_PLACES = 8;
    private static final int MOST_FEATURES = 6;
    private static final int CHECK_EVERY = 0x3FF;
    private static final int LEAST_LETTERS_FOR_FEATURES = 2;
    /** A place of the gazetteer so near to one of the story with the same name is the same. */
    private static final double SAME_METRES = 10_000;
    private static final double AT_HOME_METRES = 500;

    private PlaceSearch() { }

    /** All but the features, within a few milliseconds. */
    static List<Hit> places(Question asked, Gazetteer gazetteer) {
        String text = asked.text.strip();
        List<Hit> hits = new ArrayList<>();
        if (text.isEmpty()) {
            asked.story.stream().limit(MOST_PLACES).map(PlaceSearch::ofStory).forEach(hits::add);
            return hits;
        }
        // "bre" would be a square of the polar grid.
        Optional.of(text).filter(typed -> typed.chars().anyMatch(Character::isDigit)).flatMap(Coordinates::parse).ifPresent(at -> hits.addAll(coordinates(at, text)));
        String folded = Gazetteer.fold(text);
        List<Place> own = folded.isEmpty() ? List.of() : asked.story.stream().filter(place -> isCalled(place, folded)).limit(MOST_PLACES).toList();
        own.forEach(place -> hits.add(ofStory(place)));
        gazetteer.search(text, MOST_PLACES, asked.looking).stream()
                .filter(found -> own.stream().noneMatch(place -> isSame(place, found.place())))
                .forEach(found -> hits.add(Hit.of(found.place(), detail(found), false)));
        return hits;
    }

    /** Features whose name holds the text; in layers of millions of features this takes a while. */
    static List<Hit> features(Question asked, Cancel cancel) {
        String folded = Gazetteer.fold(asked.text.strip());
        List<Hit> hits = new ArrayList<>();
        if (folded.length() >= LEAST_LETTERS_FOR_FEATURES) {
            asked.layers.forEach(layer -> addFeatures(layer, folded, hits, cancel));
        }
        return hits;
    }

    private static void addFeatures(MapLayer layer, String folded, List<Hit> hits, Cancel cancel) {
        Attributes attributes = layer.layer().attributes();
        FeatureName.column(attributes).ifPresent(column -> {
            for (int row = 0; row < attributes.features() && hits.size() < MOST_FEATURES; row++) {
                if ((row & CHECK_EVERY) == 0) {
                    cancel.check();
                }
                if (Gazetteer.fold(attributes.text(row, column)).contains(folded)) {
                    feature(layer, row).ifPresent(hits::add);
                }
            }
        });
    }

    private static Optional<Hit> feature(MapLayer layer, int row) {
        return layer.layer().shapes().bounds(row).map(bounds -> new Hit(FeatureName.of(layer.layer(), row), layer.layer().info().title(), bounds.centre(), bounds,
                Optional.empty(), Optional.of(new ChosenFeature(layer.id(), row)), false));
    }

    /** As read, and with its numbers the other way round where that is a position too and nothing says which is which. */
    private static List<Hit> coordinates(Position at, String text) {
        Hit read = Hit.of(at, Coordinates.decimal(at), "Latitude, longitude · " + Coordinates.degreesMinutesSeconds(at));
        boolean told = text.chars().anyMatch(Character::isLetter) || text.startsWith("[");
        boolean turns = Math.abs(at.longitudeDegrees()) <= 90 && at.longitudeDegrees() != at.latitudeDegrees();
        if (told || !turns) {
            return List.of(read);
        }
        Position swapped = new Position(at.latitudeDegrees(), at.longitudeDegrees());
        return List.of(read, Hit.of(swapped, Coordinates.decimal(swapped), "If longitude was written first"));
    }

    private static boolean isCalled(Place place, String folded) {
        return Stream.concat(Stream.of(place.name()), place.alternativeNames().stream()).map(Gazetteer::fold)
                .anyMatch(name -> name.startsWith(folded) || name.contains(" " + folded));
    }

    private static boolean isSame(Place own, Place other) {
        return isCalled(own, Gazetteer.fold(other.name())) && Earth.measure(own.position(), other.position()).metres() < SAME_METRES;
    }

    private static Hit ofStory(Place place) {
        String where = place.countryIso3().isEmpty() ? "" : Countries.name(place.countryIso3()) + " · ";
        return Hit.of(place, where + "in this story", true);
    }

    /** What a spot is known by: "3 mi · 5 km north of Brest". */
    static Hit near(Position spot, Gazetteer gazetteer) {
        Gazetteer.Found town = gazetteer.nearest(spot);
        Geodesic way = Earth.measure(town.place().position(), spot);
        String name = way.metres() < AT_HOME_METRES ? town.place().name()
                : ToolText.shortLength(way.metres()) + " " + Compass.of(way.azimuthDegrees()).word() + " of " + town.place().name();
        return Hit.of(spot, name, detail(town));
    }

    /** "Brest Region, Belarus · 300,715 people". */
    private static String detail(Gazetteer.Found found) {
        Place place = found.place();
        String where = Stream.of(found.region(), Countries.name(place.countryIso3())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String people = place.population() == 0 ? "" : String.format(Locale.ROOT, "%,d people", place.population());
        return Stream.of(place.capital() ? "Capital" : "", where, people).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
