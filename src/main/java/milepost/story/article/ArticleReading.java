package milepost.story.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Course;
import milepost.claims.DistanceUnit;
import milepost.claims.Hedge;
import milepost.claims.Quantity;
import milepost.claims.Source;
import milepost.claims.reading.ClaimReader;
import milepost.claims.reading.FoundClaim;
import milepost.claims.reading.Placing;
import milepost.geodesy.Compass;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.story.AddArticle;
import milepost.story.AddClaim;
import milepost.story.AddPlace;
import milepost.story.Article;
import milepost.story.Passage;
import milepost.story.SeveralEdits;
import milepost.story.Story;
import milepost.story.StoryEdit;
import milepost.work.Cancel;

/**
 * What was found in a text: proposals, for a person to accept. An end whose words name no place, or several that are equally
 * likely, stays open, and the claim gets no verdict before a person has given it one.
 *
 * @param article the text, with the passages that claims were made of
 * @param claims  in its order, with ids that the story does not have
 * @param places  the places they name that the story does not have yet
 */
public record ArticleReading(Article article, List<Claim> claims, List<Place> places) {

    public ArticleReading {
        claims = List.copyOf(claims);
        places = List.copyOf(places);
    }

    /**
     * Reads a text for a story.
     *
     * @param story     its places are known by their names before those of the gazetteer
     * @param gazetteer asked for only when a name has to be looked up
     * @throws milepost.work.CancelledException when asked to stop
     */
    public static ArticleReading of(String text, Source source, Story story, Supplier<Gazetteer> gazetteer, Cancel cancel) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        Maker maker = new Maker(story, source, new Placing(gazetteer, story.places()));
        maker.placing.places(new ClaimReader().read(lines, false, cancel)).forEach(maker::add);
        String id = free("article-", story.articles().stream().map(Article::id).collect(Collectors.toSet()));
        return new ArticleReading(new Article(id, lines, source, maker.passages), maker.claims, List.copyOf(maker.places.values()));
    }

    /**
     * The claim that words of an article make, as the whole article around them tells; when the reader finds none in them,
     * one that leaves open how far it is from where to where.
     *
     * @param start where the words begin in the article's text
     * @param end   where they end
     */
    public static Chosen chosen(Story story, Article article, int start, int end, Supplier<Gazetteer> gazetteer, Cancel cancel) {
        ArticleReading whole = of(article.text(), article.source(), story, gazetteer, cancel);
        for (int i = 0; i < whole.claims.size(); i++) {
            Passage passage = whole.article.passages().get(i);
            if (passage.start() < end && passage.end() > start) {
                return new Chosen(whole.claims.get(i).withId(ClaimEdits.freeClaimId(story)), whole.places, passage.start(), passage.end());
            }
        }
        String words = article.text().substring(start, end).strip();
        Quantity unsaid = new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), "", DistanceUnit.MILE, Hedge.VAGUE, "");
        Claim open = new Claim(ClaimEdits.freeClaimId(story), words, article.source(), new ClaimEnd.Open(""), new ClaimEnd.Open(""), new Assertion.Amount(unsaid), "");
        return new Chosen(open, List.of(), start, end);
    }

    /**
     * A claim made of words that a person chose.
     *
     * @param places what it may name; the story may have some of them
     * @param start  where its words begin in the article's text
     * @param end    where they end
     */
    public record Chosen(Claim claim, List<Place> places, int start, int end) {
        public Chosen {
            places = List.copyOf(places);
        }

        /** The places that the claim names. */
        List<Place> named() {
            return places.stream().filter(place -> claim.placeIds().anyMatch(place.id()::equals)).toList();
        }

        /** The edit that makes it. */
        public StoryEdit edit(Story story, Article article) {
            return ClaimEdits.add(story, article, start, end, claim, named());
        }
    }

    /** The edit that puts all of it into the story it was read for. */
    public StoryEdit edit() {
        AddArticle add = new AddArticle(article);
        List<StoryEdit> edits = new ArrayList<>();
        places.forEach(place -> edits.add(new AddPlace(place)));
        claims.forEach(claim -> edits.add(new AddClaim(claim)));
        edits.add(add);
        return new SeveralEdits(add.name(), edits);
    }

    private static String free(String stem, Set<String> taken) {
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** Makes claims of what was found, one after another. */
    private static final class Maker {

        private final Set<String> known;
        private final Set<String> takenIds;
        private final Source source;
        private final Placing placing;
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Passage> passages = new ArrayList<>();

        Maker(Story story, Source source, Placing placing) {
            this.source = source;
            this.placing = placing;
            known = story.placesById().keySet();
            takenIds = new HashSet<>(story.claims().stream().map(Claim::id).toList());
            // Undo may bring back a claim that a passage still names.
            story.articles().forEach(article -> article.passages().forEach(passage -> takenIds.add(passage.claimId())));
        }

        void add(Placing.PlacedClaim placed) {
            FoundClaim found = placed.claim();
            Optional<ClaimEnd> than = claims.isEmpty() ? Optional.empty() : Optional.of(claims.getLast().to());
            ClaimEnd from = end(found.from(), placed.from());
            ClaimEnd to = end(found.to(), placed.to());
            Assertion says = found.relation() == FoundClaim.Relation.COMPARATIVE && than.isPresent()
                    ? new Assertion.Comparison(order(found), than.get(), found.quantity().hedgeWords())
                    : new Assertion.Amount(found.also().map(found.quantity()::also).orElse(found.quantity()));
            String id = free("claim-", takenIds);
            takenIds.add(id);
            claims.add(new Claim(id, found.quote(), source, from, to, says, "", direction(found), course(found)));
            passages.add(new Passage(found.start(), found.end(), id, false));
        }

        private ClaimEnd end(FoundClaim.Named named, Placing.Placed placed) {
            boolean line = named.what() == FoundClaim.What.BORDER || named.what() == FoundClaim.What.COUNTRY;
            if (line && !named.countries().isEmpty()) {
                return new ClaimEnd.AtBorder(named.words(), named.countries(), named.metonyms().stream().flatMap(name -> metonym(name).stream()).toList());
            }
            return placed.meant().<ClaimEnd>map(place -> new ClaimEnd.AtPlace(named.words(), kept(place), ""))
                    .orElseGet(() -> new ClaimEnd.Open(named.words().isEmpty() ? "a place that the sentence does not name" : named.words()));
        }

        /** The capital as a place, for the other reading. */
        private Optional<String> metonym(String name) {
            return placing.named(name).map(this::kept);
        }

        private String kept(Place place) {
            if (!known.contains(place.id())) {
                places.putIfAbsent(place.id(), place);
            }
            return place.id();
        }
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
}
