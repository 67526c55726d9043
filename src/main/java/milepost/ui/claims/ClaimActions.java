package milepost.ui.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import milepost.geodesy.Position;
import milepost.places.Gazetteer;
import milepost.places.Place;
import milepost.story.Article;
import milepost.story.MoveClaim;
import milepost.story.Story;
import milepost.story.article.ArticleReading;
import milepost.story.article.ClaimEdits;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.places.PlaceNames;

/** What a person can do with a claim: each is an edit of the story, to be taken back by undo. Belongs to the window's thread. */
final class ClaimActions {

    private static final int MOST_CANDIDATES = 4;

    private final Desk desk;
    private final Jobs jobs;
    private final PlaceNames names;
    private final Consumer<String> editor;

    /** @param editor opens a claim, by its id, to be edited */
    ClaimActions(Desk desk, Jobs jobs, PlaceNames names, Consumer<String> editor) {
        this.desk = desk;
        this.jobs = jobs;
        this.names = names;
        this.editor = editor;
    }

    Story story() {
        return desk.story();
    }

    void accept(String claimId) {
        desk.make(ClaimEdits.accept(desk.story(), claimId));
    }

    void dismiss(String claimId) {
        desk.make(ClaimEdits.dismiss(desk.story(), claimId));
        desk.selectedClaimIdProperty().set(desk.selectedClaimIdProperty().get().filter(id -> !id.equals(claimId)));
    }

    void merge(String keptId, String otherId) {
        desk.make(ClaimEdits.merge(desk.story(), keptId, otherId));
        desk.select(keptId);
    }

    void move(String claimId, int index) {
        desk.make(new MoveClaim(claimId, index));
    }

    void edit(String claimId) {
        editor.accept(claimId);
    }

    void place(String openWords, Place place) {
        desk.make(ClaimEdits.place(desk.story(), openWords, place));
    }

    /** Makes a claim of words of an article. */
    void add(Article article, int start, int end) {
        Story story = desk.story();
        jobs.quietly((cancel, _) -> ArticleReading.chosen(story, article, start, end, names::gazetteer, cancel), chosen -> {
            boolean again = desk.story().claims().stream().anyMatch(claim -> desk.story().passageOf(claim.id())
                    .filter(passage -> passage.start() == chosen.start() && passage.end() == chosen.end()).isPresent());
            if (!again && desk.story().articles().contains(article)) {
                desk.make(chosen.edit(desk.story(), article));
                desk.select(chosen.claim().id());
            }
        });
    }

    /**
     * Looks up which places open words may mean, and tells them when they are known.
     *
     * @param told takes the likeliest first
     */
    void candidates(String openWords, Consumer<List<Gazetteer.Found>> told) {
        Story story = desk.story();
        jobs.quietly((_, _) -> candidates(openWords, story, names.gazetteer()), told);
    }

    private static List<Gazetteer.Found> candidates(String words, Story story, Gazetteer gazetteer) {
        List<Position> near = story.places().stream().map(Place::position).limit(1).toList();
        List<Gazetteer.Found> found = gazetteer.search(words, MOST_CANDIDATES * 3, near.stream().findFirst());
        String folded = Gazetteer.fold(words);
        List<Gazetteer.Found> exact = found.stream().filter(one -> Stream.concat(Stream.of(one.place().name()), one.place().alternativeNames().stream())
                .anyMatch(name -> Gazetteer.fold(name).equals(folded))).limit(MOST_CANDIDATES).toList();
        return exact.isEmpty() ? found.stream().limit(MOST_CANDIDATES - 1).toList() : exact;
    }
}
