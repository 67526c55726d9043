package milepost.story.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.Source;
import milepost.claims.reading.ClaimReader;
import milepost.claims.reading.FoundClaim;
import milepost.claims.reading.Placing;
import milepost.geodesy.Compass;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.story.Story;
import milepost.work.Cancel;

/**
 * Makes a story of an article's text. An end whose words name no place, or several that are equally likely, stays open, and
 * the claim gets no verdict before a person has given it one.
 */
public final class ArticleStory {

    private final Placing placing;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private ArticleStory(Supplier<Gazetteer> gazetteer) {
        this.placing = new Placing(gazetteer);
    }

    /**
     * @param title     what the story is called, such as the file's name
     * @param gazetteer asked for only when a name has to be looked up
     */
    public static Story of(String title, String text, Supplier<Gazetteer> gazetteer, Cancel cancel) {
        ArticleStory article = new ArticleStory(gazetteer);
        article.placing.places(new ClaimReader().read(text, false, cancel)).forEach(article::add);
        return new Story(title, "", List.copyOf(article.places.values()), article.claims, List.of(), List.of(), Optional.empty());
    }

    private void add(Placing.PlacedClaim placed) {
        FoundClaim found = placed.claim();
        Optional<ClaimEnd> than = claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast().to());
        ClaimEnd from = end(found.from(), placed.from());
        ClaimEnd to = end(found.to(), placed.to());
        Assertion says = found.relation() == FoundClaim.Relation.COMPARATIVE && than.isPresent()
                ? new Assertion.Comparison(order(found), than.get(), found.quantity().hedgeWords())
                : new Assertion.Amount(found.also().map(found.quantity()::also).orElse(found.quantity()));
        claims.add(new Claim("claim-" + (claims.size() + 1), found.quote(), Source.UNKNOWN, from, to, says, "", direction(found), course(found)));
    }

    private static Course course(FoundClaim found) {
        return switch (found.mode()) {
            case "road" -> Course.ROAD;
            case "straight" -> Course.STRAIGHT;
            default -> Course.UNSAID;
        };
    }

    private static Assertion.Order order(FoundClaim found) {
        return ClaimReader.farther(found) ? Assertion.Order.FARTHER : Assertion.Order.CLOSER;
    }

    private static Optional<Compass> direction(FoundClaim found) {
        return Arrays.stream(Compass.values()).filter(point -> point.letters().equals(found.direction())).findFirst();
    }

    private ClaimEnd end(FoundClaim.Named named, Placing.Placed placed) {
        boolean line = named.what() == FoundClaim.What.BORDER || named.what() == FoundClaim.What.COUNTRY;
        if (line && !named.countries().isEmpty()) {
            return new ClaimEnd.AtBorder(named.words(), named.countries(), named.metonyms().stream().flatMap(name -> metonym(name).stream()).toList());
        }
        return placed.meant().<ClaimEnd>map(place -> {
            places.putIfAbsent(place.id(), place);
            return new ClaimEnd.AtPlace(named.words(), place.id(), "");
        }).orElseGet(() -> new ClaimEnd.Open(named.words().isEmpty() ? "a place that the sentence does not name" : named.words()));
    }

    /** The capital as a place, for the other reading. */
    private Optional<String> metonym(String name) {
        return placing.named(name).map(place -> {
            places.putIfAbsent(place.id(), place);
            return place.id();
        });
    }
}
