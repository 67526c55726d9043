package milepost.render.ground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.layers.Shapes;
import milepost.render.looks.ColourClasses;
import milepost.render.looks.SizeSteps;
import milepost.render.scene.MapLayer;
import milepost.render.scene.Theme;
import milepost.story.look.LayerLook;

/**
 * How the features of a layer look.
 *
 * @param styles  each look there is, in the order of its first feature
 * @param styleOf the index of each feature's look
 */
public record LayerStyles(List<FeatureStyle> styles, int[] styleOf) {

    static LayerStyles of(Layer layer, LayerLook look, Theme theme) {
        Map<FeatureStyle, Integer> indices = new LinkedHashMap<>();
        int[] styleOf = new int[layer.features()];
        IntFunction<FeatureStyle> styles = styles(layer, look, theme);
        for (int feature = 0; feature < styleOf.length; feature++) {
            FeatureStyle style = styles.apply(feature);
            Integer known = indices.putIfAbsent(style, indices.size());
            styleOf[feature] = known == null ? indices.size() - 1 : known;
        }
        return new LayerStyles(List.copyOf(indices.keySet()), styleOf);
    }

    /** The theme's, then what the feature says of itself, then what its properties come to in the look. */
    private static IntFunction<FeatureStyle> styles(Layer layer, LayerLook look, Theme theme) {
        Attributes attributes = layer.attributes();
        FeatureStyle plain = FeatureStyle.plain(theme);
        boolean styled = FeatureStyle.COLUMNS.stream().anyMatch(attributes.columns()::contains);
        IntFunction<FeatureStyle> own = styled ? feature -> FeatureStyle.of(attributes, feature, plain) : _ -> plain;
        Optional<ColourClasses> colours = look.colour().map(by -> ColourClasses.of(layer, by, theme.dark()));
        Optional<SizeSteps> sizes = look.size().map(property -> SizeSteps.of(layer, property));
        if (colours.isEmpty() && sizes.isEmpty() && look.opacity() == 1) {
            return own;
        }
        return feature -> {
            FeatureStyle style = own.apply(feature);
            FeatureStyle coloured = colours.map(by -> style.coloured(by.classes().get(by.classOf()[feature]).argb(), isArea(layer.shapes(), feature), theme)).orElse(style);
            return sizes.map(by -> coloured.sized(by.steps()[feature], isArea(layer.shapes(), feature))).orElse(coloured).faded(look.opacity());
        };
    }

    private static boolean isArea(Shapes shapes, int feature) {
        int first = shapes.firstPart(feature);
        return first < shapes.endPart(feature) && shapes.kind(first).isRing();
    }

    /** Radii of points, the largest first: a large disc never hides a small one. */
    double[] radii() {
        return styles.stream().mapToDouble(style -> -style.radius()).distinct().sorted().map(radius -> -radius).toArray();
    }

    /** The looks of the layers drawn last: reading them from the properties of a large layer takes longer than a frame. */
    public static final class Book {
        private static final int MOST = 32;
        private final Map<Key, LayerStyles> known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, LayerStyles> eldest) {
                return size() > MOST;
            }
        };

        synchronized LayerStyles of(MapLayer shown, Theme theme) {
            return known.computeIfAbsent(new Key(shown.layer(), drawn(shown.look()), theme), key -> LayerStyles.of(key.layer, key.look, key.theme));
        }

        /** What does not change the looks of features must not make them be found anew. */
        private static LayerLook drawn(LayerLook look) {
            return look.withLabel(Optional.empty()).withClustered(true).withInLegend(false);
        }
    }

    /** A layer is the same only when it is the very object. */
    private record Key(Layer layer, LayerLook look, Theme theme) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.layer == layer && key.look.equals(look) && key.theme.equals(theme);
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(layer) * 31 + look.hashCode()) * 31 + theme.id().hashCode();
        }
    }
}
