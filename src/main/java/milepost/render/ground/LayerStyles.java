package milepost.render.ground;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import milepost.layers.Attributes;
import milepost.layers.Layer;
import milepost.render.scene.Theme;

/**
 * How the features of a layer look.
 *
 * @param styles  each look there is, in the order of its first feature
 * @param styleOf the index of each feature's look
 */
public record LayerStyles(List<FeatureStyle> styles, int[] styleOf) {

    static LayerStyles of(Layer layer, Theme theme) {
        Map<FeatureStyle, Integer> indices = new LinkedHashMap<>();
        int[] styleOf = new int[layer.features()];
        Attributes attributes = layer.attributes();
        boolean styled = FeatureStyle.COLUMNS.stream().anyMatch(attributes.columns()::contains);
        FeatureStyle plain = FeatureStyle.plain(theme);
        for (int feature = 0; feature < styleOf.length; feature++) {
            FeatureStyle style = styled ? FeatureStyle.of(attributes, feature, plain) : plain;
            Integer known = indices.putIfAbsent(style, indices.size());
            styleOf[feature] = known == null ? indices.size() - 1 : known;
        }
        return new LayerStyles(List.copyOf(indices.keySet()), styleOf);
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

        synchronized LayerStyles of(Layer layer, Theme theme) {
            return known.computeIfAbsent(new Key(layer, theme), key -> LayerStyles.of(layer, theme));
        }
    }

    /** A layer is the same only when it is the very object. */
    private record Key(Layer layer, Theme theme) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.layer == layer && key.theme.equals(theme);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(layer) * 31 + theme.id().hashCode();
        }
    }
}
