package milepost.story.keeping;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import milepost.story.Story;

/**
 * A story that was not saved when its program ended.
 *
 * @param file    where the draft lies; the paths of its layers start there
 * @param story   what was on the desk
 * @param origin  the file the story came from; empty when it never had one
 * @param written when the last change was kept
 */
public record Draft(Path file, Story story, Optional<Path> origin, Instant written) {

    public Draft {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(written, "written");
    }
}
