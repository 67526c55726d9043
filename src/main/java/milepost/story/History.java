package milepost.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/** A story with its past and its future. Not thread-safe: belongs to one thread. */
public final class History {

    /** An edit that was made, and the one that takes it back. */
    private record Step(StoryEdit edit, StoryEdit reverse) { }

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Story story;
    private Story saved;

    public History(Story story) {
        this.story = Objects.requireNonNull(story, "story");
        this.saved = story;
    }

    /** A story that was never saved as it stands: it counts as changed. */
    public static History unsaved(Story story) {
        History history = new History(story);
        history.saved = Story.EMPTY;
        return history;
    }

    public Story story() {
        return story;
    }

    /**
     * Makes an edit; what was undone before is forgotten. An edit that changes nothing leaves no trace.
     *
     * @throws IllegalStateException when the story is not one the edit can be made in; it is then what it was
     */
    public void make(StoryEdit edit) {
        StoryEdit reverse = edit.reverse(story);
        Story edited = edit.apply(story);
        if (!edited.equals(story)) {
            past.push(new Step(edit, reverse));
            future.clear();
            story = edited;
        }
    }

    /** The name of the edit that undo would take back. */
    public Optional<String> undoName() {
        return Optional.ofNullable(past.peek()).map(step -> step.edit().name());
    }

    /** The name of the edit that redo would make again. */
    public Optional<String> redoName() {
        return Optional.ofNullable(future.peek()).map(step -> step.edit().name());
    }

    /** Takes the last edit back; nothing when there is none. */
    public void undo() {
        if (!past.isEmpty()) {
            Step step = past.pop();
            story = step.reverse().apply(story);
            future.push(step);
        }
    }

    /** Makes the edit again that was taken back last; nothing when there is none. */
    public void redo() {
        if (!future.isEmpty()) {
            Step step = future.pop();
            story = step.edit().apply(story);
            past.push(step);
        }
    }

    /** Whether the story is another one than when it was opened or saved. */
    public boolean changed() {
        return !story.equals(saved);
    }

    /** @param written the story as it was written, which may be an older one by now */
    public void markSaved(Story written) {
        saved = Objects.requireNonNull(written, "written");
    }
}
