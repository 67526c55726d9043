package milepost.ui.tools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milepost.geodesy.Border;
import milepost.geodesy.Earth;
import milepost.geodesy.Nearest;
import milepost.geodesy.Position;
import milepost.layers.Layer;
import milepost.layers.PartKind;
import milepost.places.BorderBook;
import milepost.places.BorderRemarks;
import milepost.places.NamedBorder;
import milepost.places.NearestBorders;
import milepost.render.tools.Range.AroundBorder;

/**
 * The lines that lie on the map: the borders of the world that come with the program, read when they are first asked, and the user's layers of lines
 * and areas, indexed. Built and asked on workers.
 */
final class Ground {

    /**
     * The nearest line.
     *
     * @param line    what a ring around it is about
     * @param nearest where and how far
     * @param remarks what was left out of the line, in sentences
     */
    record Found(AroundBorder line, Nearest nearest, List<String> remarks) {
        Found {
            remarks = List.copyOf(remarks);
        }
    }

    static final Ground EMPTY = new Ground(Optional.empty(), Map.of());

    private final Optional<WorldLines> borders;
    private final Map<Layer, Border> layers;

    private Ground(Optional<WorldLines> borders, Map<Layer, Border> layers) {
        this.borders = borders;
        this.layers = layers;
    }

    /** @param known an older ground, whose indexes are used again where its layers are the same */
    static Ground of(Optional<Layer> borderLayer, List<Layer> userLayers, Ground known, boolean sameBorders) {
        Map<Layer, Border> indexed = new HashMap<>();
        for (Layer layer : userLayers) {
            Optional.ofNullable(known.layers.get(layer)).or(() -> index(layer)).ifPresent(line -> indexed.put(layer, line));
        }
        Optional<WorldLines> borders = sameBorders ? known.borders : borderLayer.map(WorldLines::new);
        return new Ground(borders, indexed);
    }

    /** Points alone are no line; lines that run along the map's seam only are no border. */
    private static Optional<Border> index(Layer layer) {
        for (int part = 0; part < layer.shapes().parts(); part++) {
            if (layer.shapes().kind(part) != PartKind.POINT) {
                try {
                    return layer.shapes().outlines().map(lines -> Border.of(lines, layer.info().edges()));
                } catch (IllegalArgumentException seamOnly) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    Optional<Found> nearest(Position from) {
        List<Found> found = new ArrayList<>();
        borders.flatMap(WorldLines::read).map(all -> all.nearest(from)).filter(answer -> !answer.borders().isEmpty()).ifPresent(answer -> {
            NamedBorder first = answer.borders().getFirst();
            found.add(new Found(new AroundBorder(answer.name(), first.code(), first.line()), answer.nearest(), BorderRemarks.of(first.line())));
        });
        layers.forEach((layer, line) -> found.add(new Found(new AroundBorder(layer.info().title(), "", line), Earth.nearest(from, line),
                BorderRemarks.of(line))));
        return found.stream().min((one, other) -> Double.compare(one.nearest().metres(), other.nearest().metres()));
    }

    /** Nobody waits for them while the window opens: they are read by whoever asks first. */
    private static final class WorldLines {

        private final Layer fine;
        private Optional<NearestBorders> read;

        WorldLines(Layer fine) {
            this.fine = fine;
        }

        synchronized Optional<NearestBorders> read() {
            if (read == null) {
                read = NearestBorders.of(BorderBook.ofWorld(fine));
            }
            return read;
        }
    }
}
