package milepost.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milepost.geodesy.EdgeRule;
import milepost.geodesy.Extent;
import milepost.layers.Layer;
import milepost.layers.LayerInfo;
import milepost.layers.Shapes;

/**
 * The outlines that loaded layers have of places: an area that carries a place's name and holds its position. The index of
 * names is built at once; an outline when it is asked for. Immutable, thread-safe.
 */
public final class TownOutlines {

    /** No layer has any. */
    public static final TownOutlines NONE = new TownOutlines(Map.of());

    private static final Set<String> NAMING = Set.of("title", "city", "town", "place", "label", "municipality", "asciiname");

    /**
     * An outline and where it is from.
     *
     * @param extent the area of the place
     * @param layer  the layer that has it
     */
    public record Outline(Extent extent, LayerInfo layer) {
    }

    private record Area(Layer layer, int feature) {

        Optional<Outline> outline() {
            EdgeRule edges = layer.info().edges();
            return layer.shapes().outlines(feature).map(rings -> new Outline(Extent.of(rings, edges), layer.info()));
        }
    }

    private final Map<String, List<Area>> areasByName;

    private TownOutlines(Map<String, List<Area>> areasByName) {
        this.areasByName = areasByName;
    }

    public static TownOutlines of(List<Layer> layers) {
        Map<String, List<Area>> areas = new HashMap<>();
        for (Layer layer : layers) {
            List<String> naming = layer.attributes().columns().stream().filter(TownOutlines::naming).toList();
            for (int feature = 0; feature < layer.features() && !naming.isEmpty(); feature++) {
                if (isArea(layer.shapes(), feature)) {
                    add(areas, layer, feature, naming);
                }
            }
        }
        return new TownOutlines(areas);
    }

    private static boolean naming(String column) {
        String folded = Gazetteer.fold(column);
        return folded.startsWith("name") || folded.endsWith("name") || NAMING.contains(folded);
    }

    private static boolean isArea(Shapes shapes, int feature) {
        int part = shapes.firstPart(feature);
        return part < shapes.endPart(feature) && shapes.kind(part).isRing();
    }

    private static void add(Map<String, List<Area>> areas, Layer layer, int feature, List<String> naming) {
        Set<String> names = new HashSet<>();
        for (String column : naming) {
            names.add(Gazetteer.fold(layer.attributes().text(feature, column)));
        }
        names.remove("");
        names.forEach(name -> areas.computeIfAbsent(name, unseen -> new ArrayList<>()).add(new Area(layer, feature)));
    }

    /** The area of a place; empty where no layer has one of its name around one of its coordinates. */
    public Optional<Outline> of(Place place) {
        Stream<String> names = Stream.concat(Stream.of(place.name()), place.alternativeNames().stream());
        return names.map(Gazetteer::fold).distinct().flatMap(name -> areasByName.getOrDefault(name, List.of()).stream())
                .flatMap(area -> area.outline().stream())
                .filter(outline -> place.coordinates().stream().anyMatch(one -> outline.extent().contains(one.position()))).findFirst();
    }
}
