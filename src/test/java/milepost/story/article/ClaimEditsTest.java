package milepost.story.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import milepost.claims.Claim;
import milepost.claims.ClaimEnd;
import milepost.claims.Source;
import milepost.geodesy.Position;
import milepost.layers.LayerBuilder;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.story.Article;
import milepost.story.History;
import milepost.story.Story;
import milepost.story.StoryEdit;
import milepost.work.Cancel;
import org.junit.jupiter.api.Test;

class ClaimEditsTest {

    private static final String TEXT = "Brest is around 130 miles from Warsaw, officials said.\r\nKobryn lies 45 km from Brest. Kobryn is 28 miles from Brest.";
    private static final Source CNN = new Source("CNN", "2024-07-08", "");
    private static final Supplier<Gazetteer> PLACES = Gazetteer::bundled;

    private final Story read = edited(Story.EMPTY, story -> ArticleReading.of(TEXT, Source.UNKNOWN, story, PLACES, new Cancel()).edit());

    private static Story edited(Story story, Function<Story, StoryEdit> edit) {
        History history = new History(story);
        history.make(edit.apply(story));
        Story after = history.story();
        history.undo();
        assertThat(history.story()).as("undone").isEqualTo(story);
        return after;
    }

    private static Article article(Story story) {
        return story.articles().getFirst();
    }

    private static List<String> ids(Story story) {
        return story.claims().stream().map(Claim::id).toList();
    }

    @Test
    void whatIsReadIsProposedAndItsPassagesAreTheWordsOfTheClaims() {
        assertThat(ids(read)).containsExactly("claim-1", "claim-2", "claim-3");
        assertThat(article(read).text()).doesNotContain("\r");
        assertThat(article(read).passages()).hasSize(3).allSatisfy(passage -> {
            assertThat(article(read).text().substring(passage.start(), passage.end())).isEqualTo(read.claims().stream()
                    .filter(claim -> claim.id().equals(passage.claimId())).findFirst().orElseThrow().quote());
            assertThat(read.proposed(passage.claimId())).isTrue();
        });
    }

    @Test
    void acceptedClaimsAreProposalsNoLonger() {
        Story one = edited(read, story -> ClaimEdits.accept(story, "claim-2"));
        assertThat(List.of(one.proposed("claim-1"), one.proposed("claim-2"), one.proposed("claim-3"))).containsExactly(true, false, true);

        Story all = edited(read, ClaimEdits::acceptAll);
        assertThat(ids(all)).noneMatch(all::proposed);
    }

    @Test
    void aDismissedClaimTakesItsOwnPlacesWithItAndLeavesItsWords() {
        Story less = edited(read, story -> ClaimEdits.dismiss(story, "claim-1"));

        assertThat(ids(less)).containsExactly("claim-2", "claim-3");
        assertThat(less.places()).extracting(Place::name).contains("Kobryn").doesNotContain("Warsaw");
        assertThat(article(less).passages()).hasSize(3);
        assertThat(ClaimEdits.freeClaimId(less)).isEqualTo("claim-4");
    }

    @Test
    void anAcceptedClaimLeavesItsPlacesWhenItIsRemoved() {
        Story less = edited(ClaimEdits.accept(read, "claim-1").apply(read), story -> ClaimEdits.dismiss(story, "claim-1"));

        assertThat(less.places()).extracting(Place::name).contains("Warsaw");
    }

    @Test
    void twoClaimsOfOneDistanceBecomeOneWithTwoSpellings() {
        Story merged = edited(read, story -> ClaimEdits.merge(story, "claim-2", "claim-3"));

        assertThat(ids(merged)).containsExactly("claim-1", "claim-2");
        assertThat(merged.claims().getLast().quantity().orElseThrow().also().orElseThrow().number()).isEqualTo(28);
        assertThat(article(merged).passages()).filteredOn(passage -> passage.claimId().equals("claim-2")).hasSize(2);
    }

