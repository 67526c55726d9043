package milepost.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
 * @param articles    the texts that were read for claims, in the order they were added
 */
public record Story(String title, String subtitle, List<Place> places, List<Claim> claims, List<StoryLayer> layers,
                    List<Annotation> annotations, Optional<MapArea> area, MapChoice map, PictureChoice picture, List<Article> articles) {

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
        articles = List.copyOf(articles);
    }

    /** A story whose map is drawn as suits it. */
    public Story(String title, String subtitle, List<Place> places, List<Claim> claims, List<StoryLayer> layers, List<Annotation> annotations,
                 Optional<MapArea> area) {
        this(title, subtitle, places, claims, layers, annotations, area, MapChoice.AUTOMATIC, PictureChoice.AUTOMATIC, List.of());
    }

    /** The same with another choice of map. */
    Story withMap(MapChoice other) {
        return new Story(title, subtitle, places, claims, layers, annotations, area, other, picture, articles);
    }

    public Map<String, Place> placesById() {
        return places.stream().collect(Collectors.toUnmodifiableMap(Place::id, Function.identity()));
    }

    public Story withLayers(List<StoryLayer> others) {
        return new Story(title, subtitle, places, claims, others, annotations, area, map, picture, articles);
    }

    /** The same with another choice of pictures. */
    public Story withPicture(PictureChoice other) {
        return new Story(title, subtitle, places, claims, layers, annotations, area, map, other, articles);
    }

    /** The same with other articles. */
    public Story withArticles(List<Article> others) {
        return new Story(title, subtitle, places, claims, layers, annotations, area, map, picture, others);
    }

    /** Where a claim stands in an article; empty for one that was not read from any. */
    public Optional<Passage> passageOf(String claimId) {
        return articles.stream().flatMap(article -> article.passages().stream()).filter(passage -> passage.claimId().equals(claimId)).findFirst();
    }

    /** What may be published: without the claims that are only proposed, and the places that only these name. */
    public Story accepted() {
        List<Claim> kept = claims.stream().filter(claim -> !proposed(claim.id())).toList();
        Set<String> needed = kept.stream().flatMap(Claim::placeIds).collect(Collectors.toSet());
        Set<String> proposals = claims.stream().filter(claim -> proposed(claim.id())).flatMap(Claim::placeIds).collect(Collectors.toSet());
        return kept.size() == claims.size() ? this : new Story(title, subtitle,
                places.stream().filter(place -> needed.contains(place.id()) || !proposals.contains(place.id())).toList(), kept, layers, annotations, area, map, picture, articles);
    }

    /** Whether a claim was found by the program and nobody has said yet that it is one. */
    public boolean proposed(String claimId) {
        return passageOf(claimId).isPresent() && articles.stream().flatMap(article -> article.passages().stream())
                .noneMatch(passage -> passage.accepted() && passage.claimId().equals(claimId));
    }
}
