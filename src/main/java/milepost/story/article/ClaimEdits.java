package milepost.story.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milepost.claims.Assertion;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Quantity;
import milepost.claims.SecondSpelling;
import milepost.claims.Source;
import milepost.places.Countries;
import milepost.places.Place;
import milepost.story.AddClaim;
import milepost.story.AddPlace;
import milepost.story.Article;
import milepost.story.Passage;
import milepost.story.RemoveClaim;
import milepost.story.RemovePlace;
import milepost.story.ReplaceArticle;
import milepost.story.ReplaceClaim;
import milepost.story.SeveralEdits;
import milepost.story.Story;
import milepost.story.StoryEdit;

/** What a person does with the claims of an article, as edits of the story it belongs to. */
public final class ClaimEdits {

    /** The source of a place that a person put on the map. */
    public static final String BY_HAND = "Entered by hand";

    private static final int LONGEST_NAME = 32;

    private ClaimEdits() {
    }

    /** Says of a proposal that it is a claim. */
    public static StoryEdit accept(Story story, String claimId) {
        List<StoryEdit> edits = changed(story, passage -> passage.claimId().equals(claimId) ? passage.asAccepted() : passage);
        return new SeveralEdits("Accept claim " + quoted(claim(story, claimId)), edits);
    }

    /** Says the same of every proposal. */
    public static StoryEdit acceptAll(Story story) {
        Set<String> there = story.claims().stream().map(Claim::id).collect(Collectors.toSet());
        return new SeveralEdits("Accept all claims", changed(story, passage -> there.contains(passage.claimId()) ? passage.asAccepted() : passage));
    }

    /**
     * Takes a claim out of the story; its words stay in their article and are not proposed again. The places that only a
     * proposal named go with it.
     */
    public static StoryEdit dismiss(Story story, String claimId) {
        Claim claim = claim(story, claimId);
        boolean proposed = story.proposed(claimId);
        List<StoryEdit> edits = new ArrayList<>(List.of(new RemoveClaim(claimId)));
        if (proposed) {
            Set<String> named = story.claims().stream().filter(other -> !other.id().equals(claimId)).flatMap(Claim::placeIds).collect(Collectors.toSet());
            story.places().stream().filter(place -> claim.placeIds().anyMatch(place.id()::equals) && !named.contains(place.id()) && !byHand(place))
                    .forEach(place -> edits.add(new RemovePlace(place.id())));
        }
        return new SeveralEdits((proposed ? "Dismiss claim " : "Remove claim ") + quoted(claim), edits);
    }

    /** Makes one claim of two: the words of the other become passages of the one that is kept, which takes its second spelling too. */
    public static StoryEdit merge(Story story, String keptId, String otherId) {
        Claim kept = claim(story, keptId);
        Claim other = claim(story, otherId);
        List<StoryEdit> edits = new ArrayList<>(changed(story, passage -> passage.claimId().equals(otherId) ? passage.withClaim(keptId) : passage));
        spelledTwice(kept, other).ifPresent(both -> edits.add(new ReplaceClaim(both)));
        edits.add(new RemoveClaim(otherId));
        return new SeveralEdits("Merge claim " + quoted(other), edits);
    }

    /** Gives open words a place, in every claim of the story where they stand open. */
    public static StoryEdit place(Story story, String openWords, Place place) {
        List<StoryEdit> edits = new ArrayList<>();
        if (story.places().stream().noneMatch(known -> known.id().equals(place.id()))) {
            edits.add(new AddPlace(place));
        }
        UnaryOperator<ClaimEnd> placed = end -> end instanceof ClaimEnd.Open && end.words().equals(openWords) ? new ClaimEnd.AtPlace(openWords, place.id(), "") : end;
        for (Claim claim : story.claims()) {
            Claim now = claim.withEnds(placed);
            if (!now.equals(claim)) {
                edits.add(new ReplaceClaim(now));
            }
        }
        String country = place.countryIso3().isEmpty() ? "" : ", " + Countries.name(place.countryIso3());
        return new SeveralEdits("Take “" + shortened(openWords) + "” for " + place.name() + country, edits);
    }

    /** Says whose an article is, and with it whose its claims are that had no source of their own. */
    public static StoryEdit source(Story story, Article article, Source source) {
        List<StoryEdit> edits = new ArrayList<>(List.of(new ReplaceArticle(article.withSource(source))));
        Set<String> ids = article.passages().stream().map(Passage::claimId).collect(Collectors.toSet());
        story.claims().stream().filter(claim -> ids.contains(claim.id()) && claim.source().equals(article.source()))
                .forEach(claim -> edits.add(new ReplaceClaim(claim.withSource(source))));
        return new SeveralEdits("Change source of article", edits);
    }

    /** Makes a claim of words of an article, which a person chose; it counts as accepted. */
    public static StoryEdit add(Story story, Article article, int start, int end, Claim claim, List<Place> places) {
        List<StoryEdit> edits = new ArrayList<>();
        Set<String> known = story.placesById().keySet();
        places.stream().filter(place -> !known.contains(place.id())).forEach(place -> edits.add(new AddPlace(place)));
        AddClaim add = new AddClaim(claim);
        edits.add(add);
        // Words that were dismissed before are this claim now.
        List<Passage> passages = new ArrayList<>(article.passages());
        passages.removeIf(passage -> passage.start() == start && passage.end() == end || passage.claimId().equals(claim.id()));
        passages.add(new Passage(start, end, claim.id(), true));
        edits.add(new ReplaceArticle(article.withPassages(passages)));
        return new SeveralEdits(add.name(), edits);
    }

    /** An id that no claim of the story has or had. */
    public static String freeClaimId(Story story) {
        Set<String> taken = Stream.concat(story.claims().stream().map(Claim::id),
                story.articles().stream().flatMap(article -> article.passages().stream()).map(Passage::claimId)).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("claim-" + number)) {
            number++;
        }
        return "claim-" + number;
    }

    private static Claim claim(Story story, String claimId) {
        return story.claims().stream().filter(claim -> claim.id().equals(claimId)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the story has no claim " + claimId));
    }

    private static List<StoryEdit> changed(Story story, UnaryOperator<Passage> change) {
        return story.articles().stream().<StoryEdit>map(article -> new ReplaceArticle(article.withPassages(article.passages().stream().map(change).toList()))).toList();
    }

    private static boolean byHand(Place place) {
        return place.coordinates().stream().anyMatch(coordinate -> coordinate.source().equals(BY_HAND)) || !place.note().isEmpty();
    }

    /** "210 km" and "130 miles" of the same distance: "210 km (130 miles)". */
    private static Optional<Claim> spelledTwice(Claim kept, Claim other) {
        Optional<Quantity> one = kept.quantity().filter(quantity -> quantity.also().isEmpty() && quantity.number().isPresent());
        Optional<Quantity> second = other.quantity().filter(quantity -> quantity.number().isPresent() && one.filter(mine -> mine.unit() != quantity.unit()).isPresent());
        return second.map(quantity -> {
            OptionalDouble number = quantity.number();
            SecondSpelling also = new SecondSpelling(number.getAsDouble(), quantity.numberText(), quantity.unit());
            return kept.withAssertion(new Assertion.Amount(one.orElseThrow().also(also)));
        });
    }

    private static String quoted(Claim claim) {
        return "“" + shortened(claim.quote()) + "”";
    }

    private static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_NAME, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end).stripTrailing() + "…";
    }
}
