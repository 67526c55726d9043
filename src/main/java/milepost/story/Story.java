package milepost.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import milepost.claims.Claim;
import milepost.places.Place;

/**
 * The saved document: what is claimed, where it is, and how the map shows it. Immutable; every change a person makes
 * is a {@link StoryEdit}.
 *
 * @param title       the headline over the map
 * @param subtitle    the line below it, or ""
 * @param places      the places the claims name, by their ids
 * @param claims      in the order of the cards
 * @param layers      the user's layers, the lowest first
 * @param annotations words put on the map
 * @param area        what the map shows when the story opens; empty for "fit the claims"
 * @param map         its projection and the language of its names
 * @param picture     its house style, and its words for those who do not see it
 */
public record Story(String title, String subtitle, List<Place> places, List<Claim> claims, List<StoryLayer> layers,
                    List<Annotation> annotations, Optional<MapArea> area, MapChoice map, PictureChoice picture) {

    /** A story with nothing in it. */
    public static final Story EMPTY = new Story("", "", List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Story {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        places = List.copyOf(places);
        claims = List.copyOf(claims);
        layers = List.copyOf(layers);
        annotations = List.copyOf(annotations);
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(picture, "picture");
    }

    /** A story whose map is drawn as suits it. */
    public Story(String title, String subtitle, List<Place> places, List<Claim> claims, List<StoryLayer> layers, List<Annotation> annotations,
                 Optional<MapArea> area) {
        this(title, subtitle, places, claims, layers, annotations, area, MapChoice.AUTOMATIC, PictureChoice.AUTOMATIC);
    }

    /** The same with another choice of map. */
    Story withMap(MapChoice other) {
        return new Story(title, subtitle, places, claims, layers, annotations, area, other, picture);
    }

    public Map<String, Place> placesById() {
        return places.stream().collect(Collectors.toUnmodifiableMap(Place::id, Function.identity()));
    }

    public Story withLayers(List<StoryLayer> others) {
        return new Story(title, subtitle, places, claims, others, annotations, area, map, picture);
    }

    /** The same with another choice of pictures. */
    public Story withPicture(PictureChoice other) {
        return new Story(title, subtitle, places, claims, layers, annotations, area, map, other);
    }
}
