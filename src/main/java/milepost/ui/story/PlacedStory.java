package milepost.ui.story;

import java.nio.file.Path;
import java.util.Optional;
import milepost.story.PictureChoice;
import milepost.story.PictureChoice.StyleReference;
import milepost.story.Story;
import milepost.story.StoryLayer;
import milepost.story.StoryPaths;
import milepost.story.style.HouseStyle;
import milepost.ui.desk.Desk;
import milepost.ui.desk.LoadedFile;

/** The story on the desk as a file elsewhere has to say it: the paths of its layers start at that file. */
final class PlacedStory {

    private PlacedStory() { }

    static Story seenFrom(Path storyFile, Desk desk) {
        Story story = desk.story();
        PictureChoice picture = story.picture();
        return story.withLayers(story.layers().stream().map(layer -> seenFrom(storyFile, layer, desk)).toList())
                .withPicture(picture.withStyle(picture.style().map(style -> seenFrom(storyFile, style, desk))));
    }

    private static StyleReference seenFrom(Path storyFile, StyleReference style, Desk desk) {
        return desk.styleProperty().get().filter(read -> read.sha256().equals(style.sha256())).flatMap(HouseStyle::file)
                .or(() -> desk.openedFrom().map(from -> StoryPaths.resolve(style.path(), from)))
                .map(file -> new StyleReference(style.name(), StoryPaths.relativeTo(Optional.of(storyFile), file), style.sha256())).orElse(style);
    }

    private static StoryLayer seenFrom(Path storyFile, StoryLayer layer, Desk desk) {
        return desk.loadedFile(layer.id()).map(LoadedFile::file)
                .or(() -> desk.openedFrom().map(from -> StoryPaths.resolve(layer.path(), from)))
                .map(file -> layer.withPath(StoryPaths.relativeTo(Optional.of(storyFile), file)))
                .orElse(layer);
    }
}
