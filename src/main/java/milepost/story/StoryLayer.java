package milepost.story;

import java.util.Objects;

/**
 * A layer of the user's that belongs to a story, by path and hash; its content is never copied in.
 *
 * @param id      stable within the story
 * @param title   the name shown
 * @param path    relative to the story's own file where possible, with forward slashes
 * @param sha256  hash of the file's bytes in hex when it was added, "" when unknown
 * @param visible whether it is drawn
 */
public record StoryLayer(String id, String title, String path, String sha256, boolean visible) {
    public StoryLayer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(sha256, "sha256");
    }

    public StoryLayer withVisible(boolean shown) {
        return new StoryLayer(id, title, path, sha256, shown);
    }

    public StoryLayer withPath(String elsewhere) {
        return new StoryLayer(id, title, elsewhere, sha256, visible);
    }
}
