package milepost.ui.desk;

import java.nio.file.Path;
import milepost.layers.LoadChoices;
import milepost.layers.LoadResult;

/**
 * What was read for a layer of the story.
 *
 * @param file    the file it was read from
 * @param result  its report, and its features unless it was refused
 * @param reading how it was read
 * @param stamp   the file as it was then: its time and size; "" when unknown
 * @param now     what has become of it since
 */
public record LoadedFile(Path file, LoadResult result, LoadChoices reading, String stamp, Now now) {

    /** What has become of a file since it was read. */
    public enum Now { SAME, CHANGED, GONE }

    /** A file read as it says itself. */
    public LoadedFile(Path file, LoadResult result) {
        this(file, result, LoadChoices.NONE, "", Now.SAME);
    }

    public LoadedFile withNow(Now known) {
        return new LoadedFile(file, result, reading, stamp, known);
    }
}