    @Test
    void openWordsAreGivenAPlaceWhereverTheyStand() {
        Story open = edited(Story.EMPTY, story -> ArticleReading.of("Ozerkovo is 3 miles from Warsaw. Pinsk is 90 km from Ozerkovo.", Source.UNKNOWN, story,
                () -> Gazetteer.of(LayerBuilder.named("no places").build()), new Cancel()).edit());
        Place found = new Place("ozerkovo", "Ozerkovo", "", List.of(new Place.Coordinate("map", new Position(24, 52))), List.of(), 0, false, "");

        Story placed = edited(open, story -> ClaimEdits.place(story, "Ozerkovo", found));

        assertThat(placed.claims().getFirst().from()).isEqualTo(new ClaimEnd.AtPlace("Ozerkovo", "ozerkovo", ""));
        assertThat(placed.claims().getLast().to()).isEqualTo(new ClaimEnd.AtPlace("Ozerkovo", "ozerkovo", ""));
        assertThat(placed.places()).containsExactly(found);
        Story again = edited(placed, story -> ArticleReading.of("Ozerkovo is 9 miles from Pinsk.", Source.UNKNOWN, story,
                () -> Gazetteer.of(LayerBuilder.named("no places").build()), new Cancel()).edit());
        assertThat(again.claims().getLast().from()).as("known by now").isEqualTo(new ClaimEnd.AtPlace("Ozerkovo", "ozerkovo", ""));
    }

    @Test
    void theSourceOfAnArticleIsThatOfItsClaims() {
        Story told = edited(read, story -> ClaimEdits.source(story, article(story), CNN));

        assertThat(article(told).source()).isEqualTo(CNN);
        assertThat(told.claims()).extracting(Claim::source).containsOnly(CNN);
    }

    @Test
    void chosenWordsBecomeAClaimEvenWhereTheReaderFindsNone() {
        int start = article(read).text().indexOf("officials");
        ArticleReading.Chosen chosen = ArticleReading.chosen(read, article(read), start, start + 9, PLACES, new Cancel());
        Story more = edited(read, story -> chosen.edit(story, article(story)));

        assertThat(more.claims().getLast().quote()).isEqualTo("officials");
        assertThat(more.passageOf("claim-4")).hasValueSatisfying(passage -> assertThat(passage.accepted()).isTrue());
    }

    @Test
    void dismissedWordsAreMadeAClaimAgainByChoosingThem() {
        Story less = ClaimEdits.dismiss(read, "claim-1").apply(read);
        int start = article(less).text().indexOf("130 miles");
        ArticleReading.Chosen chosen = ArticleReading.chosen(less, article(less), start, start + 3, PLACES, new Cancel());
        Story more = edited(less, story -> chosen.edit(story, article(story)));

        assertThat(more.claims().getLast().quantity().orElseThrow().number()).hasValue(130);
        assertThat(more.places()).extracting(Place::name).contains("Warsaw");
        assertThat(article(more).passages()).hasSize(3);
    }

    @Test
    void importedClaimsKeepTheirPlacesUnderFreeIds() {
        Story twice = edited(read, story -> ClaimsImport.edit(story, new Story("table", "", List.of(renamed(read.places().getFirst())), read.claims(), List.of(), List.of(),
                Optional.empty())));

        assertThat(ids(twice)).hasSize(6).doesNotHaveDuplicates();
        assertThat(twice.places()).extracting(Place::id).doesNotHaveDuplicates();
        assertThat(twice.placesById()).containsKey(((ClaimEnd.AtPlace) twice.claims().get(3).from()).placeId());
        assertThat(twice.placesById().get(((ClaimEnd.AtPlace) twice.claims().get(3).from()).placeId()).name()).isEqualTo("Elsewhere");
    }

    private static Place renamed(Place place) {
        return new Place(place.id(), "Elsewhere", place.countryIso3(), place.coordinates(), List.of(), 0, false, "");
    }
}
