package milepost.ui.layers;

import java.nio.file.Path;
import java.util.Optional;

/** How a story names a layer's file: relative to its own file where both lie on one disk, with forward slashes. */
public final class LayerPaths {

    private LayerPaths() { }

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
