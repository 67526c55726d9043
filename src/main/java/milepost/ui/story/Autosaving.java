package milepost.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.problems.UserException;
import milepost.story.Story;
import milepost.story.keeping.OwnDraft;
import milepost.ui.desk.Desk;
import milepost.ui.jobs.Jobs;
import milepost.ui.jobs.Notice;

/**
 * Keeps every change at once in a draft that outlives a crash, and forgets the draft when the story is saved or taken off
 * the desk. At most one write is under way; what changes meanwhile is kept right after it.
 */
final class Autosaving {

    private final Desk desk;
    private final Jobs jobs;
    private final OwnDraft draft;
    private boolean writing;
    private boolean again;
    private boolean failureTold;
    private final List<Runnable> onceKept = new ArrayList<>();

    Autosaving(Desk desk, Jobs jobs, OwnDraft draft) {
        this.desk = desk;
        this.jobs = jobs;
        this.draft = draft;
    }

    /** Begins to follow the desk. */
    void start() {
        desk.storyProperty().subscribe((_, _) -> keep());
        desk.changedProperty().subscribe((_, _) -> keep());
        keep();
    }

    /** Runs when what is on the desk now is safely in the draft. */
    void onceKept(Runnable then) {
        onceKept.add(then);
        keep();
    }

    private void keep() {
        if (writing) {
            again = true;
            return;
        }
        writing = true;
        boolean changed = desk.changedProperty().get();
        Story story = PlacedStory.seenFrom(draft.file(), desk);
        Optional<Path> origin = desk.fileProperty().get();
        jobs.quietly((_, _) -> write(changed, story, origin), this::written, () -> writing = false);
    }

    private Optional<UserException> write(boolean changed, Story story, Optional<Path> origin) {
        try {
            if (changed) {
                draft.keep(story, origin);
            } else {
                draft.discard();
            }
            return Optional.empty();
        } catch (UserException refused) {
            return Optional.of(refused);
        }
    }

    /** A full disk is told once, not at every key. */
    private void written(Optional<UserException> refused) {
        writing = false;
        if (refused.isPresent() && !failureTold) {
            failureTold = true;
            jobs.tell(new Notice(Notice.Kind.WARNING, "Unsaved changes cannot be kept safe just now.", refused.get().where().text(),
                    "Save the story yourself, and look whether the disk is full."));
        } else if (refused.isEmpty()) {
            failureTold = false;
        }
        if (again) {
            again = false;
            keep();
        } else if (refused.isEmpty()) {
            List<Runnable> now = List.copyOf(onceKept);
            onceKept.clear();
            now.forEach(Runnable::run);
        }
    }
}
