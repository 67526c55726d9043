package milepost.ui.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.ToleranceTable;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.problems.UserException;
import milepost.render.scene.MapLayer;
import milepost.story.Story;
import milepost.story.StoryChecker;
import milepost.story.StoryEvidence;
import milepost.story.StoryLayer;
import milepost.story.style.HouseStyle;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;
import milepost.ui.places.PlaceNames;

/**
 * Keeps the findings up to date with the story: whenever a claim, a place or a layer changes, what depends on it is checked
 * again on a worker. Only the newest check may answer.
 */
public final class Checking {

    private final Desk desk;
    private final Jobs jobs;
    private final PlaceNames names;
    private Story checkedStory = Story.EMPTY;
    private List<StoryEvidence.Own> layers = List.of();
    private Optional<Answer> last = Optional.empty();
    private Optional<ToleranceTable> tolerances = Optional.empty();
    private Optional<Job> newest = Optional.empty();

    private record Answer(ClaimChecker checker, StoryChecker.Checked checked, List<UserException> unusable) { }

    /** @param names where other places of a name are looked up */
    public Checking(Desk desk, Jobs jobs, PlaceNames names) {
        this.desk = desk;
        this.jobs = jobs;
        this.names = names;
    }

    /** Begins to watch the desk. */
    public void start() {
        desk.storyProperty().subscribe((_, story) -> {
            boolean answered = desk.checkProperty().get() instanceof CheckState.Checked;
            if (!answered || !story.claims().equals(checkedStory.claims()) || !story.places().equals(checkedStory.places())) {
                check(story);
            }
        });
        desk.styleProperty().subscribe(style -> {
            Optional<ToleranceTable> own = style.flatMap(HouseStyle::tolerances);
            if (!own.equals(tolerances)) {
                tolerances = own;
                checkAnew();
            }
        });
        desk.mapLayersProperty().subscribe(_ -> followLayers());
        desk.storyProperty().subscribe(_ -> followLayers());
        desk.base().arrivalsProperty().subscribe((before, now) -> {
            if (before.get(Bundled.BORDERS) != now.get(Bundled.BORDERS)) {
                check(desk.story());
            }
        });
    }

    private void followLayers() {
        List<StoryEvidence.Own> now = desk.mapLayersProperty().get().stream().map(this::own).toList();
        if (!now.equals(layers)) {
            layers = now;
            checkAnew();
        }
    }

    private StoryEvidence.Own own(MapLayer shown) {
        return new StoryEvidence.Own(shown.layer(), desk.story().layers().stream().filter(layer -> layer.id().equals(shown.id())).findFirst().flatMap(StoryLayer::borders));
    }

    /** How a claim that is being edited would be judged; empty until the first check has ended. */
    public Optional<ClaimChecker> checker() {
        return last.map(Answer::checker);
    }

    /** What claims are judged by is another now. */
    private void checkAnew() {
        last = Optional.empty();
        check(desk.story());
    }

    private void check(Story story) {
        checkedStory = story;
        newest.ifPresent(Job::cancel);
        newest = Optional.empty();
        if (desk.base().arrival(Bundled.BORDERS) == BaseLayers.Arrival.FAILED) {
            desk.setCheck(new CheckState.Failed("The borders could not be loaded, so the claims cannot be checked."));
        } else if (story.claims().isEmpty()) {
            desk.setCheck(new CheckState.Checked(List.of()));
        } else {
            desk.setCheck(new CheckState.Checking(story.claims().size(), desk.findingsProperty().get()));
            desk.base().layer(Bundled.BORDERS).ifPresent(borders -> start(story, borders));
        }
    }

    private void start(Story story, Layer borders) {
        Optional<Answer> known = last;
        Optional<ToleranceTable> table = tolerances;
        List<StoryEvidence.Own> own = layers;
        newest = Optional.of(jobs.quietly((cancel, _) -> {
            List<UserException> unusable = new ArrayList<>();
            ClaimChecker ready = known.map(Answer::checker).orElseGet(() -> new ClaimChecker(table.orElseGet(ToleranceTable::standard), StoryEvidence.of(BorderBook.ofWorld(borders), names::gazetteer, own, unusable::add)));
            return new Answer(ready, StoryChecker.recheck(story, ready, known.map(Answer::checked).orElse(StoryChecker.Checked.NOTHING), cancel), unusable);
        }, answer -> {
            last = Optional.of(answer);
            answer.unusable().forEach(view -> jobs.tell(Notice.of(view)));
            desk.setCheck(new CheckState.Checked(answer.checked().findings()));
        }, () -> {
            if (story.equals(checkedStory) && newest.filter(Job::cancelled).isEmpty()) {
                desk.setCheck(new CheckState.Failed("The claims could not be checked."));
            }
        }));
    }
}
