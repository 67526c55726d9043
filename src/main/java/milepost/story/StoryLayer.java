package milepost.story;

import java.util.Objects;
import java.util.Optional;
import milepost.layers.LoadChoices;
import milepost.story.look.LayerLook;

/**
 * A layer of the user's that belongs to a story, by path and hash; its content is never copied in.
 *
 * @param id      stable within the story
 * @param title   the name shown
 * @param path    relative to the story's own file where possible, with forward slashes
 * @param sha256  hash of the file's bytes in hex when it was added, "" when unknown
 * @param visible whether it is drawn
 * @param reading what was decided about the reading of its file, where the file leaves it open or is wrong
 * @param borders that its areas are another view of the borders; empty for a layer that is only shown
 * @param credit  who made it, as it is said below a picture; "" for what its file says
 * @param look    how it is drawn
 */
public record StoryLayer(String id, String title, String path, String sha256, boolean visible, LoadChoices reading, Optional<BorderViewChoice> borders,
                         String credit, LayerLook look) {
    public StoryLayer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(borders, "borders");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(look, "look");
    }

    /** A layer whose file is read as it says itself. */
    public StoryLayer(String id, String title, String path, String sha256, boolean visible) {
        this(id, title, path, sha256, visible, LoadChoices.NONE);
    }

    /** A layer that is only shown. */
    public StoryLayer(String id, String title, String path, String sha256, boolean visible, LoadChoices reading) {
        this(id, title, path, sha256, visible, reading, Optional.empty(), "", LayerLook.PLAIN);
    }

    public StoryLayer withBorders(Optional<BorderViewChoice> view) {
        return new StoryLayer(id, title, path, sha256, visible, reading, view, credit, look);
    }

    public StoryLayer withReading(LoadChoices choices) {
        return new StoryLayer(id, title, path, sha256, visible, choices, borders, credit, look);
    }

    public StoryLayer withSha256(String hash) {
        return new StoryLayer(id, title, path, hash, visible, reading, borders, credit, look);
    }

    public StoryLayer withVisible(boolean shown) {
        return new StoryLayer(id, title, path, sha256, shown, reading, borders, credit, look);
    }

    public StoryLayer withPath(String elsewhere) {
        return new StoryLayer(id, title, elsewhere, sha256, visible, reading, borders, credit, look);
    }

    public StoryLayer withTitle(String name) {
        return new StoryLayer(id, name, path, sha256, visible, reading, borders, credit, look);
    }

    public StoryLayer withCredit(String words) {
        return new StoryLayer(id, title, path, sha256, visible, reading, borders, words, look);
    }

    public StoryLayer withLook(LayerLook other) {
        return new StoryLayer(id, title, path, sha256, visible, reading, borders, credit, other);
    }
}
