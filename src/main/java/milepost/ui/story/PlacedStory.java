package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;
import milepost.ui.layers.LayerPaths;

/** The story on the desk as a file elsewhere has to say it: the paths of its layers start at that file. */
final class PlacedStory {

    private PlacedStory() { }

    static Story seenFrom(Path storyFile, Desk desk) {
        Story story = desk.story();
        return story.withLayers(story.layers().stream().map(layer -> seenFrom(storyFile, layer, desk)).toList());
    }

    private static StoryLayer seenFrom(Path storyFile, StoryLayer layer, Desk desk) {
        return desk.loadedFile(layer.id()).map(LoadedFile::file)
                .or(() -> desk.openedFrom().map(from -> LayerPaths.resolve(layer.path(), from)))
                .map(file -> layer.withPath(LayerPaths.relativeTo(Optional.of(storyFile), file)))
                .orElse(layer);
    }
}
