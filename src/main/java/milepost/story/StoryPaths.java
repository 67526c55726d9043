package milepost.story;

import java.nio.file.Path;
import java.util.Optional;

/** How a story names the files it lives on, its layers and its house style: relative to its own file where both lie on one disk, with forward slashes. */
public final class StoryPaths {

    private StoryPaths() { }

    /** A story as it has to be written to another file, so that it names the same files from there. */
    public static Story moved(Story story, Path from, Path to) {
        Optional<Path> there = Optional.of(to);
        return story.withLayers(story.layers().stream().map(layer -> layer.withPath(relativeTo(there, resolve(layer.path(), from)))).toList())
                .withPicture(story.picture().withStyle(story.picture().style().map(style ->
                        new PictureChoice.StyleReference(style.name(), relativeTo(there, resolve(style.path(), from)), style.sha256()))));
    }

    public static Path resolve(String path, Path storyFile) {
        return storyFile.toAbsolutePath().resolveSibling(path).normalize();
    }

    /** The absolute path when the story has no file yet. */
    public static String relativeTo(Optional<Path> storyFile, Path layerFile) {
        Path absolute = layerFile.toAbsolutePath().normalize();
        Path named = storyFile.map(file -> file.toAbsolutePath().normalize().getParent())
                .filter(folder -> folder.getRoot().equals(absolute.getRoot()))
                .map(folder -> folder.relativize(absolute))
                .orElse(absolute);
        return named.toString().replace('\\', '/');
    }
}
