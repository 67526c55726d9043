package milepost.ui.claims;

import java.util.List;
import java.util.Optional;
import milepost.claims.ClaimChecker;
import milepost.claims.Finding;
import milepost.claims.ToleranceTable;
import milepost.layers.Layer;
import milepost.places.BorderBook;
import milepost.story.Story;
import milepost.story.StoryChecker;
import milepost.story.style.HouseStyle;
import milepost.ui.desk.BaseLayers;
import milepost.ui.desk.Bundled;
import milepost.ui.desk.CheckState;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Job;
import milepost.ui.jobs.Jobs;

/**
 * Keeps the findings up to date with the story: whenever a claim or a place changes, all claims are checked again on a
 * worker. Only the newest check may answer.
 */
public final class Checking {

    private final Desk desk;
    private final Jobs jobs;
    private Story checkedStory = Story.EMPTY;
    private Optional<ClaimChecker> checker = Optional.empty();
    private Optional<ToleranceTable> tolerances = Optional.empty();
    private Optional<Job> newest = Optional.empty();

    private record Answer(ClaimChecker checker, List<Finding> findings) { }

    public Checking(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
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
                checker = Optional.empty();
                check(desk.story());
            }
        });
        desk.base().arrivalsProperty().subscribe((before, now) -> {
            if (before.get(Bundled.BORDERS) != now.get(Bundled.BORDERS)) {
                check(desk.story());
            }
        });
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
        Optional<ClaimChecker> known = checker;
        Optional<ToleranceTable> table = tolerances;
        newest = Optional.of(jobs.quietly((_, _) -> {
            ClaimChecker ready = known.orElseGet(() -> new ClaimChecker(table.orElseGet(ToleranceTable::standard), BorderBook.ofWorld(borders)));
            return new Answer(ready, StoryChecker.check(story, ready));
        }, answer -> {
            checker = Optional.of(answer.checker());
            desk.setCheck(new CheckState.Checked(answer.findings()));
        }, () -> {
            if (story.equals(checkedStory) && newest.filter(Job::cancelled).isEmpty()) {
                desk.setCheck(new CheckState.Failed("The claims could not be checked."));
            }
        }));
    }
}
