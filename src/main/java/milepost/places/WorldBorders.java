package milepost.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import milepost.layers.BundledData;
import milepost.layers.Layer;

/**
 * The land borders and coasts of the whole world that come with the program, of which only what is asked for is read.
 * Thread-safe.
 */
final class WorldBorders implements BorderPieces {

    private static final List<String> FILES = List.of("borders-world.geojson.gz", "coasts-world.geojson.gz");

    private volatile Optional<List<PiecedLayer>> opened = Optional.empty();

    @Override
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        files().forEach(file -> codes.addAll(file.codes()));
        return codes;
    }

    @Override
    public Optional<Layer> layer(Predicate<String> wanted) {
        return files().filter(file -> file.codes().stream().anyMatch(wanted)).findFirst().map(file -> file.layer(wanted));
    }

    /** Files that are missing have no codes: a desk may leave them out. */
    private Stream<PiecedLayer> files() {
        if (opened.isEmpty()) {
            Path folder = BundledData.folder();
            opened = Optional.of(FILES.stream().map(folder::resolve).filter(Files::isRegularFile).map(PiecedLayer::open).toList());
        }
        return opened.orElseThrow().stream();
    }
}
