package milepost.claims;

import java.util.List;
import java.util.function.Supplier;
import milepost.geodesy.Earth;
import milepost.places.Gazetteer;
import milepost.places.Place;

/** Knows the other places that bear a place's name. */
@FunctionalInterface
public interface Namesakes {

    /** Nobody else bears any name. */
    Namesakes NONE = _ -> List.of();

    /** The others, the most populous first. */
    List<Place> of(Place place);

    /**
     * Those of a gazetteer. What lies within 25 km is taken for the place itself, put elsewhere by another source.
     *
     * @param gazetteer asked for when a name is looked up first
     */
    static Namesakes in(Supplier<Gazetteer> gazetteer) {
        double samePlaceMetres = 25_000;
        return place -> gazetteer.get().named(place.name()).stream()
                .filter(other -> Earth.measure(place.position(), other.position()).metres() > samePlaceMetres).toList();
    }
}
