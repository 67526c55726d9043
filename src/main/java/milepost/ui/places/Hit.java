package milepost.ui.places;

import java.util.Objects;
import java.util.Optional;
import milepost.geodesy.GeoBounds;
import milepost.geodesy.Position;
import milepost.places.Place;
import milepost.ui.desk.ChosenFeature;

/**
 * Something the search found.
 *
 * @param name    "Brest"
 * @param detail  what tells it from others of its name: "Brest Region, Belarus · 300,715 people"
 * @param at      where it is marked
 * @param box     what is flown to
 * @param known   the place, as a story would hold it; empty for a bare position and for a feature
 * @param feature the feature of a user's layer that it is
 * @param inStory whether it is a place of the story already
 */
record Hit(String name, String detail, Position at, GeoBounds box, Optional<Place> known, Optional<ChosenFeature> feature, boolean inStory) {

    private static final double DEGREE_METRES = 111_195;
    private static final double COSINE_FLOOR = 0.05;

    Hit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(feature, "feature");
    }

    /** A place, seen from so far as fits its size. */
    static Hit of(Place place, String detail, boolean inStory) {
        return new Hit(place.name(), detail, place.position(), around(place.position(), reach(place)), Optional.of(place), Optional.empty(), inStory);
    }

    /** A bare position. */
    static Hit of(Position at, String name, String detail) {
        return new Hit(name, detail, at, around(at, 15_000), Optional.empty(), Optional.empty(), false);
    }

    private static double reach(Place place) {
        if (place.population() >= 1_000_000 || place.capital()) {
            return 70_000;
        }
        return place.population() >= 100_000 ? 45_000 : place.population() >= 10_000 ? 25_000 : 15_000;
    }

    private static GeoBounds around(Position at, double metres) {
        double tall = metres / DEGREE_METRES;
        double wide = tall / Math.max(COSINE_FLOOR, Math.cos(Math.toRadians(at.latitudeDegrees())));
        return new GeoBounds(at.longitudeDegrees() - wide, Math.max(-90, at.latitudeDegrees() - tall), at.longitudeDegrees() + wide,
                Math.min(90, at.latitudeDegrees() + tall));
    }
}
