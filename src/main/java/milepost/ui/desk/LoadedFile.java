package milepost.ui.desk;

import java.nio.file.Path;
import milepost.layers.LoadResult;

/**
 * What was read for a layer of the story.
 *
 * @param file   the file it was read from
 * @param result its report, and its features unless it was refused
 */
public record LoadedFile(Path file, LoadResult result) {
}
