package milepost.ui.features;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.layers.Attributes;
import milepost.layers.Layer;

/** What a feature is called: the property that holds its name, or its number. */
public final class FeatureName {

    private static final List<String> NAMING = List.of("name", "title", "name_en", "place", "label", "unit", "city", "admin", "platename");

    private FeatureName() { }

    /** The column whose values name the features of a layer; empty when none looks like it. */
    public static Optional<String> column(Attributes attributes) {
        Stream<String> exact = NAMING.stream().flatMap(word -> attributes.columns().stream()
                .filter(column -> column.toLowerCase(Locale.ROOT).equals(word)));
        Stream<String> within = attributes.columns().stream().filter(column -> column.toLowerCase(Locale.ROOT).endsWith("name"));
        return Stream.concat(exact, within).findFirst();
    }

    public static String of(Layer layer, int feature) {
        return column(layer.attributes()).map(column -> layer.attributes().text(feature, column)).filter(name -> !name.isBlank())
                .orElse("Feature " + (feature + 1));
    }
}
