package milepost.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milepost.layers.Layer;
import milepost.layers.Shapes;

/**
 * The outlines of a layer's countries, told apart by a property that holds a code or a name.
 *
 * @param layer  the layer
 * @param parts  the rings of each country, by its alpha-3 code
 * @param strays how many areas name no country in that property
 */
record CountryRings(Layer layer, Map<String, List<Integer>> parts, int strays) {

    private static final int ENOUGH_AREAS = 300;
    private static final double MOST = 0.6;

    static CountryRings of(Layer layer, String codeProperty) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        int strays = 0;
        for (int feature = 0; feature < layer.features(); feature++) {
            List<Integer> rings = rings(layer.shapes(), feature);
            Optional<String> code = code(layer.attributes().text(feature, codeProperty));
            code.ifPresent(iso3 -> parts.computeIfAbsent(iso3, unseen -> new ArrayList<>()).addAll(rings));
            strays += code.isEmpty() && !rings.isEmpty() ? 1 : 0;
        }
        parts.values().removeIf(List::isEmpty);
        return new CountryRings(layer, parts, strays);
    }

    /** Whether most of a layer's areas, as far as one needs to look, have a country in a property, and not always the same. */
    static boolean namesCountries(Layer layer, String property) {
        int areas = 0;
        int named = 0;
        Set<String> countries = new HashSet<>();
        for (int feature = 0; feature < layer.features() && areas < ENOUGH_AREAS; feature++) {
            if (!rings(layer.shapes(), feature).isEmpty()) {
                areas++;
                Optional<String> code = code(layer.attributes().text(feature, property));
                named += code.isPresent() ? 1 : 0;
                code.ifPresent(countries::add);
            }
        }
        return countries.size() > 1 && named > areas * MOST;
    }

    /** The alpha-3 code of a country's code, name or adjective. */
    static Optional<String> code(String text) {
        return Countries.named(text).map(Countries.Country::iso3);
    }

    private static List<Integer> rings(Shapes shapes, int feature) {
        List<Integer> rings = new ArrayList<>();
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            if (shapes.kind(part).isRing()) {
                rings.add(part);
            }
        }
        return rings;
    }

    int edges() {
        return parts.values().stream().flatMap(List::stream)
                .mapToInt(part -> layer.shapes().endVertex(part) - layer.shapes().firstVertex(part)).sum();
    }
}
